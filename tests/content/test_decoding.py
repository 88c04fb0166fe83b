"""Files are UTF-8 and nothing else; what else they are is told."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog.content import codes
from catalog.content.decoding import decode, name_of, read_text
from catalog.problems import Place, Problem
from tests.builders import faults


def decoded(data: bytes) -> tuple[str | None, list[Problem]]:
    """The text of `data` and its problems."""
    problems: list[Problem] = []
    return decode(data, "f", problems), problems


def encoding(line: int, column: int, guess: str) -> Problem:
    return codes.FILE_ENCODING.at(Place("f", line, column), guess=guess, line=line)


def test_utf8_is_read() -> None:
    """Whatever the language, and whichever way its lines end."""
    assert decoded("好\r\nb\rc\n".encode()) == ("好\nb\nc\n", [])


def test_a_byte_order_mark_is_a_warning() -> None:
    """The text is read without it; a second one is part of the text."""
    bom = codes.FILE_BOM.at(Place("f", 1, 1))
    assert decoded(b"\xef\xbb\xbfa") == ("a", [bom])
    assert decoded(b"\xef\xbb\xbf\xef\xbb\xbfa") == ("\ufeffa", [bom])
    assert decoded(b"\xef\xbb\xbf\n")[1] == [bom, codes.FILE_EMPTY.at(Place("f"))]


@pytest.mark.parametrize("data", [b"", b"\n\n", b" \t\r\n"])
def test_a_file_with_nothing_in_it_is_empty(data: bytes) -> None:
    """Spaces and line breaks are nothing."""
    assert decoded(data) == (None, [codes.FILE_EMPTY.at(Place("f"))])


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        ("a: 电工".encode("gbk"), encoding(1, 4, "GBK")),
        ("a: b\nc: 电工".encode("gb18030"), encoding(2, 4, "GBK")),
        ("好: café ".encode() + b"caf\xe9 \xff", encoding(1, 12, "?")),
        ("电工".encode("utf-16"), encoding(1, 1, "UTF-16")),
        ("电工".encode("utf-16-be"), encoding(1, 4, "?")),
        (b"\xfe\xff\x00a", encoding(1, 1, "UTF-16")),
        ("电工".encode()[:-1], encoding(1, 2, "?")),
        (b"\xed\xa0\x80", encoding(1, 1, "?")),
    ],
)
def test_another_encoding_is_told_with_its_place_and_a_guess(data: bytes, problem: Problem) -> None:
    """GBK, UTF-16, Windows-1252, a file that was cut off, half a character."""
    assert decoded(data) == (None, [problem])


def test_utf16_without_a_mark_is_left_to_the_reader() -> None:
    """Its bytes are valid UTF-8 full of NUL, which the next reader refuses."""
    assert decoded("ab".encode("utf-16-le")) == ("a\0b\0", [])


@given(st.binary())
def test_any_bytes_at_all_are_read_or_told(data: bytes) -> None:
    """For all bytes there is a text or a problem, and never a failure."""
    text, problems = decoded(data)
    assert text is not None or problems


def test_what_cannot_be_opened_is_told(tmp_path: Path) -> None:
    """A folder, a link to nothing and a file that has gone are one problem each."""
    (tmp_path / "link").symlink_to("nothing")
    problems: list[Problem] = []
    texts = [read_text(tmp_path / name, name, problems) for name in (".", "link", "gone")]
    assert texts == [None, None, None]
    assert faults(problems) == [(name, "file-unreadable") for name in (".", "link", "gone")]


def test_a_file_is_read_from_its_path(tmp_path: Path) -> None:
    """Its bytes are decoded like any others."""
    (tmp_path / "f").write_bytes(b"\xef\xbb\xbfa\r\n")
    problems: list[Problem] = []
    assert read_text(tmp_path / "f", "f", problems) == "a\n"
    assert faults(problems) == [("f:1:1", "file-bom")]


def test_a_file_is_named_in_characters_that_can_be_printed() -> None:
    """A name in another encoding, as old zip files bring it, or one with a line break."""
    base = Path("/b")
    assert name_of(base / "课程" / "a.yml", base) == "课程/a.yml"
    assert name_of(base / "\udcb5\udce7.yml", base) == "\ufffd\ufffd.yml"
    assert name_of(base / "a\nb\x1b.yml", base) == "a b\ufffd.yml"
