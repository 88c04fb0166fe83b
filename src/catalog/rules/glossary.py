"""Every term of the glossary stands once, reads as it is written, and belongs to a book."""

from __future__ import annotations

import re
from collections.abc import Iterator

from catalog.model.catalog import Catalog
from catalog.problems import Problem, listed, nearest
from catalog.rules import chapter_codes as codes

_HAN = re.compile(r"[\u3400-\u9fff]")


def terms_are_explained_once(catalog: Catalog) -> Iterator[Problem]:
    """No two terms of a book are written the same; in different books a word may differ."""
    first: dict[tuple[str, str], int] = {}
    for term in catalog.glossary:
        keys = [(term.zh, book) for book in term.books or catalog.textbook]
        line = next((first[key] for key in keys if key in first), None)
        if line is not None:
            yield codes.TERM_TWICE.at(term.origin.of("zh"), term=term.zh, line=line)
        first.update((key, term.origin.line) for key in keys if key not in first)


def pinyin_has_a_syllable_for_each_character(catalog: Catalog) -> Iterator[Problem]:
    """The pinyin of a term can stand above its characters, one syllable over each."""
    for term in catalog.glossary:
        count = len(_HAN.findall(term.zh))
        if len(term.syllables) != count:
            yield codes.TERM_PINYIN.at(
                term.origin.of("pinyin"),
                term=term.zh,
                pinyin=term.pinyin,
                count=count,
                syllables=len(term.syllables),
            )


def terms_belong_to_books_that_exist(catalog: Catalog) -> Iterator[Problem]:
    """A term names only textbooks that exist."""
    for term in catalog.glossary:
        for book in term.books:
            if book not in catalog.textbook and book not in catalog.unread:
                known = nearest(book, catalog.textbook) or listed(catalog.textbook)
                yield codes.TERM_BOOK.at(term.origin.of("books"), book=book, known=known)
