"""A course page carries the readings of its trade's words."""

from __future__ import annotations

import re

import pytest

from catalog.model.text import Lang
from catalog.views.page import Page
from tests.site import reading
from tests.views.pages.reading import page, section, shipped, site

_NAMES = ("h1", "h2", "h3", "dt", "th", "summary")
_APART = ("classes", "paper", "book")
COURSES = [course.id for course in shipped().courses]


def terms(made: Page) -> list[str]:
    """The ids in the glossary that the page's terms lead to, in its order."""
    links = re.findall(r'<a class="term" href="([^"]*)">', made.body)
    root = "../../../en/" if made.lang is Lang.EN else "../../"
    assert [link for link in links if not link.startswith(f"{root}glossary/#")] == []
    return [link.partition("#")[2] for link in links]


@pytest.mark.parametrize("lang", list(Lang))
@pytest.mark.parametrize("course", COURSES)
def test_each_term_leads_to_the_glossary_once(course: str, lang: Lang) -> None:
    """To an entry that is there; in no link or heading."""
    found = terms(page(site(), f"courses/{course}/", lang))
    assert found != []
    assert len(found) == len(set(found))
    glossary = reading.parse(page(site(), "glossary/", lang).body)
    assert set(found) <= {e.attributes.get("id", "") for e in glossary.all("dt")}


def test_a_word_with_two_readings_is_read_as_in_the_trade() -> None:
    """A screw is turned, nǐng, where a cloth would be wrung, níng."""
    suits = section(page(site(), "courses/electrician/"), "suits")
    assert "<ruby>拧<rp>(</rp><rt>nǐng</rt><rp>)</rp></ruby></a>螺丝" in suits
    assert 'href="../../glossary/#term-ning"' in suits


def test_readings_are_chinese_and_links_both() -> None:
    """English words are explained, and need no pinyin."""
    chinese = page(site(), "courses/welder/")
    english = page(site(), "courses/welder/", Lang.EN)
    assert "<rt>hàn</rt>" in chinese.body
    assert "<rt>" not in english.body
    assert "term-hantiao" in terms(chinese)
    assert "term-hantiao" in terms(english)


@pytest.mark.parametrize("course", COURSES)
def test_only_running_text_is_marked(course: str) -> None:
    """Neither headings, nor links, nor the list of classes, nor papers, nor what machines read."""
    made = page(site(), f"courses/{course}/")
    parsed = reading.parse(made.body)
    outside = [e for tag in _NAMES for e in parsed.all(tag)]
    outside += [e for e in parsed.all("a") if e.attributes.get("class") != "term"]
    named = [e for e in parsed.all("section") if e.attributes["aria-labelledby"] in _APART]
    assert len(named) == len(_APART)
    assert [e.text for e in (*outside, *named) if list(e.all("ruby"))] == []
    assert [e.text for e in parsed.all("a") if list(e.all("a"))] == []
    assert "<" not in made.title + made.description + made.json_ld
