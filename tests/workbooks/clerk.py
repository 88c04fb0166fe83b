"""A clerk at work: the workbook of the sample's school, changed as people change it, and saved."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from io import BytesIO, StringIO
from pathlib import Path
from typing import Any

import openpyxl
from openpyxl.utils import get_column_letter

from catalog.content.reader import read_content
from catalog.workbook.scope import scope_of
from catalog.workbook.writing import exported
from tests.content.reading import SAMPLE

RUNS, MEETINGS, TALKS = "班期 Classes", "课次 Meetings", "送培训下乡 Talks"


def _exported() -> bytes:
    catalog = read_content(SAMPLE).catalog
    assert catalog is not None
    return exported(catalog, scope_of(catalog, "school-1", "2027-spring"))


EXPORTED = _exported()


class Clerk:
    """The workbook as it was exported; rows are numbered as on the sheet, columns by their names.

    In row 2 of the classes is CS-2701, in row 3 CS-2702. Rows 2 to 7 of the meetings are those of
    CS-2701, rows 8 to 12 those of CS-2702.
    """

    def __init__(self, exported: bytes = EXPORTED) -> None:
        self.book = openpyxl.load_workbook(BytesIO(exported))

    def page(self, sheet: str) -> Any:
        return self.book[sheet]

    def column(self, sheet: str, name: str) -> int:
        """The number of the column whose Chinese name is `name`."""
        for cell in self.page(sheet)[1]:
            if str(cell.value).split("\n")[0].removesuffix(" *") == name:
                return int(cell.column)
        raise KeyError(name)

    def at(self, sheet: str, name: str, row: int) -> str:
        """The name of the cell in column `name`."""
        return f"{get_column_letter(self.column(sheet, name))}{row}"

    def put(self, sheet: str, name: str, row: int, value: object) -> Clerk:
        cell = self.page(sheet).cell(row, self.column(sheet, name))
        cell.value = value
        if isinstance(value, (str, float)):
            cell.data_type = "s" if isinstance(value, str) else "n"
            cell.number_format = "General"
        return self

    def retype(self, sheet: str, name: str, written: Any) -> Clerk:
        """Each value of a column written as `written` makes it."""
        number = self.column(sheet, name)
        for row in range(2, self.page(sheet).max_row + 1):
            value = self.page(sheet).cell(row, number).value
            if value is not None:
                self.put(sheet, name, row, written(value))
        return self

    def rename(self, sheet: str, names: dict[str, str]) -> Clerk:
        """Other names at the heads of columns."""
        for old, new in names.items():
            self.page(sheet).cell(1, self.column(sheet, old)).value = new
        return self

    def rows(self, sheet: str) -> list[list[Any]]:
        return [list(row) for row in self.page(sheet).iter_rows(values_only=True)]

    def without(self, sheet: str, name: str) -> Clerk:
        """The column `name` deleted."""
        self.page(sheet).delete_cols(self.column(sheet, name))
        return self

    def rewrite(self, sheet: str, rows: Iterable[Sequence[Any]]) -> Clerk:
        """All rows of a sheet, the head among them, written anew."""
        page = self.page(sheet)
        formats = [cell.number_format for cell in page[2]]
        page.delete_rows(1, page.max_row)
        for number, row in enumerate(rows, 1):
            for column, value in enumerate(row, 1):
                cell = page.cell(number, column)
                cell.value = value
                if column <= len(formats):
                    cell.number_format = formats[column - 1]
        return self

    def save(self, folder: Path) -> list[Path]:
        path = folder / "班期.xlsx"
        self.book.save(path)
        return [path]

    def save_as_text(self, folder: Path, encoding: str, separator: str = ",") -> list[Path]:
        """The two sheets of classes as text, as “save as CSV” makes them."""
        paths = []
        for sheet in (RUNS, MEETINGS):
            text = StringIO()
            writer = csv.writer(text, delimiter=separator, lineterminator="\r\n")
            writer.writerows([_shown(value) for value in row] for row in self.rows(sheet))
            path = folder / f"{sheet.split()[0]}.csv"
            path.write_bytes(text.getvalue().encode(encoding))
            paths.append(path)
        return paths


def _shown(value: Any) -> str:
    """A value as Excel shows it in China."""
    if value is None:
        return ""
    if hasattr(value, "year"):
        return f"{value.year}/{value.month}/{value.day}"
    if hasattr(value, "hour"):
        return f"{value.hour}:{value.minute:02}"
    return str(value)
