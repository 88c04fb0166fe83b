"""Pages that authors write in Markdown."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from catalog.model.text import Lang, Text
from catalog.views.prose import Prose, language_of, path_of, prose_page
from catalog.views.site import Site
from catalog.views.words import WORDS
from tests import builders
from tests.people_and_places import WORDS as WORDS_IN_BOTH
from tests.people_and_places import chapter

CHAPTER = "textbooks/chef/safety"
HEADINGS = [("one", "One"), ("two", "<Two>"), ("three", "Three")]


def site(title: Text = WORDS_IN_BOTH) -> Site:
    written = replace(chapter(), title=title)
    about = replace(chapter("about"), book="")
    catalog = replace(builders.catalog(chapters=(written,)), pages=(about,))
    return Site(catalog, date(2026, 11, 23), "/")


@pytest.mark.parametrize(
    ("source", "lang", "path"),
    [
        ("about.md", Lang.ZH, "about/"),
        ("about.en.md", Lang.EN, "about/"),
        (f"{CHAPTER}.md", Lang.ZH, f"{CHAPTER}/"),
        (f"{CHAPTER}.en.md", Lang.EN, f"{CHAPTER}/"),
    ],
)
def test_a_file_name_gives_language_and_address(source: str, lang: Lang, path: str) -> None:
    """Both languages of a page have the same path."""
    assert (language_of(source), path_of(source)) == (lang, path)


def test_a_chapter_has_its_title_contents_and_foot() -> None:
    """The way back to the book stands under it."""
    page = prose_page(site(), Prose(f"{CHAPTER}.en.md", "<p>text</p>", HEADINGS))
    assert (page.path, page.lang, page.section) == (f"{CHAPTER}/", Lang.EN, "textbooks")
    assert (page.title, page.description, page.source) == ("Words", "Words", f"{CHAPTER}.en.md")
    assert page.body.startswith('<article class="chapter"><h1>Words</h1>')
    assert '<a href="#two">&lt;Two&gt;</a>' in page.body
    assert "<p>text</p>" in page.body
    assert 'href="../../../../en/textbooks/chef/"' in page.body


def test_a_short_text_needs_no_contents() -> None:
    """With fewer than three headings there is no list of them."""
    page = prose_page(site(), Prose(f"{CHAPTER}.md", "", HEADINGS[:2]))
    assert WORDS["on_this_page"].zh not in page.body


def test_a_page_about_the_site_has_no_foot() -> None:
    """It belongs to no book."""
    page = prose_page(site(), Prose("about.md", "<p>text</p>", []))
    assert (page.section, page.title) == ("", "字")
    assert "chapter-foot" not in page.body


def test_a_table_scrolls_by_itself() -> None:
    """By finger and by keyboard, with a name."""
    page = prose_page(site(), Prose(f"{CHAPTER}.en.md", "<table><tr></tr></table>", []))
    assert f'tabindex="0" role="group" aria-label="{WORDS["table"].en}"><table>' in page.body
    assert page.body.count("<div") == page.body.count("</div>")


def test_the_title_is_escaped() -> None:
    """It comes from the front matter."""
    page = prose_page(site(title=Text("<字>", "<b>")), Prose(f"{CHAPTER}.en.md", "", []))
    assert "<h1>&lt;b&gt;</h1>" in page.body
