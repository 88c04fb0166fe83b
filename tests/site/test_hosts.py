"""No page, style or script names a host other than the site's own."""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import urlsplit

from tests.site import reading
from tests.site.building import ROOT

_ADDRESS = re.compile(r"""(?:https?|wss?|ftp):(?:\\?/){2}[^\s"'<>)\\]+""", re.IGNORECASE)
_WITHOUT_SCHEME = re.compile(r"""(?:=\s*["']?|url\(\s*["']?|@import\s+["'])//[\w.-]+""")
# Names of languages, which nobody fetches.
_NAMESPACES = {"http://www.w3.org/2000/svg", "http://www.w3.org/1999/xhtml"}
_SCHEMA = {"https://json-schema.org/draft/2020-12/schema"}
_XML = {
    "http://www.sitemaps.org/schemas/sitemap/0.9",
    "http://www.w3.org/1999/xhtml",
    "http://www.w3.org/2005/Atom",
}
_OWN = "training.bazhou.example"
_PICTURES = {".jpg", ".jpeg", ".png", ".webp"}
_TEXTS = {".html", ".css", ".js", ".svg", ".xml", ".json", ".csv", ".txt", ".webmanifest", ".ics"}


def foreign(text: str, known: set[str]) -> set[str]:
    """The addresses in `text` that are neither the site's own nor in `known`."""
    named = {a for a in _ADDRESS.findall(text) if urlsplit(a).hostname != _OWN}
    return {a for a in named if a not in known} | set(_WITHOUT_SCHEME.findall(text))


def test_only_the_sites_own_host_is_named(site: Path) -> None:
    """Apart from the names of XML languages, and schema.org in structured data."""
    found: dict[str, set[str]] = {}
    for file in sorted(site.rglob("*")):
        if file.is_dir():
            continue
        if file.suffix in _PICTURES:
            continue
        assert file.suffix in _TEXTS, file
        text = file.read_text(encoding="utf-8")
        if file.suffix == ".html":
            for script in reading.page(file).all("script"):
                if script.attributes.get("type") == "application/ld+json":
                    said = script.source
                    text = text.replace(said, said.replace("https://schema.org", ""))
        known = {".xml": _XML, ".json": _SCHEMA}.get(file.suffix, _NAMESPACES)
        if names := foreign(text, known):
            found[file.relative_to(site).as_posix()] = names
    assert found == {}


def test_only_addresses_of_the_site_are_absolute(site: Path) -> None:
    """What a page loads is relative, so that the site works from any folder of any server."""
    for address, page in reading.pages(site).items():
        for element in page.all():
            loaded = element.attributes.get("src") or (
                element.attributes.get("href", "")
                if element.tag == "link"
                and element.attributes["rel"] in ("stylesheet", "icon", "manifest", "preload")
                else ""
            )
            assert not urlsplit(loaded).scheme, (address, loaded)
            assert not loaded.startswith("/"), (address, loaded)


def test_a_foreign_host_would_be_found() -> None:
    """Each way to name a host is recognised."""
    for text in (
        '<img src="//cdn.example/x.png">',
        "@import 'https://fonts.example/a.css'",
        "url(//fonts.example/b)",
        '{"a":"https:\\/\\/escaped.example"}',
        'fetch("HTTPS://upper.example/")',
    ):
        assert foreign(text, _NAMESPACES), text
    assert foreign(f'<link href="https://{_OWN}/en/">', _NAMESPACES) == set()
    assert _OWN in (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
