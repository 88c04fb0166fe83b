"""How wide the columns of a printed table are, judged by the words in them."""

from __future__ import annotations

import unicodedata
from itertools import zip_longest

from catalog.views.books import tree

# What an author writes where something is to be filled in by hand.
BLANK = "_"
_BLANK_WIDTH = 6.0
_PADDING = 1.2
_NARROW = 7.0  # a column as narrow as this is never broken


def widths(table: tree.Table, room: float) -> tuple[float, ...]:
    """The share of each column where `room` is how many Chinese characters fit in a line.

    Narrow columns get what they need; the others share the rest by what they hold.
    """
    columns = list(zip_longest(table.head, *table.rows, fillvalue=tree.Cell(())))
    needs = [max(_width(cell) for cell in column) + _PADDING for column in columns]
    if sum(needs) <= room:
        return tuple(round(need * room / sum(needs), 2) for need in needs)
    fixed = [need if need <= _NARROW + _PADDING else 0 for need in needs]
    rest = max(room - sum(fixed), room / 4)
    loads = [0 if kept else _load(column) for kept, column in zip(fixed, columns, strict=True)]
    return tuple(
        round(kept or rest * load / sum(loads), 2) for kept, load in zip(fixed, loads, strict=True)
    )


def is_blank(cell: tree.Cell) -> bool:
    """True if the cell is to be filled in by hand."""
    words = tree.plain(cell.inlines)
    return bool(words) and not words.strip(BLANK)


def _width(cell: tree.Cell) -> float:
    """The width of the cell's words on one line, in Chinese characters."""
    if is_blank(cell):
        return _BLANK_WIDTH
    words = tree.plain(cell.inlines)
    return sum(1 if unicodedata.east_asian_width(c) in "WFA" else 0.54 for c in words)


def _load(column: tuple[tree.Cell, ...]) -> float:
    """What a column holds: between its average and its longest cell, never nothing."""
    cells = [_width(cell) for cell in column]
    return max((sum(cells) / len(cells) + max(cells)) / 2, _NARROW)
