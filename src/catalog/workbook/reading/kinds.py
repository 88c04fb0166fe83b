"""Which kind of file it is, told by what is inside and never by its name."""

from __future__ import annotations

import re
from enum import Enum, auto
from io import BytesIO
from pathlib import PurePath
from zipfile import BadZipFile, ZipFile

from catalog.problems import Code
from catalog.workbook.reading import codes


class Kind(Enum):
    """The kinds of file that are read."""

    WORKBOOK = auto()
    TEXT = auto()


_ZIP = b"PK\x03\x04"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OTHERS = (b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"Rar!", b"7z\xbc\xaf", b"{\\rtf")
_WEB = re.compile(rb"\s*(?:<\?xml|<!doctype|<html|<head|<meta|<table|<style|mime-version:)", re.I)
_TEXT_NAMES = {".csv", ".txt", ".tsv"}
# Where an Office file says that it is a document or a presentation.
_OTHER_PARTS = (
    "word/document.xml",
    "ppt/presentation.xml",
    "content.opf",
    "META-INF/container.xml",
)
_OTHER_STREAMS = ("WordDocument", "PowerPoint Document")
_LOCKED_STREAM = "EncryptedPackage"


def kind_of(data: bytes, file: str) -> Kind | Code:
    """The kind of the file `data`, or what is wrong with a file of its kind called `file`."""
    if not data.strip(b"\x00 \t\r\n\x1a\xef\xbb\xbf"):
        return codes.BOOK_EMPTY
    if data.startswith(_ZIP):
        return _of_archive(data)
    if data.startswith(_OLE):
        return _of_compound(data)
    start = data[:1024].removeprefix(b"\xef\xbb\xbf")
    wide = start.startswith((b"\xff\xfe", b"\xfe\xff"))
    if start.startswith(_OTHERS) or (b"\x00" in data and not wide):
        return codes.BOOK_KIND
    if _WEB.match(start.replace(b"\x00", b"")[2 if wide else 0 :]):
        return codes.BOOK_WEB_PAGE
    named_text = PurePath(file).suffix.lower() in _TEXT_NAMES
    return Kind.TEXT if named_text else _unnamed(data)


def _of_archive(data: bytes) -> Kind | Code:
    try:
        with ZipFile(BytesIO(data)) as archive:
            names = archive.namelist()
    except (BadZipFile, ValueError, OSError, NotImplementedError):
        return codes.BOOK_DAMAGED
    spreadsheet = any(name in names for name in ("xl/workbook.xml", "xl/workbook.bin"))
    if spreadsheet or "content.xml" in names or "[Content_Types].xml" in names:
        return codes.BOOK_KIND if any(name in names for name in _OTHER_PARTS) else Kind.WORKBOOK
    return codes.BOOK_KIND


def _of_compound(data: bytes) -> Kind | Code:
    if _LOCKED_STREAM.encode("utf-16-le") in data:
        return codes.BOOK_PASSWORD
    other = any(name.encode("utf-16-le") in data for name in _OTHER_STREAMS)
    workbook = any(name.encode("utf-16-le") in data for name in ("Workbook", "Book"))
    return codes.BOOK_KIND if other and not workbook else Kind.WORKBOOK


def _unnamed(data: bytes) -> Code:
    """Text whose name says that it is something else: a table, or none of our business."""
    first = data.lstrip()[:4096].splitlines()[0]
    return codes.BOOK_PLAIN_TEXT if re.search(rb"[,;\t]", first) else codes.BOOK_KIND
