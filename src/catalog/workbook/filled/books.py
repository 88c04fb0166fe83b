"""All the sheets of a filled-in workbook, as records and as what is wrong with them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from catalog.model.catalog import Catalog
from catalog.model.schedule import Period
from catalog.problems import Place, Problem, nearest
from catalog.workbook import instructions
from catalog.workbook.filled import codes
from catalog.workbook.filled.heads import (
    PAIRS,
    ROWS_SEARCHED,
    Head,
    head_of,
    is_ours,
    missing,
    only_to_read,
    plain,
    without,
)
from catalog.workbook.filled.known import Known
from catalog.workbook.filled.records import Record
from catalog.workbook.filled.seasons import season_days
from catalog.workbook.filled.unread import unread
from catalog.workbook.filled.values import Reading
from catalog.workbook.reading.grid import Book, Cell, Row, Sheet
from catalog.workbook.sheets import EXAMPLE_MARK, MEETINGS, RUNS, SHEETS

_TOTALS = ("合计", "总计", "小计", "共计")
_EXAMPLES = (EXAMPLE_MARK, "例如", "例:", "example")
_FIRST_ROWS = 20
_HOURS = ("theory", "practice")


@dataclass(slots=True)
class Filled:
    """What a workbook says: its records by sheet, whose it is, and its problems.

    A sheet that is not in `records` was not in the workbook. `owners` and `seasons` are empty
    where the page of instructions does not say. `mistaken` are codes of classes that meetings of
    an unknown class may be of; `uncoded` are the sheets without a column of codes, whose rows may
    be of any class.
    """

    place: Place
    sheets: dict[str, Place] = field(default_factory=dict)
    mistaken: set[str] = field(default_factory=set)
    uncoded: set[str] = field(default_factory=set)
    records: dict[str, list[Record]] = field(default_factory=dict)
    owners: tuple[str, ...] = ()
    seasons: tuple[str, ...] = ()
    problems: list[Problem] = field(default_factory=list)

    def of(self, sheet: str) -> list[Record]:
        return self.records.get(sheet, [])


def filled(catalog: Catalog, books: Iterable[Book], season: str | None = None) -> Filled:
    """What `books`, the files of one workbook, say. `season` is the one that was asked for."""
    return _Filling(catalog, tuple(books), season).filled()


class _Filling:
    def __init__(self, catalog: Catalog, books: tuple[Book, ...], season: str | None) -> None:
        self._catalog = catalog
        self._known = Known(catalog)
        self._pages = [page for book in books for page in book.sheets]
        self._season = season
        self._courses = {run.code: run.course for run in catalog.runs}
        problems = [problem for book in books for problem in book.problems]
        self._made = Filled(Place(books[0].file), problems=problems)

    def filled(self) -> Filled:
        heads = []
        unreadable = bool(self._made.problems)
        for page in self._pages:
            if only_to_read(page):
                self._instructions(page)
                continue
            head = head_of(page)
            if head:
                heads.append(head)
            elif is_ours(page):
                unreadable = True
                at, name = page.place, page.name
                self._add(codes.HEAD_MISSING.at(at, name=name, rows=ROWS_SEARCHED))
            else:
                self._add(codes.SHEET_UNKNOWN.at(page.place, name=page.name))
        if not heads and not unreadable:
            self._add(codes.SHEETS_MISSING.at(self._made.place))
        for head in sorted(heads, key=lambda head: SHEETS.index(head.sheet)):
            self._made.problems.extend([*missing(head), *unread(head, self._known)])
            self._rows(head)
        self._made.problems.extend(self._meetings_without_runs())
        return self._made

    def _add(self, problem: Problem) -> None:
        self._made.problems.append(problem)

    def _instructions(self, page: Sheet) -> None:
        """Whose workbook it is and of which season, where `page` says so."""
        for row in page.rows[:_FIRST_ROWS]:
            cells = [cell for cell in row.cells if cell.text]
            if len(cells) > 1:
                what = plain(cells[0].text)
                if what.startswith(plain(instructions.OWNERS.zh)):
                    self._made.owners = self._named("owners", cells[1])
                elif what == plain(f"{instructions.SEASONS.zh}{instructions.SEASONS.en}"):
                    self._made.seasons = self._named("seasons", cells[1])

    def _named(self, source: str, cell: Cell) -> tuple[str, ...]:
        found: list[str] = []
        for name in cell.text.split(instructions.SEPARATOR):
            said = self._known.by_source[source].find(Cell(cell.place, name.strip()))
            if isinstance(said, Problem):
                self._add(said)
            else:
                found.append(said)
        return tuple(found)

    def _rows(self, head: Head) -> None:
        records = self._made.records.setdefault(head.sheet.id, [])
        self._made.sheets.setdefault(head.sheet.id, head.page.place)
        if "code" not in head.columns:
            self._made.uncoded.add(head.sheet.id)
        names = {plain(cell.text) for cell in head.row.cells if cell.text}
        lacking: dict[str, list[Problem]] = {}
        for row in head.rows:
            if not _counts(head, row, names):
                continue
            reading = Reading(self._known, head, row, self._days(head, row), self._courses)
            record = reading.record()
            records.append(record)
            self._made.problems.extend(reading.problems)
            for key, problem in reading.lacking.items():
                lacking.setdefault(key, []).append(problem)
            if head.sheet is RUNS and record.code:
                self._courses[record.code] = record.word("course")
        for key, problems in lacking.items():
            slips = _are_slips(head, key, records, len(problems))
            column = head.sheet.column(key)
            self._made.problems.extend(problems if slips else [without(head, column)])

    def _days(self, head: Head, row: Row) -> Period:
        """The days of the season of a row: the one it says, or that of the workbook."""
        seasons = self._made.seasons or tuple(s.id for s in self._catalog.settings.seasons)
        season = self._season or seasons[-1]
        cell = row.cell(head.columns["season"]) if "season" in head.columns else None
        if cell is not None and cell.value is not None:
            said = self._known.by_source["seasons"].find(cell)
            season = season if isinstance(said, Problem) else said
        return season_days(self._catalog, season)

    def _meetings_without_runs(self) -> Iterator[Problem]:
        """Meetings of a class that is in no row of the classes, at the first of its rows."""
        if RUNS.id in self._made.uncoded:
            return
        if RUNS.id in self._made.records:
            listed = {record.code for record in self._made.of(RUNS.id)}
        else:
            listed = {run.code for run in self._catalog.runs}
        missing: dict[str, list[Record]] = {}
        for record in self._made.of(MEETINGS.id):
            if record.code and record.code not in listed:
                missing.setdefault(record.code, []).append(record)
        for code, records in missing.items():
            near = nearest(code, listed - {""})
            if near:
                self._made.mistaken.add(near)
            yield codes.RUN_NOT_LISTED.at(
                records[0].origin.of("code"),
                code=code,
                count=len(records),
                nearest_zh=f"是不是“{near}”？" if near else "",
                nearest_en=f"Did you mean “{near}”?" if near else "",
            )


def _are_slips(head: Head, key: str, records: list[Record], rows: int) -> bool:
    """Whether the lack of `key` in some rows is theirs, though the sheet has no column for it.

    It is where other rows give it in the cell of its pair; hours are of one kind in many sheets.
    """
    if any(PAIRS.get(first) == key for first in head.columns):
        return any(key in record.words for record in records)
    return key in _HOURS and rows == 1


def _counts(head: Head, row: Row, names: set[str]) -> bool:
    """Whether `row` is one of ours: not empty, no example, no sum, no head once more."""
    said = [cell for number in head.columns.values() if (cell := row.cell(number)).text]
    if all(cell.repeated for cell in said):
        return False
    first = next(cell.text for cell in row.cells if cell.text)
    if first.replace("：", ":").casefold().startswith(_EXAMPLES) or plain(first) in _TOTALS:
        return False
    return sum(plain(cell.text) in names for cell in said) < 3
