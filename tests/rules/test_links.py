"""Links and pictures of chapters lead to what exists."""

from __future__ import annotations

from dataclasses import replace

import pytest

from catalog.model.catalog import Catalog
from catalog.model.textbook import Link
from catalog.problems import Place
from catalog.rules.links import (
    links_lead_to_chapters_and_headings_that_exist,
    pictures_exist_and_are_described,
)
from tests import builders
from tests.builders import faults
from tests.people_and_places import chapter

FILE = "content/textbooks/chef/safety.en.md"
AT = Place(FILE, 7, 3)


def catalog(link: Link) -> Catalog:
    """Two chapters of one book and one of another; the English of the first has `link`."""
    first, second, third = chapter(), chapter("knives"), chapter("rice", "farming")
    first = replace(first, en=replace(first.en, links=(link,), anchors=("one", "two")))
    second = replace(second, en=replace(second.en, anchors=("three",)))
    found = builders.catalog(chapters=(first, second, third))
    return replace(found, pictures=frozenset({"content/textbooks/chef/a.svg"}))


@pytest.mark.parametrize("address", ["#one", "knives.en.md", "knives.en.md#three", "safety.en.md"])
def test_a_link_that_leads_somewhere_is_fine(address: str) -> None:
    """To a heading of this page, to another chapter, to a heading there."""
    found = catalog(Link(address, AT, "words"))
    assert list(links_lead_to_chapters_and_headings_that_exist(found)) == []


@pytest.mark.parametrize(
    ("address", "instead"),
    [
        ("#tow", "#two"),
        ("#x", "#one, two"),
        ("knives.en.md#one", "#three"),
        ("knive.en.md", "knives.en.md"),
        ("rice.en.md", "knives.en.md"),
        ("knives.md#x", "#"),
    ],
)
def test_a_link_that_leads_nowhere_is_told(address: str, instead: str) -> None:
    """With the nearest that exists."""
    problems = list(
        links_lead_to_chapters_and_headings_that_exist(catalog(Link(address, AT, "words")))
    )
    assert faults(problems) == [(f"{FILE}:7:3", "link-broken")]
    assert problems[0].hint_en == f"Name a chapter or heading that exists, such as: {instead}"


def test_a_link_to_a_chapter_that_could_not_be_read_is_told_once() -> None:
    """The chapter's own problem says enough."""
    found = replace(catalog(Link("other.en.md", AT, "words")), unread=frozenset({"other"}))
    assert list(links_lead_to_chapters_and_headings_that_exist(found)) == []


@pytest.mark.parametrize(
    ("link", "found"),
    [
        (Link("a.svg", AT, "words", picture=True), []),
        (Link("a.svg", AT, " ", picture=True), [(f"{FILE}:7:3", "picture-words")]),
        (Link("A.svg", AT, "words", picture=True), [(f"{FILE}:7:3", "picture-missing")]),
        (Link("b.png", AT, "words"), [(f"{FILE}:7:3", "picture-missing")]),
        (Link("#one", AT, "words"), []),
    ],
)
def test_a_picture_is_there_and_described(link: Link, found: list[tuple[str, str]]) -> None:
    """Shown or only linked to."""
    assert faults(pictures_exist_and_are_described(catalog(link))) == found
