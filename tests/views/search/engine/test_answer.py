"""How deep an answer looks, and what is shown first."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from catalog.model.text import Lang, Text
from tests.people_and_places import term
from tests.views.search.asking import Question, answer_of, ask, called, sample

STOVE = "glossary/#term-zaotai"


def test_letters_are_pinyin_if_they_are_syllables() -> None:
    """With characters among them or without; half a syllable may be English too."""
    words = ["chushi", "chu shi", "qing江", "chef", "chush", "dg"]
    assert called("inPinyin", ([word] for word in words)) == [True, True, True, False, False, False]


def test_names_in_the_other_language_come_when_they_are_typed(folder: Path) -> None:
    """Initials and codes are no English."""
    own = ["厨师", "chushi", "cs", "cs2701"]
    other = [("chef", Lang.ZH), ("厨师", Lang.EN), ("chushi", Lang.EN)]
    found = ask(folder, [*map(Question, own), *(Question(words, lang) for words, lang in other)])
    assert [answer.paths[0] for answer in found] == [
        *["courses/chef/"] * 3,
        "classes/cs-2701/",
        *["courses/chef/"] * 3,
    ]
    fetched = ["other" in answer.fetched for answer in found]
    assert fetched == [False] * len(own) + [True] * len(other)


def test_who_asks_is_answered_by_questions_first(folder: Path) -> None:
    """Who names something by villages first."""
    asks, names = ask(folder, [Question("要不要交钱"), Question("桃花村")])
    assert asks.fetched[:2] == ("names", "questions")
    assert names.fetched == ("names", "pairs/1")


def test_a_term_leads_whatever_the_books_say(folder: Path) -> None:
    """It was shown before they were there."""
    typed = (Question("灶台"), Question("zaotai"), Question("灶头"), Question("stove", Lang.EN))
    assert [answer.paths[0] for answer in ask(folder, typed)] == [STOVE] * len(typed)


def test_how_a_term_is_read_is_not_how_a_place_is() -> None:
    """和 is huo in 和面, but he in 大和, even when the terms are there."""
    town = replace(sample().townships[0], name=Text("大和镇", "Dahe Town"), pinyin="dà hé")
    catalog = replace(
        sample(),
        glossary=(term("和面", "huò miàn"),),
        townships=(town, *sample().townships[1:]),
    )
    read, said = answer_of(catalog, Question("dahe"), Question("dahuo", before=("huo mian",)))
    assert read.paths[0] == f"townships/{town.id}/"
    assert f"townships/{town.id}/" not in said.paths
