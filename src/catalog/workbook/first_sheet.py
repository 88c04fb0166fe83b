"""The page of instructions, drawn: rows as high as their text needs, one page wide on paper."""

from __future__ import annotations

from typing import Any

from catalog.model.catalog import Catalog
from catalog.model.text import Text
from catalog.workbook import instructions
from catalog.workbook.scope import Scope
from catalog.workbook.styles import Styles

_WIDTHS = (34, 66, 66)
_LINE_HEIGHT = 18  # points, of one line of text of 11 points


def write_instructions(page: Any, catalog: Catalog, scope: Scope, styles: Styles) -> None:
    """Write what the workbook is for, whose it is, the steps, and the help of each column."""
    page.hide_gridlines(2)
    for number, width in enumerate(_WIDTHS):
        page.set_column(number, number, width)
    _title(page, 0, f"{catalog.settings.place.zh} 培训班期表", styles)
    page.write_string(1, 0, "Schedule of training classes", styles.english)
    owners = instructions.owner_names(catalog, scope)
    seasons = instructions.season_names(catalog, scope)
    for line, (what, value) in enumerate(
        ((instructions.OWNERS, owners), (instructions.SEASONS, seasons)), 2
    ):
        _line(page, line, (f"{what.zh} {what.en}", value, ""), styles)
    _title(page, 5, "怎么填 How to fill it in", styles)
    line = 5
    for number, step in enumerate(instructions.steps(catalog, scope), 1):
        line += 1
        _line(page, line, (f"{number}", step.zh, step.en), styles)
    line += 2
    _title(page, line, "每一列填什么 What goes into each column", styles)
    for name, help_ in _columns(catalog, scope):
        line += 1
        _line(page, line, (name, help_.zh, help_.en), styles)
    page.set_landscape()
    page.set_paper(9)
    page.fit_to_pages(1, 0)


def _columns(catalog: Catalog, scope: Scope) -> list[tuple[str, Text]]:
    """Each column with its help."""
    return [
        (
            f"{sheet.zh} · {column.zh}{'（必填）' if column.required else ''}",
            Text(column.help_zh, f"{column.en}: {column.help_en}"),
        )
        for sheet in scope.sheets(catalog)
        for column in scope.columns(catalog, sheet)
    ]


def _title(page: Any, line: int, text: str, styles: Styles) -> None:
    page.set_row(line, 30)
    page.write_string(line, 0, text, styles.title)


def _line(page: Any, line: int, words: tuple[str, str, str], styles: Styles) -> None:
    page.set_row(
        line, _LINE_HEIGHT * max(_lines(*pair) for pair in zip(words, _WIDTHS, strict=True))
    )
    for number, (text, look) in enumerate(
        zip(words, (styles.step, styles.step, styles.english), strict=True)
    ):
        page.write_string(line, number, text, look)


def _lines(text: str, width: int) -> int:
    """On how many lines `text` stands in a column of `width`; a Chinese character takes two."""
    return -(-sum(1 if sign.isascii() else 2 for sign in text) // (width - 2)) or 1
