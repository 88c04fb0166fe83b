"""What people type that names no record leads to pages that exist."""

from __future__ import annotations

import re

from catalog.model.text import Lang
from catalog.views.plan import planned_pages
from catalog.views.search import wording
from tests.views.pages.reading import page, shipped, site


def test_every_page_that_has_a_name_exists() -> None:
    """The address is that of a page of the site."""
    paths = {planned.path for planned in planned_pages(site())}
    assert [one.id for one in wording.PAGES if one.id not in paths] == []


def test_every_page_about_the_site_has_a_name() -> None:
    """The text of a page can be found, so the page must be known."""
    named = {one.id for one in wording.PAGES}
    assert [one.id for one in shipped().pages if f"{one.id}/" not in named] == []


def test_every_answer_has_its_heading() -> None:
    """On the page about support, in both languages."""
    ids = [one.id for one in wording.ANSWERS]
    for lang in Lang:
        headings = re.findall(r'<h2 id="([^"]+)"', page(site(), "support/", lang).body)
        assert [one for one in ids if one not in headings] == []


def test_what_stands_around_names_is_written_as_it_is_compared() -> None:
    """Small letters and Chinese, without marks."""
    words = wording.AROUND.split(" ")
    assert [word for word in words if not re.fullmatch(r"[a-z]+|[\u3400-\u9fff]+", word)] == []


def test_no_name_is_given_twice_to_one_thing() -> None:
    """Each way to write it once."""
    for one in (*wording.KINDS, *wording.PAGES, *wording.ANSWERS):
        assert len({*one.zh, *one.en}) == len(one.zh) + len(one.en), one.id
