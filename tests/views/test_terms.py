"""Terms are marked where they first stand, with their reading and a way to their meaning."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog.model.text import Lang
from catalog.views.markdown import Renderer
from catalog.views.terms import Lexicon, anchor, listing, ruby, with_ids
from tests.people_and_places import term
from tests.site import reading

STOVE = term()
PAN = replace(term("炒锅", "chǎo guō"), en="frying pan (wok)", also=(), also_en=("wok", "pan"))
FLAT = replace(term("灶", "zào"), en="fire", also=(), also_en=())


@cache
def renderer() -> Renderer:
    return Renderer("12333")


def rendered(text: str, lang: Lang = Lang.ZH) -> str:
    """The HTML of `text` with the terms marked."""
    return renderer().render(text, lexicon=Lexicon((STOVE, PAN, FLAT), lang)).html


def marked(text: str, lang: Lang = Lang.ZH) -> list[str]:
    """The words that were marked, in order, without what stands above them."""
    made = reading.parse(rendered(text, lang))
    links = [e for e in made.all() if e.attributes.get("class") == "term"]
    return ["".join(c for c in link.text if not c.isspace()) for link in links]


def test_a_term_has_its_reading_at_its_first_use() -> None:
    """And a link to its explanation; later it is plain text."""
    assert rendered("擦灶台，再擦灶台。") == (
        '<p>擦<a class="term" href="#term-zaotai"><ruby>灶<rt>zào</rt>台<rt>tái</rt></ruby></a>'
        "，再擦灶台。</p>"
    )


def test_another_word_for_the_term_is_linked_without_reading() -> None:
    """The pinyin belongs to the term itself."""
    assert rendered("擦灶头") == '<p>擦<a class="term" href="#term-zaotai">灶头</a></p>'


def test_a_word_belongs_to_the_term_whose_name_it_is() -> None:
    """Before any that is only called so too."""
    called = replace(STOVE, also=("炒锅",))
    assert Lexicon((called, PAN), Lang.ZH).by_word == {"灶台": called, "炒锅": PAN}


def test_a_text_is_cut_at_the_terms_that_are_new() -> None:
    """What stands between them is not lost, and what was used before stays in it."""
    used = {"炒锅": PAN}
    pieces = Lexicon((STOVE, PAN), Lang.ZH).cut("炒锅、灶头和灶台", used)
    assert list(pieces) == [("炒锅、", None), ("灶头", STOVE), ("和灶台", None)]
    assert used == {"炒锅": PAN, "灶台": STOVE}
    assert list(Lexicon((), Lang.ZH).cut("灶台", used)) == [("灶台", None)]


@pytest.mark.parametrize(
    ("text", "lang", "found"),
    [
        ("灶台上的灶", Lang.ZH, ["灶zào台tái", "灶zào"]),
        ("**炒锅**放在*灶台*上，炒锅热", Lang.ZH, ["炒chǎo锅guō", "灶zào台tái"]),
        ("`灶台` [灶台](#a)", Lang.ZH, []),
        ("## 灶台\n\n灶台", Lang.ZH, ["灶zào台tái"]),
        ("- 一\n- 灶台", Lang.ZH, ["灶zào台tái"]),
        ('!!! warning "灶台"\n    灶台', Lang.ZH, ["灶zào台tái"]),
        ('??? question "灶台"\n    好', Lang.ZH, []),
        ("Two Stoves and a stove", Lang.EN, ["Stoves"]),
        ("stovepipe, a gas-stove and a hob", Lang.EN, ["hob"]),
        ("the frying pan and the wok", Lang.EN, ["fryingpan"]),
        ("没有", Lang.ZH, []),
    ],
)
def test_whole_words_are_found_in_running_text(text: str, lang: Lang, found: list[str]) -> None:
    """The longest first; code, links, headings and what is folded are left alone."""
    assert marked(text, lang) == found


def test_the_terms_used_are_known() -> None:
    """In the order of their first use."""
    made = renderer().render("炒锅和灶台", lexicon=Lexicon((STOVE, PAN), Lang.ZH))
    assert made.terms == (PAN, STOVE)
    assert renderer().render("炒锅").terms == ()


@given(st.text(alphabet="灶台炒锅头 *_`[](#)|\n-<>&s", max_size=80))
def test_no_word_is_lost(text: str) -> None:
    """Marking adds readings and nothing else, whatever the text."""
    plain = reading.parse(renderer().render(text).html).text
    with_terms = reading.parse(rendered(text)).text
    for syllable in ("zào", "tái", "chǎo", "guō"):
        with_terms = with_terms.replace(syllable, "")
    assert "".join(with_terms.split()) == "".join(plain.split())


def test_a_reading_stands_over_each_character() -> None:
    """Letters and digits have none; all of it is escaped."""
    made = ruby(term("<84 液", "yè"))
    assert str(made).startswith("<ruby>&lt;<rt></rt>8<rt></rt>")
    assert "液<rp>(</rp><rt>yè</rt><rp>)</rp></ruby>" in made


def test_terms_are_listed_by_their_letters() -> None:
    """Without tones; the same letters by the characters."""
    later = term("灶苔", "zào tái")
    assert listing([later, PAN, STOVE]) == [PAN, STOVE, later]
    assert anchor(term("绿豆", "lǜ dòu")) == "term-lvdou"


def test_terms_that_sound_alike_have_ids_of_their_own() -> None:
    """In a fixed order."""
    other = term("灶苔", "zào tái")
    assert [name for name, _ in with_ids((other, STOVE))] == ["term-zaotai", "term-zaotai-2"]
