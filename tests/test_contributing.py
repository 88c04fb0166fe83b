"""CONTRIBUTING.md says the same in both languages, and what it shows works."""

from __future__ import annotations

import re
import shlex
import shutil
from pathlib import Path

import pytest

from catalog import report
from catalog.cli import main
from catalog.content.chapters import read_manuscript
from catalog.content.reader import read_content
from catalog.content.shapes import Report
from catalog.problems import Problem
from tests.site.building import ROOT

DOCUMENT = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
CHINESE, ENGLISH = re.split(r"^## (?:中文|English)$", DOCUMENT, flags=re.MULTILINE)[1:]
HALVES = {"zh": CHINESE, "en": ENGLISH}


def fences(text: str, kind: str) -> list[str]:
    """The blocks of one kind."""
    return re.findall(rf"^```{kind}\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)


def outline(text: str) -> list[str]:
    """How each line begins that is a heading, an item, a step, or the start or end of a block."""
    return re.findall(r"^(?:### |- |\d+\. |```\w*|\*\*)", text, re.MULTILINE)


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """A copy of the shipped content."""
    return Path(shutil.copytree(ROOT / "content", tmp_path / "content"))


def test_each_language_is_complete() -> None:
    """The same headings, items, steps and blocks in the same order."""
    assert outline(CHINESE) == outline(ENGLISH)
    assert not re.search("[一-鿿]", re.sub(r"```.*?```|`[^`]*`", "", ENGLISH, flags=re.DOTALL))


@pytest.mark.parametrize("half", HALVES)
def test_the_examples_of_chapters_are_right(half: str, tmp_path: Path) -> None:
    """The check finds nothing in them."""
    examples = fences(HALVES[half], "markdown")
    assert len(examples) == 6
    problems: list[Problem] = []
    for number, example in enumerate(examples):
        path = tmp_path / f"{number}{'.en' if half == 'en' else ''}.md"
        front = "" if example.startswith("---") else "---\ntitle: 好 (a)\nsummary: 好 (a)\n---\n"
        path.write_text(front + example, encoding="utf-8")
        reading = Report(path.name)
        assert read_manuscript(path, path.name, reading) is not None
        problems += reading.problems
    assert problems == []


@pytest.mark.parametrize("half", HALVES)
def test_the_commands_do_what_they_say(half: str, content: Path) -> None:
    """Each `catalog new` begins something; the problem that is shown is printed just so."""
    commands = re.findall(r"^\.venv/bin/catalog (new .*)$", HALVES[half], re.MULTILINE)
    assert [command.split()[1] for command in commands] == ["chapter", "course", "run"]
    results = [main(["--content", str(content), *shlex.split(command)]) for command in commands]
    assert results == [0, 0, 0]
    (shown,) = fences(HALVES[half], "text")
    assert shown in report.text(read_content(content).problems)
