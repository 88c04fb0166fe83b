"""The names of trades need no explaining."""

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
