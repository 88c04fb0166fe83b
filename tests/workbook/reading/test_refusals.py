"""A file that is no workbook, or not surely one, is a problem and no traceback."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from catalog.problems import Code, Place
from catalog.workbook.reading import codes
from catalog.workbook.reading.apart import answer
from catalog.workbook.reading.books import MOST_BYTES, read_book
from catalog.workbook.reading.grid import Book
from tests.workbook.reading.making import FILES, TABLE, saved, with_rows, xlsx, zipped


@pytest.mark.parametrize(
    ("data", "name", "code"),
    [
        (b"", "a.xlsx", codes.BOOK_EMPTY),
        (b"\xef\xbb\xbf \r\n", "a.csv", codes.BOOK_EMPTY),
        (b",,\n,,\n", "a.csv", codes.BOOK_EMPTY),
        (xlsx(lambda _, __: None), "a.xlsx", codes.BOOK_EMPTY),
        (xlsx(lambda _, __: None)[:3000], "a.xlsx", codes.BOOK_DAMAGED),
        (with_rows("<row><c"), "a.xlsx", codes.BOOK_DAMAGED),
        (with_rows("", {"xl/workbook.xml": b""}), "a.xlsx", codes.BOOK_DAMAGED),
        (
            zipped({"xl/workbook.xml": b"x", "[Content_Types].xml": b""}),
            "a.xlsx",
            codes.BOOK_DAMAGED,
        ),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "a.xls", codes.BOOK_DAMAGED),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"),
            "a.xlsx",
            codes.BOOK_PASSWORD,
        ),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "WordDocument".encode("utf-16-le"),
            "a.doc",
            codes.BOOK_KIND,
        ),
        (zipped({"word/document.xml": b"", "[Content_Types].xml": b""}), "a.docx", codes.BOOK_KIND),
        (zipped({"photo.jpg": b"x"}), "a.zip", codes.BOOK_KIND),
        (b"%PDF-1.7 ...", "a.xlsx", codes.BOOK_KIND),
        (b"a\x00b,c", "a.csv", codes.BOOK_KIND),
        ("清江镇".encode(), "a.xlsx", codes.BOOK_KIND),
        (b"<html><table><tr><td>1</td></tr></table>", "a.xls", codes.BOOK_WEB_PAGE),
        (b"\xef\xbb\xbf\n<TABLE border=1>", "a.xls", codes.BOOK_WEB_PAGE),
        ("<html>".encode("utf-16"), "a.xls", codes.BOOK_WEB_PAGE),
        (
            b'<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>',
            "a.xls",
            codes.BOOK_WEB_PAGE,
        ),
        (b"MIME-Version: 1.0\r\nContent-Type: multipart/related", "a.xls", codes.BOOK_WEB_PAGE),
        (TABLE.encode("gb18030"), "a.xls", codes.BOOK_PLAIN_TEXT),
        (TABLE.replace(",", "\t").encode("utf-16"), "a.xls", codes.BOOK_PLAIN_TEXT),
        (b"\x81\x20,a", "a.csv", codes.BOOK_ENCODING),
        ("清江鎮,開班".encode("big5"), "a.csv", codes.BOOK_ENCODING),
        ("班期,清江镇开班".encode()[:-1], "a.csv", codes.BOOK_ENCODING),
        ("名,一".encode("gb18030")[-2:] + b",1", "a.csv", codes.BOOK_ENCODING),
        ("café".encode("latin-1"), "a.csv", codes.BOOK_ENCODING),
        (b"," * 500_000, "a.csv", codes.BOOK_LARGE),
        (bytes(MOST_BYTES + 1), "a.xlsx", codes.BOOK_LARGE),
    ],
)
def test_what_cannot_be_read_is_a_problem(
    tmp_path: Path, data: bytes, name: str, code: Code
) -> None:
    """Empty, damaged, locked, of another kind or under a false name, doubtful, too large."""
    assert read_book(saved(tmp_path, data, name)) == Book(name, problems=(code.at(Place(name)),))


def test_a_workbook_with_a_password_is_a_problem(tmp_path: Path) -> None:
    """In an old file it is a record among the first."""
    data = (FILES / "merged-hidden-failed.xls").read_bytes()
    locked = data.replace(b"\x42\x00\x02\x00", b"\x2f\x00\x02\x00", 1)
    book = read_book(saved(tmp_path, locked, "a.xls"))
    assert book.problems == (codes.BOOK_PASSWORD.at(Place("a.xls")),)


def test_what_cannot_be_opened_is_a_problem(tmp_path: Path) -> None:
    """A file that is not there, and a folder."""
    for path in (tmp_path / "none.xlsx", tmp_path):
        assert read_book(path).problems == (codes.BOOK_UNREADABLE.at(Place(path.name)),)


@pytest.mark.parametrize(
    ("text", "row"), [('a,b\n1,"x\n', 2), ('a,b\n1,"x"y\n2,3\n', 2), ('"a', 1), ("x" * 200_000, 1)]
)
def test_quotes_that_do_not_pair_are_a_problem_of_their_row(
    tmp_path: Path, text: str, row: int
) -> None:
    """From there on nothing can be told apart, so nothing is read."""
    book = read_book(saved(tmp_path, text.encode(), "a.csv"))
    assert book == Book("a.csv", problems=(codes.BOOK_QUOTES.at(Place("a.csv", row, sheet="a")),))


@given(st.binary(max_size=400), st.sampled_from(["a.csv", "a.xls", "a.xlsx", "a"]))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_bytes_are_a_book_or_a_problem(tmp_path: Path, data: bytes, name: str) -> None:
    """Whatever the file holds; one that says it is a workbook is asked of the reader itself."""
    if data.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0")):
        assert "refused" in answer(data)
    else:
        book = read_book(saved(tmp_path, data, name))
        assert bool(book.problems) != bool(book.sheets)


@given(st.binary(max_size=200), st.integers(0, 8000))
@settings(max_examples=200)
def test_a_spoilt_workbook_is_a_book_or_damaged(data: bytes, at: int) -> None:
    """Bytes put into a good file never raise anything."""
    good = (FILES / "merged-hidden-failed.xls").read_bytes()
    assert {"sheets", "refused"} & set(answer(good[:at] + data + good[at + len(data) :]))
