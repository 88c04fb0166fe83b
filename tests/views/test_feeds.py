"""Atom feeds: what RFC 4287 asks for, and what readers are told."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from xml.etree import ElementTree as ET

import pytest

from catalog.model.catalog import Catalog
from catalog.model.notices import NoticeKind
from catalog.model.text import Lang, Text
from catalog.views.feeds import plan
from tests.announced import appointment, notice
from tests.builders import catalog, period
from tests.people_and_places import township
from tests.views.pages.reading import site

ATOM = "{http://www.w3.org/2005/Atom}"
WHY = Text("雨 <大> & “急”", "Rain <heavy> & 'sudden'")
MOVED = notice(
    "2027-001",
    on="2027-01-04",
    kind=NoticeKind.MOVED,
    was=appointment(period("2027-02-01", "2027-02-02"), township="next"),
    reason=WHY,
)
TOLD = catalog(townships=(township(), township("next"), township("far")), notices=(notice(), MOVED))


def feed(of: Catalog, path: str = "notices/feed.xml", lang: Lang = Lang.EN) -> ET.Element:
    (file,) = (file for file in plan(site(of)) if file.path == path)
    return ET.fromstring(file.make(lang))


def words(element: ET.Element, name: str) -> str:
    return element.findtext(f"{ATOM}{name}") or ""


def links(element: ET.Element) -> dict[str, str]:
    return {link.attrib["rel"]: link.attrib["href"] for link in element.findall(f"{ATOM}link")}


def test_an_entry_says_what_happened() -> None:
    """The newest first: old and new days, why, and where to look."""
    first, second = feed(TOLD).findall(f"{ATOM}entry")
    assert words(first, "title") == "[Sample] New dates: Words 2701 (Qingshan Town)"
    assert words(first, "summary") == (
        "Before: 1 to 2 February 2027, Words. Now: 4 to 5 March 2027, Words."
        " Rain <heavy> & 'sudden'"
    )
    assert links(first) == {
        "alternate": "https://a.example/en/notices/2027-01/#n2027-001",
        "related": "https://a.example/en/classes/cs-2701/",
    }
    assert words(first, "updated") == words(first, "published") == "2027-01-04T00:00:00+08:00"
    assert words(second, "title") == "[Sample] New: Words 2701 (Qingshan Town)"


def test_ids_are_tags_that_stay() -> None:
    """Of the day of the notice, one for each language, whatever day the site is built."""
    assert [words(e, "id") for e in feed(TOLD).findall(f"{ATOM}entry")] == [
        "tag:a.example,2027-01-04:en/notices/2027-001",
        "tag:a.example,2026-11-23:en/notices/2026-001",
    ]
    assert words(feed(TOLD), "id") == "tag:a.example,2026-11-23:en/notices/"
    assert words(feed(TOLD, lang=Lang.ZH), "id") == "tag:a.example,2026-11-23:notices/"


def test_a_township_hears_what_concerns_it() -> None:
    """Also a class that was moved away from it."""
    counts = {
        name: len(feed(TOLD, f"townships/{name}/notices/feed.xml").findall(f"{ATOM}entry"))
        for name in ("qingshan", "next", "far")
    }
    assert counts == {"qingshan": 2, "next": 1, "far": 0}


def test_a_feed_leads_to_itself_and_its_page() -> None:
    """In its language."""
    assert links(feed(TOLD, "townships/next/notices/feed.xml", Lang.ZH)) == {
        "self": "https://a.example/townships/next/notices/feed.xml",
        "alternate": "https://a.example/townships/next/notices/",
    }


def test_real_data_is_not_called_a_sample() -> None:
    """Once the settings say so."""
    real = replace(TOLD, settings=replace(TOLD.settings, sample=False))
    (first, *_) = feed(real).findall(f"{ATOM}entry")
    assert words(first, "title").startswith("New dates: ")


def test_a_feed_is_never_too_long() -> None:
    """The newest hundred."""
    many = tuple(notice(f"2026-{n:03d}") for n in range(1, 131))
    entries = feed(replace(TOLD, notices=many)).findall(f"{ATOM}entry")
    assert [words(e, "id")[-3:] for e in (entries[0], entries[-1])] == ["130", "031"]


@pytest.mark.parametrize("lang", list(Lang))
def test_every_shipped_feed_is_what_atom_asks_for(lang: Lang) -> None:
    """Id, title, author, a moment with its zone, each id once, a page for each entry."""
    for file in plan(site()):
        root = ET.fromstring(file.make(lang))
        assert root.tag == f"{ATOM}feed"
        assert root.attrib["{http://www.w3.org/XML/1998/namespace}lang"] == lang.tag
        assert words(root, "title")
        assert root.findtext(f"{ATOM}author/{ATOM}name")
        ids = [words(root, "id")]
        for entry in root.findall(f"{ATOM}entry"):
            ids.append(words(entry, "id"))
            assert words(entry, "title")
            assert words(entry, "summary")
            assert "alternate" in links(entry)
            assert datetime.fromisoformat(words(entry, "updated")).tzinfo
        assert len(set(ids)) == len(ids)
        assert all(one.startswith("tag:a.example,2026-11-23:") for one in ids)
