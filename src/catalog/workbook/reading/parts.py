"""What the reader of workbooks does not tell: failed formulas, the epoch, merged cells of .ods."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import IO
from xml.parsers.expat import ParserCreate
from zipfile import ZipFile

Region = tuple[tuple[int, int], tuple[int, int]]  # first and last row and column, from 0

_BLOCK = 1 << 22
_LONGEST = 1 << 25  # bytes of one cell, and of what is no cell
_FAILED = re.compile(
    rb"<(?:\w+:)?c\s([^<>/]*?\bt=[\"']e[\"'][^<>/]*)>(.*?)</(?:\w+:)?c>", re.DOTALL
)
_MARKED = re.compile(rb"t=[\"']e[\"']")
_SHOWN = re.compile(rb"<(?:\w+:)?v>([^<]{1,20})<")
_UNCALCULATED = re.compile(
    rb"<(?:\w+:)?c\s([^<>]*)>\s*<(?:\w+:)?f(?:\s[^<>]*)?(?:/>|>[^<]*</(?:\w+:)?f>)\s*"
    rb"(?:<(?:\w+:)?v\s*/>\s*|<(?:\w+:)?v\s*>\s*</(?:\w+:)?v>\s*)?</(?:\w+:)?c>"
)
_FORMULA = re.compile(rb"<(?:\w+:)?f[\s/>]")
_NAME = re.compile(rb"\br=[\"']([A-Z]{1,3})([0-9]{1,7})[\"']")
_TEXT = re.compile(rb"\bt=[\"']str[\"']")


@dataclass
class _Parts:
    """The sheets of an .xlsx by name, the files they are in, and how it counts days."""

    sheets: dict[str, str] = field(default_factory=dict)
    targets: dict[str, str] = field(default_factory=dict)
    since_1904: bool = False

    def workbook(self, name: str, given: dict[str, str]) -> None:
        if name.endswith(" sheet"):
            ids = [value for key, value in given.items() if key.endswith(" id")]
            self.sheets[given.get("name", "")] = ids[0] if ids else ""
        elif name.endswith(" workbookPr"):
            self.since_1904 = given.get("date1904") in ("1", "true", "on")

    def relation(self, _name: str, given: dict[str, str]) -> None:
        target = given.get("Target", "")
        path = target[1:] if target.startswith("/") else f"xl/{target}"
        self.targets[given.get("Id", "")] = path


def is_xlsx(archive: ZipFile) -> bool:
    """True if it holds the parts of an .xlsx."""
    return "xl/workbook.xml" in archive.namelist()


def is_ods(archive: ZipFile) -> bool:
    """True if it holds the content of an OpenDocument file."""
    return "content.xml" in archive.namelist()


def counts_from_1904(archive: ZipFile) -> bool:
    """True if the days of this .xlsx are counted from 1 January 1904."""
    return _parts(archive).since_1904


def failed_formulas(archive: ZipFile, sheet: str) -> dict[tuple[int, int], str]:
    """The cells of a sheet of an .xlsx whose formula has no value, by row and column from 0.

    What the cell shows instead, or '' where the file holds no result at all.
    """
    parts = _parts(archive)
    path = parts.targets.get(parts.sheets.get(sheet, ""), "")
    if path not in archive.namelist():
        return {}
    found: dict[tuple[int, int], str] = {}
    with archive.open(path) as file:
        for block in _blocks(file):
            for cell in _FAILED.finditer(block) if _MARKED.search(block) else ():
                shown = _SHOWN.search(cell[2])
                _note(found, cell[1], shown[1].decode(errors="replace") if shown else "#VALUE!")
            for cell in _UNCALCULATED.finditer(block) if _FORMULA.search(block) else ():
                if not _TEXT.search(cell[1]):
                    _note(found, cell[1], "")
    return found


def _note(found: dict[tuple[int, int], str], attributes: bytes, sign: str) -> None:
    if named := _NAME.search(attributes):
        column = 0
        for letter in named[1]:
            column = column * 26 + letter - ord("A") + 1
        found[int(named[2]) - 1, column - 1] = sign


def _blocks(file: IO[bytes]) -> Iterator[bytes]:
    """The file in pieces that end between two cells. Raises MemoryError where one has no end."""
    rest = b""
    while read := file.read(_BLOCK):
        rest += read
        if len(rest) > _LONGEST:
            raise MemoryError
        cut = max(rest.rfind(b"<c "), rest.rfind(b":c "))
        if cut > 0:
            cut = rest.rfind(b"<", 0, cut + 1)
            yield rest[:cut]
            rest = rest[cut:]
    yield rest


def _parts(archive: ZipFile) -> _Parts:
    parts = _Parts()
    for path, handler in (
        ("xl/workbook.xml", parts.workbook),
        ("xl/_rels/workbook.xml.rels", parts.relation),
    ):
        if path in archive.namelist():
            parser = ParserCreate(namespace_separator=" ")
            parser.StartElementHandler = handler
            with archive.open(path) as file:
                parser.ParseFile(file)
    return parts


@dataclass
class Tables:
    """The merged cells and failed formulas of each table of an .ods, as its elements come."""

    regions: dict[str, list[Region]] = field(default_factory=dict)
    failed: dict[str, dict[tuple[int, int], str]] = field(default_factory=dict)
    table: str = ""
    row: int = 0
    column: int = 0
    rows: int = 1
    failing: tuple[int, int] | None = None

    def start(self, name: str, given: dict[str, str]) -> None:
        values = {key.rpartition(" ")[2]: value for key, value in given.items()}
        kind = name.rpartition(" ")[2]
        if kind == "table" and "name" in values:
            self.table, self.row = values["name"], 0
        elif kind == "table-row":
            self.rows, self.column = _number(values, "number-rows-repeated"), 0
        elif kind in ("table-cell", "covered-table-cell"):
            last = (
                self.row + _number(values, "number-rows-spanned") - 1,
                self.column + _number(values, "number-columns-spanned") - 1,
            )
            if last != (self.row, self.column):
                self.regions.setdefault(self.table, []).append(((self.row, self.column), last))
            if any(key.endswith(" value-type") and given[key] == "error" for key in given):
                self.failing = (self.row, self.column)
                self.failed.setdefault(self.table, {})[self.failing] = ""
            self.column += _number(values, "number-columns-repeated")

    def words(self, text: str) -> None:
        if self.failing:
            self.failed[self.table][self.failing] += text.strip()

    def end(self, name: str) -> None:
        if name.endswith(" table-row"):
            self.row += self.rows
        elif name.endswith("table-cell"):
            self.failing = None


def _number(values: dict[str, str], name: str) -> int:
    value = values.get(name, "1")
    return int(value) if value.isdecimal() and len(value) < 9 else 1


def tables(archive: ZipFile) -> Tables:
    """The tables of an .ods."""
    found = Tables()
    parser = ParserCreate(namespace_separator=" ")
    parser.StartElementHandler = found.start
    parser.EndElementHandler = found.end
    parser.CharacterDataHandler = found.words
    with archive.open("content.xml") as file:
        parser.ParseFile(file)
    return found
