"""What a calendar says, as two programs read it that know nothing of each other."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import icalendar
import pytest
import vobject
from hypothesis import given
from hypothesis import strategies as st

from catalog.views.calendars.ical import Event, Stamp, calendar, folded, text, vevent, vtimezone

STAMP = Stamp("Asia/Shanghai", date(2026, 11, 23))
HARD = "逗号,分号;反斜杠\\ 第一行\n第二行：电工2703班（清江镇）" + "长" * 60


def event(title: str = HARD, *, cancelled: bool = False) -> Event:
    return Event(
        uid="dg-2703-m01@a.example",
        revision=2,
        title=title,
        where="清江镇、培训点",
        about=HARD,
        url="https://a.example/classes/dg-2703/",
        first=date(2027, 3, 4),
        last=date(2027, 3, 4),
        start=time(8, 30),
        end=time(11, 45),
        cancelled=cancelled,
    )


DAYS = Event(
    "dg-2703@a.example",
    0,
    "电工",
    "x",
    "y",
    "https://a.example/",
    date(2027, 3, 4),
    date(2027, 3, 24),
)


def written(*events: Event, zone: str = "Asia/Shanghai") -> bytes:
    lines = vtimezone(zone, date(2026, 11, 1), date(2028, 11, 1))
    stamp = Stamp(zone, STAMP.released)
    return calendar(
        name="清江镇的日历",
        about="y",
        url="https://a.example/c.ics",
        language="zh",
        zone=lines,
        events=[vevent(one, stamp) for one in events],
    )


def parsed(data: bytes) -> Any:
    """The calendar as icalendar has it."""
    return icalendar.Calendar.from_ical(data)


def by_icalendar(data: bytes) -> list[Any]:
    """The events, after making sure that nothing in the calendar was passed over."""
    found = parsed(data)
    assert [part.errors for part in found.walk() if part.errors] == []
    return list(found.walk("VEVENT"))


def by_vobject(data: bytes) -> list[Any]:
    """The same, after vobject has found the calendar valid."""
    found = vobject.readOne(data.decode())
    assert found.validate(raiseException=True)
    return list(found.contents.get("vevent", []))


def test_both_read_an_event_alike() -> None:
    """Name, time and place, in the words that were given."""
    (one,), (other,) = by_icalendar(written(event())), by_vobject(written(event()))
    assert str(one["UID"]) == other.uid.value == "dg-2703-m01@a.example"
    assert str(one["SUMMARY"]) == other.summary.value == HARD
    assert str(one["DESCRIPTION"]) == other.description.value == HARD
    assert int(one["SEQUENCE"]) == int(other.sequence.value) == 2
    assert str(one["STATUS"]) == other.status.value == "CONFIRMED"
    begins = datetime(2027, 3, 4, 0, 30, tzinfo=UTC)
    assert one["DTSTART"].dt.astimezone(UTC) == other.dtstart.value.astimezone(UTC) == begins
    assert one["DTEND"].dt - one["DTSTART"].dt == timedelta(hours=3, minutes=15)
    assert one["DTSTAMP"].dt == other.dtstamp.value == datetime(2026, 11, 22, 16, tzinfo=UTC)


def test_days_end_on_the_day_after() -> None:
    """As RFC 5545 counts whole days."""
    for start, end in ((one["DTSTART"].dt, one["DTEND"].dt) for one in by_icalendar(written(DAYS))):
        assert (start, end) == (date(2027, 3, 4), date(2027, 3, 25))
    (other,) = by_vobject(written(DAYS))
    assert (other.dtstart.value, other.dtend.value) == (date(2027, 3, 4), date(2027, 3, 25))


def test_a_cancelled_event_stays_and_says_so() -> None:
    """And does not keep its hours busy."""
    data = written(event(cancelled=True))
    (one,), (other,) = by_icalendar(data), by_vobject(data)
    assert str(one["STATUS"]) == other.status.value == "CANCELLED"
    assert str(one["TRANSP"]) == "TRANSPARENT"


def test_a_calendar_without_events_is_one() -> None:
    """With its name, how often to look, and where it came from."""
    data = written()
    assert by_icalendar(data) == []
    found = parsed(data)
    assert str(found["X-WR-CALNAME"]) == str(found["NAME"]) == "清江镇的日历"
    assert found["REFRESH-INTERVAL"].dt == timedelta(days=1)
    assert found["REFRESH-INTERVAL"].params["VALUE"] == "DURATION"
    assert str(found["SOURCE"]) == "https://a.example/c.ics"


@given(st.text(st.characters(exclude_categories=["Cc", "Cs"]), max_size=200))
def test_a_fold_splits_no_character(line: str) -> None:
    """Every piece has at most 75 octets and is text; unfolded they are the line."""
    pieces = folded(line).split("\r\n")
    assert pieces.pop() == ""
    assert [len(piece.encode()) for piece in pieces if len(piece.encode()) > 75] == []
    assert all(piece.startswith(" ") for piece in pieces[1:])
    assert pieces[0] + "".join(piece[1:] for piece in pieces[1:]) == line


@given(st.text(st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp"]), min_size=1, max_size=80))
def test_any_title_is_read_as_it_was(title: str) -> None:
    """Whatever characters an author uses."""
    (one,) = by_icalendar(written(event(title)))
    assert str(one["SUMMARY"]) == title


def test_marks_of_the_format_are_escaped() -> None:
    """Nothing of an author begins a line of its own."""
    assert text("a;b,c\\d\r\nEND:VEVENT") == "a\\;b\\,c\\\\d\\nEND:VEVENT"


@pytest.mark.parametrize("zone", ["Asia/Shanghai", "Asia/Urumqi", "Europe/Berlin", "Asia/Kolkata"])
def test_the_time_zone_is_right_all_year(zone: str) -> None:
    """Winter and summer, where the clock is put forward too."""
    data = written(zone=zone)
    (block,) = parsed(data).walk("VTIMEZONE")
    there, known = block.to_tz(), ZoneInfo(zone)
    for month in range(1, 13):
        noon = datetime(2027, month, 15, 12)
        expected = noon.replace(tzinfo=known).utcoffset()
        assert noon.replace(tzinfo=there).utcoffset() == expected, month
