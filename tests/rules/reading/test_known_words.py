"""The names of trades need no explaining, and what the glossary explains is known."""

from __future__ import annotations

from dataclasses import replace

from catalog.model.text import Text
from catalog.rules.reading.known_words import words_known
from tests import people_and_places as people
from tests.builders import catalog


def test_the_names_of_the_trades_are_known() -> None:
    """In Chinese."""
    welder = replace(people.trade("welder", "HG"), name=Text("焊工", "Welder"))
    assert words_known(catalog(trades=(people.trade(), welder))) == {"字", "焊工"}


def test_the_words_of_the_glossary_are_known() -> None:
    """With what people say instead."""
    found = replace(catalog(trades=()), glossary=(people.term(),))
    assert words_known(found) == {"灶台", "灶头"}
