"""The forms in which times of day are written, and all the times that each of them can mean."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import time
from enum import Enum

from catalog.workbook.reading.numerals import arabic
from catalog.workbook.reading.signs import folded


class Half(Enum):
    """The part of the day that a time names: its hours on the 24-hour clock, the last excluded."""

    NIGHT = (0, 6)
    MORNING = (0, 13)
    NOON = (11, 15)
    AFTERNOON = (12, 24)
    EVENING = (17, 24)
    AM = (0, 12)


@dataclass(frozen=True, slots=True)
class Told:
    """What a text tells of one time: hour and minute, none of them checked, and the part of day."""

    hour: int
    minute: int
    half: Half | None = None

    def times(self) -> tuple[time, ...]:
        """The times of day that this can be, the likely one first.

        An hour before seven that does not say that it is in the morning may be in the afternoon.
        """
        if self.hour > 23 or self.minute > 59:
            return ()
        hours = [self.hour] if self.hour > 12 else [self.hour, (self.hour + 12) % 24]
        if self.half:
            first, last = self.half.value
            return tuple(time(hour, self.minute) for hour in hours if first <= hour < last)[:1]
        if self.hour < EARLIEST:
            return time(self.hour + 12, self.minute), time(self.hour, self.minute)
        return (time(self.hour, self.minute),)


EARLIEST = 7  # the hour before which no class begins
_HALVES = {
    "凌晨": Half.NIGHT,
    **dict.fromkeys(("清晨", "早上", "早晨", "早", "上午"), Half.MORNING),
    **dict.fromkeys(("AM", "A.M."), Half.AM),
    "中午": Half.NOON,
    **dict.fromkeys(("下午", "午后", "PM", "P.M."), Half.AFTERNOON),
    **dict.fromkeys(("傍晚", "晚上", "晚间", "晚", "夜里"), Half.EVENING),
}
_HALF = "|".join(re.escape(word) for word in sorted(_HALVES, key=len, reverse=True))
_CLOCK = re.compile(
    rf"(?P<before>{_HALF})?(?:"
    r"(?P<h>[0-9]{1,2}):(?P<m>[0-9]{1,2})(?::00(?:\.0+)?|分)?"
    r"|(?P<oh>[0-9]{1,2})[点时](?:钟|整)?(?:(?P<om>[0-9]{1,2})分?|(?P<part>半|1刻|3刻))?"
    r"|(?P<dh>[0-9]{1,2})\.(?P<dm>[0-5][0-9])"
    r"|(?P<ch>[0-9]{1,2})(?P<cm>[0-5][0-9])"
    rf")(?P<after>{_HALF})?"
)
_BARE = re.compile(rf"(?P<before>{_HALF})(?P<h>[0-9]{{1,2}})")
_PARTS = {None: 0, "半": 30, "1刻": 15, "3刻": 45}
_PARTED = re.compile("至|到|~+|-+")
_CLOCKS = re.compile("[0-9](?:[:.][0-9]{2}|点|时)")
_OCLOCK = re.compile(".*[点时半分刻钟整]")
_LONGEST = 40  # characters; no two times take more


def is_several(text: str) -> bool:
    """True if the plain `text` holds more than two times of day."""
    return len(_CLOCKS.findall(text)) > 2


def range_told(text: str) -> tuple[Told, Told] | None:
    """What the plain `text` tells of a start and an end, or None if it is no range: 2-5点."""
    parts = _PARTED.split(text)
    if len(parts) != 2:
        return None
    first, last = parts
    if first.isdecimal() and len(first) < 3 and _OCLOCK.fullmatch(last):
        first += "点"
    start, end = told(first), told(last)
    return (start, end) if start and end else None


def plain(text: str) -> str:
    """`text` as it is compared: half-width, digits, no spaces; '' if it is too long for times."""
    short = arabic(folded(text)) if len(text) <= _LONGEST else ""
    return short.replace(" ", "").upper()


def told(text: str) -> Told | None:
    """What the plain `text` tells of one time, or None if it is no time."""
    found = _CLOCK.fullmatch(text)
    if not found:
        bare = _BARE.fullmatch(text)
        return Told(int(bare["h"]), 0, _HALVES[bare["before"]]) if bare else None
    if found["before"] and found["after"]:
        return None
    half = _HALVES.get(found["before"] or found["after"] or "")
    for hour, minute in (("h", "m"), ("dh", "dm"), ("ch", "cm")):
        if found[hour]:
            return Told(int(found[hour]), int(found[minute]), half)
    minute_ = int(found["om"]) if found["om"] else _PARTS[found["part"]]
    return Told(int(found["oh"]), minute_, half)
