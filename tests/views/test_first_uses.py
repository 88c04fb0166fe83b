"""Terms in HTML that is not a chapter's are marked where they first stand on the page."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup, escape

from catalog.model.text import Lang
from catalog.views.first_uses import FirstUses
from catalog.views.terms import Lexicon, anchor
from tests.people_and_places import term
from tests.site import reading

STOVE = term()
PAN = replace(term("炒锅", "chǎo guō"), en="wok", also=(), also_en=("pan", "amp"))
READ = (
    '<a class="term" href="../g/#term-zaotai"><ruby>灶<rp>(</rp><rt>zào</rt><rp>)</rp>'
    "台<rp>(</rp><rt>tái</rt><rp>)</rp></ruby></a>"
)


def marks(lang: Lang = Lang.ZH) -> FirstUses:
    """What marks the terms of one page."""
    return FirstUses(Lexicon((STOVE, PAN), lang), lambda found: f"../g/#{anchor(found)}")


def finished(html: str) -> Markup:
    """`html` as a template makes it."""
    return Markup(html)  # noqa: S704


def linked(html: str, lang: Lang = Lang.ZH) -> list[str]:
    """The words that became links, in order, without what stands above them."""
    made = reading.parse(marks(lang)(finished(html)))
    return [e.plain for e in made.all("a") if e.attributes.get("class") == "term"]


def test_a_term_has_its_reading_where_it_first_stands() -> None:
    """And a link to its explanation; in what follows on the page it is plain text."""
    page = marks()
    assert page(Markup("<p>擦灶台，灶台</p>")) == f"<p>擦{READ}，灶台</p>"
    assert page(Markup("<p>灶台</p>")) == "<p>灶台</p>"
    assert marks()(Markup("灶台")) == READ


def test_another_word_for_the_term_is_linked_without_reading() -> None:
    """As English words are: the pinyin belongs to the term itself."""
    assert marks()(Markup("灶头")) == '<a class="term" href="../g/#term-zaotai">灶头</a>'
    english = marks(Lang.EN)(Markup("Two woks"))
    assert english == 'Two <a class="term" href="../g/#term-chaoguo">woks</a>'


@pytest.mark.parametrize(
    "html",
    [
        "<h2>灶台</h2>",
        '<h2 id="灶台">一</h2>',
        '<a href="x">看<b>灶台</b></a>',
        '<button type="button">灶台</button>',
        "<details><summary>灶台</summary></details>",
        "<dl><dt>灶台</dt></dl>",
        "<table><tr><th>灶台</th></tr></table>",
        '<img alt="灶台" src="灶台.svg">',
        "<!-- 灶台 -->",
        "<ruby>灶台<rt></rt></ruby>",
    ],
)
def test_names_links_and_attributes_are_left_alone(html: str) -> None:
    """What stands in them does not count as the first use."""
    page = marks()
    assert page(finished(html)) == html
    assert page(Markup("<p>灶台</p>")) == f"<p>{READ}</p>"


def test_what_was_escaped_stays_escaped() -> None:
    """And the name of an escaped character is no word."""
    text = escape("a & b < 'c' \"d\"")
    assert marks(Lang.EN)(text) == text
    assert linked("R&amp;D by the amp", Lang.EN) == ["amp"]


@given(st.lists(st.text(alphabet="灶台炒锅头 <>&;\"'ampwok", max_size=30), max_size=4))
def test_no_word_is_lost(texts: list[str]) -> None:
    """Marking adds readings and links and nothing else, whatever the text, in both languages."""
    plain = Markup("<li>{}</li>")
    for lang in Lang:
        page = marks(lang)
        for text in texts:
            item = plain.format(text)
            made, was = reading.parse(page(item)), reading.parse(item)
            assert made.plain == was.plain
