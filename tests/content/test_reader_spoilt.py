"""Whatever happens to a file, the content folder is read or told, and nothing ever fails."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog.content.reader import Content, read_content
from tests.content.reading import SAMPLE, told

Spoil = Callable[[bytes], bytes]
SPOILERS: dict[str, Spoil] = {
    "crlf": lambda data: data.replace(b"\n", b"\r\n"),
    "cr": lambda data: data.replace(b"\n", b"\r"),
    "bom": lambda data: b"\xef\xbb\xbf" + data,
    "gbk": lambda data: data.decode().encode("gb18030"),
    "utf-16": lambda data: data.decode().encode("utf-16"),
    "utf-16-le": lambda data: data.decode().encode("utf-16-le"),
    "windows-1252": lambda data: data + b"# caf\xe9 \x93x\x94\n",
    "nul": lambda data: data[:40] + b"\0" + data[40:],
    "twice": lambda data: data * 2,
    "empty": lambda _: b"",
    "comment": lambda _: b"# x\n",
    "word": lambda _: b"x",
    "list": lambda _: b"- x\n",
    "table": lambda _: b"{}",
    "nested": lambda data: b"[" * 100_000 + data,
    "bomb": lambda data: b"a: &a [*a, *a]\n" + data,
    "long": lambda data: data + b"# " + b"x" * 1_000_000,
    "surrogate": lambda data: data + b"\xed\xa0\x80",
    "bom-within": lambda data: data[:-1] + b"\xef\xbb\xbf\n",
    "separator": lambda data: data.replace(b"\n", b"\xe2\x80\xa8", 1),
    "tabs": lambda data: data.replace(b"  ", b"\t"),
}
FILES = sorted(path.relative_to(SAMPLE).as_posix() for path in SAMPLE.rglob("*") if path.is_file())


@pytest.fixture(scope="module")
def spoilt(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One copy of the sample for all tests; each puts back what it spoils."""
    return shutil.copytree(SAMPLE, tmp_path_factory.mktemp("spoilt") / "content")


@pytest.mark.parametrize("spoiler", SPOILERS)
def test_any_file_may_be_spoilt_in_any_way(spoiler: str, spoilt: Path) -> None:
    """Reading never fails, and what is told is in the file that was spoilt, or in its pair."""
    for name in FILES:
        original = (SAMPLE / name).read_bytes()
        (spoilt / name).write_bytes(SPOILERS[spoiler](original))
        found = {place.partition(":")[0] for place, _ in told(spoilt)}
        (spoilt / name).write_bytes(original)
        pair = name.replace(".en.md", ".md")
        pair = name.replace(".md", ".en.md") if pair == name else pair
        assert found <= {f"content/{name}", f"content/{pair}"}


def test_line_ends_of_every_kind_are_the_same_to_the_reader(content: Path) -> None:
    """Windows, old Macs and the rest: the catalog is the same."""
    first = read_content(content)
    for spoiler in ("crlf", "cr"):
        for name in FILES:
            data = (SAMPLE / name).read_bytes()
            (content / name).write_bytes(SPOILERS[spoiler](data))
        assert read_content(content) == Content(first.catalog, ())


@given(name=st.sampled_from(FILES), data=st.data())
def test_any_bytes_in_any_place_are_read_or_told(
    name: str, data: st.DataObject, spoilt: Path
) -> None:
    """For all files, a few bytes put anywhere never make reading or the rules fail."""
    original = (SAMPLE / name).read_bytes()
    at = data.draw(st.integers(0, len(original)))
    more = data.draw(st.binary(max_size=8) | st.text(max_size=8).map(str.encode))
    gone = data.draw(st.integers(0, 40))
    try:
        (spoilt / name).write_bytes(original[:at] + more + original[at + gone :])
        found = told(spoilt)
    finally:
        (spoilt / name).write_bytes(original)
    assert [place for place, _ in found if not place.startswith("content/")] == []
