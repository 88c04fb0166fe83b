"""Words that readers have met, however rare their characters are."""

from __future__ import annotations

from catalog.model.catalog import Catalog
from catalog.model.text import Lang


def words_known(catalog: Catalog) -> frozenset[str]:
    """The names of the trades, for whoever reads of one came for it, and the glossary's words."""
    explained = {word for term in catalog.glossary for word in term.written(Lang.ZH)}
    return frozenset(explained | {trade.name.zh for trade in catalog.trades})
