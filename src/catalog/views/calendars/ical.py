"""iCalendar (RFC 5545 and 7986) as text: lines, folds, times and time zones."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

_MOST_OCTETS = 75
_ESCAPES = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n", "\r": ""})


@dataclass(frozen=True, slots=True)
class Event:
    """Something in a calendar: from `start` to `end` on one day, or whole days from first to last.

    `uid` never changes. `revision` counts how often time or place were altered by a release
    after they were first made public.
    """

    uid: str
    revision: int
    title: str
    where: str
    about: str
    url: str
    first: date
    last: date
    start: time | None = None
    end: time | None = None
    cancelled: bool = False


@dataclass(frozen=True, slots=True)
class Stamp:
    """What all events of a site share: the time zone, and the day on which they were released."""

    zone: str
    released: date


def vevent(event: Event, stamp: Stamp) -> str:
    """`event` with its line ends."""
    status = "CANCELLED\r\nTRANSP:TRANSPARENT" if event.cancelled else "CONFIRMED"
    return (
        f"BEGIN:VEVENT\r\n{folded(f'UID:{event.uid}')}DTSTAMP:{event_stamp(stamp)}\r\n"
        f"SEQUENCE:{event.revision}\r\nSTATUS:{status}\r\n{_when(event, stamp.zone)}"
        f"{_said('SUMMARY', event.title)}{_said('LOCATION', event.where)}"
        f"{_said('DESCRIPTION', event.about)}{folded(f'URL:{event.url}')}END:VEVENT\r\n"
    )


@lru_cache(maxsize=8)
def event_stamp(stamp: Stamp) -> str:
    """The beginning of the day of the release, in UTC."""
    moment = datetime.combine(stamp.released, time(), ZoneInfo(stamp.zone)).astimezone(UTC)
    return f"{moment:%Y%m%dT%H%M%SZ}"


def _when(event: Event, zone: str) -> str:
    if event.start is None or event.end is None:
        first, after = _digits(event.first), _digits(event.last + timedelta(days=1))
        return f"DTSTART;VALUE=DATE:{first}\r\nDTEND;VALUE=DATE:{after}\r\n"
    day = _digits(event.first)
    return (
        f"DTSTART;TZID={zone}:{day}T{_clock(event.start)}\r\n"
        f"DTEND;TZID={zone}:{day}T{_clock(event.end)}\r\n"
    )


def _digits(day: date) -> str:
    return day.isoformat().replace("-", "")


def _clock(moment: time) -> str:
    return f"{moment.hour:02d}{moment.minute:02d}00"


def calendar(
    *, name: str, about: str, url: str, language: str, zone: Iterable[str], events: Iterable[str]
) -> bytes:
    """A calendar of finished `events`; `zone` are the lines of its time zone."""
    head = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        f"PRODID:-//training-catalog//calendar//{language.upper()}",
        "CALSCALE:GREGORIAN",
        f"NAME:{text(name)}",
        f"X-WR-CALNAME:{text(name)}",
        f"DESCRIPTION:{text(about)}",
        f"X-WR-CALDESC:{text(about)}",
        f"SOURCE;VALUE=URI:{url}",
        "REFRESH-INTERVAL;VALUE=DURATION:P1D",
        "X-PUBLISHED-TTL:P1D",
        *zone,
    ]
    lines = "".join(folded(line) for line in head)
    return f"{lines}{''.join(events)}END:VCALENDAR\r\n".encode()


def text(value: str) -> str:
    """`value` as a TEXT value, on one line."""
    return value.translate(_ESCAPES)


def folded(line: str) -> str:
    """`line` with its line end, in pieces of at most 75 octets that split no character."""
    octets = line.encode()
    if len(octets) <= _MOST_OCTETS:
        return f"{line}\r\n"
    pieces, begin, room = [], 0, _MOST_OCTETS
    while begin < len(octets):
        end = begin + room
        while end < len(octets) and octets[end] & 0xC0 == 0x80:  # within a character
            end -= 1
        pieces.append(octets[begin:end].decode())
        begin, room = end, _MOST_OCTETS - 1  # the space before a further piece counts
    return "\r\n ".join(pieces) + "\r\n"


@lru_cache(maxsize=1024)
def _said(name: str, value: str) -> str:
    """A property with words, folded; all events of a run have the same place and remarks."""
    return folded(f"{name}:{text(value)}")


@lru_cache(maxsize=8)
def vtimezone(name: str, first: date, last: date) -> tuple[str, ...]:
    """The lines of the time zone `name`, right for every moment from `first` to `last`."""
    zone = ZoneInfo(name)
    begin = datetime(first.year - 1, 1, 1, tzinfo=zone)
    lines = ["BEGIN:VTIMEZONE", f"TZID:{name}", *_observance(begin, _ahead(begin))]
    for change, before in _changes(zone, begin, datetime(last.year + 1, 1, 1, tzinfo=zone)):
        lines += _observance(change, before)
    return (*lines, "END:VTIMEZONE")


def _changes(
    zone: ZoneInfo, begin: datetime, end: datetime
) -> Iterator[tuple[datetime, timedelta]]:
    """The moments at which the clock is put forward or back, with what it was ahead before."""
    moment, minute = begin.astimezone(UTC), timedelta(minutes=1)
    while moment < end:
        after = moment + timedelta(days=1)
        before = _ahead(moment.astimezone(zone))
        if _ahead(after.astimezone(zone)) != before:
            while _ahead((moment + minute).astimezone(zone)) == before:
                moment += minute
            yield (moment + minute).astimezone(zone), before
        moment = after


def _ahead(moment: datetime) -> timedelta:
    return moment.utcoffset() or timedelta()


def _observance(begin: datetime, before: timedelta) -> list[str]:
    kind = "DAYLIGHT" if begin.dst() else "STANDARD"
    local = (begin.astimezone(UTC) + before).replace(tzinfo=None)
    return [
        f"BEGIN:{kind}",
        f"DTSTART:{local:%Y%m%dT%H%M%S}",
        f"TZOFFSETFROM:{_offset(before)}",
        f"TZOFFSETTO:{_offset(_ahead(begin))}",
        f"TZNAME:{begin.tzname()}",
        f"END:{kind}",
    ]


def _offset(ahead: timedelta) -> str:
    minutes = int(ahead.total_seconds()) // 60
    sign = "-" if minutes < 0 else "+"
    return f"{sign}{abs(minutes) // 60:02d}{abs(minutes) % 60:02d}"
