"""The figures of every book, course and page."""

from __future__ import annotations

import json
from dataclasses import replace

from catalog.model.prose import PlainWord
from catalog.model.text import Text
from catalog.model.textbook import Chapter, Section
from catalog.rules.reading.figures import Figures, as_json, figures, text
from catalog.rules.reading.pieces import Kind
from tests import people_and_places as people
from tests.builders import catalog, course


def chapter(named: str, words: str, book: str = "chef") -> Chapter:
    made = people.chapter(named, book)
    return replace(
        made, zh=replace(made.zh, title="", summary="", sections=(Section("", words, 5),))
    )


BOOK = replace(people.book(), title=Text("厨师", "Chef"))
CATALOG = replace(
    catalog(
        textbooks=(people.book("welder"), BOOK),
        chapters=(chapter("a", "务必关气。人走火关。"), chapter("b", "焊 2 条缝，再看看。")),
    ),
    pages=(replace(chapter("about", "谁办的", ""), en=people.chapter().en),),
    plain_words=(PlainWord("务必", "一定"),),
)


def test_the_chapters_of_a_book_are_counted_together() -> None:
    """Books, courses and pages, each by id; a book without chapters has nothing to count."""
    found = figures(CATALOG)
    chef = Figures(Kind.BOOK, "chef", BOOK.title, 2, 14, 3, 5.0, 7, 0.0714, 1)
    assert found[0] == chef
    assert found[1] == Figures(Kind.BOOK, "welder", people.WORDS, 0, 0, 0, 0.0, 0, 0.0, 0)
    assert [(one.kind, one.id) for one in found] == [
        (Kind.BOOK, "chef"),
        (Kind.BOOK, "welder"),
        (Kind.COURSE, "chef"),
        (Kind.PAGE, "about"),
    ]
    assert (found[3].title.zh, found[3].characters) == ("", 3)


def test_the_order_of_the_content_is_no_matter() -> None:
    """The same books, courses and chapters in another order give the same figures."""
    courses = (course("a"), course("b"))
    one = replace(CATALOG, courses=courses)
    other = replace(
        one,
        courses=courses[::-1],
        textbooks=one.textbooks[::-1],
        chapters=one.chapters[::-1],
    )
    assert figures(one) == figures(other)


def test_the_table_has_a_head_in_each_language() -> None:
    """Numbers stand to the right, and a Chinese character takes two columns."""
    assert text(figures(CATALOG)[:2]) == (
        "种类       代号        章数        字数       句数  平均句长  最长一句  生僻字"
        "       公文话  名称\n"
        "kind       id      chapters  characters  sentences      mean   longest    rare"
        "  officialese  title\n"
        "教材 book  chef           2          14          3       5.0         7    7.1%"
        "            1  厨师 Chef\n"
        "教材 book  welder         0           0          0       0.0         0    0.0%"
        "            0  字 Words\n"
    )  # fmt: skip


def test_the_figures_are_told_to_programs() -> None:
    """One object each, with the share from 0 to 1."""
    assert json.loads(as_json(figures(CATALOG)[:1])) == [
        {
            "kind": "book",
            "id": "chef",
            "title": {"zh": "厨师", "en": "Chef"},
            "chapters": 2,
            "characters": 14,
            "sentences": 3,
            "mean": 5.0,
            "longest": 7,
            "rare": 0.0714,
            "officialese": 1,
        }
    ]
