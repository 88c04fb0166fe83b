"""Published addresses stay: what is planned is held against what has ever been released."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import PurePosixPath

from catalog.model.catalog import Catalog
from catalog.problems import Problem, nearest
from catalog.rules import notice_codes as codes
from catalog.views.files import planned_files
from catalog.views.plan import planned_pages
from catalog.views.site import Site


def planned(catalog: Catalog) -> frozenset[str]:
    """Every address of the site that `catalog` makes, without redirects; on any day the same."""
    site = Site(catalog, date.max, "/")
    paths = [*(page.path for page in planned_pages(site)), *(f.path for f in planned_files(site))]
    return frozenset(f"/{path}" for path in paths)


def faults(catalog: Catalog) -> Iterator[Problem]:
    """Published addresses that would vanish, and redirects that lead nowhere or hide a page.

    A catalog of which something could not be read has lost its pages for another reason, which is
    reported already.
    """
    if catalog.unread or (catalog.released is None and not catalog.redirects):
        return
    there = planned(catalog)
    yield from _redirects(catalog, there)
    if catalog.released is None:
        return
    kept = there | {redirect.old for redirect in catalog.redirects}
    for number, address in enumerate(catalog.released.addresses, 1):
        if address not in kept:
            place = catalog.released.place("addresses", number)
            yield codes.ADDRESS_GONE.at(place, address=address, **_better(address, there))


def _redirects(catalog: Catalog, there: frozenset[str]) -> Iterator[Problem]:
    for redirect in catalog.redirects:
        at = redirect.origin
        if redirect.old in there:
            yield codes.REDIRECT_HIDES.at(at.of("from"), address=redirect.old)
        if redirect.new not in there or _kind(redirect.new) != _kind(redirect.old):
            better = _better(redirect.new, there)
            yield codes.REDIRECT_LOST.at(at.of("to"), address=redirect.new, **better)


def _kind(address: str) -> str:
    """The ending of a file; that of a page is empty."""
    return PurePosixPath(address).suffix


def _better(address: str, there: frozenset[str]) -> dict[str, str]:
    """The address that was most likely meant, in words of both languages."""
    near = nearest(address, there)
    return {
        "nearest_zh": f"是不是 {near}？" if near else "",
        "nearest_en": f"Did you mean {near}?" if near else "",
    }
