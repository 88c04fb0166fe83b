"""Whatever an author writes stays text: nothing is injected into pages, data or the sitemap."""

from __future__ import annotations

import json
from pathlib import Path
from xml.etree import ElementTree

from catalog.model.text import Lang
from tests.site import reading
from tests.site.hostile import ATTACK, CHINESE

_SCRIPTS = {"", "application/json", "application/ld+json"}


def _attack(address: str) -> str:
    return ATTACK if address.startswith("en/") else CHINESE


def test_no_page_has_an_element_that_an_author_wrote(hostile: Path, site: Path) -> None:
    """Each page has the elements, and the attributes, that it has with friendly content."""
    friendly = reading.pages(site)
    for address, page in reading.pages(hostile).items():
        mine = {(e.tag, *sorted(e.attributes)) for e in friendly[address].all()}
        for element in page.all():
            assert not [name for name in element.attributes if name.startswith("on")], address
            assert (element.tag, *sorted(element.attributes)) in mine, (address, element.tag)
            if element.tag == "script":
                assert element.attributes.get("type", "") in _SCRIPTS
                assert element.attributes.get("type") or element.attributes["src"]


def test_the_attack_is_on_every_page_as_text(hostile: Path) -> None:
    """The test is worth something: the words are there, in the title and in the text."""
    for address, page in reading.pages(hostile).items():
        title = next(page.all("title"))
        assert " ".join(_attack(address).split()) in title.source, address
        assert " ".join(_attack(address).split()) in page.text, address


def test_structured_data_is_still_json(hostile: Path) -> None:
    """JSON-LD parses and holds the words exactly; so do the words for states."""
    found = 0
    for address, page in reading.pages(hostile).items():
        for script in page.all("script"):
            if "type" in script.attributes:
                record = json.loads(script.source)
                if script.attributes["type"] == "application/ld+json":
                    assert record["name"] == _attack(address)
                    found += 1
    assert found > 50


def test_the_page_for_lost_addresses_holds(hostile: Path, site: Path) -> None:
    """404.html too has only its own elements."""
    mine = {(e.tag, *sorted(e.attributes)) for e in reading.page(site / "404.html").all()}
    for element in reading.page(hostile / "404.html").all():
        assert (element.tag, *sorted(element.attributes)) in mine


def test_the_sitemap_is_well_formed(hostile: Path, site: Path) -> None:
    """It names each page once, and nothing else."""
    for folder in (hostile, site):
        tree = ElementTree.fromstring((folder / "sitemap.xml").read_bytes())
        space = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
        found = [url.findtext(f"{space}loc") for url in tree.iter(f"{space}url")]
        wanted = [
            f"https://training.bazhou.example/{address}"
            for address, page in reading.pages(folder).items()
            if not any(meta.attributes.get("name") == "robots" for meta in page.all("meta"))
        ]
        assert sorted(found, key=str) == sorted(wanted)


def test_both_languages_were_attacked(hostile: Path) -> None:
    """Half of the pages are in English."""
    pages = reading.pages(hostile)
    assert len([a for a in pages if a.startswith(Lang.EN.prefix)]) * 2 == len(pages)
