"""The page for an address that does not exist: one page, both languages."""

from __future__ import annotations

from urllib.parse import urlsplit

from catalog.model.text import Lang
from catalog.views.page import Page
from catalog.views.site import Site

FILE = "404.html"

_LINKS = (
    ("home", ""),
    ("nav_schedule", "schedule/"),
    ("nav_courses", "courses/"),
    ("nav_townships", "townships/"),
)


def not_found(site: Site) -> Page:
    """The page; its links start at the root of the server, for it is shown at any depth."""
    view = site.view(Lang.ZH, "")
    body = view.render(
        "not_found.html.j2",
        views=[view, site.view(Lang.EN, "")],
        links=_LINKS,
        base=root(site),
        contact=site.catalog.settings.contacts[0],
    )
    title = f"{view.w('not_found')} · {site.view(Lang.EN, '').w('not_found')}"
    return Page(path="", lang=Lang.ZH, title=title, description=title, body=body)


def root(site: Site) -> str:
    """The path of the site's root on its server."""
    return urlsplit(site.url).path or "/"
