"""The weeks in which everybody is in the fields."""

from __future__ import annotations

import pytest

from tests.conditions import busy
from tests.people_and_places import day


@pytest.mark.parametrize(
    ("on", "covered"),
    [
        ("2027-12-19", False),
        ("2027-12-20", True),
        ("2027-12-31", True),
        ("2028-01-01", True),
        ("2028-01-10", True),
        ("2028-01-11", False),
    ],
)
def test_weeks_may_go_over_new_year(on: str, covered: bool) -> None:
    """Both days are included, in every year."""
    assert busy((12, 20), (1, 10)).covers(day(on)) is covered


def test_weeks_within_a_year_end_in_it() -> None:
    """And a month and day are written as in the file."""
    weeks = busy((5, 20), (6, 9))
    assert [weeks.covers(day(f"2027-{on}")) for on in ("05-19", "05-20", "06-09", "06-10")] == [
        False,
        True,
        True,
        False,
    ]
    assert f"{weeks.first} {weeks.last}" == "05-20 06-09"
