"""`catalog readability`: the figures of the sample, and what it returns."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from catalog.cli import main
from tests.content.reading import SAMPLE, change

Command = Callable[..., tuple[int, str, str]]


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """A copy of the sample, to be spoilt."""
    return Path(shutil.copytree(SAMPLE, tmp_path / "content"))


@pytest.fixture
def readability(capsys: pytest.CaptureFixture[str], content: Path) -> Command:
    """Runs the command on the copy; returns its result, its output and its errors."""

    def command(*arguments: str) -> tuple[int, str, str]:
        result = main(["--content", str(content), "readability", *arguments])
        said = capsys.readouterr()
        return result, said.out, said.err

    return command


def test_the_readability_is_a_table(readability: Command) -> None:
    """Two heads, and a line for each book, course and page."""
    result, out, err = readability()
    head, other, *lines = out.splitlines()
    assert (result, err) == (0, "")
    assert (head.split()[:3], other.split()[:3]) == (
        ["种类", "代号", "章数"],
        ["kind", "id", "chapters"],
    )
    assert [line.split()[:3] for line in lines] == [
        ["教材", "book", "chef"],
        ["课程", "course", "chef"],
        ["网页", "page", "about"],
    ]


def test_the_readability_is_told_to_programs(readability: Command) -> None:
    """The same figures as JSON."""
    result, out, err = readability("--format", "json")
    assert (result, err) == (0, "")
    assert [(one["kind"], one["id"]) for one in json.loads(out)] == [
        ("book", "chef"),
        ("course", "chef"),
        ("page", "about"),
    ]


def test_what_cannot_be_read_has_no_readability(readability: Command, content: Path) -> None:
    """1, and what is wrong, in the terminal."""
    (content / "trades.yml").unlink()
    result, out, err = readability()
    assert (result, out) == (1, "")
    assert "[file-missing]" in err


def test_faulty_content_has_its_readability(readability: Command, content: Path) -> None:
    """0; an author asks for it in order to put things right."""
    change(content / "courses" / "chef.yml", "大半是动手", "务必动手")
    result, out, err = readability("--format", "json")
    assert (result, err) == (0, "")
    assert [one["officialese"] for one in json.loads(out)] == [0, 1, 0]
