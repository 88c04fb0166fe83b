"""The Chinese of chapters and courses can be read by people with six years of school."""

from __future__ import annotations

from dataclasses import replace

import pytest

from catalog.model.catalog import Catalog
from catalog.model.prose import PlainWord
from catalog.model.text import Text
from catalog.model.textbook import Section
from catalog.problems import Place, Severity
from catalog.rules import readability_codes as codes
from catalog.rules.readability import (
    characters_are_common,
    sentences_are_short,
    words_are_plain,
)
from tests import people_and_places as people
from tests.builders import COURSES, catalog, course

FILE = "content/textbooks/chef/safety.md"
WORDS = (
    PlainWord("予以", "给", example="予以补助 → 给补助"),
    PlainWord("届时", "到时候"),
)


def written(text: str, *, for_everyone: bool = True) -> Catalog:
    """A book with one chapter, whose section begins in line 7 with `text`."""
    book = replace(people.book(), for_everyone=for_everyone)
    chapter = people.chapter()
    chapter = replace(chapter, zh=replace(chapter.zh, sections=(Section("题", text, 7),)))
    found = catalog(textbooks=(book,), chapters=(chapter,))
    return replace(found, plain_words=WORDS)


def taught(text: str) -> Catalog:
    """A course whose method is `text`, written in line 20."""
    method = Text(text, "Words", Place(COURSES, 20, 9))
    found = catalog(courses=(replace(course(), method=method),))
    return replace(found, plain_words=WORDS)


def test_forty_characters_are_not_too_long() -> None:
    """In chapters and in courses."""
    assert list(sentences_are_short(written("短。" * 9 + "字" * 40))) == []
    assert list(sentences_are_short(taught("字" * 40))) == []


def test_a_longer_sentence_is_told_where_it_begins() -> None:
    """With its length and its first words, without marks."""
    assert list(sentences_are_short(written("短。短。短。\n- **法**" + "字" * 40))) == [
        codes.SENTENCE_LONG.at(Place(FILE, 9, 5), length=41, most=40, words="法" + "字" * 19 + "……")
    ]


def test_a_longer_sentence_of_a_course_is_told_where_the_text_is_written() -> None:
    """The record's own line would be far away."""
    assert list(sentences_are_short(taught("字。" + "字" * 41))) == [
        codes.SENTENCE_LONG.at(Place(COURSES, 20, 9), length=41, most=40, words="字" * 20 + "……")
    ]


@pytest.mark.parametrize(("length", "mean"), [(29, None), (30, "22.1")])
def test_a_text_of_long_sentences_is_told_once(length: int, mean: str | None) -> None:
    """Title, summary and heading are sentences as well."""
    found = list(sentences_are_short(written(("字" * length + "。") * 8)))
    assert found == (
        [codes.SENTENCES_LONG.at(Place(FILE, 1, 5), mean=mean, most=22)] if mean else []
    )


def test_officialese_is_told_at_every_place() -> None:
    """With the plain word, and the example if there is one."""
    assert list(words_are_plain(written("先予以补助，\n届时再来。`予以`"))) == [
        codes.WORD_OFFICIAL.at(
            Place(FILE, 8, 2),
            word="予以",
            instead="给",
            example_zh="（予以补助 → 给补助）",
            example_en=" (予以补助 → 给补助)",
        ),
        codes.WORD_OFFICIAL.at(
            Place(FILE, 9, 1), word="届时", instead="到时候", example_zh="", example_en=""
        ),
    ]


def test_officialese_of_a_course_is_told() -> None:
    """At the text that has it."""
    (problem,) = words_are_plain(taught("老师予以指导"))
    assert (problem.place, problem.code) == (Place(COURSES, 20, 9), "word-official")


def test_two_rare_characters_of_a_hundred_are_borne() -> None:
    """Title, summary and heading are counted too."""
    assert list(characters_are_common(written("一" * 95 + "鬓鬓"))) == []


def test_more_rare_characters_are_told() -> None:
    """The most frequent first, at the place where it first stands."""
    assert list(characters_are_common(written("一" * 90 + "\n鬓焊焊熏"))) == [
        codes.CHARACTERS_RARE.at(
            Place(FILE, 9, 2), share="4.1", most=2, characters="焊×2, 熏×1, 鬓×1"
        )
    ]


def test_the_name_of_a_trade_is_not_rare() -> None:
    """Whoever reads of welding has come for it."""
    welder = replace(people.trade("welder", "HG"), name=Text("焊工", "Welder"))
    found = replace(written("焊" * 90), trades=(people.trade(), welder))
    assert list(characters_are_common(found)) == []


@pytest.mark.parametrize("text", ["字" * 41, ("字" * 39 + "。") * 8, "予以", "鬓"])
def test_in_books_of_a_trade_it_is_only_reported(text: str) -> None:
    """The same problems, as notes."""
    rules = (sentences_are_short, words_are_plain, characters_are_common)
    errors, notes = (
        [problem for rule in rules for problem in rule(written(text, for_everyone=for_everyone))]
        for for_everyone in (True, False)
    )
    assert {problem.severity for problem in errors} == {Severity.ERROR}
    assert notes == [replace(problem, severity=Severity.NOTE) for problem in errors]
