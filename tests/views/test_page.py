"""A page knows its address, its file, and the way to the root."""

from __future__ import annotations

import pytest

from catalog.model.text import Lang
from catalog.views.page import Page, root_from


def page(path: str, lang: Lang) -> Page:
    return Page(path=path, lang=lang, title="t", description="d", body="b")


def test_a_page_has_an_address_and_a_file() -> None:
    """Chinese stands at the root, English below en/."""
    assert (page("", Lang.ZH).address, page("", Lang.ZH).file) == ("", "index.html")
    assert (page("", Lang.EN).address, page("", Lang.EN).file) == ("en/", "en/index.html")
    there = page("classes/cs-2701/", Lang.EN)
    assert (there.address, there.file) == (
        "en/classes/cs-2701/",
        "en/classes/cs-2701/index.html",
    )


@pytest.mark.parametrize(
    ("address", "root"),
    [("", "./"), ("en/", "../"), ("classes/cs-2701/", "../../"), ("en/courses/chef/", "../../../")],
)
def test_the_way_to_the_root_is_relative(address: str, root: str) -> None:
    """One step up for each folder."""
    assert root_from(address) == root
