"""Formulas of a workbook that is written again: each keeps the value that it had.

openpyxl writes a formula without its value, and whoever reads the file before Excel or WPS has
saved it would find none.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Mapping
from datetime import date, time, timedelta
from io import BytesIO
from typing import Any
from xml.sax.saxutils import escape

from openpyxl.utils.datetime import to_excel

from catalog.workbook.reading.grid import Book, CellError, Value

_FORMULA = re.compile(r'<c r="([A-Z]+[0-9]+)"([^>]*)>(<f\b[^>]*>[^<]*</f>)<v ?/></c>')
_EMPTY = re.compile(r"<v></v>")

Values = Mapping[str, Value]  # by the name of the cell


def with_values(data: bytes, opened: Any, book: Book) -> bytes:
    """The file `data`, which `opened` was written into, with the values that `book` has read."""
    read = {sheet.name: sheet for sheet in book.sheets}
    values: dict[str, Values] = {}
    for number, page in enumerate(opened.worksheets, 1):
        if page.title in read:
            cells = (cell for row in read[page.title].rows for cell in row.cells)
            values[f"xl/worksheets/sheet{number}.xml"] = {c.place.cell: c.value for c in cells}
    made = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as old, zipfile.ZipFile(made, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            if name in values and b"<f" in content:
                text = _EMPTY.sub("<v/>", content.decode("utf-8"))
                content = _valued(text, values[name], opened.epoch).encode("utf-8")
            new.writestr(name, content)
    return made.getvalue()


def _valued(text: str, values: Values, epoch: Any) -> str:
    def valued(found: re.Match[str]) -> str:
        kind, said = _written(values.get(found[1]), epoch)
        if said is None:
            return found[0]
        return f'<c r="{found[1]}"{found[2]}{kind}>{found[3]}<v>{escape(said)}</v></c>'

    return _FORMULA.sub(valued, text)


def _written(value: Value, epoch: Any) -> tuple[str, str | None]:
    """The type of `value` and its words, as a sheet has them; no words where there is no value."""
    if isinstance(value, bool):
        return ' t="b"', str(int(value))
    if isinstance(value, str):
        return ' t="str"', value
    if isinstance(value, CellError):
        return (' t="e"', value.sign) if value.sign.startswith("#") else ("", None)
    if isinstance(value, date | time | timedelta):
        return "", str(to_excel(value, epoch))
    return "", None if value is None else repr(value)
