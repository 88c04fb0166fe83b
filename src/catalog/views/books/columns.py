"""How wide the columns of a printed table are, judged by the words in them."""

from __future__ import annotations

import re
import unicodedata
from itertools import zip_longest

from catalog.views.books import tree

# What an author writes where something is to be filled in by hand.
BLANK = "_"
_BLANK_WIDTH = 6.0
_PADDING = 1.2
_WORD = re.compile(r"[\u0021-\u024f]+")
_NARROW = 7.0  # a column as narrow as this is never broken


def widths(table: tree.Table, room: float) -> tuple[float, ...]:
    """The share of each column where `room` is how many Chinese characters fit in a line.

    Narrow columns get what they need; the others share the rest by what they hold, and none is
    narrower than its longest word.
    """
    columns = list(zip_longest(table.head, *table.rows, fillvalue=tree.Cell(())))
    needs = [max(_width(cell) for cell in column) + _PADDING for column in columns]
    if sum(needs) <= room:
        return tuple(round(need * room / sum(needs), 2) for need in needs)
    fixed = [need if need <= _NARROW + _PADDING else 0 for need in needs]
    return tuple(round(share, 2) for share in _shared(columns, fixed, room))


def _shared(columns: list[tuple[tree.Cell, ...]], fixed: list[float], room: float) -> list[float]:
    """The share of each column where those that are not 0 in `fixed` have theirs."""
    rest = max(room - sum(fixed), room / 4)
    loads = [0 if kept else _load(column) for kept, column in zip(fixed, columns, strict=True)]
    shares = [kept or rest * load / sum(loads) for kept, load in zip(fixed, loads, strict=True)]
    least = [max(map(_longest_word, column)) + _PADDING for column in columns]
    cramped = [
        kept or (need if share < need else 0)
        for kept, share, need in zip(fixed, shares, least, strict=True)
    ]
    if cramped == fixed or all(cramped):
        return shares
    return _shared(columns, cramped, room)


def is_blank(cell: tree.Cell) -> bool:
    """True if the cell is to be filled in by hand."""
    words = tree.plain(cell.inlines)
    return bool(words) and not words.strip(BLANK)


def _width(cell: tree.Cell) -> float:
    """The width of what is in the cell, or will be, on one line."""
    if is_blank(cell):
        return _BLANK_WIDTH
    return extent(tree.plain(cell.inlines))


def _longest_word(cell: tree.Cell) -> float:
    """The width of what no line of the cell can break; Chinese breaks after any character."""
    return max(map(extent, _WORD.findall(tree.plain(cell.inlines))), default=0)


def extent(words: str) -> float:
    """The width of `words` on one line, in Chinese characters."""
    return sum(1 if _is_wide(c) else 0.54 for c in words)


def _is_wide(character: str) -> bool:
    return unicodedata.east_asian_width(character) in "WFA"


def _load(column: tuple[tree.Cell, ...]) -> float:
    """What a column holds: between its average and its longest cell, never nothing."""
    cells = [_width(cell) for cell in column]
    return max((sum(cells) / len(cells) + max(cells)) / 2, _NARROW)
