"""The schedule as CSV: one file for each sheet, in UTF-8 with BOM, as Excel and WPS expect it."""

from __future__ import annotations

import csv
from collections.abc import Mapping, Sequence
from datetime import date, time
from io import StringIO

from catalog.model.catalog import Catalog
from catalog.workbook.columns import Sheet
from catalog.workbook.rows import Cell, Row, rows_of
from catalog.workbook.scope import Scope

# A cell that begins so would be a formula in Excel and WPS.
_FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r")


def comma_files(catalog: Catalog, scope: Scope) -> Mapping[str, bytes]:
    """The files by what their names end in: `.csv` for the first sheet, `-课次.csv` and so on.

    A further sheet without rows gets no file. Each row says whose it is and of which season,
    because a CSV file has no page that could say it.
    """
    sheets = scope.sheets(catalog)
    rows = {sheet.zh: rows_of(catalog, scope, sheet) for sheet in sheets}
    return {
        ".csv" if sheet is sheets[0] else f"-{sheet.zh}.csv": _file(sheet, rows[sheet.zh])
        for sheet in sheets
        if sheet is sheets[0] or rows[sheet.zh]
    }


def _file(sheet: Sheet, rows: Sequence[Row]) -> bytes:
    text = StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow([column.zh for column in sheet.columns])
    for row in rows:
        writer.writerow([said(row.get(column.key, "")) for column in sheet.columns])
    return text.getvalue().encode("utf-8-sig")


def said(value: Cell) -> str:
    """`value` as words that are never a formula: where one could be meant, `'` stands before."""
    if isinstance(value, time):
        return f"{value:%H:%M}"
    if isinstance(value, date):
        return value.isoformat()
    words = str(value)
    return f"'{words}" if words.startswith(_FORMULA_SIGNS) else words
