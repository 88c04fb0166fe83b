"""What is still to be written is reported where it stands, and as nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from catalog.content import codes
from catalog.content.meetings import MeetingLine
from catalog.content.records import ListOf
from catalog.content.scalars import IDENT, PERSON_CODE, Flag, OneOf, Whole
from catalog.content.shapes import UNREADABLE, Shape
from catalog.content.texts import TEXT, TextOrNone
from catalog.content.unwritten import mark_in
from catalog.model.schedule import RunState
from catalog.model.text import Text
from catalog.problems import Place
from tests.builders import faults
from tests.content.reading import change, read, told


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("待写", "待写"),
        ("一句话，待写（说学会什么）", "待写"),
        ("TO BE WRITTEN", "TO BE WRITTEN"),
        ("Soon. TO BE WRITTEN (a sentence)", "TO BE WRITTEN"),
        ("等待写信的人。待写", "待写"),
        ("等待写信、期待写完、看待写字、对待写作", None),
        ("It is to be written by hand.", None),
        ("", None),
    ],
)
def test_a_mark_is_found_alone_or_inside(text: str, found: str | None) -> None:
    """But not where the sign is the end of another word, nor in small letters."""
    mark = mark_in(text)
    assert (mark and mark[0]) == found


@pytest.mark.parametrize(
    ("shape", "text"),
    [
        (IDENT, "待写"),
        (IDENT, "qing-待写"),
        (Whole(1, 9), "待写  # 1 到 9"),
        (Flag(), "TO BE WRITTEN"),
        (OneOf(RunState), "待写"),
        (MeetingLine(), "2027-03-04 待写"),
        (ListOf(PERSON_CODE), "待写"),
        (TEXT, "待写"),
        (TextOrNone(), "待写"),
    ],
)
def test_whatever_is_unwritten_is_reported_as_such(shape: Shape[object], text: str) -> None:
    """A word, a number, a choice, a meeting, a whole list or text: one fault each."""
    found, report = read(shape, text)
    assert (found, faults(report.problems)) == (UNREADABLE, [("f:1:1", "text-unwritten")])


def test_the_message_says_what_is_wanted() -> None:
    """With an example where there is one."""
    _, report = read(PERSON_CODE, "待写")
    assert report.problems == [
        codes.TEXT_UNWRITTEN.at(
            Place("f", 1, 1),
            mark="待写",
            wanted_zh="人员代号（不写真名），例如：T-CS01",
            wanted_en="a person's code (never a name), for example: T-CS01",
        )
    ]
    _, report = read(TEXT, "{zh: 电工, en: TO BE WRITTEN}")
    assert report.problems == [
        codes.TEXT_UNWRITTEN.at(
            Place("f", 1, 14),
            mark="TO BE WRITTEN",
            wanted_zh="要说的话，用英文",
            wanted_en="what it should say, in English",
        )
    ]


def test_a_text_can_be_read_all_the_same() -> None:
    """So that the rules speak of the rest at once; in each language the mark of either counts."""
    found, report = read(TEXT, "{zh: TO BE WRITTEN, en: 待写}")
    assert found == Text("TO BE WRITTEN", "待写")
    assert faults(report.problems) == [("f:1:6", "text-unwritten"), ("f:1:25", "text-unwritten")]


def test_an_unwritten_record_breaks_nothing_that_refers_to_it(content: Path) -> None:
    """The venue is unreadable; the classes that are held there are not to blame."""
    change(content / "venues.yml", "capacity: 40", "capacity: 待写")
    assert told(content) == [("content/venues.yml:6:15", "text-unwritten")]


def test_a_chapter_is_read_when_all_of_it_is_written(content: Path) -> None:
    """Each line with a mark is one fault; links into the chapter are none."""
    chapter = content / "textbooks" / "chef" / "safety.md"
    change(chapter, "title: 厨房安全", "title: 待写")
    change(chapter, "1. 人走火关。", "| 待写 | 待写 |\n\n`待写` {")
    assert told(content) == [
        ("content/textbooks/chef/safety.md:2:8", "text-unwritten"),
        ("content/textbooks/chef/safety.md:128:3", "text-unwritten"),
        ("content/textbooks/chef/safety.md:130:2", "text-unwritten"),
        ("content/textbooks/chef/safety.md:130:6", "markdown-attributes"),
    ]


def test_a_mark_below_the_front_matter_is_enough(content: Path) -> None:
    """A page with one mark in its text is not read by the rules."""
    change(content / "about.en.md", "---\n\n", "---\n\nTO BE WRITTEN, see [there](lost.en.md).\n\n")
    assert told(content) == [("content/about.en.md:8:1", "text-unwritten")]


def test_a_mark_in_a_comment_is_nobody_s_business(content: Path) -> None:
    """Comments are not published."""
    change(content / "venues.yml", "capacity: 40", "capacity: 40  # 待写")
    assert told(content) == []
