"""A chapter says the same in both languages."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from catalog.model.catalog import Catalog
from catalog.model.textbook import Chapter, Section, State, Translated
from catalog.rules.translation import (
    sections_say_the_same_numbers,
    sections_stand_in_the_same_order,
    translations_are_of_sections_that_exist,
    translations_follow_the_chinese,
)
from tests import builders
from tests.builders import faults
from tests.people_and_places import chapter, origin

EN = "content/textbooks/chef/safety.en.md"
ONE = Section("一", "关火 3 秒", 5, (3,))
FIRST = Section("First", "Turn off for 3 seconds", 9, (3,))


def written(zh: tuple[Section, ...], en: tuple[Section, ...], *records: Translated) -> Chapter:
    """A chapter with these sections and records."""
    made = chapter()
    zh_text, en_text = replace(made.zh, sections=zh), replace(made.en, sections=en)
    return replace(made, zh=zh_text, en=en_text, translation=records)


def record(section: Section, source: str | None = None) -> Translated:
    at = origin(EN, 4, "section source on")
    return Translated(at, section.name, source or section.digest, date(2026, 11, 1))


def catalog(made: Chapter) -> Catalog:
    return builders.catalog(chapters=(made,))


@pytest.mark.parametrize(
    ("en", "place"),
    [
        ((FIRST,), None),
        ((), EN),
        ((FIRST, Section("Second", "", 20)), f"{EN}:20:1"),
        ((replace(FIRST, levels=(3, 3)),), f"{EN}:9:1"),
        ((replace(FIRST, heading=""),), f"{EN}:9:1"),
    ],
)
def test_sections_are_paired_in_order(en: tuple[Section, ...], place: str | None) -> None:
    """The first that has no equal is told, at its line if it has one."""
    found = faults(sections_stand_in_the_same_order(catalog(written((ONE,), en))))
    assert found == ([(place, "section-unpaired")] if place else [])


def test_numbers_are_held_against_each_other() -> None:
    """At the line of the English section, with what each of them says alone."""
    other = replace(FIRST, text="Turn off for 4 seconds")
    assert list(sections_say_the_same_numbers(catalog(written((ONE,), (FIRST,))))) == []
    problems = list(sections_say_the_same_numbers(catalog(written((ONE,), (other,)))))
    assert faults(problems) == [(f"{EN}:9:1", "section-numbers")]
    assert "only the Chinese has 3; only the English has 4" in problems[0].en


@pytest.mark.parametrize(
    ("records", "state", "code"),
    [
        ((record(ONE),), State.COMPLETE, None),
        ((record(ONE, "00000000"),), State.STALE, "translation-stale"),
        ((), State.UNRECORDED, "translation-unrecorded"),
    ],
)
def test_a_section_follows_the_chinese_or_is_told(
    records: tuple[Translated, ...], state: State, code: str | None
) -> None:
    """By the fingerprint of what it was written from."""
    made = written((ONE,), (FIRST,), *records)
    assert made.state(ONE) is state
    found = faults(translations_follow_the_chinese(catalog(made)))
    assert found == ([(f"{EN}:9:1", code)] if code else [])


def test_a_record_of_no_section_is_told() -> None:
    """Where the record is written."""
    made = written((ONE,), (FIRST,), record(ONE), record(Section("二", "", 1)))
    found = faults(translations_are_of_sections_that_exist(catalog(made)))
    assert found == [(f"{EN}:4:5", "translation-unknown")]
