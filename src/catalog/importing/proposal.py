"""What an import would do: the problems that stand against it, the changes, the files."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from catalog.content.reader import read_content
from catalog.content.writing.marks import NoPlaceError
from catalog.content.writing.schedules import schedule_text
from catalog.importing import codes
from catalog.importing.changes import Change, changes
from catalog.importing.owners import Asked, owners_of
from catalog.importing.schedule import Schedule, said_gone, schedule_of
from catalog.model.catalog import Catalog
from catalog.model.schedule import Run, Talk
from catalog.problems import Place, Problem, stops_publication
from catalog.rules.table import broken
from catalog.workbook.filled.books import filled
from catalog.workbook.reading.grid import Book


@dataclass(frozen=True, slots=True)
class NewText:
    """A schedule file as it is and as it would be; `before` is None where there is none yet."""

    path: Path
    before: bytes | None
    after: bytes


@dataclass(frozen=True, slots=True)
class Proposal:
    """Nothing is to be written while `problems` has an error. `gone` is to be asked about."""

    problems: tuple[Problem, ...]
    changes: tuple[Change, ...] = ()
    texts: tuple[NewText, ...] = ()
    gone: tuple[str, ...] = ()

    @property
    def refused(self) -> bool:
        return stops_publication(self.problems)


def proposed(root: Path, books: Sequence[Book], asked: Asked) -> Proposal:
    """What importing `books`, the files of one workbook, into the content folder would do."""
    read = read_content(root)
    if read.catalog is None:
        return Proposal(read.problems)
    catalog = read.catalog
    said = filled(catalog, books, asked.season)
    owners = owners_of(catalog, said, asked)
    schedule = schedule_of(catalog, said, owners, asked)
    after = _with(catalog, schedule)
    found = [*said.problems, *owners.faults(said), *schedule.problems]
    found += _new_faults(read.problems, catalog, after, {book.file for book in books}, asked.day)
    texts: tuple[NewText, ...] = ()
    if not stops_publication(found):  # nothing goes that nobody has spoken of, whatever came before
        lost = sorted(_codes(catalog) - _codes(after) - asked.drop)
        found += said_gone(catalog, said, lost)
    if not stops_publication(found):
        texts, refused = _texts(root, catalog, after)
        found += refused
    return Proposal(tuple(sorted(set(found))), changes(catalog, after), texts, schedule.gone)


def _codes(catalog: Catalog) -> set[str]:
    return {run.code for run in catalog.runs} | {talk.code for talk in catalog.talks}


def _with(catalog: Catalog, schedule: Schedule) -> Catalog:
    return replace(
        catalog,
        runs=tuple(schedule.runs),
        talks=tuple(schedule.talks),
        unread=catalog.unread | schedule.unread,
    )


def _new_faults(
    read: Iterable[Problem],
    before: Catalog,
    after: Catalog,
    files: set[str],
    day: date | None,
) -> Iterator[Problem]:
    """What the rules find after the import and did not find before, in the workbook's cells."""
    known = {*read, *broken(before, day)}
    for problem in broken(after, day):
        if problem not in known:
            yield _at_its_cell(problem, files)


def _at_its_cell(problem: Problem, files: set[str]) -> Problem:
    """`problem` at the cell that it names, where it stands in another file: that is what changed.

    The two places change sides in its sentences.
    """
    if problem.place.sheet:
        return problem
    names = "|".join(re.escape(file) for file in sorted(files))
    found = re.search(rf"({names})!([^!\n]+)!([A-Z]{{0,3}})([0-9]+)", problem.zh)
    if not found:
        return problem
    here, there = found[0], str(problem.place)
    column = 0
    for letter in found[3]:
        column = column * 26 + ord(letter) - ord("A") + 1
    return replace(
        problem,
        place=Place(found[1], int(found[4]), column, sheet=found[2]),
        zh=problem.zh.replace(here, there),
        en=problem.en.replace(here, there),
        hint_zh=problem.hint_zh.replace(here, there),
        hint_en=problem.hint_en.replace(here, there),
    )


def _texts(
    root: Path, before: Catalog, after: Catalog
) -> tuple[tuple[NewText, ...], list[Problem]]:
    """The files that would change, each with its text; and those that cannot be changed."""
    texts: list[NewText] = []
    refused: list[Problem] = []
    for owner, season in sorted(_files(before) | _files(after)):
        runs = _runs(before, owner, season), _runs(after, owner, season)
        talks = _talks(before, owner, season), _talks(after, owner, season)
        path = root / "schedules" / owner / f"{season}.yml"
        data = path.read_bytes() if path.exists() else None
        try:
            old = None if data is None else data.decode("utf-8")
            new = (
                schedule_text(old, season, runs, talks)
                if runs[1] != runs[0] or talks[1] != talks[0]
                else old
            )
        except (NoPlaceError, UnicodeDecodeError):
            refused.append(
                codes.SCHEDULE_BY_HAND.at(Place(path.relative_to(root.parent).as_posix()))
            )
            continue
        if new is not None and new != old:
            texts.append(NewText(path, data, new.encode("utf-8")))
    return tuple(texts), refused


def _files(catalog: Catalog) -> set[tuple[str, str]]:
    runs = {(run.institution, run.season) for run in catalog.runs}
    return runs | {(talk.team, talk.season) for talk in catalog.talks}


def _runs(catalog: Catalog, owner: str, season: str) -> tuple[Run, ...]:
    return tuple(r for r in catalog.runs if (r.institution, r.season) == (owner, season))


def _talks(catalog: Catalog, owner: str, season: str) -> tuple[Talk, ...]:
    return tuple(t for t in catalog.talks if (t.team, t.season) == (owner, season))
