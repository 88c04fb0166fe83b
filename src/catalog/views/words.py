"""The words of the interface, both languages side by side; a test holds the table complete."""

from __future__ import annotations

from catalog.model.gazetteer import TownshipKind
from catalog.model.schedule import RunState
from catalog.model.text import Text
from catalog.model.training import CredentialKind
from catalog.views.announcing_words import ANNOUNCING_WORDS
from catalog.views.calendar_words import CALENDAR_WORDS
from catalog.views.coverage_words import COVERAGE_WORDS
from catalog.views.data_words import DATA_WORDS
from catalog.views.notice_words import NOTICE_WORDS
from catalog.views.paperwork_words import PAPERWORK_WORDS
from catalog.views.search_words import SEARCH_WORDS
from catalog.views.textbook_words import TEXTBOOK_WORDS

STATES: dict[RunState, Text] = {
    RunState.TO_BE_SCHEDULED: Text("日期还没定", "Dates not fixed yet"),
    RunState.ANNOUNCED: Text("报名还没开始", "Enrolment not open yet"),
    RunState.ENROLLING: Text("正在报名", "Enrolling now"),
    RunState.FULL: Text("名额满了", "Full"),
    RunState.STARTING_SOON: Text("快开班了，报名已截止", "Starting soon, enrolment closed"),
    RunState.RUNNING: Text("正在上课", "Running now"),
    RunState.ENDED: Text("已经结束", "Ended"),
    RunState.CANCELLED: Text("取消了", "Cancelled"),
}

TOWNSHIP_KINDS: dict[TownshipKind, Text] = {
    TownshipKind.SUBDISTRICT: Text("街道", "Subdistricts"),
    TownshipKind.TOWN: Text("镇", "Towns"),
    TownshipKind.TOWNSHIP: Text("乡", "Townships"),
}

CREDENTIAL_KINDS: dict[CredentialKind, Text] = {
    CredentialKind.SKILL_LEVEL: Text("技能等级", "Skill level"),
    CredentialKind.SPECIAL_OPERATION: Text("上岗要的证", "Certificate you need before you work"),
    CredentialKind.DRIVING_LICENCE: Text("驾驶证", "Driving licence"),
    CredentialKind.COMPLETION: Text("结业证明", "Certificate of completion"),
}

