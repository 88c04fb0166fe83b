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
    terms_that_a_chapter_names_are_in_the_glossary,
    units_have_a_chapter,
    units_that_a_chapter_names_teach_it,
)
from tests import builders
from tests.builders import course, faults, unit
from tests.people_and_places import book, chapter, term

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


@pytest.mark.parametrize(
    ("units", "code"),
    [
        (("chef/safety",), None),
        (("chef/saftey",), "chapter-unit"),
        (("welder/safety",), "chapter-unit"),
        (("chef/knife",), "chapter-unit-alone"),
    ],
)
def test_units_that_a_chapter_names_name_it_too(units: tuple[str, ...], code: str | None) -> None:
    """And exist; what could not be read is not judged."""
    both = (unit("safety", 1, 1), unit("knife", 1, 1, chapters=()))
    made = replace(chapter(), units=units)
    found = replace(catalog(made), courses=(course(units=both),))
    expected = [(ZH, code)] if code else []
    assert faults(units_that_a_chapter_names_teach_it(found)) == expected
    unread = replace(found, unread=frozenset({"safety", "saftey", "knife"}))
    assert list(units_that_a_chapter_names_teach_it(unread)) == []


def test_a_unit_of_a_course_with_another_book_does_not_teach_it() -> None:
    """Chapters of two books may have the same name."""
    made = replace(chapter(), units=("chef/safety",))
    other = replace(course(units=(unit("safety", 1, 1),)), textbook="farming")
    found = replace(catalog(made), courses=(other,))
    assert faults(units_that_a_chapter_names_teach_it(found)) == [(ZH, "chapter-unit-alone")]


@pytest.mark.parametrize(("term_of", "told"), [((), False), (("chef",), False), (("rice",), True)])
def test_terms_that_a_chapter_names_are_those_of_its_book(
    term_of: tuple[str, ...], told: bool
) -> None:
    """The nearest is proposed."""
    made = replace(chapter(), terms=("灶台",))
    found = replace(catalog(made), glossary=(term(books=term_of),))
    expected = [(ZH, "term-unknown")] if told else []
    assert faults(terms_that_a_chapter_names_are_in_the_glossary(found)) == expected
