"""Cells from text: commas, tabs or semicolons between them, in UTF-8 or in GB18030."""

from __future__ import annotations

import csv
import re
from collections import Counter
from io import StringIO

from catalog.problems import Code
from catalog.workbook.reading import codes
from catalog.workbook.reading.grid import MOST_COLUMNS, MOST_ROWS
from catalog.workbook.reading.signs import trimmed

Record = tuple[str | float | None, ...]
MOST_CELLS = 500_000

_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]{0,14})(?:\.[0-9]{0,9}[1-9])?")
_SEPARATOR = re.compile(r"sep=(.)\r?\n", re.IGNORECASE)
_IDEOGRAPH = re.compile("[\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
_TWO_BYTES = re.compile("[\u0080-\u07ff]")
_PRIVATE = re.compile("[\x00-\x08\x0e-\x1f\x80-\x9f\ue000-\uf8ff\ufffd]")


def decoded(data: bytes) -> str | None:
    """The text of `data`, or None where its encoding is not sure.

    A byte order mark decides. What is UTF-8 is UTF-8; only a few Chinese characters in GB18030 can
    be taken for it, and then turn into letters of other scripts: such a file is not sure. The rest
    is GB18030 if nearly all its characters are common ones; text in another encoding, or damaged
    UTF-8, turns into rare ones.
    """
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return _clean(_strictly(data, "utf-16"))
    text = _strictly(data, "utf-8-sig")
    chinese = _strictly(data, "gb18030")
    if chinese is None or not _is_common(chinese):
        return _clean(text)
    if text is None:
        return _clean(chinese)
    return None if _TWO_BYTES.search(text) and not _IDEOGRAPH.search(text) else _clean(text)


def _clean(text: str | None) -> str | None:
    """`text`, unless it has characters that no text has."""
    return None if text is None or _PRIVATE.search(text) else text


def _strictly(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None


def _is_common(text: str) -> bool:
    """True if at least four in five ideographs are among the 3,755 most common, as in any prose."""
    ideographs = _IDEOGRAPH.findall(text)
    common = sum(
        1 for sign in ideographs if b"\xb0" <= sign.encode("gb2312", "replace")[:1] < b"\xd8"
    )
    return bool(ideographs) and common * 5 >= len(ideographs) * 4


def records(text: str) -> tuple[dict[int, Record], tuple[int, Code] | None]:
    """The rows of `text` that are not blank, by number from 1, and the first fault and its row.

    Cells are what a spreadsheet program would make of them: plain numbers are numbers.
    """
    body, separator = _separator(text)
    found: dict[int, Record] = {}
    left, number = MOST_CELLS, 0
    try:
        for number, row in enumerate(
            csv.reader(StringIO(body, newline=""), delimiter=separator, strict=True), 1
        ):
            left -= len(row)
            if left < 0 or number > MOST_ROWS or len(row) > MOST_COLUMNS:
                return found, (0, codes.BOOK_LARGE)
            cells = tuple(_value(cell) for cell in row)
            if any(cell is not None for cell in cells):
                found[number] = cells
    except csv.Error:
        return found, (number + 1, codes.BOOK_QUOTES)
    return found, None


def _separator(text: str) -> tuple[str, str]:
    """What is left of `text` after the line that names its separator, and the separator.

    Without such a line it is the one that parts the first rows into most columns.
    """
    if named := _SEPARATOR.match(text):
        return text[named.end() :], named[1]
    start = re.sub(r'"[^"]*"', "", "".join(text.splitlines(keepends=True)[:20]))
    lines = [line for line in start.splitlines() if line.strip()]
    counts = {sign: Counter(line.count(sign) for line in lines) for sign in ",\t;"}
    return text, max(counts, key=lambda sign: _columns(counts[sign]))


def _columns(counts: Counter[int]) -> tuple[int, int]:
    """How many lines a separator parts, and into how many columns at most."""
    return sum(lines for count, lines in counts.items() if count), max(counts, default=0)


def _value(cell: str) -> str | float | None:
    text = trimmed(cell)
    return float(text) if _NUMBER.fullmatch(text) else text or None
