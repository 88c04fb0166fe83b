"""Counts, and yes or no, as people write them."""

from __future__ import annotations

from catalog.problems import Problem
from catalog.workbook.reading.grid import Cell


def read_count(cell: Cell, least: int, most: int) -> int | Problem:
    """The whole number in `cell`, which must be from `least` to `most`: 40, ４０, 40人, 四十."""
    raise NotImplementedError


def read_flag(cell: Cell) -> bool | Problem:
    """Whether `cell` says yes: 是, 有, √, or no: 否, 无, ×."""
    raise NotImplementedError
