"""The textbooks in the index: terms, talks, books, chapters and their headings."""

from __future__ import annotations

from datetime import date

import pytest

from catalog.model.text import Lang
from catalog.views.search import library
from catalog.views.search.named import Named
from tests import builders
from tests.builders import cancelled, course, talk
from tests.people_and_places import book, term
from tests.views.pages.reading import site as site_of
from tests.views.search.small import headed, small


def test_terms_and_books_have_names() -> None:
    """Terms with the words that people use, books with the trades that learn from them."""
    catalog = small(
        glossary=(term(),), textbooks=(book(), book("other")), courses=(course(), course("two"))
    )
    assert list(library.terms(site_of(catalog))) == [
        Named("term", "term-zaotai", ("灶台", "灶头"), ("stove", "hob"))
    ]
    assert list(library.books(site_of(catalog))) == [
        Named("book", "chef", ("字",), ("Words",), ("trade:chef",)),
        Named("book", "other", ("字",), ("Words",)),
    ]


def test_talks_that_come_are_listed() -> None:
    """By day, with topic and village; neither those that are over nor those that were cancelled."""
    talks = (
        talk("ST-2703", on="2027-03-08"),
        talk("ST-2702", on="2027-03-06", cancelled=cancelled()),
        talk("ST-2701", on="2027-03-06"),
        talk("ST-2601", on="2027-03-05"),
    )
    site = site_of(builders.catalog(talks=talks), date(2027, 3, 6))
    assert list(library.talks(site)) == [
        "ST-2701|topic|qingshan|字|2027-03-06",
        "ST-2703|topic|qingshan|字|2027-03-08",
    ]
    assert list(library.topics(site)) == ["topic|字|Words"]


def test_headings_that_many_chapters_have_stand_once() -> None:
    """In a list of their own; a chapter names them by number."""
    chapters = [headed("学完", f"第{n}", named=f"c{n}") for n in range(5)]
    site = site_of(small(chapters=tuple(chapters)))
    assert library.common_headings(site, Lang.ZH) == ["学完"]
    assert next(library.chapter_lines(site, Lang.ZH)) == "chef/c0|字|Words||=0~第0"


@pytest.mark.parametrize(
    ("headings", "line"),
    [
        (("用刀", "用刀"), "用刀~用刀=用刀_1"),
        (("收尾: 看 3 遍", "How to Weld"), "收尾: 看 3 遍~How to Weld"),
        (("3 个要点",), "3 个要点=s-3-个要点"),
        (("上|下~左=右",), "上 下 左 右=上下左右"),
        (("用 `A` 刀",), "用 刀=用-a-刀"),
    ],
)
def test_a_heading_says_where_it_stands(headings: tuple[str, ...], line: str) -> None:
    """Unless its words do so by themselves."""
    others = tuple(headed(f"第{n}", named=f"c{n}") for n in range(8))
    site = site_of(small(chapters=(headed(*headings), *others)))
    assert next(library.chapter_lines(site, Lang.ZH)).rpartition("|")[2] == line
