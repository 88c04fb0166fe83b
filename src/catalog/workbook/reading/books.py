"""From a file to a book: which kind of file it is, and the one reader that knows that kind."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime, time, timedelta
from pathlib import Path, PurePath
from typing import Any

from catalog.problems import Code, Place
from catalog.workbook.reading import codes
from catalog.workbook.reading.delimited import decoded, records
from catalog.workbook.reading.grid import Book, Cell, CellError, Row, Sheet, Value
from catalog.workbook.reading.kinds import Kind, kind_of

MOST_BYTES = 20 << 20
MOST_SECONDS = 30.0

_ERROR = re.compile(r"#(?:REF|VALUE|N/A|DIV/0|NAME|NUM|NULL|SPILL|CALC)[!?]?|(?:Err|错误):[0-9]{3}")
_REFUSALS = {
    "password": codes.BOOK_PASSWORD,
    "large": codes.BOOK_LARGE,
    "damaged": codes.BOOK_DAMAGED,
}
_KINDS: Mapping[str, Callable[[Any], Value]] = {
    "failed": CellError,
    "seconds": lambda seconds: timedelta(seconds=seconds),
    "datetime": datetime.fromisoformat,
    "date": date.fromisoformat,
    "time": time.fromisoformat,
}


def read_book(path: Path, file: str | None = None, seconds: float = MOST_SECONDS) -> Book:
    """The book in the file at `path`, called `file` (or by its own name) in problems.

    A file that cannot be read is a book with problems and no sheets. Never raises, and ends within
    about `seconds` with a bounded amount of memory, whatever the file holds.
    """
    name = file or path.name
    try:
        with path.open("rb") as opened:
            data = opened.read(MOST_BYTES + 1)
    except OSError:
        return _refused(name, codes.BOOK_UNREADABLE)
    if len(data) > MOST_BYTES:
        return _refused(name, codes.BOOK_LARGE)
    kind = kind_of(data, name)
    if isinstance(kind, Code):
        return _refused(name, kind)
    book = _from_text(data, name) if kind is Kind.TEXT else _from_workbook(data, name, seconds)
    if book.problems or any(sheet.rows for sheet in book.sheets):
        return book
    return _refused(name, codes.BOOK_EMPTY)


def _refused(file: str, code: Code) -> Book:
    return Book(file, problems=(code.at(Place(file)),))


def _from_text(data: bytes, file: str) -> Book:
    """The one sheet of a text, called as the file is."""
    text = decoded(data)
    if text is None:
        return _refused(file, codes.BOOK_ENCODING)
    sheet = Place(file, sheet=PurePath(file).stem)
    found, fault = records(text)
    if fault:
        row, code = fault
        return Book(
            file, problems=(code.at(Place(file, row, sheet=sheet.sheet) if row else Place(file)),)
        )
    rows = (
        _row(sheet, number, ((at, value, False) for at, value in enumerate(cells, 1)), False)
        for number, cells in found.items()
    )
    return Book(file, (Sheet(sheet.sheet, sheet, tuple(rows)),))


def _from_workbook(data: bytes, file: str, seconds: float) -> Book:
    answer = _asked(data, seconds)
    if isinstance(answer, Code):
        return _refused(file, answer)
    since_1904 = answer["since_1904"]
    sheets = []
    for described in answer["sheets"]:
        place = Place(file, sheet=described["name"])
        rows = (
            _row(
                place,
                number + 1,
                [(at + 1, _value(v), again) for at, v, again in cells],
                since_1904,
            )
            for number, cells in described["rows"]
        )
        sheets.append(Sheet(described["name"], place, tuple(rows), described["hidden"]))
    return Book(file, tuple(sheets))


def _asked(data: bytes, seconds: float) -> Any | Code:
    """What the reader that runs apart answers; a reader that gave up met more than it may take."""
    command = [sys.executable, "-m", "catalog.workbook.reading.apart"]
    try:
        done = subprocess.run(  # noqa: S603
            command, input=data, capture_output=True, timeout=seconds, check=False
        )
    except subprocess.TimeoutExpired:
        return codes.BOOK_LARGE
    if done.returncode:
        return codes.BOOK_LARGE
    answer = json.loads(done.stdout)
    return _REFUSALS[answer["refused"]] if "refused" in answer else answer


def _row(
    sheet: Place, number: int, cells: Iterable[tuple[int, Value, bool]], since_1904: bool
) -> Row:
    """The row `number` of `sheet`, with empty cells in its gaps."""
    row: list[Cell] = []
    for column, value, repeated in cells:
        row.extend(
            Cell(Place(sheet.file, number, gap, sheet=sheet.sheet))
            for gap in range(len(row) + 1, column)
        )
        place = Place(sheet.file, number, column, sheet=sheet.sheet)
        row.append(Cell(place, _failed_or(value), repeated, since_1904))
    return Row(sheet, number, tuple(row))


def _failed_or(value: Value) -> Value:
    """`value`, or the failure that it is the sign of, as text files and .ods write it."""
    return CellError(value) if isinstance(value, str) and _ERROR.fullmatch(value) else value


def _value(written: Any) -> Value:
    """A value as the reader that runs apart writes it."""
    value: Value = written
    if isinstance(written, dict):
        [(kind, text)] = written.items()
        value = _KINDS[kind](text)
    return value
