"""The glossary as a page."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from catalog.model.text import Lang
from catalog.views.pages import glossary
from catalog.views.pages.glossary import by_letter
from catalog.views.site import Site
from tests import builders
from tests.people_and_places import term

PAN = replace(term("炒锅", "chǎo guō"), en="wok")
STOVE = term()


def test_terms_stand_under_their_first_letter() -> None:
    """Of the pinyin in Chinese, of the word in English."""
    terms = (STOVE, PAN)
    chinese = [(letter, [t.zh for _, t in some]) for letter, some in by_letter(terms, Lang.ZH)]
    english = [(letter, [t.en for _, t in some]) for letter, some in by_letter(terms, Lang.EN)]
    assert chinese == [("C", ["炒锅"]), ("Z", ["灶台"])]
    assert english == [("S", ["stove"]), ("W", ["wok"])]


def test_the_page_explains_each_term() -> None:
    """With its reading, its name in the other language and what people call it."""
    site = Site(replace(builders.catalog(), glossary=(STOVE,)), date(2026, 11, 23), "/")
    (planned,) = glossary.plan(site)
    chinese, english = planned.make(Lang.ZH).body, planned.make(Lang.EN).body
    assert '<dt id="term-zaotai"><ruby>灶<rp>(</rp><rt>zào</rt>' in chinese
    assert "灶头" in chinese
    assert '<dt id="term-zaotai">stove <span class="sub" lang="zh-CN"><ruby>' in english
    assert "hob" in english
