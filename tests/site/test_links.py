"""No link is broken, no anchor is missing, and every page can be reached."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from catalog.model.text import Lang
from tests.site import programs, reading
from tests.site.building import ROOT

_SITE_URL = "https://training.bazhou.example/"


def broken(site: Path) -> list[str]:
    """The links in pages, styles, scripts and the sitemap that lead nowhere."""
    done = programs.run(
        *(programs.program("lychee"), "--offline", "--include-fragments", "--no-progress"),
        *("--format", "json", "--root-dir", str(site), "--index-files", "index.html"),
        *("--remap", f"{_SITE_URL}(.*) file://{site}/$1"),
        *(f"{site}/**/*.html", f"{site}/sitemap.xml"),
    )
    report = json.loads(done.stdout)
    assert report["total"] > len(list(site.rglob("*.html"))), done.stderr
    return sorted(
        f"{Path(file).relative_to(site)}: {fault['url']}"
        for file, faults in report["error_map"].items()
        for fault in faults
    )


def test_no_link_is_broken(site: Path) -> None:
    """Every link, source, anchor, canonical and hreflang address exists, in both languages."""
    assert broken(site) == []


@pytest.mark.parametrize(
    "fault",
    ["../no-such-page/", "../courses/#no-such-heading", "#nowhere", f"{_SITE_URL}en/lost/"],
)
def test_a_broken_link_would_be_found(site: Path, tmp_path: Path, fault: str) -> None:
    """The link checker sees each kind of fault."""
    copy = tmp_path / "site"
    shutil.copytree(site, copy)
    page = copy / "about" / "index.html"
    html = page.read_text(encoding="utf-8")
    page.write_text(html.replace("</main>", f'<a href="{fault}">x</a></main>'), encoding="utf-8")
    assert len(broken(copy)) == 1


@pytest.mark.parametrize("lang", list(Lang))
def test_every_page_is_reached_from_home(site: Path, lang: Lang) -> None:
    """Following visible links within one language, without a script, one gets everywhere."""
    there = {
        a: p for a, p in reading.pages(site).items() if a.startswith("en/") is (lang is Lang.EN)
    }
    reached, ahead = set[str](), {lang.prefix}
    while ahead:
        address = ahead.pop()
        reached.add(address)
        ahead |= {
            link for link in reading.links(there[address], address) if link in there
        } - reached
    assert sorted(set(there) - reached) == []


def test_the_two_languages_have_the_same_pages(site: Path) -> None:
    """Each page exists in both languages, and the switch leads to the very page."""
    pages = reading.pages(site)
    chinese = {address for address in pages if not address.startswith("en/")}
    assert {"en/" + address for address in chinese} == set(pages) - chinese
    for address in chinese:
        assert f"en/{address}" in reading.links(pages[address], address)
        assert address in reading.links(pages[f"en/{address}"], f"en/{address}")


def test_the_site_has_the_address_that_is_set() -> None:
    """The address these tests map is the one that the site is built for."""
    assert f"site_url: {_SITE_URL}\n" in (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
