"""The rows of the sheets, from the records of the schedule: what export writes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, time

from catalog.model.catalog import Catalog
from catalog.model.schedule import Cancellation, Exam, Move, Period, Run, Talk
from catalog.workbook.columns import Sheet
from catalog.workbook.lists import names, unit_names, village_names
from catalog.workbook.scope import Scope
from catalog.workbook.sheets import MEETINGS, RUNS

Cell = str | int | date | time
Row = Mapping[str, Cell]  # by the key of the column; what is empty is left out

_GIVEN = "、"


@dataclass(frozen=True, slots=True)
class Wording:
    """The words that stand in cells for the ids of one catalog."""

    catalog: Catalog
    names: Mapping[str, Mapping[str, str]]

    @classmethod
    def of_catalog(cls, catalog: Catalog) -> Wording:
        return cls(catalog, names(catalog))

    def of(self, source: str, name: str) -> str:
        """What stands for the id `name`; an id that is nobody's stands for itself."""
        return self.names[source].get(name, name)

    def unit(self, course: str, unit: str) -> str:
        known = self.catalog.course.get(course)
        return unit_names(known).get(unit, unit) if known else unit

    def village(self, township: str, code: str) -> str:
        return village_names(self.catalog, township).get(code, code)


def rows_of(catalog: Catalog, scope: Scope, sheet: Sheet) -> tuple[Row, ...]:
    """The rows of `sheet` for the schedule of `scope`."""
    wording = Wording.of_catalog(catalog)
    if sheet is RUNS:
        return tuple(run_row(run, wording) for run in scope.runs(catalog))
    if sheet is MEETINGS:
        return tuple(row for run in scope.runs(catalog) for row in _meetings(run, wording))
    return tuple(talk_row(talk, wording) for talk in scope.talks(catalog))


def run_row(run: Run, wording: Wording) -> Row:
    """The row of `run` among the classes."""
    row: dict[str, Cell | None] = {
        "code": run.code,
        "course": wording.of("courses", run.course),
        "township": wording.of("townships", run.township),
        "venue": wording.of("venues", run.venue),
        "seats": run.seats,
        "teachers": _GIVEN.join(run.teachers),
        "equipment": _GIVEN.join(wording.of("equipment", e) for e in run.equipment) or None,
        "recruitment": wording.of("recruitment", "full") if run.recruitment == "full" else None,
        "phone": run.phone,
        "institution": wording.of("institutions", run.institution),
        "season": wording.of("seasons", run.season),
        **_period("enrol", run.enrolment),
        **_period("days", run.days),
        **_exam(run.exam, wording),
        **_moved(run.moved, wording),
        **_cancelled(run.cancelled),
    }
    return {key: value for key, value in row.items() if value is not None}


def _period(key: str, period: Period | None) -> Row:
    return {f"{key}.from": period.first, f"{key}.until": period.last} if period else {}


def _exam(exam: Exam | None, wording: Wording) -> Row:
    if exam is None:
        return {}
    return {
        "exam.date": exam.day,
        "exam.from": exam.start,
        "exam.to": exam.end,
        "exam.body": wording.of("exam_bodies", exam.body),
        "exam.examiner": exam.examiner,
    }


def _moved(moved: Move | None, wording: Wording) -> Row:
    if moved is None:
        return {}
    said = {"moved.on": moved.on, **_reason("moved", moved), **_period("moved.days", moved.days)}
    venue = {"moved.venue": wording.of("venues", moved.venue)} if moved.venue else {}
    return {**said, **venue}


def _cancelled(cancelled: Cancellation | None) -> Row:
    if cancelled is None:
        return {}
    return {"cancelled.on": cancelled.on, **_reason("cancelled", cancelled)}


def _reason(key: str, said: Move | Cancellation) -> Row:
    return {f"{key}.reason.zh": said.reason.zh, f"{key}.reason.en": said.reason.en}


def _meetings(run: Run, wording: Wording) -> Iterator[Row]:
    """A row for each unit of each meeting."""
    for meeting in run.meetings:
        for part in meeting.taught:
            row: dict[str, Cell] = {
                "code": run.code,
                "date": meeting.day,
                "from": meeting.start,
                "to": meeting.end,
                "unit": wording.unit(run.course, part.unit),
            }
            hours = {"theory": part.theory, "practice": part.practice}
            yield row | {kind: number for kind, number in hours.items() if number}


def talk_row(talk: Talk, wording: Wording) -> Row:
    """The row of `talk`."""
    row: dict[str, Cell] = {
        "code": talk.code,
        "date": talk.day,
        "from": talk.start,
        "to": talk.end,
        "township": wording.of("townships", talk.township),
        "village": wording.village(talk.township, talk.village),
        "topic": wording.of("topics", talk.topic),
        "team": wording.of("teams", talk.team),
        "season": wording.of("seasons", talk.season),
    }
    if talk.experts:
        row["experts"] = _GIVEN.join(talk.experts)
    return {**row, **_cancelled(talk.cancelled)}
