"""The files of the data below `/data/`, each with its bytes."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from functools import partial

from catalog.model.text import Text
from catalog.views.opendata import records
from catalog.views.opendata.records import Json
from catalog.views.opendata.schema import catalog_schema
from catalog.views.opendata.table import table
from catalog.views.page import class_path
from catalog.views.site import Site

FOLDER = "data/"
CATALOG = f"{FOLDER}catalog.json"
SCHEMA = f"{FOLDER}catalog.schema.json"
ALL_CLASSES = f"{FOLDER}classes.csv"

LICENCE = Text(
    "区里还没有定这些数据按什么许可使用。定下来以前，要转载、再发布，先问区里。",
    "The district has not yet said under which licence this data may be used. Until it does, ask"
    " the district before you republish it.",
)


def season_file(season: str) -> str:
    """Where the classes of a season are."""
    return f"{FOLDER}classes/{season}.json"


def township_file(township: str) -> str:
    """Where the classes of a township are."""
    return f"{FOLDER}townships/{township}.csv"


def seasons(site: Site) -> tuple[str, ...]:
    """The seasons that have classes, in the order of the settings."""
    held = {run.season for run in site.catalog.runs}
    return tuple(one.id for one in site.catalog.settings.seasons if one.id in held)


def files(site: Site) -> Iterator[tuple[str, Callable[[], bytes]]]:
    """Every file of the data, and what makes it."""
    yield CATALOG, partial(_catalog, site)
    yield SCHEMA, lambda: catalog_schema().encode()
    yield ALL_CLASSES, lambda: table(site, site.catalog.runs_in_order)
    for season in seasons(site):
        yield season_file(season), partial(_season, site, season)
    for township in site.catalog.townships:
        runs = site.catalog.runs_by_township.get(township.id, ())
        yield township_file(township.id), partial(table, site, runs)


def _head(site: Site, schema: str) -> Json:
    settings = site.catalog.settings
    return {
        "$schema": schema,
        "title": records.text(settings.title),
        "place": records.text(settings.place),
        "url": site.url,
        "as_of": str(site.day),
        "sample": settings.sample,
        "notice": records.text(settings.sample_notice) if settings.sample else None,
        "licence": None,
        "licence_note": records.text(LICENCE),
    }


def _catalog(site: Site) -> bytes:
    catalog = site.catalog
    settings, results = catalog.settings, catalog.results
    return _written(
        _head(site, "catalog.schema.json")
        | {
            "minutes_per_hour": settings.minutes_per_hour,
            "allowance_per_day": settings.allowance_per_day,
            "seasons": [
                {
                    "id": one.id,
                    "name": records.text(one.name),
                    "classes": season_file(one.id).removeprefix(FOLDER),
                }
                for one in settings.seasons
                if one.id in seasons(site)
            ],
            "trades": [records.trade(one) for one in catalog.trades],
            "courses": [records.course(one) for one in catalog.courses],
            "townships": [records.township(one) for one in catalog.townships],
            "institutions": [records.institution(one) for one in catalog.institutions],
            "venues": [records.venue(one) for one in catalog.venues],
            "exam_bodies": [records.exam_body(one) for one in catalog.exam_bodies],
            "talk_teams": [
                {"id": one.id, "name": records.text(one.name), "phone": one.phone}
                for one in catalog.talk_teams
            ],
            "talk_topics": [
                {"id": one.id, "name": records.text(one.name)} for one in catalog.talk_topics
            ],
            "talks": [records.talk(one) for one in catalog.talks],
            "glossary": [records.term(one) for one in catalog.glossary],
            "results": {
                "year": results.year,
                "source": records.text(results.source),
                "figures": [records.figure(one) for one in results.figures],
            },
        }
    )


def _season(site: Site, season: str) -> bytes:
    runs = (run for run in site.catalog.runs_in_order if run.season == season)
    return _written(
        _head(site, "../catalog.schema.json")
        | {
            "season": season,
            "classes": [records.run(run, site.url + class_path(run)) for run in runs],
        }
    )


def _written(data: Json) -> bytes:
    return (json.dumps(data, ensure_ascii=False, separators=(",", ":")) + "\n").encode()
