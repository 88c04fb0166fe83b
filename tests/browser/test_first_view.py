"""The first view of a page is light, and what a browser asks for is what was counted."""

from __future__ import annotations

import gzip
from pathlib import Path
from urllib.parse import urljoin, urlsplit

import pytest

from catalog.model.catalog import Catalog
from catalog.model.text import Lang
from tests.browser.looking import Looking
from tests.site import reading
from tests.site.page_types import SIGHTS

MOST_BYTES = 25_000
MOST_REQUESTS = 7
MOST_WITH_ALL = 45_000

_LOADED = {"script": "src", "link": "href", "img": "src"}
_RELATIONS = ("stylesheet", "icon", "preload", "manifest")


def loaded(page: reading.Element, address: str) -> set[str]:
    """The paths of the files that a first view of the page asks for, the page included."""
    found = {address}
    for element in page.all():
        target = element.attributes.get(_LOADED.get(element.tag, ""))
        if target and (element.tag != "link" or element.attributes["rel"] in _RELATIONS):
            found.add(urlsplit(urljoin(f"http://site/{address}", target)).path.lstrip("/"))
    return found


def packed(site: Path, path: str) -> int:
    """The bytes of a file as a server sends it to a telephone."""
    file = site / (f"{path}index.html" if path.endswith("/") or not path else path)
    return len(gzip.compress(file.read_bytes(), 6, mtime=0))


def test_every_page_is_light(site: Path) -> None:
    """At most 25 kB, packed, in 7 requests: each page of the site, nothing kept from before.

    The drawings of a chapter come after its words, and the glossary is a book of words: with all of
    them a page stays below 45 kB.
    """
    heavy = {}
    for address, page in reading.pages(site).items():
        files = loaded(page, address)
        words = {file for file in files if not file.startswith("textbooks/")} | {address}
        size = sum(packed(site, file) for file in words)
        most = MOST_WITH_ALL if address.endswith("glossary/") else MOST_BYTES
        whole = sum(packed(site, file) for file in files)
        if size > most or len(words) > MOST_REQUESTS or whole > MOST_WITH_ALL:
            heavy[address] = (size, whole, sorted(files))
    assert heavy == {}


@pytest.mark.browser
@pytest.mark.parametrize(
    ("kind", "lang"),
    [("home", Lang.ZH), ("township", Lang.ZH), ("class", Lang.EN), ("course", Lang.EN)],
)
def test_a_browser_asks_for_nothing_more(
    kind: str, lang: Lang, catalog: Catalog, site: Path, looking: Looking
) -> None:
    """What the server has sent is what was counted."""
    address = SIGHTS[kind](catalog).address(lang)
    already = len(looking.server.requests)
    with looking.at(address) as page:
        page.wait_for_load_state("networkidle")
    asked = looking.server.requests[already:]
    expected = loaded(reading.pages(site)[address], address)
    assert {urlsplit(r.target).path.lstrip("/") for r in asked} == expected
    assert len(asked) == len(expected)
    assert sum(r.size for r in asked) <= MOST_BYTES
