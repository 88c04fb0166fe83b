"""Words that readers have met, however rare their characters are."""

from __future__ import annotations

from catalog.model.catalog import Catalog


def words_known(catalog: Catalog) -> frozenset[str]:
    """The names of the trades: whoever reads of one came for it."""
    return frozenset(trade.name.zh for trade in catalog.trades)
