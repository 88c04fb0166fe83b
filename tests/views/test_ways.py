"""The ways from a page to what a manuscript names."""

from __future__ import annotations

from dataclasses import replace

import pytest

from catalog.model.text import Lang
from catalog.model.textbook import Chapter
from catalog.views.ways import way
from tests.people_and_places import chapter


@pytest.mark.parametrize(
    ("written", "lang", "address", "leads"),
    [
        (chapter(), Lang.ZH, "next.md", "../../../textbooks/chef/next/"),
        (chapter(), Lang.EN, "next.en.md#a", "../../../../en/textbooks/chef/next/#a"),
        (chapter(), Lang.ZH, "a.svg", "../../../textbooks/chef/a.svg"),
        (chapter(), Lang.EN, "a.svg", "../../../../textbooks/chef/a.svg"),
        (chapter(), Lang.EN, "#here", "#here"),
        (chapter(), Lang.EN, "tel:110", "tel:110"),
        (chapter(), Lang.EN, "https://example.org/a.md", "https://example.org/a.md"),
        (replace(chapter("about"), book=""), Lang.EN, "a.svg", "../../a.svg"),
        (replace(chapter("about"), book=""), Lang.ZH, "help.md", "../help/"),
    ],
)
def test_what_a_manuscript_names_has_a_way(
    written: Chapter, lang: Lang, address: str, leads: str
) -> None:
    """Chapters lie beside each other; pictures lie beside the Chinese pages."""
    assert way(written, lang)(address) == leads


@pytest.mark.parametrize(
    ("address", "leads"),
    [
        ("next.en.md", "../../../en/textbooks/chef/next/"),
        ("#here", "../../../en/textbooks/chef/safety/#here"),
        ("a.svg", "../../../textbooks/chef/a.svg"),
    ],
)
def test_another_page_may_show_a_part_of_it(address: str, leads: str) -> None:
    """Then headings are those of the chapter's own page."""
    assert way(chapter(), Lang.EN, "en/teachers/chef/")(address) == leads
