"""Marks in the cells of a workbook: a colour and a note, and below them what the clerk had there.

What a cell looked like stands in a hidden column of the list of problems, so that the next
annotation gives it back.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from copy import copy
from dataclasses import dataclass, field
from typing import Any

from openpyxl.comments import Comment
from openpyxl.styles import PatternFill

from catalog.problems import Place, Problem, Severity

AUTHOR = "培训目录 catalog"
COLOURS = {Severity.ERROR: "FFFFC7CE", Severity.WARNING: "FFFFEB9C", Severity.NOTE: "FFDDEBF7"}
_OURS = f"—— {AUTHOR} ——"  # between the clerk's own note and ours
_HIDDEN = 8  # the column of the list that remembers

Fills = Mapping[tuple[str, str], Any]  # by sheet and cell


@dataclass(slots=True)
class Marks:
    """The cells that are marked, and how each was filled before."""

    fills: dict[tuple[str, str], Any] = field(default_factory=dict)

    def put(self, page: Any, place: Place, problems: Sequence[Problem]) -> None:
        """Colour the cell of `place` in `page` and note `problems`, below the clerk's own note."""
        cell = _top_left(page, place.line, place.column or 1)
        self.fills.setdefault((page.title, cell.coordinate), copy(cell.fill))
        cell.fill = filled(min(problem.severity for problem in problems))
        said = [_note(problem) for problem in problems]
        author = AUTHOR
        if cell.comment:
            author = cell.comment.author or ""
            said = [cell.comment.text, f"{_OURS}\n{said[0]}", *said[1:]]
        note = Comment("\n\n".join(said), author)
        note.width, note.height = 380, 60 + 18 * sum(_lines(one) for one in said)
        cell.comment = note

    def remember(self, page: Any) -> None:
        """Write down in the list `page` what was marked."""
        for line, ((title, at), fill) in enumerate(self.fills.items(), 2):
            cell = page.cell(line, _HIDDEN)
            cell.value, cell.data_type, cell.fill = f"{title}!{at}", "s", fill
        page.column_dimensions["H"].hidden = True


def remembered(page: Any) -> Fills:
    """What an earlier list of problems remembers."""
    found: dict[tuple[str, str], Any] = {}
    for row in page.iter_rows(min_row=2, min_col=_HIDDEN, max_col=_HIDDEN):
        title, _, at = str(row[0].value or "").rpartition("!")
        if at:
            found[title, at] = copy(row[0].fill)
    return found


def unmark(page: Any, fills: Fills) -> None:
    """Take away what an earlier annotation marked, and give back what was there."""
    # Not iter_rows, which makes every cell up to the last one: whole columns may have a format.
    for cell in page._cells.values():
        before = fills.get((page.title, cell.coordinate))
        ours = bool(cell.comment) and _taken_off(cell)
        colour = getattr(cell.fill, "start_color", None)  # what shades from one to another has none
        if (ours or before is not None) and colour and colour.rgb in COLOURS.values():
            cell.fill = PatternFill() if before is None else before


def _taken_off(cell: Any) -> bool:
    """Whether the note of `cell` was ours, in whole or in part; only the clerk's own is left."""
    own, ours, _ = cell.comment.text.partition(_OURS)
    if ours and own.strip():
        cell.comment = Comment(own.rstrip(), cell.comment.author)
    elif ours or cell.comment.author == AUTHOR:
        cell.comment = None
    else:
        return False
    return True


def filled(severity: Severity) -> PatternFill:
    """The colour of a mark."""
    colour = COLOURS[severity]
    return PatternFill("solid", start_color=colour, end_color=colour)


def width(text: str) -> int:
    """How wide the longest line of `text` is, in Latin letters."""
    lines = (sum(1 if sign.isascii() else 2 for sign in line) for line in text.split("\n"))
    return max(lines, default=0)


def _note(problem: Problem) -> str:
    return f"{problem.zh}\n→ {problem.hint_zh}\n{problem.en}\n→ {problem.hint_en}"


def _lines(text: str) -> int:
    return sum(1 + width(line) // 50 for line in text.split("\n"))


def _top_left(page: Any, row: int, column: int) -> Any:
    """The cell, or the one that shows the value of the merged cells it is part of."""
    for merged in page.merged_cells.ranges:
        if merged.min_row <= row <= merged.max_row and merged.min_col <= column <= merged.max_col:
            return page.cell(merged.min_row, merged.min_col)
    return page.cell(row, column)
