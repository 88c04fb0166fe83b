"""The workbook that was handed in, with its mistakes marked: coloured cells, notes, a list.

An .xlsx keeps its sheets, widths and formats; formulas become their values. What is no .xlsx, or
cannot be read or opened for writing, is written anew with all the cells that were read.
"""

from __future__ import annotations

import re
import zipfile
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, time
from io import BytesIO
from typing import Any

import openpyxl
from openpyxl.comments import Comment
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.properties import PageSetupProperties

from catalog.problems import Place, Problem, Severity
from catalog.workbook.reading.grid import Book, CellError

TITLE = "问题 Problems"
_AUTHOR = "培训目录 catalog"
_COLOURS = {Severity.ERROR: "FFFFC7CE", Severity.WARNING: "FFFFEB9C", Severity.NOTE: "FFDDEBF7"}
_HEADERS = (
    ("在哪里\nWhere", 22),
    ("程度\nSeverity", 10),
    ("错在哪里", 46),
    ("怎么改", 46),
    ("What is wrong", 46),
    ("What to write", 46),
    ("编号\nCode", 22),
)
_SAME_TIME = (2026, 1, 1, 0, 0, 0)
_STAMPS = re.compile(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*(<)")

Pages = Mapping[tuple[str, str], Any]  # by file and sheet


def annotated(data: bytes, books: Sequence[Book], problems: Sequence[Problem]) -> bytes:
    """The bytes of `books`, the first of which is the file `data`, with `problems` marked."""
    opened = _opened(data) if len(books) == 1 and books[0].sheets else None
    book, pages = (opened, _pages(opened, books[0])) if opened else _anew(books)
    for page in book.worksheets:
        _unmark(page)
    by_cell: defaultdict[Place, list[Problem]] = defaultdict(list)
    for problem in sorted(problems):
        by_cell[problem.place].append(problem)
    for place, some in by_cell.items():
        page = pages.get((place.file, place.sheet))
        if page is not None and place.line:
            _mark(page, place, some)
    _list(book, pages, sorted(problems))
    file = BytesIO()
    book.save(file)
    return _steady(file.getvalue())


def _opened(data: bytes) -> Any:
    """The workbook in `data` to be written into, or None if that cannot be."""
    if not data.startswith(b"PK"):
        return None
    try:
        book = openpyxl.load_workbook(BytesIO(data), data_only=True, keep_links=False)
    except Exception:  # whatever a damaged or foreign file makes the library raise
        return None
    if TITLE in book.sheetnames:
        del book[TITLE]
    return book if book.worksheets else None


def _pages(opened: Any, book: Book) -> Pages:
    return {(book.file, page.title): page for page in opened.worksheets}


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
            _widen(page)
    return made, pages


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
        longest = max((_width(str(cell.value or "")) for cell in column), default=0)
        page.column_dimensions[get_column_letter(number)].width = min(max(longest + 2, 10), 50)


def _width(text: str) -> int:
    lines = (sum(1 if sign.isascii() else 2 for sign in line) for line in text.split("\n"))
    return max(lines, default=0)


def _unmark(page: Any) -> None:
    """Take away what an earlier annotation marked."""
    # Not iter_rows, which makes every cell up to the last one: whole columns may have a format.
    for cell in page._cells.values():
        if cell.comment and cell.comment.author == _AUTHOR:
            cell.comment = None
            if cell.fill.start_color.rgb in _COLOURS.values():
                cell.fill = PatternFill()


def _mark(page: Any, place: Place, problems: Sequence[Problem]) -> None:
    cell = _top_left(page, place.line, place.column or 1)
    worst = min(problem.severity for problem in problems)
    cell.fill = PatternFill("solid", start_color=_COLOURS[worst], end_color=_COLOURS[worst])
    said = [_note(problem) for problem in problems]
    own = [cell.comment.text] if cell.comment else []
    note = Comment("\n\n".join([*own, *said]), _AUTHOR)
    note.width, note.height = 380, 60 + 18 * sum(_lines(one) for one in (*own, *said))
    cell.comment = note


def _note(problem: Problem) -> str:
    return f"{problem.zh}\n→ {problem.hint_zh}\n{problem.en}\n→ {problem.hint_en}"


def _lines(text: str) -> int:
    return sum(1 + _width(line) // 50 for line in text.split("\n"))


def _top_left(page: Any, row: int, column: int) -> Any:
    """The cell, or the one that shows the value of the merged cells it is part of."""
    for merged in page.merged_cells.ranges:
        if merged.min_row <= row <= merged.max_row and merged.min_col <= column <= merged.max_col:
            return page.cell(merged.min_row, merged.min_col)
    return page.cell(row, column)


def _list(book: Any, pages: Pages, problems: Iterable[Problem]) -> None:
    """The first sheet: every problem with a link to its cell."""
    page = book.create_sheet(TITLE, 0)
    for other in book.worksheets:
        other.sheet_view.tabSelected = False
    book.active = 0
    page.sheet_view.tabSelected = True
    wrap = Alignment(wrap_text=True, vertical="top")
    for number, (header, width) in enumerate(_HEADERS, 1):
        cell = page.cell(1, number, header)
        cell.font, cell.alignment = Font(bold=True), Alignment(wrap_text=True, vertical="center")
        page.column_dimensions[get_column_letter(number)].width = width
    for line, problem in enumerate(problems, 2):
        severity = f"{problem.severity.zh} {problem.severity.en}"
        where = f"{problem.place.sheet}!{problem.place.cell}".strip("!") or str(problem.place)
        words = (where, severity, problem.zh, problem.hint_zh, problem.en, problem.hint_en)
        for number, text in enumerate((*words, problem.code), 1):
            cell = page.cell(line, number)
            _put(cell, text)
            cell.alignment = wrap
        colour = _COLOURS[problem.severity]
        page.cell(line, 2).fill = PatternFill("solid", start_color=colour, end_color=colour)
        _link(page.cell(line, 1), problem.place, pages)
        longest = zip(words, (width for _, width in _HEADERS), strict=False)
        page.row_dimensions[line].height = 17 * max(-(-_width(t) // (w - 2)) for t, w in longest)
    page.row_dimensions[1].height = 34
    page.page_setup.orientation, page.page_setup.fitToHeight = "landscape", 0
    page.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    if page.max_row == 1:
        page.cell(2, 1, "没有问题 / No problems")
    page.freeze_panes = "A2"


def _link(cell: Any, place: Place, pages: Pages) -> None:
    target = pages.get((place.file, place.sheet))
    if target is None or not place.line:
        return
    title = target.title.replace("'", "''")
    at = f"'{title}'!{get_column_letter(place.column or 1)}{place.line}"
    cell.hyperlink = Hyperlink(ref=cell.coordinate, location=at)
    cell.font = Font(color="FF0563C1", underline="single")


def _steady(data: bytes) -> bytes:
    """The same archive without the time at which it was written."""
    made = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as old, zipfile.ZipFile(made, "w") as new:
        for name in old.namelist():
            content = _STAMPS.sub(rb"\g<1>2026-01-01T00:00:00Z\g<2>", old.read(name))
            entry = zipfile.ZipInfo(name, _SAME_TIME)
            entry.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(entry, content if name == "docProps/core.xml" else old.read(name))
    return made.getvalue()
