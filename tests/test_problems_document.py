"""docs/problems.md names every problem, and each of its examples does what it says."""

from __future__ import annotations

import re
import shutil
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from catalog import publish, report
from catalog.content import codes as content_codes
from catalog.content.reader import read_content
from catalog.problems import Code, Problem
from catalog.rules import codes as rule_codes
from catalog.rules import notice_codes
from catalog.rules.table import broken
from tests.problem_documents import SECTION, assert_complete

ROOT = Path(__file__).parent.parent
DAY = date(2027, 1, 1)  # on which the examples are checked
SAMPLE = ROOT / "tests" / "fixtures" / "content"
DOCUMENT = (ROOT / "docs" / "problems.md").read_text(encoding="utf-8")
CODES = {code.id: code for code in (*content_codes.CODES, *rule_codes.CODES)}
ADDRESSES = {
    notice_codes.ADDRESS_GONE.id,
    notice_codes.REDIRECT_LOST.id,
    notice_codes.REDIRECT_HIDES.id,
}

_EXAMPLE = re.compile(r"^```[a-z]+ (bad|good) (\S+)(.*)\n((?:.*\n)*?)```$", re.MULTILINE)


@dataclass(frozen=True)
class Example:
    """Some lines of a file of the sample, and how the file is written."""

    file: str
    words: dict[str, str]
    lines: str


def examples(section: str) -> dict[str, Example]:
    """The bad and the good example of a section."""
    return {
        kind: Example(file, dict(w.partition("=")[::2] for w in words.split()), lines)
        for kind, file, words, lines in _EXAMPLE.findall(section)
    }


SECTIONS: dict[str, str] = dict(SECTION.findall(DOCUMENT))


def problems_of(content: Path) -> tuple[Problem, ...]:
    """What reading and, where there is a catalog, the rules find."""
    read = read_content(content)
    return read.problems + (broken(read.catalog, DAY) if read.catalog else ())


def all_problems_of(content: Path) -> tuple[Problem, ...]:
    """The same with published addresses, which an example that renames a thing takes away."""
    return publish.check(content).problems


def spoil(parent: Path, bad: Example, good: Example) -> None:
    """Put `bad` in the place of `good` in the copy of the sample below `parent`."""
    path = parent / bad.file
    text = bad.lines
    for sign, character in bad.words.items():
        if character.startswith("U+"):
            text = text.replace(sign, chr(int(character[2:], 16)))
    if path.exists() and bad.file == good.file and "whole" not in bad.words:
        text = path.read_text(encoding="utf-8").replace(good.lines, text)
    path.unlink(missing_ok=True)
    if "folder" in bad.words:
        path.mkdir()
    elif "link" in bad.words:
        path.symlink_to(text.strip())
    elif "missing" not in bad.words:
        path.write_text(text, encoding=bad.words.get("encoding", "utf-8"))


def test_the_sample_has_no_problem() -> None:
    """The sample that all examples are held against reads and passes every rule."""
    assert all_problems_of(SAMPLE) == ()


def test_every_problem_has_its_section() -> None:
    """The headings are the codes of reading and of the rules, sorted, each once."""
    headings = [heading for heading, _ in SECTION.findall(DOCUMENT)]
    assert headings == sorted(code.id for code in (*content_codes.CODES, *rule_codes.CODES))


def test_the_document_shows_problems_as_the_check_prints_them(tmp_path: Path) -> None:
    """The problem that the introduction shows is printed just so."""
    parent = shutil.copytree(SAMPLE, tmp_path / "content").parent
    pair = examples(SECTIONS["value-range"])
    spoil(parent, pair["bad"], pair["good"])
    shown = report.text(read_content(parent / "content").problems)
    assert f"```text\n{shown}```" in DOCUMENT


@pytest.mark.parametrize("code", CODES.values(), ids=CODES)
def test_the_section_is_complete(code: Code) -> None:
    """A section gives the severity, a sentence in each language, a bad and a good example."""
    assert_complete(SECTIONS[code.id], code)


@pytest.mark.parametrize("code", CODES)
def test_the_examples_do_what_they_say(code: str, tmp_path: Path) -> None:
    """The good lines stand once in the sample; the bad ones yield this problem and no other.

    What follows from it is named in the example (`also=code@file`), but for the translation of a
    chapter, which follows any change of the Chinese.
    """
    parent = shutil.copytree(SAMPLE, tmp_path / "content").parent
    pair = examples(SECTIONS[code])
    bad, good = pair["bad"], pair["good"]
    assert (parent / good.file).read_text(encoding="utf-8").count(good.lines) == 1
    spoil(parent, bad, good)
    look = all_problems_of if code in ADDRESSES else problems_of
    found = {(problem.code, problem.place.file) for problem in look(parent / "content")}
    also = {tuple(one.split("@")) for one in bad.words.get("also", "").split(",") if one}
    also = {pair if len(pair) == 2 else (*pair, bad.file) for pair in also}
    if code != "translation-stale":
        found = {pair for pair in found if pair[0] != "translation-stale"}
    assert found == {(code, bad.words.get("reported", bad.file)), *also}
