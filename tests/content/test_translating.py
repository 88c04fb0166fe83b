"""Recording what an English chapter was translated from."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from catalog.content.translating import confirmed
from catalog.model.textbook import Chapter, Section, Translated
from tests.people_and_places import chapter, origin

DAY = date(2026, 11, 23)
ONE, TWO = Section("一", "甲", 5), Section('二 "引"', "乙", 9)
EN = (Section("One", "a", 5), Section("Two", "b", 9))


def written(*records: Translated) -> Chapter:
    made = chapter()
    zh, en = replace(made.zh, sections=(ONE, TWO)), replace(made.en, sections=EN)
    return replace(made, zh=zh, en=en, translation=records)


def record(section: Section, source: str) -> Translated:
    return Translated(origin("a.en.md", 4), section.name, source, date(2026, 1, 1))


HEAD = "---\ntitle: Safety\n"
REST = "summary: First\n---\n\ntext\n"
LINES = (
    "translation:\n"
    f'  - {{section: "一", source: {ONE.digest}, on: ONE}}\n'
    f'  - {{section: "二 \\"引\\"", source: {TWO.digest}, on: 2026-11-23}}\n'
)


@pytest.mark.parametrize(
    ("text", "records", "on"),
    [
        (HEAD + REST, (), "2026-11-23"),
        (HEAD + "translation:\n  - old\n\n# old\n- old\n" + REST, (), "2026-11-23"),
        (HEAD + "translation: []\n" + REST, (record(ONE, "00000000"),), "2026-11-23"),
        (HEAD + REST, (record(ONE, ONE.digest),), "2026-01-01"),
    ],
)
def test_every_section_is_recorded(text: str, records: tuple[Translated, ...], on: str) -> None:
    """As of today, unless it was complete; old records go, and nothing else changes."""
    expected = HEAD + "summary: First\n" + LINES.replace("on: ONE", f"on: {on}") + "---\n\ntext\n"
    assert confirmed(text, written(*records), DAY) == expected
    assert confirmed(expected, written(*records), DAY) == expected


def test_line_ends_stay_as_they_are() -> None:
    """A file from Windows stays one."""
    made = confirmed((HEAD + REST).replace("\n", "\r\n"), written(), DAY)
    assert made.count("\r\n") == made.count("\n")


def test_a_chapter_without_sections_has_no_records() -> None:
    """Nothing is written for nothing."""
    empty = written()
    empty = replace(empty, zh=replace(empty.zh, sections=()))
    assert confirmed(HEAD + REST, empty, DAY) == HEAD + REST
