"""A program of its own that reads a workbook from its input and writes its cells as JSON.

It runs apart because a file that lies about its size can exhaust the memory or the patience of
whoever reads it: this program is given limits, and whatever becomes of it, the caller goes on.
"""

from __future__ import annotations

import json
import sys
from bisect import bisect_right
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from io import BytesIO
from zipfile import ZipFile, is_zipfile

from python_calamine import (
    CalamineSheet,
    CalamineWorkbook,
    PasswordError,
    SheetTypeEnum,
    SheetVisibleEnum,
)

from catalog.workbook.reading import parts
from catalog.workbook.reading.binary import binary_book
from catalog.workbook.reading.grid import MOST_COLUMNS, MOST_ROWS
from catalog.workbook.reading.signs import trimmed

if sys.platform != "win32":
    import resource

Json = Mapping[str, object]
MOST_CELLS = 500_000
MOST_MEMORY = 3 << 29  # bytes


class TooLargeError(Exception):
    """The sheets hold more cells than anybody fills in."""


@dataclass
class _Cells:
    """The filled cells of a sheet by row and column from 0, and which of them are repeated."""

    values: dict[int, dict[int, object]] = field(default_factory=dict)
    repeated: dict[int, set[int]] = field(default_factory=dict)

    def repeat(self, regions: Iterable[parts.Region], most: int) -> None:
        """Let the value of a merged cell stand in each of its rows that is not blank.

        Columns to its right stay empty: what is merged across says nothing of the columns under it.
        Raises TooLargeError where the rows of all merged cells together are more than `most`.
        """
        rows = sorted(self.values)
        for (first, column), (last, _) in regions:
            value = self.values.get(first, {}).get(column)
            covered = rows[bisect_right(rows, first) : bisect_right(rows, last)]
            most -= len(covered)
            if most < 0:
                raise TooLargeError
            for row in covered if value is not None else ():
                self.values[row][column] = value
                self.repeated.setdefault(row, set()).add(column)


def main() -> None:
    """Read the input, write the answer."""
    limit_memory()
    json.dump(answer(sys.stdin.buffer.read()), sys.stdout)


def answer(data: bytes) -> Json:
    """The sheets of the workbook `data`, or why they cannot be read."""
    try:
        return _sheets(data)
    except PasswordError:
        return {"refused": "password"}
    except (TooLargeError, MemoryError):
        return {"refused": "large"}
    except (KeyboardInterrupt, SystemExit):
        raise
    except BaseException:  # the reader is in another language, and its panics are no Exception
        return {"refused": "password" if binary_book(data).locked else "damaged"}


def limit_memory() -> None:
    """Let no allocation of this process go beyond the most that a workbook may take."""
    if sys.platform != "win32":
        with suppress(ValueError, OSError):
            resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))


def _sheets(data: bytes) -> Json:
    book = CalamineWorkbook.from_filelike(BytesIO(data))
    told = _untold(data)
    left, sheets = MOST_CELLS, []
    for described in book.sheets_metadata:
        if described.typ is not SheetTypeEnum.WorkSheet:
            continue
        name = described.name
        sheet = book.get_sheet_by_name(name)
        cells = _cells(sheet, told.failed(name), left)
        cells.repeat(sheet.merged_cell_ranges or told.merged.get(name) or (), left)
        left -= sum(map(len, cells.values.values()))
        hidden = described.visible is not SheetVisibleEnum.Visible
        sheets.append({"name": name, "hidden": hidden, "rows": _rows(cells)})
    return {"sheets": sheets, "since_1904": told.since_1904}


@dataclass
class _Untold:
    """What the reader of workbooks does not tell of a file."""

    failed: Callable[[str], Mapping[tuple[int, int], str]]
    merged: Mapping[str, Sequence[parts.Region]] = field(default_factory=dict)
    since_1904: bool = False


def _untold(data: bytes) -> _Untold:
    if not is_zipfile(BytesIO(data)):
        told = binary_book(data)
        return _Untold(lambda name: told.failed.get(name, {}), {}, told.since_1904)
    archive = ZipFile(BytesIO(data))
    if parts.is_ods(archive):
        tables = parts.tables(archive)
        return _Untold(lambda name: tables.failed.get(name, {}), tables.regions)
    if parts.is_xlsx(archive):
        since_1904 = parts.counts_from_1904(archive)
        return _Untold(lambda name: parts.failed_formulas(archive, name), {}, since_1904)
    return _Untold(lambda _: {})


def _cells(sheet: CalamineSheet, failed: Mapping[tuple[int, int], str], most: int) -> _Cells:
    """The cells of `sheet` that are not empty.

    Raises TooLargeError where they are more than `most`, or beyond the edge of any sheet.
    """
    cells = _Cells()
    first = sheet.start[1] if sheet.start else 0
    rows = sheet.iter_rows() if sheet.start else iter(())
    for number, row in enumerate(rows):
        filled = ((at, _plain(value)) for at, value in enumerate(row, first) if value != "")
        found = {at: value for at, value in filled if value != ""}
        if found:
            if number >= MOST_ROWS or max(found) >= MOST_COLUMNS:
                raise TooLargeError
            cells.values[number] = found
            most -= len(found)
        if most < 0:
            raise TooLargeError
    for (number, column), sign in failed.items():
        cells.values.setdefault(number, {})[column] = {"failed": sign}
    return cells


def _plain(value: object) -> object:
    """The value in JSON: trimmed texts, numbers, yes and no; others with their kind."""
    if isinstance(value, str):
        return trimmed(value)
    if isinstance(value, bool):
        return value
    if isinstance(value, int | float):
        return float(value)
    if isinstance(value, timedelta):
        return {"seconds": value.total_seconds()}
    for kind in (datetime, date, time):
        if isinstance(value, kind):
            return {kind.__name__: value.isoformat()}
    return str(value)


def _rows(cells: _Cells) -> Sequence[object]:
    """Each row as its number and its cells: column, value, and whether it is repeated."""
    return [
        [
            number,
            [
                [column, row[column], column in cells.repeated.get(number, ())]
                for column in sorted(row)
            ],
        ]
        for number, row in sorted(cells.values.items())
    ]


if __name__ == "__main__":
    main()
