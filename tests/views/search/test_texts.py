"""The words of all text, and where each stands."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog.model.catalog import Catalog
from catalog.model.text import Lang, Text
from catalog.views.search import texts
from catalog.views.search.texts import Piece
from catalog.views.site import Site
from tests.builders import course
from tests.people_and_places import question, support, term
from tests.views.pages.reading import site as site_of
from tests.views.search.small import headed, small

_ALPHABET = (
    "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ!#$%&()*+-./:;<=>?@[]^_{}"
)


def unpacked(packed: str) -> list[int]:
    """The numbers that were packed: 43 small digits, 43 to which more is to come."""
    numbers, last, step, weight = list[int](), -1, 0, 1
    for digit in map(_ALPHABET.index, packed):
        step += weight * (digit % 43)
        weight *= 43
        if digit < 43:
            last += step + 1
            numbers.append(last)
            step, weight = 0, 1
    return numbers


@given(st.sets(st.integers(min_value=0, max_value=200_000)))
def test_what_is_packed_can_be_unpacked(numbers: set[int]) -> None:
    """Any rising numbers, in letters that need no escape in a script."""
    packed = texts.packed(sorted(numbers))
    assert unpacked(packed) == sorted(numbers)
    assert not set(packed) & set("\"'\\,|~ \n`")


def test_small_steps_take_one_letter() -> None:
    """Up to 43; the next takes two."""
    assert texts.packed([]) == ""
    assert texts.packed([0, 1, 2, 45]) == "000G"
    assert texts.packed([0, 44]) == "0H1"


def test_all_text_has_its_number() -> None:
    """Sections of chapters, questions, pages, courses; the records after chapters are listed."""
    about = replace(headed("一", "二", text="[好](x.md)", named="about"), book="")
    asked = replace(question(), question=Text("多少钱？", "How much?"), answer=Text("免费", "Free"))
    catalog = small(
        chapters=(headed("用刀", text="慢慢切"),),
        pages=(about,),
        support=support(asked),
        courses=(course(),),
    )
    site = site_of(catalog)
    assert texts.pieces(site, Lang.ZH) == [
        Piece("字 用刀", "慢慢切"),
        Piece("多少钱？", "免费"),
        Piece("字", "[好" + " " * 7 + "\n[好" + " " * 7),
        Piece("字", "\n".join(["字"] * 9)),
    ]
    assert texts.also(site) == ["question:cost", "page:about/", "course:chef"]


def words(catalog: Catalog, lang: Lang) -> dict[str, str]:
    """The words of all text with the packed numbers of what is mostly about them, and the rest."""
    shards = texts.words_by_sound(site_of(catalog), lang)
    lines = [line.partition(" ") for shard in shards.values() for line in shard.split("\n")]
    return {word: numbers for word, _, numbers in lines}


def test_a_word_knows_the_text_that_is_mostly_about_it() -> None:
    """Where it stands in the heading, or often; before the comma. After it, what names it."""
    texts = ("焊枪坏了", "焊枪、焊枪、焊枪", "没有什么")
    chapters = [headed(f"第{n}", named=f"c{n}", text=text) for n, text in enumerate(texts)]
    chapters += [headed("焊枪", named="last"), *(headed("空", named=f"e{n}") for n in range(9))]
    found = words(small(chapters=tuple(chapters)), Lang.ZH)
    mostly, named = found["焊枪"].split(",")
    assert (unpacked(mostly), unpacked(named)) == ([1, 3], [0])


def test_words_that_tell_nothing_are_left_out() -> None:
    """Those that stand everywhere, those that only surround names, and single common characters."""
    rare = headed("焊枪", text="你怎么知道氧气瓶和乙炔，氧")
    chapters = (rare, *(headed("氧气瓶", named=f"c{n}", text="氧") for n in range(9)))
    found = words(small(chapters=chapters), Lang.ZH)
    assert {"焊枪", "乙炔"} <= set(found)
    assert not {"氧气瓶", "怎么", "氧", "，"} & set(found)


def test_terms_are_words() -> None:
    """Even where a dictionary of the language would cut them."""
    tank = term("氧气瓶阀门", "yǎng qì píng fá mén")
    text = headed("焊枪", text="打开氧气瓶阀门")
    chapters = (text, *(headed("空", named=f"e{n}") for n in range(9)))
    assert "氧气瓶阀门" in words(small(chapters=chapters, glossary=(tank,)), Lang.ZH)


def test_english_words_are_small() -> None:
    """And have three letters or more."""
    asked = replace(question(), question=Text("？", "Do I pay for a Kit?"), answer=Text("", "No"))
    others = tuple(replace(question(f"q{n}"), answer=Text("", "")) for n in range(9))
    found = words(small(support=support(asked, *others)), Lang.EN)
    assert found == {"kit": "0,", "pay": "0,"}


@pytest.mark.parametrize(
    ("word", "sound"),
    [
        *(("焊枪", "f"), ("牛奶", "l"), ("绿", "l"), ("厨师", "c"), ("120", "1")),
        *(("weld", "w"), ("next", "n"), ("瘆", "s")),
    ],
)
def test_words_stand_under_their_first_sound(word: str, sound: str) -> None:
    """As a Sichuan ear hears it: h is f, n is l; English words stand under their letter."""
    assert texts.first_sound(word) == sound


def test_the_shards_are_in_order(site: Site) -> None:
    """Each word stands in one of them, under its sound, in a fixed order."""
    for lang in Lang:
        shards = texts.words_by_sound(site, lang)
        assert list(shards) == sorted(shards)
        for sound, lines in shards.items():
            found = [line.split(" ")[0] for line in lines.split("\n")]
            assert found == sorted(found)
            assert {texts.first_sound(word) for word in found} == {sound}


@pytest.mark.parametrize("lang", Lang)
def test_every_number_is_that_of_a_text_with_the_word(site: Site, lang: Lang) -> None:
    """The numbers mean the pieces in their order."""
    pieces = texts.pieces(site, lang)
    for lines in texts.words_by_sound(site, lang).values():
        for word, numbers in (line.split(" ") for line in lines.split("\n")):
            for number in (one for part in numbers.split(",") for one in unpacked(part)):
                text = f"{pieces[number].name} {pieces[number].text}".lower()
                assert word in text, word
