"""The schedule of the workbook in the place of the one in the content."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from catalog.content.shapes import Report
from catalog.importing import codes
from catalog.importing.codes_in_use import taken
from catalog.importing.continuity import continued, continued_talk, in_their_order
from catalog.importing.owners import Asked, Owners
from catalog.importing.records import meetings_of, run_of, talk_of
from catalog.model.catalog import Catalog
from catalog.model.schedule import Meeting, Run, Talk
from catalog.problems import Problem
from catalog.rules.codes import ID_TWICE
from catalog.rules.identity import RUN
from catalog.workbook.filled.books import Filled
from catalog.workbook.filled.records import Record
from catalog.workbook.sheets import MEETINGS, RUNS, TALKS


@dataclass(slots=True)
class Schedule:
    """The runs and talks as they would stand after the import, and what is wrong on the way.

    `gone` are the published codes that the workbook does not have and that are not to be dropped.
    """

    runs: list[Run] = field(default_factory=list)
    talks: list[Talk] = field(default_factory=list)
    gone: tuple[str, ...] = ()
    unread: set[str] = field(default_factory=set)
    problems: list[Problem] = field(default_factory=list)


def schedule_of(catalog: Catalog, filled: Filled, owners: Owners, asked: Asked) -> Schedule:
    """What the whole catalog's schedule would be."""
    report = Report(filled.place.file)
    made = Schedule()
    old = {run.code: run for run in catalog.runs}
    runs = _runs(filled, owners, old, report)
    talks = _talks(filled, owners, {talk.code: talk for talk in catalog.talks}, report)
    gone_runs = _gone_runs(catalog, filled, owners)
    gone_talks = _gone_talks(catalog, filled, owners)
    listed = {record.code for sheet in (RUNS, TALKS) for record in filled.of(sheet.id)}
    if RUNS.id not in filled.records:
        listed |= set(runs)
    dropped = asked.drop & {*gone_runs, *gone_talks}
    leave = listed | gone_runs | gone_talks
    # What the workbook says comes last: of two that clash at the same time, it is the one named.
    made.runs = [run for run in catalog.runs if run.code not in leave] + list(runs.values())
    made.talks = [talk for talk in catalog.talks if talk.code not in leave] + list(talks.values())
    made.problems += _twice(filled)
    made.problems += taken(catalog, filled, owners, made.runs)
    made.gone = tuple(sorted({*gone_runs, *gone_talks} - dropped))
    made.unread = report.unread | set(made.gone)
    made.problems += [*report.problems, *said_gone(catalog, filled, made.gone)]
    made.problems += [
        codes.DROP_UNKNOWN.at(filled.place, code=code) for code in sorted(asked.drop - dropped)
    ]
    return made


def _runs(filled: Filled, owners: Owners, old: Mapping[str, Run], report: Report) -> dict[str, Run]:
    """The runs of the workbook; of meetings alone, the runs that they are of."""
    meetings = {**meetings_of(filled.of(MEETINGS.id)), **dict.fromkeys(filled.mistaken)}
    if MEETINGS.id in filled.uncoded:
        meetings |= dict.fromkeys(record.code for record in filled.of(RUNS.id))
    if RUNS.id not in filled.records:
        mine = {
            code: run
            for code, run in old.items()
            if code in meetings and owners.scope.holds(run.institution, run.season)
        }
        return _with_meetings(mine, old, meetings, report)
    made: dict[str, Run] = {}
    for record in filled.of(RUNS.id):
        run = _run(record, owners, old, report)
        if run:
            made.setdefault(run.code, run)
    if MEETINGS.id not in filled.records:
        return {
            key: replace(run, meetings=old[run.code].meetings if run.code in old else ())
            for key, run in made.items()
        }
    return _with_meetings(made, old, meetings, report)


def _run(record: Record, owners: Owners, old: Mapping[str, Run], report: Report) -> Run | None:
    institution, season = owners.of(record, "institution"), owners.season(record)
    run = run_of(record, institution or "", season or "", report)
    if run is None or institution is None or season is None:
        report.unread.add(record.code)
        return None
    before = old.get(run.code)
    if before and (
        before.institution not in owners.scope.owners or owners.changed(record, "institution")
    ):
        report.unread.add(record.code)
        return None
    return continued(run, record, before)


def _with_meetings(
    runs: Mapping[str, Run],
    old: Mapping[str, Run],
    meetings: Mapping[str, tuple[Meeting, ...] | None],
    report: Report,
) -> dict[str, Run]:
    """`runs` with their meetings; a run is not read while one of its meetings is not."""
    made: dict[str, Run] = {}
    for key, run in runs.items():
        mine = meetings.get(run.code, ())
        if mine is None:
            report.unread.add(run.code)
        else:
            made[key] = replace(run, meetings=in_their_order(mine, old.get(run.code)))
    return made


def _talks(
    filled: Filled, owners: Owners, old: Mapping[str, Talk], report: Report
) -> dict[str, Talk]:
    made: dict[str, Talk] = {}
    for record in filled.of(TALKS.id):
        team, season = owners.of(record, "team"), owners.season(record)
        talk = talk_of(record, team or "", season or "", report)
        if owners.changed(record, "team"):
            report.unread.add(record.code)
        elif talk and team and season:
            made.setdefault(talk.code, continued_talk(talk, record, old.get(talk.code)))
    return made


def _twice(filled: Filled) -> Iterator[Problem]:
    """Rows with the code of a row above; only the first counts."""
    first: dict[str, Record] = {}
    for record in (*filled.of(RUNS.id), *filled.of(TALKS.id)):
        before = first.setdefault(record.code, record)
        if before is not record and record.code:
            yield ID_TWICE.at(
                record.origin.of("code"),
                id=record.code,
                kind_zh=RUN.zh,
                kind_en=RUN.en,
                first=before.origin.of("code"),
            )


def _gone_runs(catalog: Catalog, filled: Filled, owners: Owners) -> set[str]:
    """The published runs of which the workbook answers for all and has no row."""
    if RUNS.id not in filled.records or RUNS.id in filled.uncoded:
        return set()
    return {run.code for run in owners.scope.runs(catalog)} - {
        record.code for record in filled.of(RUNS.id)
    }


def _gone_talks(catalog: Catalog, filled: Filled, owners: Owners) -> set[str]:
    if TALKS.id not in filled.records or TALKS.id in filled.uncoded:
        return set()
    return {talk.code for talk in owners.scope.talks(catalog)} - {
        record.code for record in filled.of(TALKS.id)
    }


def said_gone(catalog: Catalog, filled: Filled, missing: Iterable[str]) -> Iterator[Problem]:
    """That published runs and talks have no row, at the sheet that should have it."""
    for code in missing:
        run = next((run for run in catalog.runs if run.code == code), None)
        course = catalog.course.get(run.course) if run else None
        place = filled.sheets.get(RUNS.id if run else TALKS.id, filled.place)
        zh, en = (course.name.zh, course.name.en) if course else ("送培训下乡", "a talk")
        yield codes.RUN_GONE.at(place, code=code, what_zh=zh, what_en=en)
