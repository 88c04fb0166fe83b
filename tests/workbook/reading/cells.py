"""Cells and a season to read them in."""

from __future__ import annotations

from datetime import date

from catalog.model.schedule import Period
from catalog.problems import Place, Problem
from catalog.workbook.reading.grid import Cell, Value

SEASON = Period(date(2026, 12, 1), date(2027, 6, 30))
HERE = Place("spring.xlsx", 3, 2, sheet="班期")


def cell(value: Value, since_1904: bool = False) -> Cell:
    """A cell that holds `value`."""
    return Cell(HERE, value, since_1904=since_1904)


def code_of(answer: object) -> str:
    """The code of the problem, or the value itself, for a table of answers."""
    return answer.code if isinstance(answer, Problem) else str(answer)