WORDS: dict[str, Text] = {
    **TEXTBOOK_WORDS,
    **SEARCH_WORDS,
    **ANNOUNCING_WORDS,
    **COVERAGE_WORDS,
    **DATA_WORDS,
    **PAPERWORK_WORDS,
    **NOTICE_WORDS,
    **CALENDAR_WORDS,
} | {
    # The frame of every page
    "skip": Text("跳到正文", "Skip to the main text"),
    "site_nav": Text("全站导航", "Site"),
    "nav_schedule": Text("开班", "Classes"),
    "nav_courses": Text("课程", "Courses"),
    "nav_townships": Text("乡镇", "Townships"),
    "nav_talks": Text("下乡", "Talks"),
    "nav_textbooks": Text("教材", "Books"),
    "nav_support": Text("补助", "Support"),
    "other_language": Text("English", "中文"),
    "home": Text("首页", "Home"),
    "published_on": Text("{day}公布", "As published on {day}"),
    "edit": Text("改这一页的内容", "Correct this page"),
    "for_teachers": Text("老师用的", "For teachers"),
    "about": Text("这个网站", "About this site"),
    "sample": Text("样例", "Sample"),
    "whom_to_call": Text("有事打电话", "Whom to call"),
    # Home
    "choose_township": Text("你在哪个乡镇？", "Which township are you in?"),
    "my_township": Text("你上次看的是", "Last time you looked at"),
    "urban": Text("城区", "In the town"),
    "next_classes": Text("接下来开的班", "The next classes"),
    "all_classes": Text("看全部开班时间", "See all classes"),
    "trades": Text("学哪门手艺？", "Which trade?"),
    "free": Text("不花钱", "Free"),
    "paid_daily": Text("每天补助{yuan}元", "{yuan} yuan for each day"),
    "near_you": Text("在乡镇上课", "In the townships"),
    "all_townships": Text("全部乡镇和街道", "All townships and subdistricts"),
    # Township
    "classes_here": Text("{name}的班", "Classes in {name}"),
    "classes_near": Text("城区和附近的班", "Classes in the town and nearby"),
    "classes_elsewhere": Text("区里别处的班", "Classes elsewhere in the district"),
    "later_classes": Text("再往后的班", "Later classes"),
    "past_classes": Text("已经结束的班", "Classes that have ended"),
    "none_coming": Text(
        "{name}现在没有要开的班。想学什么，打电话说一声；离你最近的班在下面。",
        "No class is coming up in {name}. Call and say what you want to learn; the nearest classes"
        " are below.",
    ),
    "answers": Text("你想知道的", "What you want to know"),
    "bring_card": Text("报名带身份证", "Bring your ID card to enrol"),
    "gain_money": Text("不交钱，{days}天领{total}元补助", "Free, and {total} yuan for {days} days"),
    "gain_paper": Text("拿{name}，{exam}", "{name}. {exam}"),
    "cost": Text("要交多少钱？", "What does it cost?"),
    "cost_none": Text(
        "0元。学费、书本和这门课的考试都不要钱。",
        "Nothing. Teaching, books and the exam in the course are free.",
    ),
    "receive": Text("能领多少钱？", "What do I receive?"),
    "receive_daily": Text(
        "上一天课补助{yuan}元（{what}）。", "{yuan} yuan for each day of class ({what})."
    ),
    "receive_total": Text(
        "{days}天 × {yuan}元 = {total}元（{what}）",
        "{days} days × {yuan} yuan = {total} yuan ({what})",
    ),
    "paper": Text("能拿什么证？", "Which certificate?"),
    "exam_comes": Text("考评员到班上来考。", "The examiner comes to the class."),
    "exam_away": Text("要到考场去考。", "The exam is at the test centre."),
    "no_exam": Text("不用另外考试。", "There is no outside exam."),
    "to_bring": Text("要带什么？", "What do I bring?"),
    "bring_id": Text(
        "报名带身份证。别的东西看课程页面。",
        "Your identity card to enrol. The course page lists the rest.",
    ),
    "who_answers": Text("找谁问？", "Whom do I call?"),
    "villages": Text("村和社区", "Villages and communities"),
    "villages_source": Text("名单：{source}", "List: {source}"),
    "romanised": Text(
        "", "English village names are machine romanisation and have not been checked."
    ),
    "former_villages": Text("2018年的村，现在归这里", "Villages of 2018 that belong here today"),
    "formerly": Text("以前的{names}也归这里。", "Also covers what used to be {names}."),
    "talks_here": Text("送培训下乡", "Talks in the villages"),
    "abolished": Text("{name}已经撤销", "{name} no longer exists"),
    "abolished_on": Text("{day}起并入：", "Since {day} it is part of:"),
    "where_villages_went": Text("原来的村现在归哪里", "Where its villages belong today"),
    "village_2018": Text("2018年的村", "Village of 2018"),
    "today": Text("现在", "Today"),
    "name_gone": Text("村名已变", "name gone"),
    "village_unknown": Text("村名已变，问{township}", "The name has changed; ask {township}"),
    "codes": Text("区划代码", "Division codes"),
    "code_of": Text("{scheme} {edition}年版", "{scheme} {edition} edition"),
    "nbs": Text("国家统计局", "National Bureau of Statistics"),
    "mca": Text("民政部", "Ministry of Civil Affairs"),
    "run_by": Text("由{zone}管理。", "Run by the {zone}."),
    "townships_of_today": Text("现在的乡镇和街道", "Townships and subdistricts of today"),
    "townships_of_before": Text("已经撤销的", "Those that no longer exist"),
    "now_in": Text("现在归", "now in"),
    "township": Text("乡镇", "Township"),
    # Class
    "class_no": Text("班号", "Class code"),
    "spoken": Text("打电话时说“{spoken}”", "On the telephone say “{spoken}”"),
    "class_name": Text("{trade}{digits}班", "{trade} {digits}"),
    "when": Text("什么时候", "When"),
    "where": Text("在哪里", "Where"),
    "how_many": Text("名额", "Seats"),
    "people": Text("{count}人", "{count}"),
    "enrol": Text("报名", "Enrolment"),
    "enrol_until": Text("报名到{day}为止", "Enrol by {day}"),
    "enrol_within": Text(
        "{first}开始报名，报名到{last}为止", "Enrolment opens on {first}; enrol by {last}"
    ),
    "full_said": Text("名额满了（{day}公布）", "Full (as published on {day})"),
    "start_line": Text("{day}开班", "Starts {day}"),
    "not_scheduled": Text(
        "日期还没定，先打电话登记。", "The dates are not fixed yet. Call to be put on the list."
    ),
    "moved_said": Text("{day}通知改期。", "Moved on {day}."),
    "moved_days": Text("原来是{days}。", "Before: {days}."),
    "moved_venue": Text("原来在{venue}。", "Before: at {venue}."),
    "was_planned": Text("原定{days}，不开了。", "Planned for {days}; it will not be held."),
    "moved_place_said": Text("{day}通知换地方。", "New place, announced on {day}."),
    "cancelled_said": Text("{day}通知取消。", "Cancelled on {day}."),
    "class_days": Text("上课{days}天，{hours}学时", "{days} days, {hours} teaching hours"),
    "exam": Text("考试", "Exam"),
    "exam_by": Text("由{body}考", "Held by {body}"),
    "examiner": Text("考评员", "Examiner"),
    "call_to_enrol": Text("打电话报名", "Call to enrol"),
    "day_plan": Text("每天学什么", "What is taught when"),
    "day": Text("日期", "Day"),
    "time": Text("时间", "Time"),
    "unit": Text("教学单元", "Unit"),
    "hours": Text("学时", "Hours"),
    "hours_count": Text("{count}学时", "{count} teaching hours"),
    "theory": Text("理论", "Theory"),
    "practice": Text("动手", "Practice"),
    "total": Text("合计", "Total"),
    "hours_note": Text("1学时是{minutes}分钟。", "A teaching hour is {minutes} minutes."),
    "teachers": Text("教师", "Teachers"),
    "teachers_note": Text(
        "只写代号和资格，不写姓名。", "Shown by code and qualification, not by name."
    ),
    "institution": Text("培训机构", "Institution"),
    "meals": Text("吃饭", "Meals"),
    "lodging": Text("住宿", "Lodging"),
    "course": Text("课程", "Course"),
    "other_classes": Text("同一门课别处的班", "The same course elsewhere"),
    # Course
    "who_for": Text("谁适合学？", "Who is it for?"),
    "entry": Text("报名有什么条件？", "What do I need to enrol?"),
    "suits": Text("你能学吗？", "Can I do it?"),
    "what_learn": Text("学什么？", "What will I learn?"),
    "how_learn": Text("怎么学？", "How will I learn?"),
    "what_bring": Text("要带什么？", "What do I bring?"),
    "how_assessed": Text("怎么考？", "How am I assessed?"),
    "which_paper": Text("学完拿什么？", "What do I hold at the end?"),
    "what_next": Text("学完能做什么？", "What can I do next?"),
    "in_course": Text("这门课里就考", "Examined in this course"),
    "not_in_course": Text("要另外去考", "Examined elsewhere"),
    "units": Text("教学单元和学时", "Units and hours"),
    "course_classes": Text("什么时候开班？", "When are the classes?"),
    "course_no_classes": Text(
        "现在没有排这门课的班。想学，先打电话登记。",
        "No class of this course is planned. If you want it, call to be put on the list.",
    ),
    "occupation": Text("国家职业", "National occupation"),
    "occupation_code": Text(
        "职业编码 {code}（{edition}年版大典）", "code {code} (national classification of {edition})"
    ),
    "textbook": Text("教材", "Textbook"),
    "practice_share": Text("动手占{share}%", "{share}% is hands-on"),
    "no_condition": Text("没有要求", "No condition"),
    "age": Text("年龄", "Age"),
    "schooling": Text("文化", "Schooling"),
    "reading": Text("认字", "Reading"),
    "colour_vision": Text("辨色", "Colour vision"),
    "heights": Text("登高", "Heights"),
    "lifting": Text("出力气", "Lifting"),
    "brand": Text("劳务品牌", "Local brand"),
    "courses_title": Text("能学的课程", "Courses"),
    "courses_lead": Text("{count}门课，都不收学费。", "{count} courses, all free of charge."),
    "also_called": Text("也叫", "Also called"),
    # Schedule
    "schedule_title": Text("开班时间", "All classes"),
    "schedule_lead": Text("{count}个班，按乡镇排。", "{count} classes, by township."),
    "all": Text("全部", "All"),
    "trade": Text("工种", "Trade"),
    "month": Text("月份", "Month"),
    "state": Text("现在", "State"),
    "clear": Text("清除", "Clear"),
    "shown": Text("找到{count}个班", "{count} classes found"),
    "shown_none": Text(
        "没有这样的班。换个条件，或者打电话问。", "No such class. Change the filter, or call."
    ),
    "class": Text("班", "Class"),
    # Institutions, talks, exams
    "institutions_title": Text("培训机构", "Training institutions"),
    "address": Text("地址", "Address"),
    "phone": Text("电话", "Telephone"),
    "office_hours": Text("上班时间", "Office hours"),
    "its_classes": Text("开的班", "Its classes"),
    "its_teachers": Text("教师", "Its teachers"),
    "qualification": Text("资格", "Qualification"),
    "code": Text("代号", "Code"),
    "talks_title": Text("送培训下乡", "Talks in the villages"),
    "talks_lead": Text(
        "{count}场，在村里讲，不报名、不收钱，直接去听。",
        "{count} talks, held in the villages. They are free, and you need not enrol.",
    ),
    "no_talks": Text(
        "现在没有安排下乡的课。想请人来讲，打电话说一声。",
        "No talk is planned now. Call if your village would like one.",
    ),
    "teams": Text("谁来讲", "Who gives them"),
    "topic": Text("讲什么", "Topic"),
    "village": Text("村（社区）", "Village"),
    "who": Text("谁来讲", "By"),
    "expert_count": Text("{count}位专家：{fields}", "{count} experts: {fields}"),
    "exams_title": Text("考试安排", "Exams"),
    "exams_lead": Text("考完合格，才能拿证。", "You receive the certificate when you have passed."),
    "no_exams": Text("现在没有安排考试。", "No exam is planned now."),
    "exam_bodies": Text("鉴定机构", "Examining bodies"),
    # Support, results
    "support_title": Text("补助、发的东西和常见问题", "What you receive, and common questions"),
    "support_money": Text("钱", "Money"),
    "support_kit": Text("每人发一套（3+X）", "What everybody is given (3+X)"),
    "support_checks": Text("怎么保证课是真的", "How we know that classes take place"),
    "every_day": Text("每天", "Every day"),
    "on_site": Text("现场", "On the spot"),
    "verified_by": Text("结果由这些部门一起核对：", "Results are checked together by:"),
    "questions": Text("常见问题", "Common questions"),
    "source": Text("来源", "Source"),
    "results_title": Text("{year}年的成绩", "Results of {year}"),
    "results_lead": Text(
        "这些是{year}年公布的数字，不是今天的。",
        "These are the figures published for {year}. They are not today's.",
    ),
    "figure": Text("项目", "What"),
    "value": Text("数字", "How many"),
    "at_least": Text("超过", "more than"),
    "computed": Text("本站样例", "Sample"),
    "trades_2018": Text("{year}年教的工种", "Trades taught in {year}"),
    "not_found": Text("没有这个网页", "This page does not exist"),
    "not_found_lead": Text(
        "可能是网址打错了。从下面找，或者打电话问。",
        "The address may be mistyped. Look below, or call.",
    ),
}

SUITABILITY = ("age", "schooling", "reading", "colour_vision", "heights", "lifting")
