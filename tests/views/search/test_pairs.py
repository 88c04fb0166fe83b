"""Names by two sounds that stand side by side, and by the first letters of their English words."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from catalog.views.search import pairs, places, readings
from catalog.views.search.named import Named
from catalog.views.search.places import Place
from tests.people_and_places import term
from tests.views.pages.reading import shipped
from tests.views.pages.reading import site as site_of
from tests.views.search.asking import called, evaluated
from tests.views.search.small import headed, small


def test_two_characters_side_by_side_make_a_key() -> None:
    """As they sound here; figures and letters part them."""
    assert list(pairs.pairs("漏电保护器", ("lou", "dian", "bao", "hu", "qi"))) == [
        *(["loudian"], ["dianbao"], ["baofu"], ["fuqi"])
    ]
    assert list(pairs.pairs("84消毒", ("8", "4", "xiao", "du"))) == [[], [], ["xiaodu"]]
    assert list(pairs.pairs("锅", ("guo",))) == [["guo"]]


def test_a_character_sounds_as_it_is_said_and_as_it_usually_does() -> None:
    """One that nobody knows stands for itself too."""
    assert list(pairs.pairs("银行", ("yin", "hang"))) == [["yinfang", "yinxin"]]
    assert list(pairs.pairs("嫲口", ("ma", "kou"))) == [["makou", "嫲kou"]]


def test_words_stand_under_their_first_letters() -> None:
    """Small words that only surround others have no place."""
    assert list(pairs.stems("Parking at the kerb, C1")) == ["par", "ker"]


@given(st.text("abcdefghijklmnopqrstuvwxyz漏电曾", min_size=1, max_size=12), st.integers(1, 900))
def test_a_key_has_one_piece(key: str, count: int) -> None:
    """However many there are."""
    assert 0 <= pairs.number(key, count) < count


def test_the_browser_counts_the_same() -> None:
    """Keys of sounds, of characters and of letters."""
    keys = ["loudian", "cenkou", "嫲kou", "par", "zuangzuang"]
    asked = called("pieceWith", [("pairs", key) for key in keys], "counts = {pairs: 301}; null")
    assert asked == [f"pairs/{pairs.number(key, 301)}" for key in keys]


def test_sounds_are_folded_as_the_browser_folds_them() -> None:
    """All syllables of the standard."""
    said = sorted(set(readings.usual().values()))
    assert evaluated(f"{said!r}.map(fold)") == [[readings.folded(one) for one in said]]


def test_the_browser_hears_the_same() -> None:
    """Characters and syllables, the longest first; of other letters it hears nothing."""
    heard = called("soundsFrom", [("行kou镇", 0), ("lou dianb", 0), ("嫲3", 0), ("chef", 1)])
    assert [(one["said"], one["to"]) for one in heard] == [
        (["xin", "kou", "zen"], 5),
        (["lou", "dian"], 8),
        (["嫲"], 1),
        (["fe"], 3),
    ]


def found_in(pieces: list[list[Place | Named]], *keys: str) -> list[str]:
    """The names that stand in the piece of a key."""
    some = [one for key in keys for one in pieces[pairs.number(key, len(pieces))]]
    return [one.name if isinstance(one, Place) else one.zh[0] for one in some]


def test_every_name_is_in_the_pieces_of_its_sounds() -> None:
    """Terms and chapters by each two, villages by the first two."""
    site = site_of(shipped())
    own = places.own_readings(site)
    made = pairs.by_sound(site, own)
    for key in ("loudian", "dianbao", "fuqi"):
        assert "漏电保护器" in found_in(made, key)
    for some in places.villages(site).values():
        for place in some:
            for key in next(pairs.pairs(place.name, own[place.name]), []):
                assert place.name in found_in(made, key)
    assert max(map(len, made)) < 40


def test_terms_and_chapters_are_in_the_pieces_of_their_english() -> None:
    """By each word."""
    words = replace(term(), en="earth leakage breaker")
    site = site_of(small(glossary=(words,), chapters=(headed(),)))
    made = pairs.by_letters(site)
    for letters in ("ear", "lea", "bre"):
        assert words.zh in [one.zh[0] for one in made[pairs.number(letters, len(made))]]
