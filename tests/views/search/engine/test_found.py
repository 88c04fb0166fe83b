"""What answers a query, best first, on the small sample."""

from __future__ import annotations

from pathlib import Path

from catalog.model.text import Lang
from tests.views.search.asking import Found, Question, ask

CHEF = "courses/chef/"
FIRST, SECOND = "classes/cs-2701/", "classes/cs-2702/"
SCHOOL = "institutions/school-1/"
QINGSHAN, LUSHUI, LAOQIAO = (f"townships/{town}/" for town in ("qingshan", "lushui", "laoqiao"))
TALK, OTHER_TALK = "talks/#st-2701", "talks/#st-2702"
STOVE = "glossary/#term-zaotai"

_OF_CHEF = [CHEF, FIRST, SECOND, SCHOOL]
_OF_LUSHUI = [LUSHUI, SECOND, SCHOOL]

# The same thing in all the ways to type it.
ANSWERS = {
    "厨师": _OF_CHEF,
    "廚師": _OF_CHEF,
    "chushi": _OF_CHEF,
    "chu shi": _OF_CHEF,
    "ＣＨＵＳＨＩ": _OF_CHEF,
    "cs": _OF_CHEF,
    "做饭": _OF_CHEF,
    "cook": _OF_CHEF,
    "cooking": _OF_CHEF,
    "4-03-02-01": _OF_CHEF,
    "我想学厨师": _OF_CHEF,
    "厨师 青山": [FIRST],
    "青山厨师": [FIRST],
    "qingshan chushi": [FIRST],
    "chef in Qingshan": [FIRST],
    "绿水": _OF_LUSHUI,
    "lvshui": _OF_LUSHUI,
    "lushui": _OF_LUSHUI,
    "Lüshui": _OF_LUSHUI,
    "lü3 shui3": _OF_LUSHUI,
    "綠水": _OF_LUSHUI,
    "青山": [QINGSHAN, FIRST],
    "CS-2701": [FIRST],
    "cs2701": [FIRST],
    "2701班": [FIRST, TALK],
    "ST-2701": [TALK],
    "厨师 3月": [FIRST, SECOND],
    "厨师 三月": [FIRST, SECOND],
    "chef March": [FIRST, SECOND],
    "2027年3月": [FIRST, SECOND, TALK, OTHER_TALK],
    "厨师 明年": [FIRST, SECOND],
    "2026年3月": [],
    "今年": [],
    "老桥乡": [QINGSHAN, LAOQIAO, FIRST],
    "石板村": [QINGSHAN, FIRST],
    "0827-0000101": [SCHOOL, FIRST, SECOND],
    "要交钱吗": ["support/#cost"],
    "补助": ["support/"],
    "灶头": [STOVE],
    "修飞机": [],
}


def test_every_way_to_type_it_finds_the_same(folder: Path) -> None:
    """Characters old and new, sounds, initials, English, codes, numbers, months, sentences."""
    found = ask(folder, map(Question, ANSWERS))
    assert {q: a.paths for q, a in zip(ANSWERS, found, strict=True)} == ANSWERS


def test_a_page_in_english_answers_the_same(folder: Path) -> None:
    """What differs between the languages are the headings of books."""
    found = ask(folder, (Question(query, Lang.EN) for query in ANSWERS))
    assert {q: a.paths for q, a in zip(ANSWERS, found, strict=True)} == ANSWERS


def test_a_result_says_what_it_is(folder: Path) -> None:
    """A class its state, a township whose people it has taken in."""
    chef, old = ask(folder, [Question("厨师"), Question("老桥乡")])
    assert chef.results == (
        Found(CHEF, "course"),
        Found(FIRST, "class", "announced"),
        Found(SECOND, "class", "announced"),
        Found(SCHOOL, "institution"),
    )
    assert old.results[:2] == (
        Found(QINGSHAN, "township", heir="老桥乡"),
        Found(LAOQIAO, "township"),
    )


def test_classes_that_are_over_are_found_by_number_or_month(folder: Path) -> None:
    """Not by trade or place."""
    late = "2027-04-01"
    queries = ("厨师", "青山", "厨师 3月", "CS-2701")
    found = ask(folder, (Question(query, day=late) for query in queries))
    assert [[one.path for one in a.results if one.kind == "class"] for a in found] == [
        *([], [], [FIRST, SECOND], [FIRST])
    ]
    assert {one.state for a in found for one in a.results if one.kind == "class"} == {"ended"}


