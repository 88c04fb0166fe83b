"""The sentences of the scripts for the loudspeaker, both languages side by side."""

from __future__ import annotations

from dataclasses import dataclass

from catalog.model.text import Text
from catalog.views.announcing.facts import News


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence of a script. Those with a `turn` come in only while there is time, in turns."""

    text: Text
    turn: int = 0


COURSE = Text("课程是{course}，", "The course is {course}. ")
ENROL_UNTIL = Text(
    "报名到{until}为止，想学的请打电话。", "Enrol by telephone; the last day is {until}."
)
ENROL_BY_TELEPHONE = Text("想学的请打电话报名。", "Please enrol by telephone.")
NEW_DAYS = Line(
    Text(
        "{trade}班的日期改了，以这一回说的为准。",
        "New dates for a class: {trade}. Please go by what you hear now.",
    )
)
NEW_PLACE = Line(
    Text(
        "{trade}班换了地方，以这一回说的为准。",
        "A class has moved to another place: {trade}. Please go by what you hear now.",
    )
)
_CALL_TWICE = (
    Line(Text("电话是：{number}。", "The number is {number}.")),
    Line(Text("再说一遍：{number}。", "Once more: {number}.")),
)
_HELLO = Line(Text("乡亲们请注意，乡亲们请注意！", "Attention please, everyone! Attention please!"))
_TELL = Line(
    Text(
        "请大家互相转告，也给在外面打工的家里人说一声。",
        "Please tell your neighbours, and family who work away from home.",
    ),
    turn=1,
)
_PAPER = Line(
    Text("报名要带上身份证。", "Bring your identity card when you enrol."),
    turn=2,
)
_UNSURE = Line(
    Text(
        "认字不多、没学过的，也可以打电话问问能不能学。",
        "If you read little or have never learned a trade, call and ask whether it suits you.",
    ),
    turn=3,
)
_CHEAT = Line(
    Text(
        "有人要你先交钱，千万别给，先打这个电话问清楚。",
        "If anyone asks you for money first, do not pay; call and ask.",
    ),
    turn=4,
)
_WEB = Line(
    Text(
        "村里贴了告示，用手机扫一扫上面的码也能看到。",
        "There is a poster up in the village; scan the code on it with your phone.",
    ),
    turn=5,
)
_OFFER = Line(
    Text(
        "这个班不收一分钱，来上一天课，补助{yuan}块钱。",
        "The class costs nothing, and you receive {yuan} yuan for each day you attend.",
    )
)
_WHAT_AND_WHEN = (
    Line(
        Text(
            "免费的{trade}班要开了。{course}地点在{place}。",
            "A free class opens: {trade}. {course}It is held at {place}.",
        )
    ),
    Line(
        Text(
            "{first}{weekday}开班，上到{last}，一共上课{days}天。",
            "It begins on {weekday}, {first}, and goes on until {last}, with {days} days of class.",
        )
    ),
)
_OPENS = (
    _HELLO,
    *_WHAT_AND_WHEN,
    _OFFER,
    Line(Text("{enrol}", "{enrol}")),
    *_CALL_TWICE,
    _PAPER,
    _UNSURE,
    _CHEAT,
    _WEB,
    _TELL,
)
_FULL = (
    _HELLO,
    *_WHAT_AND_WHEN,
    Line(
        Text(
            "名额已经满了。报上名的请记住日子，按时来。还想学的，打电话问下一个班。",
            "The class is full. If you have a seat, remember the day and come on time. If you"
            " want the next class, please call.",
        )
    ),
    _OFFER,
    *_CALL_TWICE,
    _UNSURE,
    _CHEAT,
    _WEB,
    _TELL,
)
_UNSCHEDULED = (
    _HELLO,
    Line(
        Text(
            "准备开一个免费的{trade}班。{course}地点在{place}。哪天开班还没有定，想学的先打电话登记，"
            "定下来会告诉你。",
            "We are planning a free class: {trade}. {course}It will be held at {place}. The dates"
            " are not fixed yet. If you want to learn, call to be put on the list.",
        )
    ),
    _OFFER,
    *_CALL_TWICE,
    _PAPER,
    _UNSURE,
    _CHEAT,
    _WEB,
    _TELL,
    Line(
        Text("想学别的手艺，也可以打电话问。", "You may ask about other trades too."),
        turn=6,
    ),
    Line(
        Text(
            "大家可以先跟家里商量，想好了就打电话，不用专门跑一趟，电话里就能登记。",
            "Talk it over at home first, then call. You do not have to come in person; one call"
            " puts you on the list.",
        ),
        turn=7,
    ),
)
_CANCELLED = (
    _HELLO,
    Line(
        Text(
            "{name}取消了，不开了。就是说好在{place}上课的那个班，{course}请大家不要再跑去上课。",
            "{name} has been cancelled. It was to be held at {place}. {course}Please do not travel"
            " there.",
        )
    ),
    Line(
        Text(
            "已经报了名的，请打电话，问清楚后面怎么办。",
            "If you have enrolled, call to ask what comes next.",
        )
    ),
    *_CALL_TWICE,
    Line(
        Text(
            "还想学的也打这个电话，问别处什么时候开班。培训都是免费的，来上一天课，补助{yuan}块钱。",
            "If you still want to learn, call the same number and ask where the next class is."
            " Training is free, and you receive {yuan} yuan for each day you attend.",
        )
    ),
    _TELL,
    _CHEAT,
    Line(
        Text(
            "给大家添麻烦了，请多包涵。认识报了名的人，请帮忙带个话。",
            "We are sorry for the trouble. If you know somebody who has enrolled, please pass it"
            " on.",
        ),
        turn=2,
    ),
    _UNSURE,
    Line(
        Text(
            "现在再说一遍：{name}取消了，不开了。",
            "We say it again: {name} has been cancelled and will not be held.",
        ),
        turn=5,
    ),
)
SCRIPTS = {
    News.OPENS: _OPENS,
    News.FULL: _FULL,
    News.UNSCHEDULED: _UNSCHEDULED,
    News.CANCELLED: _CANCELLED,
}
