"""The workbook as an .xlsx file: template and export.

The same catalog gives the same bytes. No cell is a formula, whatever its text begins with.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, time
from io import BytesIO
from typing import Any

import xlsxwriter

from catalog.model.catalog import Catalog
from catalog.workbook import instructions
from catalog.workbook.columns import Column, Kind, Sheet
from catalog.workbook.examples import example
from catalog.workbook.first_sheet import write_instructions
from catalog.workbook.lists import CHOICES_TITLE, LookUp, choices, look_ups
from catalog.workbook.rows import Cell, Row, rows_of
from catalog.workbook.scope import Scope
from catalog.workbook.styles import Styles, styles_of

_CREATED = datetime(2026, 1, 1)
_OPTIONS = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}
_HEAD_HEIGHT, _ROW_HEIGHT = 40, 20
_A4 = 9


def template(catalog: Catalog, scope: Scope) -> bytes:
    """An empty workbook of `scope`, with an example row in each sheet."""
    return _workbook(catalog, scope, lambda sheet: (example(catalog, scope, sheet),), marked=1)


def exported(catalog: Catalog, scope: Scope) -> bytes:
    """The workbook with the schedule of `scope` as it stands in the content."""
    return _workbook(catalog, scope, lambda sheet: rows_of(catalog, scope, sheet), marked=0)


def _workbook(
    catalog: Catalog, scope: Scope, rows: Callable[[Sheet], Sequence[Row]], marked: int
) -> bytes:
    """The bytes of a workbook; the first `marked` rows of each sheet are examples."""
    file = BytesIO()
    book = xlsxwriter.Workbook(file, _OPTIONS)
    book.set_properties({"title": catalog.settings.title.zh, "created": _CREATED})
    styles = styles_of(book)
    offered = choices(catalog, scope)
    write_instructions(book.add_worksheet(instructions.TITLE), catalog, scope, styles)
    for sheet in scope.sheets(catalog):
        page = book.add_worksheet(sheet.title)
        columns = scope.columns(catalog, sheet)
        _head(page, columns, styles)
        for number, column in enumerate(columns):
            page.set_column(number, number, column.width, styles.cells[column.kind])
            _validate(page, sheet, number, column, offered)
        for line, row in enumerate(rows(sheet), 1):
            looks = styles.examples if line <= marked else styles.cells
            _row(page, line, columns, row, looks)
        page.autofilter(0, 0, sheet.rows, len(columns) - 1)
    for look_up in look_ups(catalog, scope):
        _look_up(book.add_worksheet(look_up.title), look_up, styles)
    _choices(book.add_worksheet(CHOICES_TITLE), offered, styles)
    book.close()
    return file.getvalue()


def _head(page: Any, columns: Sequence[Column], styles: Styles) -> None:
    for number, column in enumerate(columns):
        look = styles.head if column.required else styles.optional_head
        page.write_string(0, number, column.header, look)
    page.set_default_row(_ROW_HEIGHT)
    page.set_row(0, _HEAD_HEIGHT)
    page.freeze_panes(1, 1)
    page.set_landscape()
    page.set_paper(_A4)
    page.repeat_rows(0)
    page.repeat_columns(0)


def _row(
    page: Any, line: int, columns: Sequence[Column], row: Row, looks: Mapping[Kind, Any]
) -> None:
    for number, column in enumerate(columns):
        if column.key in row:
            write(page, line, number, row[column.key], looks[column.kind])


def write(page: Any, line: int, number: int, value: Cell | float, look: Any) -> None:
    """Write `value` as what it is: a day, a clock, a number, or text that is never a formula."""
    if isinstance(value, (date, time)):
        page.write_datetime(line, number, value, look)
    elif isinstance(value, (int, float)):
        page.write_number(line, number, value, look)
    else:
        page.write_string(line, number, value, look)


def _validate(
    page: Any, sheet: Sheet, number: int, column: Column, offered: Mapping[str, tuple[str, ...]]
) -> None:
    """What may be typed into the column, and what its cells say when one clicks them."""
    rule: dict[str, Any] = {
        "validate": "any",
        "input_title": column.zh,
        "input_message": column.help_zh,
        "error_title": "这里填得不对",
        "error_message": f"{column.help_zh}",
    }
    if column.kind is Kind.DAY:
        rule |= {"validate": "date", "criteria": "between",
                 "minimum": date(2000, 1, 1), "maximum": date(2099, 12, 31),
                 "error_message": "要写一个日期，像 2027-3-4。"}  # fmt: skip
    elif column.kind is Kind.CLOCK:
        rule |= {"validate": "time", "criteria": "between",
                 "minimum": time(0, 0), "maximum": time(23, 59),
                 "error_message": "要写时间，用 24 小时，像 8:30、14:00。"}  # fmt: skip
    elif column.kind is Kind.WHOLE:
        rule |= {"validate": "integer", "criteria": "between",
                 "minimum": column.least, "maximum": column.most,
                 "error_message": f"要写 {column.least} 到 {column.most} 的整数。"}  # fmt: skip
    elif offered.get(column.source):
        several = column.kind in (Kind.NAMES, Kind.WORDS)
        rule |= {"validate": "list", "source": _range(offered, column.source),
                 "error_message": "表里没有这一个。从下拉表里选，选不到就打电话问管网站的人。",
                 "show_error": not several}  # fmt: skip
    page.data_validation(1, number, sheet.rows, number, rule)


def _range(offered: Mapping[str, tuple[str, ...]], source: str) -> str:
    """The cells of the list behind a drop-down."""
    column = xlsxwriter.utility.xl_col_to_name(list(offered).index(source), True)
    return f"='{CHOICES_TITLE}'!{column}$2:{column}${len(offered[source]) + 1}"


def _choices(page: Any, offered: Mapping[str, tuple[str, ...]], styles: Styles) -> None:
    """The lists behind the drop-downs, each in a column of its own."""
    for number, (source, words) in enumerate(offered.items()):
        page.set_column(number, number, 24)
        page.write_string(0, number, source, styles.optional_head)
        for line, word in enumerate(words, 1):
            page.write_string(line, number, word, styles.text)
    page.freeze_panes(1, 0)
    page.hide()


def _look_up(page: Any, look_up: LookUp, styles: Styles) -> None:
    for number, (header, width) in enumerate(zip(look_up.headers, look_up.widths, strict=True)):
        page.set_column(number, number, width)
        page.write_string(0, number, header, styles.optional_head)
    for line, row in enumerate(look_up.rows, 1):
        for number, value in enumerate(row):
            write(page, line, number, value, styles.text)
    page.set_row(0, _HEAD_HEIGHT)
    page.freeze_panes(1, 0)
    page.autofilter(0, 0, max(len(look_up.rows), 1), len(look_up.headers) - 1)
