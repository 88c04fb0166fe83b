"""docs/import-problems.md names each problem of an import, and its examples do what they say."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from catalog.importing import codes as importing_codes
from catalog.importing.owners import Asked
from catalog.importing.proposal import proposed
from catalog.problems import Code
from catalog.workbook.filled import codes as filled_codes
from catalog.workbook.reading.books import read_book
from tests.content.reading import SAMPLE, change
from tests.problem_documents import SECTION, assert_complete

DOCUMENT = Path(__file__).parent.parent / "docs" / "import-problems.md"
CODES: dict[str, Code] = {code.id: code for code in (*filled_codes.CODES, *importing_codes.CODES)}
_EXAMPLE = re.compile(r"^```csv (bad|good) (\S+)(.*)\n((?:.*\n)*?)```$", re.MULTILINE)
SECTIONS: dict[str, str] = dict(SECTION.findall(DOCUMENT.read_text(encoding="utf-8")))
BASE = _EXAMPLE.findall(SECTIONS["sheets-missing"])[1][3]
SCHEDULES = {"braces": "{season: 2027-spring}\n", "plain": "season: 2027-spring\n"}


def _prepared(content: Path, words: dict[str, str]) -> None:
    """The sample as the words of an example say."""
    if "seasons" in words:
        season = "  - {id: 2028-spring, name: {zh: 明年, en: Next year}}\n"
        change(content / "catalog.yml", "seasons:\n", f"seasons:\n{season}")
    if "schools" in words:
        path = content / "institutions.yml"
        first = path.read_text(encoding="utf-8").partition("institutions:\n")[2]
        second = (
            first.replace("school-1", "school-2")
            .replace("机构一", "机构二")
            .replace("ution 1", "ution 2")
        )
        path.write_text(f"institutions:\n{first}{second}", encoding="utf-8")
    if "courses" in words:
        chef = content / "courses" / "chef.yml"
        second = chef.read_text(encoding="utf-8").replace("id: chef", "id: cook", 1)
        second = second.replace("{zh: 厨师, en: Chef}", "{zh: 农家菜, en: Home cooking}", 1)
        chef.with_name("cook.yml").write_text(second, encoding="utf-8")
    if "schedule" in words:
        path = content / "schedules" / "school-1" / "2027-spring.yml"
        path.write_text(SCHEDULES[words["schedule"]], encoding="utf-8")


def problems_of(example: tuple[str, str, str, str], folder: Path) -> set[str]:
    _, name, given, lines = example
    words: dict[str, str] = dict(word.split("=") for word in given.split())
    content = Path(shutil.copytree(SAMPLE, folder / "content"))
    _prepared(content, words)
    paths = [folder / name]
    paths[0].write_text(lines, encoding="utf-8")
    if "base" in words:
        paths.append(folder / "班期.csv")
        paths[1].write_text(BASE, encoding="utf-8")
    drop = frozenset([words["drop"]] if "drop" in words else [])
    asked = Asked(words.get("institution"), drop=drop)
    found = {
        problem.code
        for problem in proposed(content, [read_book(path) for path in paths], asked).problems
    }
    return found - {words.get("also", "")}


def test_every_problem_has_its_section() -> None:
    """The headings are the codes, sorted, each once."""
    assert list(SECTIONS) == sorted(CODES)


@pytest.mark.parametrize("code", CODES.values(), ids=CODES)
def test_the_section_is_complete(code: Code) -> None:
    """A section gives the severity, a sentence in each language, a bad and a good example."""
    assert_complete(SECTIONS[code.id], code)


@pytest.mark.parametrize("code", CODES)
def test_the_examples_do_what_they_say(code: str, tmp_path: Path) -> None:
    """The bad one has this problem and no other, the good one none."""
    bad, good = _EXAMPLE.findall(SECTIONS[code])
    assert problems_of(bad, tmp_path / "bad") == {code}
    assert problems_of(good, tmp_path / "good") == set()
