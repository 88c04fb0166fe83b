"""A course that ends in a certificate ends in an exam, held by those who may hold it."""

from __future__ import annotations

from collections.abc import Iterator

from catalog.model.catalog import Catalog
from catalog.model.schedule import Run
from catalog.model.training import Course
from catalog.problems import Problem, listed
from catalog.rules import codes, planning_codes


def certificate_courses_have_an_exam(catalog: Catalog) -> Iterator[Problem]:
    """A scheduled run of a course that ends in a certificate has an exam."""
    for run in catalog.runs:
        course = catalog.course.get(run.course)
        if course and course.needs_exam and run.days and run.exam is None:
            yield codes.EXAM_MISSING.at(run.origin.of("code"))


def exams_come_after_the_last_meeting(catalog: Catalog) -> Iterator[Problem]:
    """An exam starts when the last meeting is over, or later."""
    for run in catalog.runs:
        if run.exam is None or not run.meetings:
            continue
        last = max((meeting.day, meeting.end) for meeting in run.meetings)
        if (run.exam.day, run.exam.start) < last:
            yield codes.EXAM_EARLY.at(
                run.exam.origin.of("date"),
                exam=f"{run.exam.day} {run.exam.start:%H:%M}",
                last=f"{last[0]} {last[1]:%H:%M}",
            )


def exams_are_held_by_accredited_examiners(catalog: Catalog) -> Iterator[Problem]:
    """The examining body is accredited for the trade, and the examiner is one of its own."""
    for run in catalog.runs:
        course = catalog.course.get(run.course)
        if course and run.exam:
            yield from _accredited(catalog, run, course)


def _accredited(catalog: Catalog, run: Run, course: Course) -> Iterator[Problem]:
    body = catalog.exam_body.get(run.exam.body) if run.exam else None
    if run.exam is None or body is None:
        return
    if course.trade not in body.trades:
        yield codes.EXAM_TRADE.at(run.exam.origin.of("body"), body=body.name.zh, trade=course.trade)
        return
    able = [e.code for e in body.examiners if course.trade in e.trades]
    if run.exam.examiner in catalog.examiner and run.exam.examiner not in able:
        yield codes.EXAMINER_BODY.at(
            run.exam.origin.of("examiner"),
            examiner=run.exam.examiner,
            body=body.name.zh,
            trade=course.trade,
            known=listed(able),
        )


def accreditations_are_valid_on_the_day(catalog: Catalog) -> Iterator[Problem]:
    """Where it is written how long body and examiner are accredited, they are on the exam's day."""
    for run in catalog.runs:
        if run.exam is None:
            continue
        body = catalog.exam_body.get(run.exam.body)
        examiner = catalog.examiner.get(run.exam.examiner)
        for who, one in ((run.exam.body, body), (run.exam.examiner, examiner)):
            held = one.accredited if one else None
            if held and not held.first <= run.exam.day <= held.last:
                yield planning_codes.ACCREDITATION_DAY.at(
                    run.exam.origin.of("date"),
                    day=run.exam.day,
                    who=who,
                    first=held.first,
                    last=held.last,
                )
