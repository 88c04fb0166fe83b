"""Chinese characters have their sounds, and what must be told of them is told."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from opencc import OpenCC
from pypinyin import Style, pinyin

from catalog.views.search import readings

CHARACTERS = "".join(readings.usual())
# Characters that the browser knows, some that are read in several ways, some that it does not know.
HAN = st.text(alphabet=st.sampled_from(f"{CHARACTERS[::40]}行重乐长曾调绿女瘆虉藠䓖"), max_size=8)


def told(line: str) -> dict[str, list[str]]:
    """What a line as "曾zeng,ceng 瘆shen" says of each character."""
    return {part[0]: part[1:].split(",") for part in line.split(" ") if part}


@pytest.mark.parametrize(
    ("pinyin", "plain"),
    [("Qīngjiāng", "qingjiang"), ("lǜ shuǐ", "lv shui"), ("NǙ", "nv"), ("xī’ān", "xian")],
)
def test_tones_are_left_out(pinyin: str, plain: str) -> None:
    """And ü is written v."""
    assert readings.flat(pinyin) == plain


def test_the_browser_knows_the_first_level() -> None:
    """3,755 characters, each once, from 啊 to 座."""
    assert len(readings.usual()) == 3755
    assert (CHARACTERS[0], CHARACTERS[-1]) == ("啊", "座")


def test_the_usual_sounds_are_right() -> None:
    """At least 99 in 100 are among the readings of a dictionary."""
    wrong = [
        character
        for character, said in readings.usual().items()
        if said not in pinyin(character, style=Style.NORMAL, heteronym=True, v_to_u=False)[0]
    ]
    assert len(wrong) <= 0.01 * 3755, wrong


def test_every_character_has_one_first_sound() -> None:
    """The usual one, else that of the dictionary; what has none stands for itself."""
    assert [readings.primary(one) for one in "青瘆绿a？"] == ["qing", "shen", "lv", "a", "？"]


def test_words_are_read_together() -> None:
    """The same character sounds otherwise in another word."""
    assert readings.spoken("银行") == ("yin", "hang")
    assert readings.spoken("行走") == ("xing", "zou")
    assert readings.spoken("84 消毒") == ("8", "4", " ", "xiao", "du")


@given(st.text(max_size=20))
def test_every_character_is_read_once(words: str) -> None:
    """Whatever the text, so that sounds and characters stay side by side."""
    assert len(readings.spoken(words)) == len(words)


@pytest.mark.parametrize(
    ("words", "latin", "said"),
    [
        ("清江", "Qingjiang", ("qing", "jiang")),
        ("曾口", "Zengkou", ("zeng", "kou")),
        ("绿水", "Lüshui", ("lv", "shui")),
        ("绿水", "Lushui", ("lv", "shui")),
        ("西安", "Xi'an", ("xi", "an")),
        ("1组", "1 Zu", ("1", "zu")),
        ("清江", "Clear River", ()),
        ("清江", "Qing", ()),
        ("清", "Qingjiang", ()),
    ],
)
def test_a_name_is_read_as_its_english_spells_it(
    words: str, latin: str, said: tuple[str, ...] | None
) -> None:
    """If it is pinyin at all."""
    assert readings.in_latin(words, latin) == said


@st.composite
def spelt(draw: st.DrawFn) -> tuple[str, str]:
    """A name, and one way to spell it in letters."""
    words = draw(HAN)
    choices = pinyin(words, style=Style.NORMAL, heteronym=True, v_to_u=False)
    said = [draw(st.sampled_from(of_one)) for of_one in choices]
    dotless = draw(st.booleans())
    return words, "".join(said).replace("v", "u" if dotless else "ü").capitalize()


@given(spelt())
def test_whatever_spells_a_name_is_found(name: tuple[str, str]) -> None:
    """By any choice of readings, with or without the dots on ü."""
    words, latin = name
    said = readings.in_latin(words, latin)
    assert said is not None
    assert len(said) == len(words)
    assert readings.flat(latin).replace("v", "u") == "".join(said).replace("v", "u")


@given(st.lists(HAN, max_size=4), st.data())
def test_every_sound_that_was_asked_for_is_known(words: list[str], data: st.DataObject) -> None:
    """Either the browser knows it, or it is told; and nothing is told twice or for nothing."""
    own = {
        word: tuple(data.draw(st.sampled_from(["qing", "zeng", "lv"])) for _ in word)
        for word in words[::2]
    }
    extra = told(readings.beyond_usual(words, own))
    for word in words:
        for character, said in zip(word, own.get(word) or readings.spoken(word), strict=True):
            known = {readings.usual().get(character), *extra.get(character, ())}
            assert said in known or not said.isascii()
    for character, sounds in extra.items():
        assert len(set(sounds)) == len(sounds)
        assert readings.usual().get(character) not in sounds


def test_a_character_that_nobody_knows_is_told_with_its_first_sound() -> None:
    """First the one that it has by itself, then that of the name."""
    assert (
        readings.beyond_usual(["银行", "曾口", "瘆"], {"曾口": ("zeng", "kou")}) == "瘆shen 行hang"
    )
    assert readings.beyond_usual(["瘆"], {"瘆": ("seng",)}) == "瘆shen,seng"
    assert readings.beyond_usual(["a？", ""], {}) == ""


def test_old_forms_lead_to_the_characters_that_were_asked_for() -> None:
    """Each pair is an old form and what it stands for."""
    pairs = readings.traditional(frozenset("厨师"))
    assert {(pairs[at], pairs[at + 1]) for at in range(0, len(pairs), 2)} == {
        ("廚", "厨"),
        ("師", "师"),
    }


@given(st.frozensets(st.sampled_from(CHARACTERS), max_size=12))
def test_old_forms_lead_nowhere_else(characters: frozenset[str]) -> None:
    """No form stands for itself, and none is given twice."""
    pairs = readings.traditional(characters)
    old, new = pairs[::2], pairs[1::2]
    assert set(new) <= characters
    assert len(set(old)) == len(old) == len(new)
    assert all(before != after for before, after in zip(old, new, strict=True))


def test_old_forms_are_those_that_opencc_knows() -> None:
    """Character by character; what is rare today, too, is left out."""
    old = [chr(code) for code in range(0x4E00, 0xA000)]
    new = OpenCC("t2s").convert("\n".join(old)).split("\n")
    usual = frozenset(one for one in new if "\u4e00" <= one <= "\u9fff")
    pairs = [o + n for o, n in zip(old, new, strict=True) if o != n and n in usual]
    assert readings.traditional(usual) == "".join(pairs)
