"""A meeting is written on one line: day, from-to, units with their hours."""

from __future__ import annotations

import re
from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog.content import codes
from catalog.content.meetings import MeetingLine
from catalog.content.shapes import UNREADABLE, Report, Unreadable
from catalog.content.yaml_tree import Listing, Scalar
from catalog.model.origin import Origin
from catalog.model.schedule import Meeting, UnitHours
from catalog.problems import Place
from tests.builders import faults

ORIGIN = Origin("f", 7, 9)


def read(line: str) -> tuple[Meeting | Unreadable, Report]:
    """What `line` says, and the report."""
    report = Report("f")
    return MeetingLine().read(Scalar(line, 7, 9), report), report


@pytest.mark.parametrize(
    ("line", "start", "end", "taught"),
    [
        (
            "2027-03-04 08:30-11:45 safety 2t, knife 2p",
            time(8, 30),
            time(11, 45),
            (UnitHours("safety", 2, 0), UnitHours("knife", 0, 2)),
        ),
        ("2027-03-04 8:30-9:15 safety 1t", time(8, 30), time(9, 15), (UnitHours("safety", 1, 0),)),
        ("2027-03-04  00:00-23:59  a 12t 34p", time(0), time(23, 59), (UnitHours("a", 12, 34),)),
        (" 2027-03-04 11:45-08:30 a-1 2p 1t,b 1t ", time(11, 45), time(8, 30),
         (UnitHours("a-1", 1, 2), UnitHours("b", 1, 0))),
        ("2027-03-04 08:30-08:30 a 1t, a 1t", time(8, 30), time(8, 30),
         (UnitHours("a", 1, 0), UnitHours("a", 1, 0))),
    ],
)  # fmt: skip
def test_a_meeting_is_read(
    line: str, start: time, end: time, taught: tuple[UnitHours, ...]
) -> None:
    """Hours in either order; whether it ends after it starts is for a rule to say."""
    meeting, report = read(line)
    assert meeting == Meeting(ORIGIN, date(2027, 3, 4), start, end, taught)
    assert report.problems == []


@pytest.mark.parametrize(
    "line",
    [
        "",
        "2027-03-04",
        "2027-03-04 08:30-11:45",
        "2027-03-04 08:30-11:45 safety",
        "2027-03-04 08:30-11:45 safety 2",
        "2027-03-04 08:30-11:45 safety 2x",
        "2027-03-04 08:30-11:45 safety 0t",
        "2027-03-04 08:30-11:45 safety 100t",
        "2027-03-04 08:30-11:45 safety 2t 2t",
        "2027-03-04 08:30-11:45 safety 2p 1t 1p",
        "2027-03-04 08:30-11:45 safety 2t,",
        "2027-03-04 08:30-11:45 安全 2t",
        "2027-03-04 08:30-24:00 safety 2t",
        "2027-03-04 08:60-11:45 safety 2t",
        "2027-03-04 08：30-11：45 safety 2t",
        "2027-03-04 08:30 - 11:45 safety 2t",
        "2027-03-04\t08:30-11:45 safety 2t",
        "2027-03-04 08:30-11:45\nsafety 2t",
        "2027-02-29 08:30-11:45 safety 2t",
        "0000-01-01 08:30-11:45 safety 2t",
        "2027-3-4 08:30-11:45 safety 2t",
        "27-03-04 08:30-11:45 safety 2t",
        "２０２７-03-04 08:30-11:45 safety 2t",
    ],
)
def test_what_is_no_meeting_is_told_with_the_line(line: str) -> None:
    """Nothing is guessed: no hours, no such day, no such time, a slip of the pen."""
    meeting, report = read(line)
    assert meeting is UNREADABLE
    assert report.problems == [codes.MEETING_FORM.at(Place("f", 7, 9), value=line)]


def test_the_ends_of_the_calendar_are_days() -> None:
    """The years 1 and 9999 are read like any other."""
    for year in ("0001", "9999"):
        assert read(f"{year}-12-31 08:30-11:45 a 1t")[1].problems == []


def test_a_list_is_no_meeting() -> None:
    """A meeting that is written over several items is of the wrong kind."""
    report = Report("f")
    assert MeetingLine().read(Listing(7, 9), report) is UNREADABLE
    assert faults(report.problems) == [("f:7:9", "value-kind")]


@given(st.text() | st.from_regex(r"2027-0[0-9]-[0-3][0-9] [0-9]{1,2}:[0-9]{2}-\d:\d\d a 1t.?"))
def test_any_line_is_a_meeting_or_told(line: str) -> None:
    """For all lines there is a meeting or one problem; the schema lets through what is read."""
    meeting, report = read(line)
    assert isinstance(meeting, Meeting) == (not report.problems)
    if isinstance(meeting, Meeting):
        assert re.fullmatch(MeetingLine().schema()["pattern"], line.strip())


def test_the_schema_knows_the_example() -> None:
    """The example in the schema is a meeting, and the pattern agrees."""
    schema = MeetingLine().schema()
    (example,) = schema["examples"]
    assert re.fullmatch(schema["pattern"], example)
    assert read(example)[1].problems == []
