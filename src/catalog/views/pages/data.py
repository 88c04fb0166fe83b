"""The page about the data: what it is, where it is, how to cite it."""

from __future__ import annotations

from collections.abc import Iterator

from catalog.model.text import Lang
from catalog.views.opendata.files import (
    ALL_CLASSES,
    CATALOG,
    FOLDER,
    LICENCE,
    SCHEMA,
    season_file,
    seasons,
    township_file,
)
from catalog.views.page import Page, Planned
from catalog.views.site import Site


def plan(site: Site) -> Iterator[Planned]:
    """The one page."""
    yield Planned(FOLDER, lambda lang: _data(site, lang))


def _data(site: Site, lang: Lang) -> Page:
    view = site.view(lang, FOLDER)
    settings = site.catalog.settings
    citation = view.w(
        "data_citation",
        title=view.t(settings.title),
        place=view.t(settings.place),
        day=view.published,
        url=f"{site.url}{FOLDER}",
    )
    listed = [
        (view.w("data_season", season=view.t(site.catalog.season[one].name)), season_file(one))
        for one in seasons(site)
    ]
    places = [(view.t(one.name), township_file(one.id)) for one in site.catalog.townships]
    return Page(
        path=FOLDER,
        lang=lang,
        title=view.w("data_title"),
        description=view.w("data_lead"),
        body=view.render(
            "data.html.j2",
            catalog=CATALOG,
            schema=SCHEMA,
            classes=ALL_CLASSES,
            seasons=listed,
            places=places,
            citation=citation,
            licence=LICENCE,
            sample=settings.sample,
        ),
        source="catalog.yml",
        sample=True,
    )
