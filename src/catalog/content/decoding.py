"""Bytes of a file to text: UTF-8 and nothing else, and a clear word where it is something else."""

from __future__ import annotations

from pathlib import Path

from catalog.content import codes
from catalog.problems import Place, Problem, visible

_UTF8_BOM = b"\xef\xbb\xbf"
_UTF16_BOMS = (b"\xff\xfe", b"\xfe\xff")


def name_of(path: Path, base: Path) -> str:
    """How a place names the file at `path`: from `base` on, in characters that can be printed."""
    return visible(path.relative_to(base).as_posix(), most=4096)


def read_text(path: Path, file: str, problems: list[Problem]) -> str | None:
    """The text of the file at `path`, or None; whatever keeps it from being read is a problem."""
    try:
        data = path.read_bytes()
    except OSError:
        problems.append(codes.FILE_UNREADABLE.at(Place(file)))
        return None
    return decode(data, file, problems)


def decode(data: bytes, file: str, problems: list[Problem]) -> str | None:
    """The text of `data`, or None; a wrong encoding, a BOM and an empty file are problems."""
    if data.startswith(_UTF16_BOMS):
        problems.append(codes.FILE_ENCODING.at(Place(file, 1, 1), guess="UTF-16", line=1))
        return None
    if data.startswith(_UTF8_BOM):
        problems.append(codes.FILE_BOM.at(Place(file, 1, 1)))
        data = data[len(_UTF8_BOM) :]
    if not data.strip():
        problems.append(codes.FILE_EMPTY.at(Place(file)))
        return None
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        before = data[: error.start]
        line = before.count(b"\n") + 1
        column = len(before[before.rfind(b"\n") + 1 :].decode("utf-8", "replace")) + 1
        place = Place(file, line, column)
        problems.append(codes.FILE_ENCODING.at(place, guess=_guess(data), line=line))
        return None
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _guess(data: bytes) -> str:
    try:
        data.decode("gb18030")
    except UnicodeDecodeError:
        return "?"
    return "GBK"
