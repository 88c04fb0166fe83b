"""Files of workbooks, made for one test each."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import xlsxwriter
from xlsxwriter.worksheet import Worksheet

from catalog.workbook.reading.grid import Book

FILES = Path(__file__).parent / "files"
TABLE = "班期,乡镇\n一,清江镇\n"

Fill = Callable[[xlsxwriter.Workbook, Worksheet], None]
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_ODS = {
    name: f"urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"
    for name in ("office", "table", "text")
}
_CALC = "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"


def xlsx(fill: Fill, since_1904: bool = False) -> bytes:
    """An .xlsx with the sheet 班期 as `fill` fills it."""
    file = BytesIO()
    with xlsxwriter.Workbook(file, {"date_1904": since_1904, "strings_to_formulas": False}) as book:
        fill(book, book.add_worksheet("班期"))
    return file.getvalue()


def with_rows(rows: str, other: Mapping[str, bytes] | None = None) -> bytes:
    """An .xlsx whose sheet 班期 holds the XML `rows`, with `other` parts in place of its own."""
    sheet = f'<worksheet xmlns="{_MAIN}"><sheetData>{rows}</sheetData></worksheet>'
    parts = {"xl/worksheets/sheet1.xml": sheet.encode()} | dict(other or {})
    file = BytesIO()
    with ZipFile(BytesIO(xlsx(lambda _, __: None))) as old, ZipFile(file, "w", ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, parts.get(name, old.read(name)))
    return file.getvalue()


def ods(rows: str) -> bytes:
    """An .ods whose table 班期 holds the XML `rows`."""
    spaces = " ".join(f'xmlns:{name}="{uri}"' for name, uri in (*_ODS.items(), ("calcext", _CALC)))
    content = (
        f'<office:document-content {spaces} office:version="1.3"><office:body><office:spreadsheet>'
        f'<table:table table:name="班期">{rows}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    return zipped(
        {
            "mimetype": b"application/vnd.oasis.opendocument.spreadsheet",
            "content.xml": content.encode(),
            "META-INF/manifest.xml": b"<manifest/>",
        }
    )


def zipped(parts: Mapping[str, bytes]) -> bytes:
    """An archive of `parts`."""
    file = BytesIO()
    with ZipFile(file, "w", ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return file.getvalue()


def saved(folder: Path, data: bytes, name: str = "spring.xlsx") -> Path:
    """The path of a new file in `folder` that holds `data`."""
    path = folder / name
    path.write_bytes(data)
    return path


def values(book: Book) -> dict[str, object]:
    """The values of the cells of a book that are not empty, by the names of the cells."""
    return {
        cell.place.cell: cell.value
        for sheet in book.sheets
        for row in sheet.rows
        for cell in row.cells
        if cell.value is not None
    }
