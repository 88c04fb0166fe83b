"""The workbook that was handed in, with its mistakes marked: coloured cells, notes, a list.

An .xlsx keeps its sheets, widths, formats and formulas. What is no .xlsx, or cannot be read or
opened for writing, is written anew with all the cells that were read; formulas become their values.
"""

from __future__ import annotations

import re
import zipfile
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from datetime import date, time
from io import BytesIO
from typing import Any

import openpyxl
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.properties import PageSetupProperties

from catalog.problems import Place, Problem
from catalog.workbook.formulas import with_values
from catalog.workbook.marks import Marks, filled, remembered, unmark, width
from catalog.workbook.reading.grid import Book, CellError, Sheet
from catalog.workbook.schema_order import STYLES, in_order

TITLE = "问题 Problems"
_HEADERS = (
    ("在哪里\nWhere", 22),
    ("程度\nSeverity", 10),
    ("错在哪里", 46),
    ("怎么改", 46),
    ("What is wrong", 46),
    ("What to write", 46),
    ("编号\nCode", 22),
)
_TALLEST = 409  # points; Excel repairs a workbook with a higher row
_SAME_TIME = (2026, 1, 1, 0, 0, 0)
_STAMPS = re.compile(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*(<)")

Pages = Mapping[tuple[str, str], Any]  # by file and sheet


def annotated(data: bytes, books: Sequence[Book], problems: Sequence[Problem]) -> bytes:
    """The bytes of `books`, the first of which is the file `data`, with `problems` marked."""
    if len(books) == 1 and books[0].sheets and (opened := _opened(data)):
        pages = {(books[0].file, page.title): page for page in opened.worksheets}
        with suppress(Exception):  # whatever of a foreign file the library reads and cannot write
            return _steady(with_values(_saved(opened, pages, problems), opened, books[0]))
    return _steady(_saved(*_anew(books), problems))


def _saved(book: Any, pages: Pages, problems: Sequence[Problem]) -> bytes:
    """The bytes of `book` with `problems` in the cells of `pages`, and the list of them."""
    before = remembered(book[TITLE]) if TITLE in book.sheetnames else {}
    if TITLE in book.sheetnames:
        del book[TITLE]
    for page in book.worksheets:
        unmark(page, before)
    by_cell: defaultdict[Place, list[Problem]] = defaultdict(list)
    for problem in sorted(problems):
        by_cell[problem.place].append(problem)
    marks = Marks()
    for place, some in by_cell.items():
        page = pages.get((place.file, place.sheet))
        if page is not None and place.line:
            marks.put(page, place, some)
    marks.remember(_list(book, pages, sorted(problems)))
    file = BytesIO()
    book.save(file)
    return file.getvalue()


def _opened(data: bytes) -> Any:
    """The workbook in `data` to be written into, or None if that cannot be."""
    if not data.startswith(b"PK"):
        return None
    try:
        book = openpyxl.load_workbook(BytesIO(data))
    except Exception:  # whatever a damaged or foreign file makes the library raise
        return None
    return book if [page for page in book.worksheets if page.title != TITLE] else None


def _anew(books: Sequence[Book]) -> tuple[Any, Pages]:
    """A new workbook with every cell of `books`."""
    made = openpyxl.Workbook()
    made.remove(made.active)
    pages: dict[tuple[str, str], Any] = {}
    for book in books:
        for sheet in book.sheets:
            name = sheet.name if len(books) == 1 else book.file.rpartition(".")[0]
            page = made.create_sheet(re.sub(r"[\[\]:*?/\\]", " ", name)[:31] or "Sheet")
            pages[book.file, sheet.place.sheet] = page
            for row in sheet.rows:
                for number, cell in enumerate(row.cells, 1):
                    if cell.value is not None and not cell.repeated:
                        _put(page.cell(row.number, number), cell.value)
            _merge(page, sheet)
            _widen(page)
    return made, pages


def _merge(page: Any, sheet: Sheet) -> None:
    """Let the cells of `page` that say one thing together be one, as they were in `sheet`."""
    spans: dict[int, tuple[int, int]] = {}  # the first and the last row by column
    found: list[tuple[int, int, int]] = []
    for row in sheet.rows:
        for number, cell in enumerate(row.cells, 1):
            if cell.repeated and number in spans:
                spans[number] = (spans[number][0], row.number)
            elif cell.value is not None:
                found += [(number, *spans[number])] if number in spans else []
                spans[number] = (row.number, row.number)
    found += [(number, *span) for number, span in spans.items()]
    for number, first, last in found:
        if first < last:
            page.merge_cells(start_row=first, end_row=last, start_column=number, end_column=number)


def _put(cell: Any, value: Any) -> None:
    """`value` as what it is; a text is never a formula."""
    cell.value = value.sign if isinstance(value, CellError) else value
    if isinstance(value, str):
        cell.data_type = "s"
    elif isinstance(value, time):
        cell.number_format = "hh:mm"
    elif isinstance(value, date):
        cell.number_format = "yyyy-mm-dd"


def _widen(page: Any) -> None:
    for number, column in enumerate(page.columns, 1):
        longest = max((width(str(cell.value or "")) for cell in column), default=0)
        page.column_dimensions[get_column_letter(number)].width = min(max(longest + 2, 10), 50)


def _list(book: Any, pages: Pages, problems: Iterable[Problem]) -> Any:
    """The first sheet: every problem with a link to its cell."""
    page = book.create_sheet(TITLE, 0)
    for other in book.worksheets:
        other.sheet_view.tabSelected = False
    book.active = 0
    page.sheet_view.tabSelected = True
    wrap = Alignment(wrap_text=True, vertical="top")
    for number, (header, wide) in enumerate(_HEADERS, 1):
        cell = page.cell(1, number, header)
        cell.font, cell.alignment = Font(bold=True), Alignment(wrap_text=True, vertical="center")
        page.column_dimensions[get_column_letter(number)].width = wide
    for line, problem in enumerate(problems, 2):
        severity = f"{problem.severity.zh} {problem.severity.en}"
        where = f"{problem.place.sheet}!{problem.place.cell}".strip("!") or str(problem.place)
        words = (where, severity, problem.zh, problem.hint_zh, problem.en, problem.hint_en)
        for number, text in enumerate((*words, problem.code), 1):
            cell = page.cell(line, number)
            _put(cell, text)
            cell.alignment = wrap
        page.cell(line, 2).fill = filled(problem.severity)
        _link(page.cell(line, 1), problem.place, pages)
        longest = zip(words, (wide for _, wide in _HEADERS), strict=False)
        lines = max(-(-width(text) // (wide - 2)) for text, wide in longest)
        page.row_dimensions[line].height = min(17 * lines, _TALLEST)
    page.row_dimensions[1].height = 34
    page.page_setup.orientation, page.page_setup.fitToHeight = "landscape", 0
    page.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    if page.max_row == 1:
        page.cell(2, 1, "没有问题 / No problems")
    page.freeze_panes = "A2"
    return page


def _link(cell: Any, place: Place, pages: Pages) -> None:
    target = pages.get((place.file, place.sheet))
    if target is None or not place.line:
        return
    title = target.title.replace("'", "''")
    at = f"'{title}'!{get_column_letter(place.column or 1)}{place.line}"
    cell.hyperlink = Hyperlink(ref=cell.coordinate, location=at)
    cell.font = Font(color="FF0563C1", underline="single")


def _steady(data: bytes) -> bytes:
    """The same archive without the time at which it was written, in the order of the schema."""
    made = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as old, zipfile.ZipFile(made, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            if name == "docProps/core.xml":
                content = _STAMPS.sub(rb"\g<1>2026-01-01T00:00:00Z\g<2>", content)
            elif name == STYLES:
                content = in_order(content)
            entry = zipfile.ZipInfo(name, _SAME_TIME)
            entry.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(entry, content)
    return made.getvalue()
