"""One way to write every query, and the sounds of characters."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from catalog.views.search import readings
from tests.views.search.asking import called, evaluated

PLAIN = {
    "厨师，青山！": "厨师 青山",
    "  CS-2701  ": "cs 2701",
    "Lǜ Shuǐ": "lv shui",
    "Lüshui": "lvshui",
    "NǙ": "nv",
    "lü3shui3": "lv shui",
    "qing1 jiang1 zhen4": "qing jiang zhen",
    "qing1jiang1zhen4": "qing jiang zhen",
    "CS2701": "cs2701",
    "b12": "b12",
    "xi’an": "xian",
    "don't": "dont",
    "café": "cafe",
    "ＣＳ－２７０１": "cs 2701",
    "ｃｈｕｓｈｉ　": "chushi",
    "廚師": "厨师",
    "2027年3月": "2027年3月",
    "2027/3/4": "2027 3 4",
    "？！…": "",
    "": "",
}

FOLDED = {
    "zhuang": "zuang",
    "chu": "cu",
    "shi": "si",
    "ning": "lin",
    "nan": "lan",
    "lan": "lan",
    "lv": "lu",
    "nv": "lu",
    "hui": "fei",
    "fei": "fei",
    "hun": "fen",
    "huang": "fang",
    "hu": "fu",
    "he": "fe",
    "jing": "jin",
    "meng": "men",
    "dang": "dang",
    "dong": "dong",
    "qing": "qin",
}


def test_there_is_one_way_to_write_a_query() -> None:
    """Small narrow letters, no tones, no marks, today's characters; ü is v."""
    said = called("plain", ([query] for query in PLAIN), 'learnTraditional("廚厨師师")')
    assert dict(zip(PLAIN, said, strict=True)) == PLAIN


@settings(max_examples=5)
@given(st.lists(st.text(max_size=30), min_size=50))
def test_what_is_plain_stays_so(queries: list[str]) -> None:
    """Writing it plainly again changes nothing."""
    once = called("plain", ([query] for query in queries))
    assert called("plain", ([query] for query in once)) == once


def test_what_sounds_alike_here_is_the_same() -> None:
    """zh and z, ch and c, sh and s, n and l, h and f, ing and in, eng and en."""
    said = called("fold", ([syllable] for syllable in FOLDED))
    assert dict(zip(FOLDED, said, strict=True)) == FOLDED


def test_the_browser_makes_the_same_of_the_syllables() -> None:
    """Every character with its sound, as the index counts on it."""
    (known,) = evaluated("levelOne.split('').map(function (one) { return [one, sounds(one)]; })")
    assert dict(known) == {character: [said] for character, said in readings.usual().items()}


def test_more_sounds_are_learnt() -> None:
    """The usual one stays the first, and none is learnt twice."""
    assert evaluated(
        'learnReadings("曾zeng,ceng 瘆shen 青qing")',
        *('sounds("曾")', 'sounds("瘆")', 'sounds("青")', 'folded["zeng"]'),
    )[1:] == [["zeng", "ceng"], ["shen"], ["qing"], "zen"]
