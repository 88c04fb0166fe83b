"""What a release writes is read again as what it was."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog.content import files
from catalog.content.forms.notices import ADDRESS, APPOINTMENT
from catalog.content.shapes import Report, Unreadable
from catalog.content.writing.marks import NoPlaceError
from catalog.content.writing.release import notices_file, released_file
from catalog.content.yaml_tree import Scalar, read_tree
from catalog.model.notices import (
    Appointment,
    Notice,
    NoticeKind,
    NoticesOfYear,
    Published,
    Released,
    Sitting,
    Standing,
    number,
)
from catalog.model.origin import Origin
from catalog.model.schedule import Period
from catalog.model.text import Text
from tests.announced import notice

NOWHERE = Origin("")
IDS = st.from_regex(r"[a-z0-9]+(-[a-z0-9]+)?", fullmatch=True)
DAYS = st.dates(date(2000, 1, 1), date(2099, 12, 31))
CLOCKS = st.times().map(lambda t: time(t.hour, t.minute))
PERIODS = st.none() | st.builds(Period, DAYS, DAYS)
OF_RUNS = st.builds(Appointment, IDS, IDS, PERIODS)
OF_TALKS = st.builds(Appointment, IDS, IDS, DAYS.map(lambda d: Period(d, d)), CLOCKS, CLOCKS)
EXAMS = st.none() | st.builds(Sitting, DAYS, CLOCKS, CLOCKS)
CODES = st.from_regex(r"[A-Z]{2}-[0-9]{4,7}", fullmatch=True)
DIGESTS = st.from_regex(r"[0-9a-f]{8}", fullmatch=True)
REASONS = st.sampled_from(
    [None, Text("天冷: “推迟”\\", 'Cold: "later" # no'), Text("雨", "rain, 'heavy'")]
)
NOTICES = st.builds(
    Notice,
    st.just(NOWHERE),
    st.integers(1, 99999).map(lambda n: number(2026, n)),
    DAYS,
    st.sampled_from(NoticeKind),
    CODES,
    OF_RUNS | OF_TALKS,
    st.none() | OF_RUNS,
    REASONS,
    EXAMS,
)
RELEASES = st.builds(
    Released,
    st.just(NOWHERE),
    DAYS,
    st.sampled_from(["", "2026-014"]),
    st.lists(st.builds(NoticesOfYear, st.just(2026), st.integers(1, 99999), DIGESTS)).map(tuple),
    st.lists(st.builds(Published, CODES, st.sampled_from(Standing), OF_RUNS, DIGESTS, EXAMS)).map(
        tuple
    ),
    st.lists(
        st.builds(Published, CODES, st.sampled_from([Standing.OPEN, Standing.CANCELLED]), OF_TALKS)
    ).map(tuple),
    st.lists(st.sampled_from(["/", "/classes/dg-2703/", "/notices/feed.xml"])).map(tuple),
)


def read(text: str, file: files.ContentFile) -> Any:
    """What the form of `file` reads in `text`, in which nothing is wrong."""
    report = Report("f.yml")
    tree = read_tree(text, "f.yml", report.problems)
    assert tree is not None
    found = file.form.read(tree, report)
    assert report.problems == []
    assert not isinstance(found, Unreadable)
    return found


@given(st.lists(NOTICES, max_size=4), st.lists(NOTICES, min_size=1, max_size=4))
def test_notices_are_read_as_written(first: list[Notice], more: list[Notice]) -> None:
    """Those of a first release, and those that are added."""
    text = notices_file("", 2026, first or more, sample=True)
    both = first + more if first else more + more
    text = notices_file(text, 2026, more, sample=True)
    found = read(text, files.NOTICES)
    assert [replace(n, origin=NOWHERE) for n in found.notices] == both


@given(RELEASES)
def test_a_release_is_read_as_written(record: Released) -> None:
    """Every run, talk and address."""
    assert replace(read(released_file(record), files.RELEASED), origin=NOWHERE) == record


def test_what_people_wrote_between_notices_stays() -> None:
    """A remark in the file is not lost, and a last line without its end gets one."""
    before = notices_file("", 2026, [FIRST], sample=False) + "    # 这是备注"
    after = notices_file(before, 2026, [SECOND], sample=False)
    assert after.startswith(before + "\n  - number: 2026-002\n")
    assert len(read(after, files.NOTICES).notices) == 2


FIRST, SECOND = (replace(notice(number(2026, n)), origin=NOWHERE) for n in (1, 2))
LINES = "{0}- number: 2026-00{1}\n{0}  on: 2026-11-23\n{0}  kind: new\n{0}  of: CS-2701\n"
LINES += "{0}  at: 2027-03-04/2027-03-05 qingshan/hall\n"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("year: 2026\nnotices: []\n", "year: 2026\nnotices:\n" + LINES.format("  ", 2)),
        (
            "notices: [ ] # none yet\nyear: 2026",
            "# none yet\nyear: 2026\nnotices:\n" + LINES.format("  ", 2).rstrip("\n"),
        ),
        (
            "year: 2026\nnotices:\n" + LINES.format("", 1),
            "year: 2026\nnotices:\n" + LINES.format("", 1) + LINES.format("", 2),
        ),
        (
            "notices:\n" + LINES.format("  ", 1) + "year: 2026\n",
            "notices:\n" + LINES.format("  ", 1) + LINES.format("  ", 2) + "year: 2026\n",
        ),
        (
            ("\ufeffyear: 2026\nnotices:\n" + LINES.format("  ", 1)).replace("\n", "\r\n"),
            ("\ufeffyear: 2026\nnotices:\n" + LINES.format("  ", 1)).replace("\n", "\r\n")
            + LINES.format("  ", 2).replace("\n", "\r\n"),
        ),
    ],
)
def test_notices_go_into_the_list_as_it_is_written(before: str, after: str) -> None:
    """An empty one in brackets, one without indent, one that is not the last, one of Windows."""
    assert notices_file(before, 2026, [SECOND], sample=False) == after


@pytest.mark.parametrize("text", ["year: 2026\nnotices: word\n", "year: [2026\n", "- a\n"])
def test_a_file_to_which_nothing_can_be_added_is_refused(text: str) -> None:
    """Rather than written so that it cannot be read."""
    with pytest.raises(NoPlaceError):
        notices_file(text, 2026, [SECOND], sample=False)


def test_only_samples_say_that_they_are() -> None:
    """In the head of the file."""
    texts = [notices_file("", 2026, [FIRST], sample=sample) for sample in (True, False)]
    assert ["样例" in text for text in texts] == [True, False]


@pytest.mark.parametrize(
    "value",
    [
        "2027-02-30/2027-03-01 a/b",
        "2027-03-04 25:00-26:00 a/b",
        "2027-03-04 a/b",
        "2027-03-04/2027-03-05",
    ],
)
def test_an_appointment_that_is_none_is_refused(value: str) -> None:
    """With the place and an example."""
    report = Report("f.yml")
    assert isinstance(APPOINTMENT.read(Scalar(value, 1, 1), report), Unreadable)
    assert [problem.code for problem in report.problems] == ["value-form"]


@pytest.mark.parametrize(
    ("address", "fine"),
    [
        *(("/", True), ("/classes/dg-2703/", True), ("/notices/feed.xml", True)),
        *(("classes/", False), ("/a//b/", False), ("/a/../b/", False), ("/a b/", False)),
        *(("https://a.example/", False), ("//a.example/", False), ("/classes", False)),
        *(("/en/", False), ("/en/classes/", False), ("/assets/site.css", False)),
        *(("/../x/", False), ("/english/", True)),
    ],
)
def test_an_address_is_of_the_site(address: str, fine: bool) -> None:
    """It begins with one slash, stands for both languages, and never leaves the site."""
    report = Report("f.yml")
    assert isinstance(ADDRESS.read(Scalar(address, 1, 1), report), str) is fine
    assert len(report.problems) == (not fine)


def test_the_files_are_where_the_reader_looks(tmp_path: Path) -> None:
    """The globs are those that a release writes."""
    for name in ("notices/2026.yml", "released.yml"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.touch()
    found = {p.name for f in (files.NOTICES, files.RELEASED) for p in tmp_path.glob(f.glob)}
    assert found == {"2026.yml", "released.yml"}
