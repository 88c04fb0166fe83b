"""What is exported comes back as it was: as a workbook, as CSV, whatever the schedule."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from catalog.content.reader import read_content
from catalog.importing.owners import Asked, owners_of
from catalog.importing.schedule import schedule_of
from catalog.model.catalog import Catalog
from catalog.model.origin import Origin
from catalog.model.schedule import (
    Cancellation,
    Exam,
    Meeting,
    Move,
    Period,
    Recruitment,
    Run,
    Talk,
    UnitHours,
)
from catalog.model.text import Text
from catalog.workbook.commas import comma_files
from catalog.workbook.filled.books import filled
from catalog.workbook.reading.books import read_book
from catalog.workbook.scope import Scope, scope_of
from catalog.workbook.writing import exported
from tests.content.reading import SAMPLE

NOWHERE = Origin("x")


def _sample() -> Catalog:
    catalog = read_content(SAMPLE).catalog
    assert catalog is not None
    return catalog


CATALOG = _sample()
EMPTY = replace(CATALOG, runs=(), talks=())

days = st.dates(date(2027, 1, 1), date(2027, 6, 30))
signs = st.text("字文，。=+-@'\"{}#:&*!|>%`~[]", max_size=6)
texts = signs.map(lambda said: Text(f"{said}字", f"{said}word"))


@st.composite
def periods(draw: st.DrawFn) -> Period:
    first = draw(days)
    return Period(first, first + timedelta(draw(st.integers(0, 40))))


@st.composite
def clocks(draw: st.DrawFn) -> tuple[time, time]:
    start = draw(st.integers(8 * 60, 17 * 60))
    end = start + draw(st.integers(1, 4 * 60))
    return time(*divmod(start, 60)), time(*divmod(end, 60))


@st.composite
def meetings(draw: st.DrawFn) -> tuple[Meeting, ...]:
    """In the order of days and times, as a sheet of meetings is read."""
    found: dict[tuple[date, time, time], Meeting] = {}
    for when in draw(st.lists(st.tuples(days, clocks()), max_size=4)):
        units = draw(st.permutations(["safety", "knife", "stir-fry"]))
        hours = st.tuples(st.integers(0, 4), st.integers(1, 4))
        taught = tuple(UnitHours(unit, *draw(hours)) for unit in units[: draw(st.integers(1, 3))])
        at = (when[0], *when[1])
        found[at] = Meeting(NOWHERE, *at, taught)
    return tuple(found[at] for at in sorted(found))


@st.composite
def exams(draw: st.DrawFn) -> Exam:
    return Exam(NOWHERE, draw(days), *draw(clocks()), "exam-kitchen", "X-CS01")


cancellations = st.builds(Cancellation, days, texts)
moves = st.builds(Move, days, texts, st.none() | periods(), st.sampled_from([None, "lushui-hall"]))


@st.composite
def runs(draw: st.DrawFn, number: int) -> Run:
    return Run(
        NOWHERE,
        f"CS-27{number:02}",
        "chef",
        "school-1",
        "2027-spring",
        draw(st.sampled_from(["qingshan", "lushui"])),
        draw(st.sampled_from(["qingshan-hall", "lushui-hall"])),
        draw(st.integers(1, 1000)),
        tuple(draw(st.lists(st.sampled_from(["T-CS01", "T-CS02"]), min_size=1, unique=True))),
        draw(st.none() | periods()),
        draw(st.none() | periods()),
        draw(meetings()),
        draw(st.none() | exams()),
        draw(st.sampled_from(Recruitment)),
        draw(st.none() | cancellations),
        draw(st.none() | moves),
        draw(st.sampled_from([None, "0827-0000101", "+86827 0000101"])),
        draw(st.sampled_from([(), ("stoves",)])),
    )


@st.composite
def talks(draw: st.DrawFn, number: int) -> Talk:
    return Talk(
        NOWHERE,
        f"ST-27{number:02}",
        "team-1",
        "2027-spring",
        draw(days),
        *draw(clocks()),
        "lushui",
        "519999001001",
        "farm-skills",
        draw(st.sampled_from([(), ("E-01",)])),
        draw(st.none() | cancellations),
    )


Schedule = tuple[tuple[Run, ...], tuple[Talk, ...]]
schedules = st.tuples(
    st.tuples(runs(1)) | st.tuples(runs(1), runs(2)), st.just(()) | st.tuples(talks(1))
)


def _catalog(schedule: Schedule) -> Catalog:
    return replace(CATALOG, runs=schedule[0], talks=schedule[1])


def _plain(run: Run) -> Run:
    """`run` without its places."""
    return replace(
        run,
        origin=NOWHERE,
        meetings=tuple(replace(one, origin=NOWHERE) for one in run.meetings),
        exam=replace(run.exam, origin=NOWHERE) if run.exam else None,
    )


def comes_back(catalog: Catalog, paths: list[Path], scope: Scope) -> None:
    said = filled(EMPTY, [read_book(path) for path in paths])
    asked = Asked(season=scope.seasons[0])
    owners = owners_of(EMPTY, said, asked)
    schedule = schedule_of(EMPTY, said, owners, asked)
    assert [*said.problems, *owners.faults(said), *schedule.problems] == []
    assert tuple(_plain(run) for run in schedule.runs) == catalog.runs
    assert tuple(replace(talk, origin=NOWHERE) for talk in schedule.talks) == catalog.talks


SLOW = settings(max_examples=15, suppress_health_check=list(HealthCheck))


@SLOW
@given(schedule=schedules)
def test_a_workbook_comes_back_as_it_was(
    schedule: Schedule, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """import(export(x)) == x, for every field of every run and talk."""
    catalog = _catalog(schedule)
    path = tmp_path_factory.mktemp("book") / "班期.xlsx"
    path.write_bytes(exported(catalog, scope_of(catalog)))
    comes_back(catalog, [path], scope_of(catalog))


@SLOW
@given(schedule=schedules)
def test_csv_comes_back_as_it_was(
    schedule: Schedule, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """The same through CSV, where no cell begins like a formula."""
    catalog = _catalog(schedule)
    folder = tmp_path_factory.mktemp("csv")
    paths = []
    for ending, data in comma_files(catalog, scope_of(catalog)).items():
        paths.append(folder / f"班期{ending}")
        paths[-1].write_bytes(data)
        assert data.startswith("﻿".encode())
        cells = data.decode("utf-8-sig").replace("\r\n", ",").replace('"', "").split(",")
        assert [cell for cell in cells if cell.startswith(("=", "+", "-", "@"))] == []
    comes_back(catalog, paths, scope_of(catalog))
