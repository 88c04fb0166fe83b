"""Columns of a sheet that are none of ours: the clerk's own, or ours under a head nobody knows."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from datetime import date, time, timedelta

from catalog.problems import Problem, nearest
from catalog.workbook.columns import Column, Kind
from catalog.workbook.filled import codes
from catalog.workbook.filled.heads import PAIRS, Head, called
from catalog.workbook.filled.known import Known
from catalog.workbook.reading.clocks import holds_two_times, read_time
from catalog.workbook.reading.day_forms import day_said, range_said
from catalog.workbook.reading.grid import Cell
from catalog.workbook.reading.names import Names
from catalog.workbook.reading.signs import folded

# What is told apart from anybody's own notes by its look alone.
_SOURCES = ("teachers", "examiners", "experts", "equipment", "exam_bodies")
_MEANT_ALONE = ("enrol", "days")  # these have days and nothing else
_NUMBER = re.compile("[0-9.]*")
# In the name of a column, these say that it is of the office and for nobody else.
_OWN = (
    "自用",
    "备注",
    "填表",
    "制表",
    "录入",
    "上报",
    "报送",
    "审批",
    "审核",
    "备案",
    "盖章",
    "签字",
    "打印",
)
_PARTED = re.compile("[0-9] *[:：点时]")


def unread(head: Head, known: Known) -> Iterator[Problem]:
    """The columns with values that are not read, and those that stand there twice.

    It is an error where the values look like those of a column that the sheet lacks: they would be
    lost. Elsewhere it is a note.
    """
    values: defaultdict[int, list[Cell]] = defaultdict(list)
    for row in head.rows:
        for number, cell in enumerate(row.cells, 1):
            if cell.value is not None:
                values[number].append(cell)
    named = {number for number, cell in enumerate(head.row.cells, 1) if cell.text}
    for number in sorted({*values, *named} - {*head.columns.values()}):
        cell = head.row.cell(number)
        column = called(head.sheet, cell.text) if cell.text and not cell.repeated else None
        if column:
            first = head.row.cell(head.columns[column.key]).place
            yield codes.COLUMN_TWICE.at(cell.place, zh=column.zh, en=column.en, first=first.cell)
        else:
            yield from _unread(head, cell, values[number], known)


def _unread(head: Head, cell: Cell, values: list[Cell], known: Known) -> Iterator[Problem]:
    own = not cell.repeated and any(word in folded(cell.text) for word in _OWN)
    lost = None if own else _lost(head, values, known)
    name = cell.text or cell.place.cell
    if lost:
        yield codes.COLUMN_LOST.at(
            cell.place,
            name=name,
            value=lost[0].shown,
            at=lost[0].place.cell,
            names_zh="、".join(f"“{column.zh}”" for column in lost[1]),
            names_en=", ".join(column.en for column in lost[1]),
        )
    elif cell.text and not cell.repeated and values:
        near = nearest(name, [column.zh for column in _lacking(head)])
        yield codes.COLUMN_UNKNOWN.at(
            cell.place,
            name=name,
            nearest_zh=f"要是想写“{near}”，就改成这个名字。" if near else "",
            nearest_en=f"If you mean “{near}”, call it so." if near else "",
        )


def _lacking(head: Head) -> list[Column]:
    """The columns that the sheet does not have."""
    return [column for column in head.sheet.columns if column.key not in head.columns]


def _lost(head: Head, values: list[Cell], known: Known) -> tuple[Cell, list[Column]] | None:
    """The first of `values` that a column may hold which the sheet lacks, and those columns."""
    seconds = {second for first, second in PAIRS.items() if first in head.columns}
    open_ = [c for c in _lacking(head) if c.key not in seconds and _can_be_meant(c, head)]
    for cell in values:
        columns = [column for column in open_ if _fits(cell, column, known)]
        if columns:
            return cell, columns
    return None


def _can_be_meant(column: Column, head: Head) -> bool:
    """Whether what looks like `column` may be it: alone, a day or a clock of some groups is none.

    Nobody gives the day of a cancellation without a column for the reason, or when an exam begins
    without its day. So a day of the clerk's own is not taken for one.
    """
    group = column.key.partition(".")[0]
    if column.source in _SOURCES or group in _MEANT_ALONE or group == column.key:
        return True
    return any(key.partition(".")[0] == group for key in head.columns)


def _fits(cell: Cell, column: Column, known: Known) -> bool:
    if column.source in _SOURCES:
        return _is_named(cell, known.by_source[column.source])
    looks = _LOOKS.get(column.kind)
    return looks is not None and looks(cell)


def _is_named(cell: Cell, names: Names) -> bool:
    return isinstance(cell.value, str) and not isinstance(names.find_all(cell), Problem)


def _is_day(cell: Cell) -> bool:
    """Whether the cell is a day or two; a bare number may be anything."""
    if isinstance(cell.value, str):
        said = bool(day_said(cell.value).ways) or range_said(cell.value) is not None
        return said and not _NUMBER.fullmatch(cell.value)
    return isinstance(cell.value, date)


def _is_clock(cell: Cell) -> bool:
    if isinstance(cell.value, str):
        said = not isinstance(read_time(cell), Problem) or holds_two_times(cell)
        return said and _PARTED.search(cell.value) is not None
    return isinstance(cell.value, time | timedelta)


_LOOKS: Mapping[Kind, Callable[[Cell], bool]] = {Kind.DAY: _is_day, Kind.CLOCK: _is_clock}
