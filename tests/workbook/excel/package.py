"""A workbook as an archive of parts: those of its sheets, and what each part refers to."""

from __future__ import annotations

import posixpath
import re
import zipfile
from collections.abc import Iterator
from functools import cached_property
from io import BytesIO
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
ID = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_CELL = re.compile("([A-Z]{1,3})([0-9]{1,7})")


class Package:
    """The parts of a workbook by their names, without the first slash."""

    def __init__(self, data: bytes) -> None:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            self.names = archive.namelist()
            self.parts = {name: archive.read(name) for name in self.names}

    def tree(self, name: str) -> Element:
        """The part `name`; elements of workbooks without their namespace. Empty if not there."""
        root = ElementTree.fromstring(self.parts.get(name, b"<none/>"))
        for element in root.iter():
            element.tag = element.tag.removeprefix(_MAIN)
        return root

    def related(self, name: str) -> dict[str, tuple[str, str]]:
        """By id: the kind and the part (or address) that the part `name` refers to."""
        folder, file = posixpath.split(name)
        found = {}
        for one in self.tree(f"{folder}/_rels/{file}.rels".lstrip("/")):
            target = one.attrib["Target"]
            if one.get("TargetMode") != "External":
                target = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
            found[one.attrib["Id"]] = (one.attrib["Type"].rpartition("/")[2], target)
        return found

    @cached_property
    def workbook(self) -> Element:
        return self.tree("xl/workbook.xml")

    @cached_property
    def styles(self) -> Element:
        return self.tree("xl/styles.xml")

    @cached_property
    def shared(self) -> Element:
        return self.tree("xl/sharedStrings.xml")

    @cached_property
    def titles(self) -> list[str]:
        return [sheet.attrib["name"] for sheet in self.workbook.iter("sheet")]

    @cached_property
    def sheets(self) -> dict[str, Element]:
        """The sheets by the names of their parts, in order."""
        related = self.related("xl/workbook.xml")
        parts = [related[sheet.attrib[ID]][1] for sheet in self.workbook.iter("sheet")]
        return {part: self.tree(part) for part in parts}

    def count(self, of: str) -> int:
        """How many styles there are under `of`."""
        found = self.styles.find(of)
        return 0 if found is None else len(found)

    def everywhere(self, tag: str) -> Iterator[tuple[str, Element]]:
        """Each element `tag` of a sheet, with the part that it is in."""
        for part, sheet in self.sheets.items():
            for element in sheet.iter(tag):
                yield part, element


def place(name: str) -> tuple[int, int]:
    """The row and the column of a cell, `B7` being (7, 2)."""
    found = _CELL.fullmatch(name.replace("$", ""))
    if found is None:
        raise ValueError(name)
    column = 0
    for letter in found[1]:
        column = column * 26 + ord(letter) - ord("A") + 1
    return int(found[2]), column


def corners(name: str) -> tuple[int, int, int, int]:
    """The first and the last row, the first and the last column of `B2:D9`, or of one cell."""
    first, _, last = name.partition(":")
    (top, left), (bottom, right) = place(first), place(last or first)
    return top, bottom, left, right
