"""Every term of the glossary stands once, reads as written, and belongs to a book."""

from __future__ import annotations

from dataclasses import replace

import pytest

from catalog.model.catalog import Catalog
from catalog.model.glossary import Term
from catalog.rules.glossary import (
    pinyin_has_a_syllable_for_each_character,
    terms_are_explained_once,
    terms_belong_to_books_that_exist,
)
from tests import builders
from tests.builders import faults
from tests.people_and_places import book, term

FILE = "content/glossary.yml"


def catalog(*terms: Term) -> Catalog:
    found = builders.catalog(textbooks=(book(), book("farming", ())))
    return replace(found, glossary=terms)


@pytest.mark.parametrize(
    ("books", "others", "told"),
    [
        ((), (), True),
        (("chef",), (), True),
        (("chef",), ("farming", "chef"), True),
        (("chef",), ("farming",), False),
    ],
)
def test_a_word_is_explained_once_in_a_book(
    books: tuple[str, ...], others: tuple[str, ...], told: bool
) -> None:
    """In another book it may mean something else; without a book it is in all."""
    found = catalog(term(books=books), term(books=others, line=10))
    expected = [(f"{FILE}:10:5", "term-twice")] if told else []
    assert faults(terms_are_explained_once(found)) == expected


@pytest.mark.parametrize(
    ("zh", "pinyin", "told"),
    [
        ("灶台", "zào tái", False),
        ("灶台", "zàotái", True),
        ("灶台", "zào tái shàng", True),
        ("T 形接头", "xíng jiē tóu", False),
        ("84 消毒液", "xiāo dú yè", False),
    ],
)
def test_each_character_has_its_syllable(zh: str, pinyin: str, told: bool) -> None:
    """Letters and digits have none."""
    found = faults(pinyin_has_a_syllable_for_each_character(catalog(term(zh, pinyin))))
    assert found == ([(f"{FILE}:2:5", "term-pinyin")] if told else [])


def test_a_term_names_books_that_exist() -> None:
    """The nearest is proposed; a book that could not be read is told elsewhere."""
    problems = list(terms_belong_to_books_that_exist(catalog(term(books=("farm", "chef")))))
    assert faults(problems) == [(f"{FILE}:7:5", "term-book")]
    assert problems[0].hint_en.endswith("farming")
    unread = replace(catalog(term(books=("farm",))), unread=frozenset({"farm"}))
    assert list(terms_belong_to_books_that_exist(unread)) == []
