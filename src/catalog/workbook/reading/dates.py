"""Days as people write them."""

from __future__ import annotations

from datetime import date

from catalog.model.schedule import Period
from catalog.problems import Problem
from catalog.workbook.reading.grid import Cell


def read_day(cell: Cell, season: Period) -> date | Problem:
    """The day in `cell`; `season` is when it is expected, and supplies a year that is not written.

    A day with its year may lie up to a year outside the season.
    """
    raise NotImplementedError


def read_days(cell: Cell, season: Period) -> Period | Problem:
    """The first and the last day in `cell`: 3月4日-3月15日; a single day is both."""
    raise NotImplementedError
