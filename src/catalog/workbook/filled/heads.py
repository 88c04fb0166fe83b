"""The head of a sheet: which sheet of ours it is, and which column holds what.

The head need not be in the first row, columns may be moved, added or named a little otherwise.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from catalog.problems import Place, Problem, nearest
from catalog.workbook.columns import Column, Sheet
from catalog.workbook.filled import codes
from catalog.workbook.reading import grid
from catalog.workbook.reading.signs import folded
from catalog.workbook.sheets import SHEETS

ROWS_SEARCHED = 20
_LEAST_KNOWN = 3
_BRACKETS = re.compile(r"\([^()]*\)")
_LATIN = re.compile("[a-z]+$")
_MARKS = re.compile(r"[\s*:/_.-]")
# Where one column holds both, its name is that of the first of the two.
PAIRS: Mapping[str, str] = {
    "from": "to",
    "exam.from": "exam.to",
    "enrol.from": "enrol.until",
    "days.from": "days.until",
    "moved.days.from": "moved.days.until",
}
_ONLY_TO_READ = (
    "说明", "乡镇", "村", "场地", "教师", "课程和单元", "选项", "问题",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Head:
    """The row of names of `page`, and the number of the column of each key."""

    sheet: Sheet
    page: grid.Sheet
    row: grid.Row
    columns: Mapping[str, int]

    @property
    def rows(self) -> Iterator[grid.Row]:
        """The rows below the head."""
        return (row for row in self.page.rows if row.number > self.row.number)


def plain(name: str) -> str:
    """`name` as names are compared: without brackets, marks, spaces and capitals."""
    return _MARKS.sub("", _BRACKETS.sub("", folded(name))).casefold()


def head_of(page: grid.Sheet) -> Head | None:
    """The head of `page`, if it is one of our sheets."""
    found = [
        (len(columns) + 2 * _is_named(page, sheet), -number, Head(sheet, page, row, columns))
        for sheet in SHEETS
        for number, row in enumerate(page.rows[:ROWS_SEARCHED])
        if len(columns := _columns(sheet, row)) >= _LEAST_KNOWN
    ]
    return max(found, key=lambda one: one[:2])[2] if found else None


def only_to_read(page: grid.Sheet) -> bool:
    """Whether `page` is one of the sheets that we put there, or has nothing on it."""
    name = _LATIN.sub("", plain(page.name))
    return name in _ONLY_TO_READ or not page.rows


def is_ours(page: grid.Sheet) -> bool:
    """Whether `page` is called as one of our sheets is, or as people call one."""
    name = _LATIN.sub("", plain(page.name)) or plain(page.name)
    return any(
        plain(sheet.zh) in name or name in map(plain, (sheet.en, *sheet.also)) for sheet in SHEETS
    )


def _is_named(page: grid.Sheet, sheet: Sheet) -> bool:
    name = plain(page.name)
    return any(plain(known) in name for known in (sheet.zh, sheet.en, *sheet.also))


def _columns(sheet: Sheet, row: grid.Row) -> dict[str, int]:
    """The columns of `sheet` that `row` names: first as they are called, then by what is near."""
    names = {number: cell.text for number, cell in enumerate(row.cells, 1) if cell.text}
    found: dict[str, int] = {}
    for number, name in names.items():
        column = called(sheet, name)
        if column:
            found.setdefault(column.key, number)
    for number, name in names.items():
        if number not in found.values():
            near = _near(sheet, name, found)
            if near:
                found[near] = number
    return found


def called(sheet: Sheet, name: str) -> Column | None:
    """The column that is called `name`, in either language or as people call it."""
    said = {plain(name), *(plain(line) for line in name.splitlines())}
    for known in _names(sheet):
        if found := [known[words] for words in said if words in known]:
            return sheet.columns[min(found)]
    return None


@cache
def _names(sheet: Sheet) -> tuple[Mapping[str, int], Mapping[str, int]]:
    """Where the columns of `sheet` stand in it: by their own names, and as people call them."""
    own: dict[str, int] = {}
    also: dict[str, int] = {}
    for at, column in enumerate(sheet.columns):
        for word in (column.zh, column.en):
            own.setdefault(plain(word), at)
        for word in column.also:
            also.setdefault(plain(word), at)
    return own, also


def _near(sheet: Sheet, name: str, found: Mapping[str, int]) -> str | None:
    """The key of a column that has not been found yet and is called nearly `name`."""
    said = plain(name.splitlines()[0])
    if len(said) < 3:
        return None
    open_ = {plain(c.zh): c.key for c in sheet.columns if c.key not in found and len(c.zh) > 3}
    near = nearest(said, open_)
    return open_[near] if near and len(near) == len(said) else None


def missing(head: Head) -> Iterator[Problem]:
    """Columns that no row does without and that are not there."""
    for column in head.sheet.columns:
        both = any(second == column.key and one in head.columns for one, second in PAIRS.items())
        if column.required and column.key not in head.columns and not both:
            yield without(head, column)


def without(head: Head, column: Column) -> Problem:
    """That the sheet has no such column, at its head."""
    at = Place(head.page.place.file, head.row.number, 0, sheet=head.page.place.sheet)
    rows_zh, rows_en = "每一行都填", "fill it in for every row"
    if not column.required:
        rows_zh, rows_en = "该填的行都填上", "fill it in where it is needed"
    return codes.COLUMN_MISSING.at(
        at,
        sheet_zh=head.sheet.zh,
        sheet_en=head.sheet.en,
        zh=column.zh,
        en=column.en,
        rows_zh=rows_zh,
        rows_en=rows_en,
        help_zh=column.help_zh,
        help_en=column.help_en,
    )
