"""Every page of the site, in a fixed order."""

from __future__ import annotations

from collections.abc import Iterator

from catalog.views.page import Planned
from catalog.views.pages import (
    calendars,
    classes,
    courses,
    coverage,
    data,
    glossary,
    home,
    kits,
    notices,
    paperwork,
    programme,
    prose,
    providers,
    schedule,
    search,
    teachers,
    textbooks,
)
from catalog.views.pages import townships as township_pages
from catalog.views.site import Site

_KINDS = (
    home,
    courses,
    township_pages,
    classes,
    kits,
    paperwork,
    providers,
    schedule,
    programme,
    coverage,
    data,
    textbooks,
    prose,
    glossary,
    teachers,
    search,
    notices,
    calendars,
)


def planned_pages(site: Site) -> Iterator[Planned]:
    """What the site consists of, apart from the page for lost addresses."""
    for kind in _KINDS:
        yield from kind.plan(site)
