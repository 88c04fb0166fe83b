"""Telephone numbers, which a workbook takes for numbers and robs of the 0 of their area code."""

from __future__ import annotations

import re

from catalog.problems import Problem
from catalog.workbook.reading import codes
from catalog.workbook.reading.grid import Cell
from catalog.workbook.reading.signs import folded

_BETWEEN = re.compile("[ -]")
_WITHOUT_AREA = re.compile("1[3-9][0-9]{9}|[48]00[0-9]{7}|[0-9]{3,8}")
_LOST = re.compile("[1-9][0-9]{8,10}")


def read_phone(cell: Cell, words: str) -> str | Problem:
    """The telephone number in `cell`, which says `words`; its form is checked by whoever asks.

    A number so long that it has an area code, and without the 0 that every area code begins with,
    is a problem: mobile numbers and those that begin with 400 or 800 have none.
    """
    plain = folded(words)
    digits = _BETWEEN.sub("", plain)
    if _WITHOUT_AREA.fullmatch(digits) or not _LOST.fullmatch(digits):
        return plain
    return codes.PHONE_AREA.at(cell.place, value=cell.shown, example=f"0{plain}")
