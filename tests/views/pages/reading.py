"""Pages of the shipped catalog as plain words and links, section by section."""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from html import unescape
from pathlib import Path

from catalog import publish
from catalog.model.catalog import Catalog
from catalog.model.text import Lang
from catalog.views.page import Page
from catalog.views.plan import planned_pages
from catalog.views.site import Site

ROOT = Path(__file__).parents[3]
DAY = date(2026, 11, 23)


@cache
def shipped() -> Catalog:
    """The catalog of the repository."""
    catalog = publish.check(ROOT / "content").publishable
    assert catalog is not None
    return catalog


def site(catalog: Catalog | None = None, day: date = DAY) -> Site:
    return Site(catalog or shipped(), day, "https://a.example/")


def page(of: Site, path: str, lang: Lang = Lang.ZH) -> Page:
    """The page at `path`."""
    (planned,) = (planned for planned in planned_pages(of) if planned.path == path)
    return planned.make(lang)


def words(html: str) -> str:
    """What a reader sees of `html`, spaces folded."""
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", html)).split())


def section(made: Page, heading: str) -> str:
    """The HTML of the section of `made` whose heading has the id `heading`, or nothing."""
    found = re.search(
        rf'<section aria-labelledby="{heading}".*?</section>', made.body, flags=re.DOTALL
    )
    return found[0] if found else ""


def runs(html: str) -> list[str]:
    """The codes of the runs in `html`, in their order."""
    return re.findall(r'data-run="([^"]+)"', html)
