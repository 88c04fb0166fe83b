"""The shelf: which books there are, what their covers admit, and where their links lead."""

from __future__ import annotations

import pytest

from catalog.model.text import Lang
from catalog.model.textbook import Review
from catalog.views.books.shelf import books
from catalog.views.books.tree import Box, Picture, Question, Words, plain
from tests.people_and_places import day, origin
from tests.views.books.writing import WHOLE, book, chapter, shelf

REVIEW = Review(origin("content/textbooks/chef/safety.md", 4), day("2026-11-20"), "CS-T01")


def test_every_book_with_chapters_is_there_in_both_languages() -> None:
    """By the names of their files; one that has no chapters is still being written."""
    assert [one.name for one in books(shelf(chapter()))] == ["chef.zh", "chef.en"]
    assert list(books(shelf())) == []


def test_one_book_can_be_chosen() -> None:
    """By its id."""
    assert [one.name for one in books(shelf(chapter()), "chef")] == ["chef.zh", "chef.en"]
    assert list(books(shelf(chapter()), "welder")) == []


def test_a_book_knows_what_its_cover_says() -> None:
    """In its language, as of the day."""
    made = book(chapter(), lang=Lang.EN)
    assert (made.title, made.summary, made.place, made.programme) == ("Words",) * 4
    assert made.as_of == "As of 23 November 2026"
    assert book(chapter()).as_of == "2026年11月23日的版本"


UNCHECKED = "No teacher who knows the subject has checked"


@pytest.mark.parametrize(
    ("reviews", "sample", "caution"),
    [
        ((None,), True, f"Sample copy. {UNCHECKED} this book yet. Ask one before you rely on it."),
        ((None,), False, f"{UNCHECKED} this book yet. Ask one before you rely on it."),
        (
            (None, REVIEW, None),
            False,
            "Chapters that no teacher who knows the subject has checked yet: 1, 3."
            " Ask one before you rely on them.",
        ),
        ((REVIEW, REVIEW), True, "Sample copy"),
        ((REVIEW,), False, ""),
    ],
)
def test_a_cover_admits_what_was_not_checked(
    reviews: tuple[Review | None, ...], sample: bool, caution: str
) -> None:
    """All of the book, or the chapters by number; and that it is a sample, if it is."""
    chapters = [chapter(f"c{n}", review=review) for n, review in enumerate(reviews)]
    chinese, english = books(shelf(*chapters, sample=sample))
    assert english.caution == caution
    assert bool(chinese.caution) == bool(caution)


def test_a_chapter_says_who_checked_it() -> None:
    """Or that nobody has."""
    checked, unchecked = book(chapter("a", review=REVIEW), chapter("b"), lang=Lang.EN).chapters
    assert checked.checked == "Checked by teacher CS-T01 on 20 November 2026."
    assert unchecked.checked == f"{UNCHECKED} this chapter yet."


def test_chapters_are_numbered_in_reading_order() -> None:
    """As the book lists them."""
    made = book(chapter("b", title="二"), chapter("a", title="一"))
    assert [(c.number, c.id, c.title) for c in made.chapters] == [(1, "b", "二"), (2, "a", "一")]


def test_a_chapter_knows_its_questions() -> None:
    """In order."""
    (one,) = book(chapter(zh=WHOLE)).chapters
    (question,) = one.questions
    assert isinstance(question, Question)
    assert plain(question.inlines) == "能碰吗？"


def test_pictures_get_names_in_the_book() -> None:
    """Each once, in the order in which they are shown; one that is not there is its words."""
    one = chapter(zh="![a](b.svg)\n\n![c](d.png)\n\n![e](b.svg)\n\n![f](no.svg)\n\n[g](b.svg)")
    made = book(one, pictures=("b.svg", "d.png"))
    assert made.pictures == {
        "content/textbooks/chef/b.svg": "picture-1.svg",
        "content/textbooks/chef/d.png": "picture-2.png",
    }
    shown = [b for b in made.chapters[0].blocks if isinstance(b, Picture)]
    assert shown == [
        Picture("picture-1.svg", "a"),
        Picture("picture-2.png", "c"),
        Picture("picture-1.svg", "e"),
    ]


def test_links_can_lead_to_chapters_and_their_headings() -> None:
    """By what links in the tree are."""
    made = book(chapter("a", zh="## 一\n\n### 二"), chapter("b"))
    assert made.targets == {"#a/", "#a/一", "#a/二", "#b/"}


@pytest.mark.parametrize(
    ("written", "title"),
    [
        ("warning", "安全"),
        ("danger", "安全"),
        ("note", "提示"),
        ('note ""', "提示"),
        ('warning "烫"', "烫"),
    ],
)
def test_a_box_without_a_title_gets_a_word(written: str, title: str) -> None:
    """In the language of the book; the renderer would give it an English one."""
    (box,) = book(chapter(zh=f"!!! {written}\n    字\n")).chapters[0].blocks
    assert isinstance(box, Box)
    assert box.title == (Words(title),)
