"""Before anything is built: read the content and hold it against the rules.

Errors end the build with their text and leave the published site as it was. Warnings are logged,
so that `--strict` counts them.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError

from catalog import publish, report
from catalog.model.catalog import Catalog
from catalog.problems import Severity
from catalog.views.markdown import Kept
from catalog.views.site import Site

log = logging.getLogger("mkdocs.hooks.gate")

# A preview makes the site again and again in one process; its chapters are rendered once.
_previewing = False
_kept: Kept = {}


def on_startup(command: str, **_: Any) -> None:
    """Note whether this is a preview."""
    global _previewing  # noqa: PLW0603
    _previewing = command == "serve"


def _day(catalog: Catalog) -> date:
    """The day of publication. Raises ValueError when the environment names none."""
    return publish.publication_day(
        catalog,
        os.environ.get("CATALOG_DATE"),
        os.environ.get("SOURCE_DATE_EPOCH"),
        datetime.now(UTC),
    )


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Check the content and keep the site to be made where the other hooks find it."""
    try:
        checked = publish.check(Path(config.docs_dir), _day)
    except ValueError as error:
        raise PluginError(f"CATALOG_DATE / SOURCE_DATE_EPOCH: {error}") from None
    for problem in checked.problems:
        if problem.severity is Severity.WARNING:
            log.warning(report.text([problem]))
    catalog = checked.publishable
    if catalog is None:
        raise PluginError("\n" + report.text(checked.faults) + report.summary(checked.faults))
    url = (config.site_url or "/").rstrip("/") + "/"
    books = config.extra["books"] = Path(os.environ.get("CATALOG_BOOKS", ""))
    downloads = _books(catalog, Path(config.docs_dir).parent, books) if books.name else {}
    kept = _kept if _previewing else None
    site = Site(catalog, _day(catalog), url, downloads, kept=kept)
    folder = os.environ.get("CATALOG_POSTERS")
    pictures = config.extra["posters"] = _posters(site, Path(folder)) if folder else {}
    sizes = {name: path.stat().st_size for name, path in pictures.items()}
    config.extra["site"] = replace(site, posters=sizes)
    return config


def _books(catalog: Catalog, project: Path, folder: Path) -> dict[str, int]:
    from catalog import bound  # noqa: PLC0415  (only a site with books needs it)

    return bound.ready(catalog, project, folder)


def _posters(site: Site, folder: Path) -> Mapping[str, Path]:
    from catalog import posters  # noqa: PLC0415  (only a site with posters needs it)

    return posters.ready(site, folder)
