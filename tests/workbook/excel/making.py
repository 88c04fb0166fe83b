"""The kinds of workbook that the program makes, for those who hold them against something."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from openpyxl.comments import Comment

from catalog.content.reader import read_content
from catalog.problems import Place, Problem, Severity
from catalog.workbook.annotated import annotated
from catalog.workbook.reading.books import read_book
from catalog.workbook.scope import scope_of
from catalog.workbook.writing import exported, template
from tests.site.building import ROOT
from tests.workbooks.clerk import MEETINGS, RUNS, Clerk

CELLS = ((RUNS, 2, 2), (RUNS, 3, 5), (MEETINGS, 8, 3))


@cache
def workbooks() -> dict[str, bytes]:
    """Template, export, and what comes back to a clerk: with notes, a second time, as CSV."""
    catalog = read_content(ROOT / "content").catalog
    assert catalog is not None
    own = scope_of(catalog, "sample-1", "2027-spring")
    with TemporaryDirectory() as made:
        folder = Path(made)
        clerk = Clerk().put(RUNS, "名额", 3, "=20*2")
        clerk.page(RUNS)["B2"].comment = Comment("问过主任", "办事员")
        clerk.page(RUNS).merge_cells("AC2:AC3")
        marked = _marked(clerk.save(folder))
        (folder / "班期.xlsx").write_bytes(marked)
        twice = _marked([folder / "班期.xlsx"])
        text = _marked(Clerk().save_as_text(folder, "gb18030")[:1])
    return {
        "template": template(catalog, own),
        "export": exported(catalog, scope_of(catalog)),
        "annotated": marked,
        "annotated twice": twice,
        "annotated text": text,
    }


def _marked(paths: list[Path]) -> bytes:
    """The files with problems of each severity in some cells, and one of no cell."""
    book = read_book(paths[0])
    said = list(_problems(paths[0].name, [sheet.place.sheet for sheet in book.sheets]))
    return annotated(paths[0].read_bytes(), [book], said)


def _problems(file: str, sheets: list[str]) -> Iterator[Problem]:
    yield problem(Place(file))
    for number, (sheet, line, column) in enumerate(CELLS):
        place = Place(file, line, column, sheet=sheet if sheet in sheets else sheets[0])
        yield problem(place, list(Severity)[number])


def problem(place: Place, severity: Severity = Severity.ERROR, times: int = 1) -> Problem:
    """A problem at `place` that says the same sentence so many `times`."""
    zh, en = "这一格填得不对：“=1+1”。" * times, "This cell is wrong: “=1+1”. " * times
    return Problem(place, severity, "some-problem", zh, en, "改过来。", "Put it right.")
