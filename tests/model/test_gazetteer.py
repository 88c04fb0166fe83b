"""A township lives from the day it was set up to the day before it was abolished."""

from __future__ import annotations

import pytest

from tests.people_and_places import day, township


@pytest.mark.parametrize(
    ("on", "lives"),
    [
        ("2009-12-31", False),
        ("2010-01-01", True),
        ("2019-12-31", True),
        ("2020-01-01", False),
    ],
)
def test_a_township_lives_between_its_days(on: str, lives: bool) -> None:
    """`since` is its first day and `until` the first day without it."""
    assert township(since="2010-01-01", until="2020-01-01").lives_on(day(on)) is lives


@pytest.mark.parametrize("on", ["0001-01-01", "9999-12-31"])
def test_a_township_without_days_has_always_lived(on: str) -> None:
    """Neither beginning nor end is known, so it is there on any day."""
    assert township().lives_on(day(on))
