"""The forms in which days are written, and all the days that each of them can mean."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from catalog.workbook.reading.numerals import arabic
from catalog.workbook.reading.signs import folded


class Order(StrEnum):
    """In which order year, month and day stand. All but the first are in use elsewhere."""

    YEAR_FIRST = "year-first"
    DAY_FIRST = "day-first"
    MONTH_FIRST = "month-first"


@dataclass(frozen=True, slots=True)
class Way:
    """One way to understand a day: its numbers, none of them checked against a calendar.

    Without a year it is in any year; without a month in the month of the day before it.
    """

    order: Order
    year: int | None
    month: int | None
    day: int


@dataclass(frozen=True, slots=True)
class Said:
    """What a text says of one day: the ways to understand it, and the weekday, Monday being 0."""

    ways: tuple[Way, ...] = ()
    weekday: int | None = None


_WEEKDAY = re.compile(
    r"[ ,]*\(?(?:(?:周|星期|礼拜)(?P<name>[一二三四五六日天])"
    r"|(?<=\()(?P<short>[一二三四五六日])(?=\)))\)?"
)
_CLOCK = re.compile(r"[T ]+[0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]+)?)?Z?$", re.IGNORECASE)
_LOOSE = re.compile(r" *([^0-9 ]) *")
_LUNAR = re.compile("农历|阴历|正月|腊月|冬月|闰|初[一二三四五六七八九十]|除夕")
_FORMS = tuple(
    re.compile(form)
    for form in (
        r"(?:(?P<y>[0-9]{4}|[0-9]{2})年)?(?P<m>[0-9]{1,2})月(?P<d>[0-9]{1,2})[日号]?",
        r"(?P<y>[0-9]{4}|[0-9]{2})年(?P<m>[0-9]{1,2})[-./](?P<d>[0-9]{1,2})[日号]?",
        r"(?P<m>[0-9]{1,2})[-./](?P<d>[0-9]{1,2})[日号]",
        r"(?P<y>[0-9]{4})(?P<s>[-./])(?P<m>[0-9]{1,2})(?P=s)(?P<d>[0-9]{1,2})[日号.]?",
        r"(?P<y>[0-9]{4})(?P<m>[0-9]{2})(?P<d>[0-9]{2})",
        r"(?P<y>[0-9]{2})(?P<m>[0-9]{2})(?P<d>[0-9]{2})",
        r"(?P<m>[0-9]{1,2})\.(?P<d>[0-9]{1,2})\.?",
        r"(?P<d>[0-9]{1,2})[日号]",
    )
)
_SHORT = re.compile(r"(?P<a>[0-9]{1,2})[-/](?P<b>[0-9]{1,2})")
_LONG = re.compile(
    r"(?P<a>[0-9]{1,2})(?P<s>[-./])(?P<b>[0-9]{1,2})(?P=s)(?P<c>[0-9]{4}|[0-9]{1,2})"
)
_PARTED = re.compile(" *(?:至|到|~+|-{2,}) *")
_LONGEST = 60  # characters; no day and no two days take more
_BARE_DAY = re.compile("[0-9]{1,2}")


def is_lunar(text: str) -> bool:
    """True if `text` names a day of the lunar calendar."""
    return bool(_LUNAR.search(text))


def serial_day(number: float, since_1904: bool) -> date | None:
    """The day that a workbook counts as `number`, if it is one of this century."""
    if not 34_000 <= number <= 73_050:
        return None
    epoch = date(1904, 1, 1) if since_1904 else date(1899, 12, 30)
    day = epoch + timedelta(days=int(number))
    return day if 2000 <= day.year <= 2099 else None


def number_said(number: float) -> Said:
    """What a number says of a day: 3.1 is the first or the tenth of March, for 3.10 is 3.1 too."""
    text = f"{number:.10g}"
    said = day_said(text)
    if re.fullmatch(r"[0-9]{1,2}\.[123]", text):
        return Said((*said.ways, *day_said(text + "0").ways))
    return said


def day_said(text: str) -> Said:
    """What `text` says of one day."""
    plain = folded(text) if len(text) <= _LONGEST else ""
    named = _WEEKDAY.search(plain)
    weekday = None
    if named:
        weekday = "一二三四五六日".index((named["name"] or named["short"]).replace("天", "日"))
        plain = plain[: named.start()] + plain[named.end() :]
    return Said(_ways(_LOOSE.sub(r"\1", arabic(_CLOCK.sub("", plain).strip()))), weekday)


def range_said(text: str) -> tuple[Said, Said] | None:
    """What `text` says of a first and a last day, or None if it is no range of days."""
    plain = folded(text) if len(text) <= _LONGEST else ""
    if day_said(plain).ways:
        return None
    parts = _PARTED.split(plain)
    if len(parts) == 2:
        return _both(parts[0], parts[1])
    if len(parts) > 2:
        return None
    cuts = (_both(plain[:at], plain[at + 1 :]) for at, sign in enumerate(plain) if sign == "-")
    found = {cut for cut in cuts if cut}
    return found.pop() if len(found) == 1 else None


def _both(first: str, last: str) -> tuple[Said, Said] | None:
    start, end = day_said(first), day_said(last)
    bare = last.strip()
    if _BARE_DAY.fullmatch(bare) and any(sign in first for sign in ".月"):
        end = Said((Way(Order.YEAR_FIRST, None, None, int(bare)),))
    if not start.ways or not end.ways or any(way.month is None for way in start.ways):
        return None
    return start, end


def _ways(plain: str) -> tuple[Way, ...]:
    for form in _FORMS:
        if found := form.fullmatch(plain):
            parts = found.groupdict()
            month = parts.get("m")
            year = _year(parts.get("y"))
            return (Way(Order.YEAR_FIRST, year, int(month) if month else None, int(parts["d"])),)
    if found := _SHORT.fullmatch(plain):
        a, b = int(found["a"]), int(found["b"])
        return _different(Way(Order.YEAR_FIRST, None, a, b), Way(Order.DAY_FIRST, None, b, a))
    if found := _LONG.fullmatch(plain):
        return _year_anywhere(found["a"], found["b"], found["c"])
    return ()


def _year_anywhere(a: str, b: str, c: str) -> tuple[Way, ...]:
    """Three numbers of which the first or the last is the year."""
    ways: list[Way] = []
    if len(a) == 2 and len(c) <= 2:
        ways.append(Way(Order.YEAR_FIRST, _year(a), int(b), int(c)))
    if len(c) > 1:
        ways.append(Way(Order.DAY_FIRST, _year(c), int(b), int(a)))
        ways.append(Way(Order.MONTH_FIRST, _year(c), int(a), int(b)))
    return _different(*ways)


def _different(*ways: Way) -> tuple[Way, ...]:
    """The ways that give different numbers, in their order."""
    return tuple({(way.year, way.month, way.day): way for way in reversed(ways)}.values())[::-1]


def _year(digits: str | None) -> int | None:
    if digits is None:
        return None
    return int(digits) + (2000 if len(digits) == 2 else 0)
