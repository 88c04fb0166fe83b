"""A schedule file is revised line by line: comments, order and what somebody wrote stay."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from difflib import unified_diff

import pytest

from catalog.content import files
from catalog.content.shapes import Report, Unreadable
from catalog.content.writing.marks import NoPlaceError
from catalog.content.writing.schedules import schedule_text
from catalog.content.yaml_tree import read_tree
from catalog.model.schedule import Cancellation, Run, UnitHours
from catalog.model.text import Text

TEXT = """\
# The season of a small school.
season: 2027-spring
runs:
  # the first class
  - code: CS-2701  # never changes
    seats: 40   # the hall holds 40
    course: chef
    township: qingshan
    venue: qingshan-hall
    teachers: [T-CS01]
    days: {from: 2027-03-04, until: 2027-03-05}
    meetings:
      # safety first
      - 2027-03-04 8:30-11:45 safety 1t 1p, knife 1t 1p
      - 2027-03-05 08:30-10:00 knife 2p  # outdoors
  # the second class
  - code: CS-2702
    course: chef
    township: lushui
    venue: lushui-hall
    seats: 20
    teachers: [T-CS02]
# the end
"""


def runs_in(text: str) -> tuple[Run, ...]:
    report = Report("content/schedules/school/2027-spring.yml")
    tree = read_tree(text, report.file, report.problems)
    assert tree is not None
    schedule = files.SCHEDULES.form.read(tree, report)
    assert not isinstance(schedule, Unreadable)
    assert report.problems == []
    return tuple(schedule.runs)


RUNS = runs_in(TEXT)


def change(after: tuple[Run, ...], text: str = TEXT) -> list[str]:
    """The lines that go and come."""
    made = schedule_text(text, "2027-spring", (runs_in(text), after), ((), ()))
    lines = unified_diff(text.splitlines(), made.splitlines(), n=0, lineterm="")
    return [line for line in lines if not line.startswith(("---", "+++", "@@"))]


def test_what_is_the_same_is_not_touched() -> None:
    """However it is written: 8:30 stays 8:30."""
    assert change(RUNS) == []


def test_one_value_changed_is_one_line_changed() -> None:
    """With the comment behind it."""
    assert change((replace(RUNS[0], seats=35), RUNS[1])) == [
        "-    seats: 40   # the hall holds 40",
        "+    seats: 35   # the hall holds 40",
    ]


def test_a_meeting_changed_leaves_the_others() -> None:
    """And the comments between and behind them."""
    first, second = RUNS[0].meetings
    moved = replace(second, day=date(2027, 3, 8), taught=(UnitHours("knife", 0, 3),))
    assert change((replace(RUNS[0], meetings=(first, moved)), RUNS[1])) == [
        "-      - 2027-03-05 08:30-10:00 knife 2p  # outdoors",
        "+      - 2027-03-08 08:30-10:00 knife 3p  # outdoors",
    ]


def test_meetings_are_added_and_taken_out() -> None:
    """Each as a line of its own."""
    first, second = RUNS[0].meetings
    third = replace(second, day=date(2027, 3, 6))
    assert change((replace(RUNS[0], meetings=(first, second, third)), RUNS[1])) == [
        "+      - 2027-03-06 08:30-10:00 knife 2p"
    ]
    assert change((replace(RUNS[0], meetings=(second,)), RUNS[1])) == [
        "-      - 2027-03-04 8:30-11:45 safety 1t 1p, knife 1t 1p"
    ]


def test_keys_are_added_in_their_place_and_taken_out() -> None:
    """A cancellation comes before the meetings; days that are open again go."""
    reason = Text("报名的人少：只有三个，不开了。", "Too few people: it's off, sorry.")
    cancelled = replace(RUNS[0], cancelled=Cancellation(date(2027, 2, 20), reason))
    assert change((cancelled, RUNS[1])) == [
        "+    cancelled:",
        "+      on: 2027-02-20",
        "+      reason: {zh: 报名的人少：只有三个，不开了。,"
        " en: 'Too few people: it''s off, sorry.'}",
    ]
    assert change((replace(RUNS[0], days=None, meetings=()), RUNS[1])) == [
        "-    days: {from: 2027-03-04, until: 2027-03-05}",
        "-    meetings:",
        "-      # safety first",
        "-      - 2027-03-04 8:30-11:45 safety 1t 1p, knife 1t 1p",
        "-      - 2027-03-05 08:30-10:00 knife 2p  # outdoors",
    ]


def test_a_run_is_added_at_the_end_and_another_taken_out() -> None:
    """The runs of others are not touched."""
    assert change((*RUNS, replace(RUNS[1], code="CS-2703"))) == [
        "+  - code: CS-2703",
        "+    course: chef",
        "+    township: lushui",
        "+    venue: lushui-hall",
        "+    seats: 20",
        "+    teachers: [T-CS02]",
    ]
    block = TEXT.splitlines()
    start = block.index("  - code: CS-2702")
    assert change(RUNS[:1]) == [f"-{line}" for line in block[start : start + 6]]


def test_the_last_run_goes_with_its_list() -> None:
    """An empty list cannot be read."""
    made = schedule_text(TEXT, "2027-spring", (RUNS, ()), ((), ()))
    assert made == "# The season of a small school.\nseason: 2027-spring\n# the end\n"


def test_line_ends_and_mark_of_windows_stay() -> None:
    """CR LF and the byte order mark."""
    text = "\ufeff" + TEXT.replace("\n", "\r\n")
    made = schedule_text(
        text, "2027-spring", (RUNS, (replace(RUNS[0], seats=35), RUNS[1])), ((), ())
    )
    assert made == text.replace("seats: 40", "seats: 35")


def test_a_new_file_says_how_it_is_written() -> None:
    """And is read back as what was wanted."""
    made = schedule_text(None, "2027-spring", ((), RUNS), ((), ()))
    assert made.startswith("# yaml-language-server: $schema=")
    assert schedule_text(made, "2027-spring", (RUNS, RUNS), ((), ())) == made


@pytest.mark.parametrize(
    "text",
    [
        "{season: 2027-spring, runs: []}\n",
        "season: 2027-spring\nruns: [{code: CS-2701, course: chef, township: qingshan,"
        " venue: qingshan-hall, seats: 40, teachers: [T-CS01]}]\n",
        "season: 2027-spring\nruns:\n  - code: CS-2709\n    seats: many\n",
    ],
)
def test_what_cannot_be_changed_safely_is_refused(text: str) -> None:
    """Lists in brackets that are not empty, and files that cannot be read."""
    with pytest.raises(NoPlaceError):
        schedule_text(text, "2027-spring", ((), RUNS[1:]), ((), ()))
