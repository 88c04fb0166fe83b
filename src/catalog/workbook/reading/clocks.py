"""Times of day as people write them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time

from catalog.problems import Problem
from catalog.workbook.reading.grid import Cell


@dataclass(frozen=True, slots=True)
class Hours:
    """From a time of day to a later one on the same day."""

    start: time
    end: time


def read_time(cell: Cell) -> time | Problem:
    """The time of day in `cell`, in whole minutes."""
    raise NotImplementedError


def read_hours(cell: Cell) -> Hours | Problem:
    """The two times in `cell`: 上午8:30-11:30."""
    raise NotImplementedError
