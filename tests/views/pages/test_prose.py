"""Pages that authors write in Markdown."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from catalog.model.text import Lang
from catalog.model.textbook import Section
from catalog.views.page import Page
from catalog.views.pages import prose
from catalog.views.site import Site
from catalog.views.words import WORDS
from tests import builders
from tests.people_and_places import chapter

CHAPTER = "textbooks/chef/safety"
HEADINGS = ("One", "Two & more", "Three")


def pages(*sections: Section, title: str = "Words") -> dict[str, Page]:
    """The English pages of a chapter with `sections` and of a page about the site, by path."""
    written = chapter()
    written = replace(written, en=replace(written.en, title=title, sections=sections))
    about = replace(chapter("about"), book="")
    about = replace(about, en=replace(about.en, sections=(Section("", "text", 5),)))
    catalog = replace(builders.catalog(chapters=(written,)), pages=(about,))
    site = Site(catalog, date(2026, 11, 23), "/")
    return {planned.path: planned.make(Lang.EN) for planned in prose.plan(site)}


def test_a_chapter_has_its_title_contents_and_foot() -> None:
    """The way back to the book stands under it."""
    page = pages(*(Section(words, "text", 5) for words in HEADINGS))[f"{CHAPTER}/"]
    assert (page.path, page.lang, page.section) == (f"{CHAPTER}/", Lang.EN, "textbooks")
    assert (page.title, page.description) == ("Words", "Words")
    assert page.source == f"{CHAPTER}.en.md"
    assert page.body.startswith('<article class="chapter"><h1>Words</h1>')
    assert '<a href="#two--more">Two &amp; more</a>' in page.body
    assert "<p>text</p>" in page.body
    assert 'href="../../../../en/textbooks/chef/"' in page.body


def test_a_short_text_needs_no_contents() -> None:
    """With fewer than three headings there is no list of them."""
    page = pages(*(Section(words, "text", 5) for words in HEADINGS[:2]))[f"{CHAPTER}/"]
    assert WORDS["on_this_page"].en not in page.body


def test_a_page_about_the_site_has_no_foot() -> None:
    """It belongs to no book."""
    page = pages()["about/"]
    assert (page.section, page.title) == ("", "Words")
    assert "<p>text</p>" in page.body
    assert "chapter-foot" not in page.body


def test_a_table_scrolls_by_itself() -> None:
    """By finger and by keyboard, with a name."""
    page = pages(Section("", "| a |\n|---|\n| b |", 5))[f"{CHAPTER}/"]
    assert f'tabindex="0" role="group" aria-label="{WORDS["table"].en}"><table>' in page.body
    assert page.body.count("<div") == page.body.count("</div>")


def test_the_title_is_escaped() -> None:
    """It comes from the front matter."""
    assert "<h1>&lt;b&gt;</h1>" in pages(title="<b>")[f"{CHAPTER}/"].body
