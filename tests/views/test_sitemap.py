"""The sitemap names every page in both languages."""

from __future__ import annotations

from datetime import date
from xml.etree import ElementTree

from catalog.views.sitemap import sitemap

_SPACE = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
_LINK = "{http://www.w3.org/1999/xhtml}link"


def test_each_page_stands_once_in_each_language() -> None:
    """With the day, and with the way to the other language; sorted, and each path once."""
    made = sitemap("https://a.example/", ["b/", "", "b/"], date(2026, 11, 23))
    root = ElementTree.fromstring(made)
    found = [
        (
            url.findtext(f"{_SPACE}loc"),
            url.findtext(f"{_SPACE}lastmod"),
            [(link.get("hreflang"), link.get("href")) for link in url.iter(_LINK)],
        )
        for url in root
    ]
    home = [("zh-CN", "https://a.example/"), ("en", "https://a.example/en/")]
    other = [("zh-CN", "https://a.example/b/"), ("en", "https://a.example/en/b/")]
    assert found == [
        ("https://a.example/", "2026-11-23", home),
        ("https://a.example/en/", "2026-11-23", home),
        ("https://a.example/b/", "2026-11-23", other),
        ("https://a.example/en/b/", "2026-11-23", other),
    ]


def test_addresses_are_escaped() -> None:
    """An address with an ampersand is still XML."""
    made = sitemap("https://a.example/?a=1&b=<", ["x/"], date(2026, 11, 23))
    root = ElementTree.fromstring(made)
    assert root[0].findtext(f"{_SPACE}loc") == "https://a.example/?a=1&b=<x/"


def test_no_page_gives_an_empty_sitemap() -> None:
    """Still well-formed."""
    assert len(ElementTree.fromstring(sitemap("/", [], date(2026, 1, 1)))) == 0
