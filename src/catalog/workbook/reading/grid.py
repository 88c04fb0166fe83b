"""The cells of a workbook: what stands where, whatever program wrote the file."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from catalog.problems import Place, Problem, visible

# The edge of a sheet in Excel, WPS and LibreOffice; nothing can be written beyond it.
MOST_ROWS = 1 << 20
MOST_COLUMNS = 1 << 14


@dataclass(frozen=True, slots=True)
class CellError:
    """What a formula that failed shows instead of a value: `#REF!`, `#N/A`.

    The sign is empty where the file holds a formula and not what it gives.
    """

    sign: str


Value = str | float | bool | date | time | datetime | timedelta | CellError | None


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell and what it holds: typed as the file types it, a formula by its last value.

    Texts are without spaces at their ends and without invisible characters. `None` is an empty
    cell. `repeated` marks a value that stands in a merged cell further up. `since_1904` says from
    which of the two epochs the file counts days.
    """

    place: Place
    value: Value = None
    repeated: bool = False
    since_1904: bool = False

    @property
    def text(self) -> str:
        """The value as people would write it; whole numbers without a point, empty as ''."""
        value = self.value
        if isinstance(value, bool):
            return "是" if value else "否"
        if isinstance(value, float):
            return f"{value:.0f}" if value.is_integer() and abs(value) < 1e15 else repr(value)
        if isinstance(value, time | datetime):
            return str(value).removesuffix(":00")
        if isinstance(value, timedelta):
            return f"{value // timedelta(hours=1)}:{value // timedelta(minutes=1) % 60:02}"
        if isinstance(value, CellError):
            return value.sign
        return "" if value is None else str(value)

    @property
    def shown(self) -> str:
        """The value as a message quotes it."""
        return visible(self.text, 40)


@dataclass(frozen=True, slots=True)
class Row:
    """A row that is not blank. `number` is what stands at its left in the workbook, from 1."""

    sheet: Place
    number: int
    cells: tuple[Cell, ...]

    def cell(self, column: int) -> Cell:
        """The cell in `column`, counted from 1; an empty one beyond the last."""
        if column <= len(self.cells):
            return self.cells[column - 1]
        return Cell(Place(self.sheet.file, self.number, column, sheet=self.sheet.sheet))


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet with its rows from top to bottom; blank rows are left out, hidden ones are not."""

    name: str
    place: Place
    rows: tuple[Row, ...]
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class Book:
    """The sheets of a file in their order, or the problems for which it could not be read."""

    file: str
    sheets: tuple[Sheet, ...] = ()
    problems: tuple[Problem, ...] = ()
