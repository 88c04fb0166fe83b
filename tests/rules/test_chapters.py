"""A chapter teaches, in the form that readers know, and belongs to a unit."""

from __future__ import annotations

from dataclasses import replace

import pytest

from catalog.model.catalog import Catalog
from catalog.model.text import Lang
from catalog.model.textbook import Chapter, Section
from catalog.rules.chapters import (
    SECTIONS,
    chapters_are_long_enough_to_teach,
    chapters_are_taught,
    chapters_ask_and_let_practise,
    chapters_have_the_sections_that_readers_know,
    units_have_a_chapter,
)
from tests import builders
from tests.builders import course, faults, unit
from tests.people_and_places import book, chapter

ZH, EN = "content/textbooks/chef/safety.md", "content/textbooks/chef/safety.en.md"
QUESTION = '??? question "…"\n\n    …\n'


def sections(lang: Lang, text: str = "") -> tuple[Section, ...]:
    """The fixed sections; `text` stands in the first."""
    names = [words[lang] for words in SECTIONS]
    return tuple(Section(name, text if n == 0 else "", n + 5) for n, name in enumerate(names))


def written(zh: tuple[Section, ...], en: tuple[Section, ...] | None = None) -> Chapter:
    made = chapter()
    en = sections(Lang.EN) if en is None else en
    return replace(made, zh=replace(made.zh, sections=zh), en=replace(made.en, sections=en))


def catalog(made: Chapter) -> Catalog:
    return builders.catalog(chapters=(made,))


def test_the_fixed_sections_are_there_in_order() -> None:
    """Others may stand between them."""
    own = (*sections(Lang.ZH)[:3], Section("自己的", "", 8), *sections(Lang.ZH)[3:])
    assert list(chapters_have_the_sections_that_readers_know(catalog(written(own)))) == []


@pytest.mark.parametrize(
    ("zh", "found"),
    [
        (sections(Lang.ZH)[1:], [(ZH, "chapter-section")]),
        (
            (*sections(Lang.ZH)[1:], replace(sections(Lang.ZH)[0], line=40)),
            [(f"{ZH}:{n}:1", "chapter-order") for n in range(6, 11)],
        ),
        ((), [(ZH, "chapter-section")] * 6),
    ],
)
def test_a_section_that_is_missing_or_misplaced_is_told(
    zh: tuple[Section, ...], found: list[tuple[str, str]]
) -> None:
    """In the language where it is so."""
    assert faults(chapters_have_the_sections_that_readers_know(catalog(written(zh)))) == found


@pytest.mark.parametrize(("count", "found"), [(1199, [(ZH, "chapter-short")]), (1200, [])])
def test_a_chapter_is_long_enough(count: int, found: list[tuple[str, str]]) -> None:
    """Chinese characters count, headings with them, and nothing else."""
    text = "字" * count + " 123 abc，。"
    made = written((Section("", text, 5),))
    assert faults(chapters_are_long_enough_to_teach(catalog(made))) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (QUESTION * 5 + "\n| a | □ | ____ |\n", []),
        (QUESTION * 4 + "\n| a | □ | ____ |\n", [(ZH, "chapter-questions")]),
        (QUESTION * 5 + "\n□\n", [(ZH, "chapter-checklist")]),
    ],
)
def test_a_chapter_asks_and_lets_practise(text: str, found: list[tuple[str, str]]) -> None:
    """Five questions, and boxes in a table."""
    fine = sections(Lang.EN, QUESTION * 5 + "\n| a | □ | ____ |\n")
    made = written(sections(Lang.ZH, text), fine)
    assert faults(chapters_ask_and_let_practise(catalog(made))) == found


def test_a_unit_without_chapter_is_told() -> None:
    """Each by itself."""
    units = (unit("safety", 2, 2, chapters=()), unit("knife", 2, 2))
    found = replace(catalog(chapter()), courses=(course(units=units),))
    assert [p.code for p in units_have_a_chapter(found)] == ["unit-chapterless"]


def test_a_chapter_that_nobody_teaches_is_told() -> None:
    """Unless its book is for everyone, or could not be read."""
    alone = replace(catalog(chapter()), courses=())
    assert faults(chapters_are_taught(alone)) == [(ZH, "chapter-untaught")]
    everyone = replace(alone, textbooks=(replace(book(), for_everyone=True),))
    assert list(chapters_are_taught(everyone)) == []
    assert list(chapters_are_taught(replace(alone, textbooks=()))) == []
    taught = course(units=(unit("safety", 2, 2),))
    assert list(chapters_are_taught(replace(alone, courses=(taught,)))) == []
