"""Days as people write them.

A cell is read into every day that its writing can mean, and the season tells them apart. Only
where one day is left is it an answer; otherwise the problem proposes those that are left. Where two
numbers can be month and day, the other order is only proposed, never taken.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterable
from datetime import date, datetime, timedelta
from itertools import product

from catalog.model.schedule import Period
from catalog.problems import Problem
from catalog.workbook.reading import codes
from catalog.workbook.reading.day_forms import (
    Order,
    Said,
    Way,
    day_said,
    is_lunar,
    number_said,
    range_said,
    serial_day,
)
from catalog.workbook.reading.faults import unusable
from catalog.workbook.reading.grid import Cell

_WEEKDAYS_ZH = ("星期一", "星期二", "星期三", "星期四", "星期五", "星期六", "星期日")
_WEEKDAYS_EN = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_REACH = timedelta(days=120)  # how far a day with its year may lie outside the season
_LONGEST = timedelta(days=183)  # of a range whose end has no year of its own
_MONTHS = 12
_SERIAL = re.compile("[0-9]{5}")


def read_day(cell: Cell, season: Period) -> date | Problem:
    """The day in `cell`; `season` is when it is expected, and supplies a year that is not written.

    A day with its year may lie outside the season, by 120 days at most: enrolment begins before it.
    A wrong year does not pass as one.
    """
    return unusable(cell) or _day(_said(cell), cell, season)


def read_days(cell: Cell, season: Period) -> Period | Problem:
    """The first and the last day in `cell`: 3月4日-3月15日; a single day is both."""
    both = range_said(cell.value) if isinstance(cell.value, str) else None
    if both is None:
        day = read_day(cell, season)
        return day if isinstance(day, Problem) else Period(day, day)
    first, last = both
    found = _inside(_pairs(first, last, season), season)
    pairs = [pair for pair in found if _agrees(first, pair.first) and _agrees(last, pair.last)]
    usual = _pairs(_usual(first), _usual(last), season)
    if len(pairs) == 1 and pairs[0] in usual:
        return pairs[0]
    if pairs:
        around = _pairs(_usual(first), _usual(last), _around(season))
        return _ambiguous(cell, [*_nearest(around, season, pairs), *pairs])
    return _range_fault(first, last, cell, season)


def holds_two_days(cell: Cell) -> bool:
    """True if `cell` has the form of a first and a last day, whatever days they are."""
    return isinstance(cell.value, str) and range_said(cell.value) is not None


def _said(cell: Cell) -> Said:
    """What the cell says, whatever its type."""
    value = cell.value
    if isinstance(value, date):
        return _exactly(value.date() if isinstance(value, datetime) else value)
    if isinstance(value, str) and _SERIAL.fullmatch(value):
        value = float(value)
    if isinstance(value, float) and (day := serial_day(value, cell.since_1904)):
        return _exactly(day)
    if isinstance(value, float):
        return number_said(value)
    return day_said(value) if isinstance(value, str) else Said()


def _exactly(day: date) -> Said:
    return Said((Way(Order.YEAR_FIRST, day.year, day.month, day.day),))


def _day(said: Said, cell: Cell, season: Period) -> date | Problem:
    """The one day that `said` means in `season`, or why there is not exactly one."""
    days = [Period(day, day) for way in said.ways for day in _days(way, season)]
    inside = _inside(days, season)
    agreeing = [day for day in inside if _agrees(said, day.first)]
    usual = [day for way in _usual(said).ways for day in _days(way, season)]
    if len(agreeing) == 1 and agreeing[0].first in usual:
        return agreeing[0].first
    if agreeing:
        around = [day for way in _usual(said).ways for day in _days(way, _around(season))]
        near = _nearest((Period(day, day) for day in around), season, agreeing)
        return _ambiguous(cell, [*near, *agreeing])
    return _day_fault(said, cell, season)


def _usual(said: Said) -> Said:
    """`said` without the ways that put the day first where the month can stand there."""
    ways = tuple(
        way
        for way in said.ways
        if way.order is not Order.DAY_FIRST or way.day > _MONTHS or way.day == way.month
    )
    return Said(ways, said.weekday)


def _around(season: Period) -> Period:
    """The days that may be meant though they are not in the season."""
    return Period(season.first - _REACH, season.last + _REACH)


def _nearest(found: Iterable[Period], season: Period, known: list[Period]) -> list[Period]:
    """That of `found` which is nearest to the season, unless one of them is `known` already."""
    periods = list(found)
    if any(one in known for one in periods):
        return []
    return sorted(periods, key=lambda one: max(season.first - one.first, one.first - season.last))[
        :1
    ]


def _years(way: Way, season: Period) -> Iterable[int]:
    """The year that `way` gives, or else each year of the season."""
    return range(season.first.year, season.last.year + 1) if way.year is None else (way.year,)


def _real(way: Way, year: int) -> date | None:
    """The day of `way` in `year`, if the calendar has it."""
    if way.month is None or not 1 <= way.month <= 12 or not 1 <= year <= 9999:
        return None
    last = monthrange(year, way.month)[1]
    return date(year, way.month, way.day) if 1 <= way.day <= last else None


def _days(way: Way, season: Period) -> Iterable[date]:
    """The days that `way` can be: near the season if it gives the year, otherwise within it."""
    reach = timedelta() if way.year is None else _REACH
    for year in _years(way, season):
        day = _real(way, year)
        if day and season.first - reach <= day <= season.last + reach:
            yield day


def _inside(found: Iterable[Period], season: Period) -> list[Period]:
    """Those of `found`, each once, that lie in the season; all of them if none does."""
    periods = list(dict.fromkeys(found))
    within = [one for one in periods if season.first <= one.first and one.last <= season.last]
    return within or periods


def _agrees(said: Said, day: date) -> bool:
    return said.weekday is None or said.weekday == day.weekday()


def _pairs(first: Said, last: Said, season: Period) -> Iterable[Period]:
    """The periods that two days can be, both understood in the same order."""
    several = len(first.ways) > 1 and len(last.ways) > 1
    for way, end in product(first.ways, last.ways):
        if several and way.order is not end.order:
            continue
        for day in _days(way, season):
            for until in _ends(end, way, day, season):
                if day <= until:
                    yield Period(day, until)


def _ends(end: Way, way: Way, day: date, season: Period) -> Iterable[date]:
    """The days that the end of a range can be which begins on `day`, written as `way`."""
    if end.month is None:
        return _days(Way(end.order, day.year, day.month, end.day), season)
    if end.year is not None or way.year is None:
        return _days(end, season)
    near = (_real(end, day.year), _real(end, day.year + 1))
    return [one for one in near if one and timedelta() <= one - day <= _LONGEST][:1]


def _ambiguous(cell: Cell, periods: list[Period]) -> Problem:
    return codes.DATE_AMBIGUOUS.at(
        cell.place,
        value=cell.shown,
        days_zh="，或者 ".join(map(_zh, periods)),
        days_en=" or ".join(map(_en, periods)),
        first_zh=_zh(periods[0]),
        first_en=_en(periods[0]),
    )


def _day_fault(said: Said, cell: Cell, season: Period) -> Problem:
    """Why `said` is no day of the season."""
    days = [day for way in said.ways for day in _days(way, season)]
    if days and said.weekday is not None:
        return _weekday_fault(cell, days[0], said.weekday)
    if any(_real(way, year) for way in said.ways for year in _years(way, season)):
        return codes.DATE_OUTSIDE.at(
            cell.place,
            value=cell.shown,
            first_zh=in_chinese(season.first),
            last_zh=in_chinese(season.last),
            first_en=season.first,
            last_en=season.last,
        )
    for way in said.ways:
        if way.month and 1 <= way.month <= 12:
            return _impossible(cell, way.year or season.last.year, way.month)
    code = codes.DATE_LUNAR if is_lunar(cell.text) else codes.DATE_UNKNOWN
    example = Period(season.first, season.first)
    return code.at(cell.place, value=cell.shown, example_zh=_zh(example), example_en=_en(example))


def _impossible(cell: Cell, year: int, month: int) -> Problem:
    last = date(year, month, monthrange(year, month)[1])
    return codes.DATE_IMPOSSIBLE.at(
        cell.place, value=cell.shown, last_zh=in_chinese(last), last_en=last
    )


def _weekday_fault(cell: Cell, day: date, weekday: int) -> Problem:
    return codes.DATE_WEEKDAY.at(
        cell.place,
        day_zh=in_chinese(day),
        day_en=day,
        is_zh=_WEEKDAYS_ZH[day.weekday()],
        is_en=_WEEKDAYS_EN[day.weekday()],
        says_zh=_WEEKDAYS_ZH[weekday],
        says_en=_WEEKDAYS_EN[weekday],
    )


def _range_fault(first: Said, last: Said, cell: Cell, season: Period) -> Problem:
    """Why two days are no period of the season: one of them alone, or their order."""
    start = _day(first, cell, season)
    if isinstance(start, Problem) and start.code != codes.DATE_AMBIGUOUS.id:
        return start
    if any(way.month is None for way in last.ways):
        days = [day for way in first.ways for day in _days(way, season)]
        last = Said(
            tuple(
                Way(end.order, day.year, day.month, end.day) for end in last.ways for day in days
            ),
            last.weekday,
        )
    end = _day(last, cell, season)
    if isinstance(end, Problem) and end.code != codes.DATE_AMBIGUOUS.id:
        return end
    example = Period(season.first, season.last)
    if isinstance(start, date) and isinstance(end, date):
        example = Period(min(start, end), max(start, end))
    return codes.DAYS_REVERSED.at(
        cell.place, value=cell.shown, example_zh=_zh(example), example_en=_en(example)
    )


def in_chinese(day: date) -> str:
    """2027年3月4日."""
    return f"{day.year}年{day.month}月{day.day}日"


def _zh(period: Period) -> str:
    first, last = in_chinese(period.first), in_chinese(period.last)
    return first if first == last else f"{first}至{last}"


def _en(period: Period) -> str:
    first, last = period.first.isoformat(), period.last.isoformat()
    return first if first == last else f"{first} 至 {last}"
