"""Cells in which nobody wrote a value: what is wrong with them whatever their column holds."""

from __future__ import annotations

from catalog.problems import Problem
from catalog.workbook.reading import codes
from catalog.workbook.reading.grid import Cell, CellError


def unusable(cell: Cell) -> Problem | None:
    """The problem of a cell that is empty, or whose formula has no value; None for all others."""
    if cell.value is None:
        return codes.CELL_EMPTY.at(cell.place)
    if isinstance(cell.value, CellError):
        code = codes.CELL_ERROR if cell.value.sign else codes.CELL_FORMULA
        return code.at(cell.place, sign=cell.value.sign)
    return None
