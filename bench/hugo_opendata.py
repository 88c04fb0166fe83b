"""The data for programs and spreadsheets as sources for Hugo: what is in which file."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from bench.hugo_data import Facts
from catalog.model.text import Lang
from catalog.views.opendata.files import (
    ALL_CLASSES,
    CATALOG,
    FOLDER,
    LICENCE,
    SCHEMA,
    files,
    season_file,
    seasons,
    township_file,
)
from catalog.views.site import Site

_FILE: Facts = {"_build": {"list": "never"}}
_TABLE: Facts = _FILE | {"layout": "table", "outputs": ["table"]}
_RECORDS: Facts = _FILE | {"layout": "records", "outputs": ["records"]}


def data_pages(site: Site, lang: Lang) -> Iterator[tuple[str, Facts]]:
    """The page about the data; the files themselves stand below the Chinese root alone."""
    view, catalog = site.view(lang, ""), site.catalog
    named = {"title": view.w("data_title"), "sample": True, "licence": view.t(LICENCE)}
    listed = [{"id": one, "name": view.t(catalog.season[one].name)} for one in seasons(site)]
    places = [{"id": one.id, "name": view.t(one.name)} for one in catalog.townships]
    yield f"{FOLDER}_index.md", named | {"seasons": listed, "places": places}
    if lang is not Lang.ZH:
        return
    yield _source(CATALOG), _RECORDS
    for season in seasons(site):
        yield _source(season_file(season)), _RECORDS | {"season": season}
    yield _source(ALL_CLASSES), _TABLE | {"all": True}
    for township in catalog.townships:
        held = [run.code for run in catalog.runs_by_township.get(township.id, ())]
        yield _source(township_file(township.id)), _TABLE | {"runs": held}


def _source(file: str) -> str:
    return file.rpartition(".")[0] + ".md"


def shared_records(site: Site) -> Facts:
    """The records of the catalog that are no runs, in both languages."""
    found: Facts = json.loads(dict(files(site))[CATALOG]())
    return found


def write_schema(site: Site, out: Path) -> None:
    """Write the schema of the data where Hugo copies it from."""
    path = out / "static" / SCHEMA
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(dict(files(site))[SCHEMA]())
