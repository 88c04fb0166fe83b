"""What the reader of workbooks does not tell of .xls and .et: failed formulas, and the epoch."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from io import BytesIO

from olefile import OleFileIO

# Records of the format, by the names that its description [MS-XLS] gives them.
_BOF, _EOF, _DATE_1904, _SHEET = 0x0809, 0x000A, 0x0022, 0x0085
_PASSWORD = 0x002F
_ERROR, _FORMULA = 0x0205, 0x0006
_SIGNS = {
    0x00: "#NULL!",
    0x07: "#DIV/0!",
    0x0F: "#VALUE!",
    0x17: "#REF!",
    0x1D: "#NAME?",
    0x24: "#NUM!",
    0x2A: "#N/A",
}


@dataclass(frozen=True, slots=True)
class Binary:
    """What the records of the file say.

    The failed formulas of each sheet by row and column from 0, how days are counted, and whether
    the file has a password.
    """

    failed: dict[str, dict[tuple[int, int], str]]
    since_1904: bool = False
    locked: bool = False


def binary_book(data: bytes) -> Binary:
    """What is told of the .xls or .et file `data`; of a damaged one, what precedes the damage."""
    failed: dict[str, dict[tuple[int, int], str]] = {}
    since_1904 = locked = False
    with suppress(Exception):
        stream = _stream(data)
        for kind, at in _records(stream, 0):
            if kind == _DATE_1904:
                since_1904 = struct.unpack_from("<H", stream, at) == (1,)
            elif kind == _PASSWORD:
                locked = True
            elif kind == _SHEET and not locked:
                (start,) = struct.unpack_from("<I", stream, at)
                failed[_name(stream, at + 6)] = dict(_failed(stream, start))
    return Binary(failed, since_1904, locked)


def _stream(data: bytes) -> bytes:
    with OleFileIO(BytesIO(data)) as container:
        for name in ("Workbook", "Book"):
            if container.exists(name):
                stream: bytes = container.openstream(name).read()
                return stream
    return b""


def _records(stream: bytes, at: int) -> Iterator[tuple[int, int]]:
    """The records from `at` to the end of the part that begins there: kind, and where it stands.

    What is embedded in the part, such as a chart, is passed over.
    """
    depth = 0
    while at + 4 <= len(stream):
        kind, size = struct.unpack_from("<HH", stream, at)
        depth += (kind == _BOF) - (kind == _EOF)
        if depth < 1:
            return
        if depth == 1:
            yield kind, at + 4
        at += 4 + size


def _name(stream: bytes, at: int) -> str:
    """The name of a sheet, in one byte or two for each character."""
    length, wide = struct.unpack_from("<BB", stream, at)
    if wide & 1:
        return stream[at + 2 : at + 2 + 2 * length].decode("utf-16-le")
    return stream[at + 2 : at + 2 + length].decode("latin-1")


def _failed(stream: bytes, start: int) -> Iterator[tuple[tuple[int, int], str]]:
    for kind, at in _records(stream, start):
        if kind not in (_ERROR, _FORMULA):
            continue
        row, column, _, first, second, third = struct.unpack_from("<HHHBBB", stream, at)
        failed = (
            second == 1
            if kind == _ERROR
            else first == 2 and stream[at + 12 : at + 14] == b"\xff\xff"
        )
        if failed:
            yield (row, column), _SIGNS.get(first if kind == _ERROR else third, "#VALUE!")
