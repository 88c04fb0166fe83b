"""The words of the page that shows the bureau who is reached."""

from __future__ import annotations

from catalog.model.text import Text

COVERAGE_WORDS: dict[str, Text] = {
    "coverage_title": Text("哪些地方开了班", "Where classes are held"),
    "coverage_lead": Text(
        "每个乡镇开了什么班、还要开什么班、多少名额、哪些村还没去讲过。都是从开班安排里数出来的，数到{day}为止。",
        "The classes and seats that each township has had and will have, and the villages"
        " without a talk. Counted from the schedule, as of {day}.",
    ),
    "coverage_none_coming": Text(
        "{count}个乡镇没有要开的班：", "Townships with no class coming ({count}):"
    ),
    "coverage_all_coming": Text("每个乡镇都有要开的班。", "Every township has a class coming."),
    "coverage_trades": Text("乡镇和工种", "Townships and trades"),
    "coverage_trades_note": Text(
        "加号后面是还要开的，前面是开过的（正在上的也算）；取消的不算。",
        "The number after the plus sign is classes still to come; the number before it, classes"
        " that have begun. Cancelled classes are not counted.",
    ),
    "coverage_volume": Text("班、名额、天数", "Classes, seats and days"),
    "coverage_volume_note": Text(
        "名额是最多能来多少人，不是来了多少人。人天是名额乘上课天数；补助是每个人每天都来的话，一共要发多少钱。",
        "Seats are how many can come, not how many came. Trainee-days are seats times days of"
        " class; the allowance is the total to be paid if everybody comes every day.",
    ),
    "coverage_since": Text("上一个班", "Last class"),
    "coverage_until": Text("下一个班", "Next class"),
    "coverage_months_ago": Text("{count}个月前", "{count} months ago"),
    "coverage_month_ago": Text("1个月前", "1 month ago"),
    "coverage_this_month": Text("不到1个月前", "less than a month ago"),
    "coverage_in_months": Text("{count}个月后", "in {count} months"),
    "coverage_in_month": Text("1个月后", "in 1 month"),
    "coverage_within_month": Text("1个月内", "within a month"),
    "coverage_never": Text("没有", "None"),
    "coverage_seats": Text("名额", "Seats"),
    "coverage_days": Text("上课天数", "Days of class"),
    "coverage_trainee_days": Text("人天", "Trainee-days"),
    "coverage_allowance": Text("补助（元）", "Allowance (yuan)"),
    "coverage_villages": Text("哪些村还没去讲过", "Villages without a talk"),
    "coverage_villages_note": Text(
        "去讲过的村{held}个，排了日子的{planned}个，还没安排的{neither}个。村名按{source}。",
        "Talks were held in {held} villages and are planned in {planned}; {neither} have neither."
        " Villages as listed by {source}.",
    ),
    "coverage_of_villages": Text(
        "{name}：{neither}个没安排，一共{all}个", "{name}: {neither} of {all} without a talk"
    ),
    "coverage_planned": Text("{day}去", "planned for {day}"),
    "coverage_2018": Text("和{year}年比", "Compared with {year}"),
    "coverage_2018_note": Text(
        "两栏不是一回事：{year}年的是公布的结果，右边的是现在开班安排里的数。{year}年的数来自：{source}。",
        "The two columns are not the same thing: on the left results published for {year}, on the"
        " right what the present schedule holds. Source for {year}: {source}.",
    ),
    "coverage_now": Text("现在的安排", "Schedule now"),
    "coverage_how": Text("怎么数的", "How it is counted"),
    "how_classes": Text("没有取消的班", "Classes that were not cancelled"),
    "how_townships": Text("有这些班的乡镇", "Townships that have such classes"),
    "how_villages": Text("有专班或中心去讲的村", "Villages with a talk by a team or a centre"),
    "how_in-classes": Text(
        "这些班的名额，不是来了多少人", "Seats of these classes, not people who came"
    ),
    "how_institutions": Text("登记的机构", "Institutions on record"),
    "how_teachers": Text("登记的教师", "Teachers on record"),
    "how_mobile-teams": Text("有专家的专班", "Teams that have experts"),
    "how_experts": Text("专班里的专家", "Experts of these teams"),
    "how_allowance": Text("设置里的数", "As set for the site"),
    "how_nothing": Text("开班安排里数不出来", "The schedule does not show this"),
}
