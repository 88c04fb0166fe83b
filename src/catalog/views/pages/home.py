"""The home page: what this is, choose your township, the next classes, the trades."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from catalog.model.gazetteer import Township, TownshipKind
from catalog.model.text import Lang
from catalog.views.page import Page, Planned
from catalog.views.site import Site, View
from catalog.views.words import TOWNSHIP_KINDS

_NEXT_CLASSES = 12


def plan(site: Site) -> Iterator[Planned]:
    """The home page."""
    yield Planned("", lambda lang: _home(site, lang))


def _home(site: Site, lang: Lang) -> Page:
    view = site.view(lang, "")
    settings = site.catalog.settings
    body = view.render(
        "home.html.j2",
        settings=settings,
        catalog=site.catalog,
        groups=by_kind(view, site.living),
        runs=site.coming[:_NEXT_CLASSES],
        courses=site.catalog.courses,
    )
    return Page(
        path="",
        lang=lang,
        title=view.t(settings.title),
        description=view.t(settings.intro),
        body=body,
        source="catalog.yml",
        sample=True,
    )


def by_kind(view: View, townships: Iterable[Township]) -> list[tuple[str, list[Township]]]:
    """Townships under the name of their kind, those in the town first."""
    townships = tuple(townships)
    groups = [(view.w("urban"), [t for t in townships if t.urban])]
    for kind in TownshipKind:
        found = [t for t in townships if t.kind is kind and not t.urban]
        groups.append((view.t(TOWNSHIP_KINDS[kind]), found))
    return [(name, found) for name, found in groups if found]
