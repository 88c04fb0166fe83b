"""Words that readers have met, however rare their characters are."""

from __future__ import annotations

from catalog.model.catalog import Catalog
from catalog.model.text import Lang


def words_known(catalog: Catalog) -> frozenset[str]:
    """Every Chinese word that the glossary explains, and what people say instead of it."""
    return frozenset(word for term in catalog.glossary for word in term.written(Lang.ZH))
