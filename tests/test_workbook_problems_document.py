"""docs/workbook-problems.md names each problem of a workbook, and its examples do what they say."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from catalog.model.text import Text
from catalog.problems import Code, Problem
from catalog.workbook.reading import codes
from catalog.workbook.reading.books import read_book
from catalog.workbook.reading.clocks import read_hours, read_time
from catalog.workbook.reading.dates import read_day, read_days
from catalog.workbook.reading.grid import Book, Cell
from catalog.workbook.reading.names import Named, Names
from catalog.workbook.reading.numbers import read_count, read_flag
from catalog.workbook.reading.phones import read_phone
from tests.problem_documents import SECTION, assert_complete
from tests.workbook.reading.cells import SEASON
from tests.workbook.reading.making import saved, with_rows, xlsx

DOCUMENT = Path(__file__).parent.parent / "docs" / "workbook-problems.md"
CODES = {code.id: code for code in codes.CODES}

_EXAMPLE = re.compile(r"^```text (bad|good) (.+)\n((?:.*\n)*?)```$", re.MULTILINE)
SECTIONS: dict[str, str] = dict(SECTION.findall(DOCUMENT.read_text(encoding="utf-8")))

NAMES = Names(
    Text("村", "village"),
    [
        Named("qingjiang", ("清江镇",)),
        Named("shuanghe-1", ("双河村",)),
        Named("shuanghe-2", ("双河村",)),
    ],
)
READERS: dict[str, Callable[[Cell], object]] = {
    "day": lambda cell: read_day(cell, SEASON),
    "days": lambda cell: read_days(cell, SEASON),
    "time": read_time,
    "hours": read_hours,
    "count": lambda cell: read_count(cell, 1, 300),
    "flag": read_flag,
    "phone": lambda cell: read_phone(cell, cell.text),
    "name": NAMES.find,
}

WHOLE = xlsx(lambda _, sheet: sheet.write("A1", "班号") and None)
FAR = '<row r="{0}"><c r="{1}{0}"><v>5</v></c></row>'
MADE: dict[str, bytes] = {
    "whole": WHOLE,
    "cut": WHOLE[: len(WHOLE) // 2],
    "locked": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"),
    "far": with_rows(FAR.format(1, "A") + FAR.format(1048576, "XFD")),
    "formula": with_rows('<row r="1"><c r="A1"><f>20+20</f></c><c r="B1"><v>1</v></c></row>'),
}


@dataclass(frozen=True)
class Example:
    """What an example is of, how it is made, and its lines."""

    of: str
    name: str
    words: dict[str, str]
    lines: str

    def book(self, folder: Path) -> Book:
        """The file of the example; that of a cell has it in A1."""
        made = self.words.get("made")
        if made == "none":
            return read_book(folder / self.name)
        lines = self.lines.removesuffix("\n")
        if self.of != "file":
            lines = '"{}",1'.format(lines.replace('"', '""'))
        data = MADE[made] if made else lines.encode(self.words.get("encoding", "utf-8"))
        return read_book(saved(folder, data, self.name))

    def problems(self, folder: Path) -> list[str]:
        """The codes of what is wrong with it."""
        book = self.book(folder)
        if self.of == "file":
            return [problem.code for problem in book.problems]
        answer = READERS[self.of](book.sheets[0].rows[0].cell(1))
        return [answer.code] if isinstance(answer, Problem) else []


def examples(section: str) -> dict[str, Example]:
    """The bad and the good example of a section."""
    found: dict[str, Example] = {}
    for kind, head, lines in _EXAMPLE.findall(section):
        of, *rest = head.split()
        name = rest.pop(0) if of == "file" else "a.csv"
        found[kind] = Example(of, name, dict(word.split("=") for word in rest), lines)
    return found


def test_every_problem_has_its_section() -> None:
    """The headings are the codes of the readers, sorted, each once."""
    assert list(SECTIONS) == sorted(CODES)


@pytest.mark.parametrize("code", CODES.values(), ids=CODES)
def test_the_section_is_complete(code: Code) -> None:
    """A section gives the severity, a sentence in each language, a bad and a good example."""
    assert_complete(SECTIONS[code.id], code)


@pytest.mark.parametrize("code", CODES)
def test_the_examples_do_what_they_say(code: str, tmp_path: Path) -> None:
    """The bad one has this problem and no other, the good one none."""
    pair = examples(SECTIONS[code])
    assert pair["bad"].problems(tmp_path) == [code]
    assert pair["good"].problems(tmp_path) == []
