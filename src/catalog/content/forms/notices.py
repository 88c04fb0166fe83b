"""The forms of what a release writes: notices, the released schedule, and redirects by hand."""

from __future__ import annotations

from datetime import date

from catalog.content.records import Field, ListOf, Record, optional
from catalog.content.scalars import DAY, RUN_CODE, OneOf, Pattern, clock
from catalog.content.shapes import Wanted
from catalog.content.texts import TEXT
from catalog.model.notices import (
    Appointment,
    Notice,
    NoticeKind,
    NoticesOfYear,
    Published,
    Redirect,
    Released,
    Sitting,
    Standing,
)
from catalog.model.schedule import Period

UNSCHEDULED = "unscheduled"

_DAY = r"[0-9]{4}-[0-9]{2}-[0-9]{2}"
_CLOCK = r"[0-9]{1,2}:[0-9]{2}"
_CODE = r"[A-Z]{2}-[0-9]{4,7}"
_STANDING = "|".join(Standing)
_RUN_WHEN = rf"(?:{_DAY}/{_DAY}|{UNSCHEDULED})"
_TALK_WHEN = rf"{_DAY} {_CLOCK}-{_CLOCK}"
_WHERE = r"[a-z0-9-]+/[a-z0-9-]+"
_RUN = rf"{_RUN_WHEN} {_WHERE}"
_TALK = rf"{_TALK_WHEN} {_WHERE}"
_EXAM = " exam "


def appointment(value: str) -> Appointment:
    """`2027-03-04/2027-03-24 qingjiang/hall`, or a talk's `2027-03-04 09:30-11:00 qingjiang/5119…`.

    Raises ValueError for a day or a time that does not exist.
    """
    *when, where = value.split(" ")
    township, _, place = where.partition("/")
    if when == [UNSCHEDULED]:
        return Appointment(township, place)
    if len(when) == 1:
        first, _, last = when[0].partition("/")
        return Appointment(township, place, Period(_day(first), _day(last)))
    day = _day(when[0])
    start, _, end = when[1].partition("-")
    return Appointment(township, place, Period(day, day), clock(start), clock(end))


def _day(value: str) -> date:
    return date.fromisoformat(value)


def published_run(value: str) -> Published:
    """`DG-2703 open 2027-03-04/2027-03-24 qingjiang/hall 3fa2c1d0 exam 2027-03-25 09:00-11:00`."""
    told, _, exam = value.partition(_EXAM)
    code, standing, rest = told.split(" ", 2)
    at, hours = rest.rsplit(" ", 1)
    return Published(
        code, Standing(standing), appointment(at), hours, sitting(exam) if exam else None
    )


def sitting(value: str) -> Sitting:
    """When an exam is: `2027-03-25 09:00-11:00`. Raises ValueError."""
    day, _, clocks = value.partition(" ")
    start, _, end = clocks.partition("-")
    return Sitting(_day(day), clock(start), clock(end))


def published_talk(value: str) -> Published:
    """`ST-2703 open 2027-03-04 09:30-11:00 qingjiang/511902101200`."""
    code, standing, at = value.split(" ", 2)
    return Published(code, Standing(standing), appointment(at))


def notices_of_year(value: str) -> NoticesOfYear:
    """`2026-115 3fa2c1d0`: the last number of a year, and the digest of its notices."""
    number, digest = value.split(" ")
    year, _, count = number.partition("-")
    return NoticesOfYear(int(year), int(count), digest)


APPOINTMENT = Pattern(
    rf"{_RUN}|{_TALK}",
    appointment,
    Wanted(
        "时间和地点：班写“起始日期/结束日期 乡镇/场地”，讲课写“日期 起止时间 乡镇/村”",
        "when and where: “from/until township/venue” of a class,"
        " “day from-to township/village” of a talk",
        "2027-03-04/2027-03-24 qingjiang/qingjiang-training-point",
    ),
)

SITTING = Pattern(
    _TALK_WHEN,
    sitting,
    Wanted("考试的日期和起止时间", "when the exam is: day from-to", "2027-03-25 09:00-11:00"),
)

_NUMBER = r"[0-9]{4}-[0-9]{3,6}"
NUMBER = Pattern(
    _NUMBER,
    str,
    Wanted(
        "公告的编号：年份、短横、序号", "the number of a notice: year, hyphen, count", "2027-014"
    ),
)

ADDRESS = Pattern(
    r"/(?!(?:en|assets)/)(?:[A-Za-z0-9_-][A-Za-z0-9._-]*/)*"
    r"(?:[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)+)?",
    str,
    Wanted(
        "网站里的地址，斜线开头，不写 en/",
        "an address on the site that begins with a slash, without en/",
        "/classes/dg-2703/",
    ),
)

NOTICE = Record(
    Notice,
    {
        "number": NUMBER,
        "on": DAY,
        "kind": OneOf(NoticeKind),
        "of": RUN_CODE,
        "was": optional(APPOINTMENT),
        "at": APPOINTMENT,
        "exam": optional(SITTING),
        "reason": optional(TEXT),
    },
)

RELEASED = Record(
    Released,
    {
        "on": DAY,
        "last": optional(NUMBER),
        "notices": optional(
            ListOf(
                Pattern(
                    rf"{_NUMBER} [0-9a-f]{{8}}",
                    notices_of_year,
                    Wanted(
                        "一年的最后一个公告编号，和这一年公告的指纹",
                        "the last number of a year, and the digest of its notices",
                        "2026-115 3fa2c1d0",
                    ),
                )
            )
        ),
        "runs": ListOf(
            Pattern(
                rf"{_CODE} (?:{_STANDING}) {_RUN} [0-9a-f]{{8}}(?:{_EXAM}{_TALK_WHEN})?",
                published_run,
                Wanted(
                    "公布过的班：班号 状态 日期 乡镇/场地 时间的指纹，"
                    "有考试的再写 exam 日期 起止时间",
                    "a class as released: code, state, days, township/venue, digest, and when"
                    " it has an exam: exam day from-to",
                    "DG-2703 open 2027-03-04/2027-03-24 qingjiang/hall 3fa2c1d0",
                ),
            )
        ),
        "talks": ListOf(
            Pattern(
                rf"{_CODE} (?:open|cancelled) {_TALK}",
                published_talk,
                Wanted(
                    "公布过的讲课：编号 状态 日期 起止时间 乡镇/村",
                    "a talk as released: code, state, day, from-to, township/village",
                    "ST-2703 open 2027-03-04 09:30-11:00 qingjiang/511902101200",
                ),
            )
        ),
        "addresses": ListOf(ADDRESS),
    },
)

REDIRECT = Record(Redirect, {"from": Field(ADDRESS, name="old"), "to": Field(ADDRESS, name="new")})
