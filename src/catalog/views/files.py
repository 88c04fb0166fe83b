"""Every file of the site that is no page: feeds, calendars, what leads on from old addresses."""

from __future__ import annotations

from collections.abc import Iterator

from catalog.views import feeds, redirects
from catalog.views.calendars import plan as calendars
from catalog.views.page import PlannedFile
from catalog.views.site import Site


def planned_files(site: Site) -> Iterator[PlannedFile]:
    """The feeds and calendars: addresses to which people subscribe."""
    yield from feeds.plan(site)
    yield from calendars.plan(site)


def leading_on(site: Site) -> Iterator[PlannedFile]:
    """What stands at addresses that have moved."""
    return redirects.plan(site, {file.path: file for file in planned_files(site)})
