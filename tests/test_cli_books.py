"""The command that makes the books: what it prints, and what it returns."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from catalog import binding
from catalog.cli import main
from catalog.views.books.shelf import CannotBindError
from tests.site.building import ROOT, files_below
from tests.views.books.checking import epubcheck

Command = Callable[..., tuple[int, str, str]]


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """A copy of the content, to be spoilt."""
    return Path(shutil.copytree(ROOT / "tests" / "fixtures" / "content", tmp_path / "content"))


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """Where the books go."""
    return tmp_path / "out"


@pytest.fixture
def books(capsys: pytest.CaptureFixture[str], content: Path, out: Path) -> Command:
    """Makes the books of the copy; returns the result, the output and the errors."""

    def command(*arguments: str) -> tuple[int, str, str]:
        result = main(["books", "--content", str(content), "--out", str(out), *arguments])
        said = capsys.readouterr()
        return result, said.out, said.err

    return command


def test_a_line_is_said_for_each_file(books: Command, out: Path) -> None:
    """Its size, and its pages if it has any."""
    result, said, err = books("--date", "2026-11-23")
    assert (result, err) == (0, "")
    lines = [re.sub(r"\d+ (?=kB|页)", "N ", line) for line in said.splitlines()]
    assert lines == [
        f"{out}/chef.zh.pdf: N kB, N 页 / pages",
        f"{out}/chef.zh.epub: N kB",
        f"{out}/chef.en.pdf: N kB, N 页 / pages",
        f"{out}/chef.en.epub: N kB",
    ]
    names = [Path(line.partition(":")[0]).name for line in lines]
    assert sorted(files_below(out)) == sorted([*names, "made-from"])


def test_the_same_day_gives_the_same_books(
    books: Command, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By date, or by SOURCE_DATE_EPOCH."""
    books("--date", "2026-11-23")
    first = files_below(out)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795365000")
    books()
    assert files_below(out) == first
    books("--date", "2026-11-24")
    assert files_below(out) != first


def test_one_book_of_the_repository_is_made_and_valid(
    capsys: pytest.CaptureFixture[str], out: Path
) -> None:
    """The others are left out; the content is found where it always is."""
    content = ROOT / "content"
    arguments = ["--content", str(content), "books", "--book", "electrician", "--out", str(out)]
    assert main(arguments) == 0
    capsys.readouterr()
    assert sorted(files_below(out)) == [
        f"electrician.{lang}.{form}" for lang in ("en", "zh") for form in ("epub", "pdf")
    ]
    assert epubcheck(out / "electrician.zh.epub") == ""


def test_an_unknown_book_is_said(books: Command, out: Path) -> None:
    """With those that there are."""
    assert books("--book", "welder") == (
        2,
        "",
        "没有“welder”这本教材，或者它还没有写章节。可以写：chef\n"
        "There is no textbook “welder”, or it has no chapters yet. You can write: chef\n",
    )
    assert not out.exists()


def test_faulty_content_is_not_bound(books: Command, content: Path, out: Path) -> None:
    """1, the faults in the terminal, and no folder."""
    (content / "textbooks" / "chef" / "knife.svg").unlink()
    result, said, err = books()
    assert (result, said) == (1, "")
    assert err.startswith("content/textbooks/chef/safety.en.md:")
    assert "picture-missing" in err
    assert not out.exists()


def test_a_bad_date_is_refused(books: Command, out: Path) -> None:
    """2, in both languages."""
    result, said, err = books("--date", "soon")
    assert (result, said) == (2, "")
    assert "“soon”" in err
    assert not out.exists()


def test_what_is_missing_is_said(books: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    """2, and what to do; not a traceback."""

    def press() -> None:
        raise CannotBindError("没有字体。\nNo fonts.")

    monkeypatch.setattr(binding, "_press", press)
    assert books() == (2, "", "没有字体。\nNo fonts.\n")