def test_talks_that_are_over_are_not_found(folder: Path) -> None:
    """Nobody can go there any more."""
    before, after = ask(folder, (Question("ST-2701", day=f"2027-03-0{day}") for day in (6, 7)))
    assert (before.paths, after.paths) == ([TALK], [])


def test_the_books_follow_the_glossary(folder: Path) -> None:
    """A word is explained first; then comes the text, in the language of the page."""
    safety = "textbooks/chef/safety/"
    asked = [Question("灶台"), Question("stove"), Question("灶台", Lang.EN)]
    assert [answer.paths for answer in ask(folder, asked)] == [
        [STOVE, f"{safety}#不让客人吃坏肚子"],
        [STOVE, f"{safety}#用气和用火"],
        [STOVE, f"{safety}#keep-your-guests-from-falling-ill"],
    ]


def test_filters_narrow_what_is_found(folder: Path) -> None:
    """By place, trade, month and kind, with a query or without."""
    filters = [
        ("厨师", {"township": "lushui"}, [SECOND, SCHOOL]),
        ("", {"township": "lushui", "trade": "chef"}, [SECOND, SCHOOL]),
        ("", {"month": "3", "kind": "class"}, [FIRST, SECOND]),
        ("厨师", {"kind": "institution"}, [SCHOOL]),
        ("", {"kind": "talk", "month": "3"}, [TALK, OTHER_TALK]),
        ("厨师", {"kind": "term"}, []),
    ]
    found = ask(folder, (Question(query, filters=chosen) for query, chosen, _ in filters))
    assert [a.paths for a in found] == [paths for *_, paths in filters]


def test_what_comes_close_says_so(folder: Path) -> None:
    """Where nothing fits all that was asked, what fits a part of it."""
    (answer,) = ask(folder, [Question("厨师 四月")])
    assert answer.results == tuple(
        Found(path, kind, state, near=True)
        for path, kind, state in (
            (CHEF, "course", ""),
            (FIRST, "class", "announced"),
            (SECOND, "class", "announced"),
            (SCHOOL, "institution", ""),
        )
    )


def test_what_is_not_there_is_named(folder: Path) -> None:
    """So that a reader knows what was left out."""
    nothing, half = ask(folder, [Question("修飞机"), Question("厨师 飞机")])
    assert (nothing.results, nothing.unknown) == ((), ("修飞机",))
    assert (half.paths[:1], half.unknown) == ([CHEF], ("飞机",))


def test_the_books_are_only_fetched_where_names_do_not_suffice(folder: Path) -> None:
    """Or where somebody asks for them."""
    name, village, word, more = ask(
        folder,
        [Question("厨师"), Question("桃花村"), Question("灶台"), Question("厨师", text=True)],
    )
    assert name.fetched == ("names",)
    assert village.fetched == ("names", "pairs/1")
    assert word.fetched == ("names", "pairs/0", "questions", "more", "zh/t", "zh/z")
    assert {"more", "zh/c", "zh/s"} <= set(more.fetched)


def test_what_only_the_books_say_is_found_there(folder: Path) -> None:
    """In the section that says it, in the language of the page; Chinese by its sound too."""
    expected = [
        (Question("蒸汽"), "热油热锅和蒸汽"),
        (Question("亚硝酸盐"), "不让客人吃坏肚子"),
        (Question("yaxiaosuanyan"), "不让客人吃坏肚子"),
        (Question("steamer", Lang.EN), "hot-oil-hot-pans-and-steam"),
        (Question("nitrite", Lang.EN), "keep-your-guests-from-falling-ill"),
    ]
    found = ask(folder, (question for question, _ in expected))
    assert [a.results for a in found] == [
        (Found(f"textbooks/chef/safety/#{anchor}", "section"),) for _, anchor in expected
    ]


def test_what_was_asked_before_changes_nothing(folder: Path) -> None:
    """Pieces that are there already do not make other answers."""
    queries = ("灶台", "青山", "厨师 3月", "灶头")
    fresh = ask(folder, (Question(query, text=True) for query in queries))
    later = ask(folder, (Question(query, text=True, before=("灶台", "3月")) for query in queries))
    assert [a.results for a in later] == [a.results for a in fresh]
