"""Times of day as people write them.

A cell is read into every time that its writing can mean. An hour before seven that does not say
which half of the day it is in may be of either, in a cell of any type: it is asked about.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from catalog.problems import Problem
from catalog.workbook.reading import codes
from catalog.workbook.reading.clock_forms import EARLIEST, Told, is_several, plain, range_told, told
from catalog.workbook.reading.faults import unusable
from catalog.workbook.reading.grid import Cell

_TIME, _HOURS = "14:00", "14:00-17:00"


@dataclass(frozen=True, slots=True)
class Hours:
    """From a time of day to a later one on the same day."""

    start: time
    end: time

    @property
    def zh(self) -> str:
        """The hours so that `read_hours` reads them back."""
        return f"{in_chinese(self.start)}-{in_chinese(self.end)}"

    @property
    def en(self) -> str:
        return f"{_in_english(self.start)}-{_in_english(self.end)}"


def in_chinese(one: time) -> str:
    """The time so that `read_time` reads it back: 8:30, 14:00, but 凌晨2:00 and 上午6:00."""
    half = "" if one.hour >= EARLIEST else "上午" if one.hour == 6 else "凌晨"
    return f"{half}{one.hour}:{one.minute:02}"


def _in_english(one: time) -> str:
    return f"{one.hour}:{one.minute:02}{'' if one.hour >= EARLIEST else ' AM'}"


def read_time(cell: Cell) -> time | Problem:
    """The time of day in `cell`, in whole minutes."""
    if fault := unusable(cell):
        return fault
    if isinstance(cell.value, float) and 1 <= cell.value < 25:
        ways = _decimal(cell.value)
        return _asked(cell, ways) if ways else _impossible(cell, _TIME)
    found = _told(cell)
    if found is None:
        return codes.TIME_UNKNOWN.at(cell.place, value=cell.shown, example=_TIME)
    times = found.times()
    if not times:
        return _impossible(cell, _TIME)
    return times[0] if len(times) == 1 else _asked(cell, times)


def read_hours(cell: Cell) -> Hours | Problem:
    """The two times in `cell`: 上午8:30-11:30. The end may leave out its half of the day."""
    if fault := unusable(cell):
        return fault
    text = plain(cell.value) if isinstance(cell.value, str) else ""
    if is_several(text):
        return codes.HOURS_SEVERAL.at(cell.place, value=cell.shown)
    both = range_told(text)
    if both is None:
        return codes.TIME_UNKNOWN.at(cell.place, value=cell.shown, example=_HOURS)
    start, end = both
    if not start.times() or not end.times():
        return _impossible(cell, _HOURS)
    for until in (Told(end.hour, end.minute, end.half or start.half), end):
        found = _hours(start, until)
        if found and len(start.times()) == len(until.times()) == 1:
            return found[0]
        if found:
            return _asked(cell, found)
    return _reversed(cell, start, end)


def holds_two_times(cell: Cell) -> bool:
    """True if `cell` has the form of a start and an end, or of several, whatever times they are."""
    text = plain(cell.value) if isinstance(cell.value, str) else ""
    return is_several(text) or range_told(text) is not None


def _hours(start: Told, end: Told) -> list[Hours]:
    """The hours that two times can mean: in the same half of the day where both are open."""
    starts, ends = start.times(), end.times()
    pairs = zip(starts, ends, strict=True) if len(starts) == len(ends) else _crossed(starts, ends)
    return [Hours(one, other) for one, other in pairs if one < other]


def _crossed(starts: tuple[time, ...], ends: tuple[time, ...]) -> list[tuple[time, time]]:
    return [(one, other) for one in starts for other in ends]


def _told(cell: Cell) -> Told | None:
    """What the cell tells of one time, whatever its type."""
    value = cell.value
    if isinstance(value, str):
        return told(plain(value))
    if isinstance(value, time):
        return _clock(timedelta(hours=value.hour, minutes=value.minute, seconds=value.second))
    if isinstance(value, datetime):
        return (
            _clock(value - datetime.combine(value.date(), time()))
            if value.time() != time()
            else None
        )
    if isinstance(value, timedelta):
        return _clock(value)
    if isinstance(value, float) and 0 <= value < 1:
        return _clock(timedelta(days=value))
    return told(cell.text) if isinstance(value, float) else None


def _clock(since_midnight: timedelta) -> Told | None:
    """A time in a time cell; None if it is not one in whole minutes."""
    seconds = round(since_midnight.total_seconds())
    if seconds < 0 or seconds % 60:
        return None
    return Told(seconds // 3600, seconds // 60 % 60)


def _decimal(number: float) -> list[time]:
    """What a number such as 8.3 can mean: 8:30 with a point for a colon, or 8.3 hours, 8:18."""
    hour, _, digits = f"{number:g}".partition(".")
    ways = [Told(int(hour), int(f"{digits:0<2}"))] if len(digits) < 3 else []
    ways.append(Told(int(number), round(number % 1 * 60)))
    return list(dict.fromkeys(time(way.hour, way.minute) for way in ways if way.times()))


def _asked(cell: Cell, ways: Sequence[Hours | time]) -> Problem:
    zh = [way.zh if isinstance(way, Hours) else in_chinese(way) for way in ways]
    en = [way.en if isinstance(way, Hours) else _in_english(way) for way in ways]
    return codes.TIME_AMBIGUOUS.at(
        cell.place,
        value=cell.shown,
        times_zh="，或者 ".join(zh),
        times_en=" or ".join(en),
        first=zh[0],
    )


def _impossible(cell: Cell, example: str) -> Problem:
    return codes.TIME_IMPOSSIBLE.at(cell.place, value=cell.shown, example=example)


def _reversed(cell: Cell, start: Told, end: Told) -> Problem:
    """The end is not after the start: the example is the two in their order, if they differ."""
    one, other = sorted((start.times()[0], end.times()[0]))
    example = Hours(one, other).zh if one < other else _HOURS
    return codes.HOURS_REVERSED.at(cell.place, value=cell.shown, example=example)
