"""The other searches, over the same pages as ours; those that cannot run here are named."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from bench.machine import say
from bench.searches import material, minisearch, pagefind
from bench.searches.browsing import Search
from catalog.model.catalog import Catalog

_NO_PAGEFIND = "Pagefind is left out: package-lock.json has a program of it for Linux only."


def built(content: Path, catalog: Catalog, site: Path, work: Path) -> Iterator[Search]:
    """Stock Material from `content`, which holds `catalog`, and the others from our `site` of it.

    Their files go below `work`.
    """
    yield material.build(content, catalog, work / "material")
    if program := pagefind.program():
        yield pagefind.build(program, site, work / "pagefind")
    else:
        say(f"{_NO_PAGEFIND}\n")
    try:
        yield minisearch.build(site, work / "minisearch")
    except FileNotFoundError as missing:
        say(f"MiniSearch is left out: {missing}\n")
