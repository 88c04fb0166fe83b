"""A course that ends in a certificate ends in an exam, held by those who may hold it."""

from __future__ import annotations

from catalog.model.training import CredentialKind
from catalog.problems import Place
from catalog.rules import codes, exams, planning_codes
from tests import people_and_places as people
from tests.builders import RUNS, catalog, course, credential, exam, faults, meeting, period, run


def test_a_certificate_needs_an_exam() -> None:
    """A scheduled run without one is a problem at its code."""
    assert list(exams.certificate_courses_have_an_exam(catalog(runs=(run(exam=None),)))) == [
        codes.EXAM_MISSING.at(Place(RUNS, 10, 5))
    ]


def test_an_exam_is_asked_for_only_where_there_must_be_one() -> None:
    """Not with an exam, not before there are days, not for a course that is not known."""
    runs = (run(), run(exam=None, days=None), run(exam=None, course="nothing"))
    assert list(exams.certificate_courses_have_an_exam(catalog(runs=runs))) == []


def test_a_completion_paper_and_one_held_elsewhere_need_no_exam() -> None:
    """The institution's own paper, or a certificate outside the course, asks for no exam."""
    papers = (
        credential(CredentialKind.COMPLETION),
        credential(CredentialKind.SKILL_LEVEL, in_course=False),
    )
    own = catalog(courses=(course(credentials=papers),), runs=(run(exam=None),))
    assert list(exams.certificate_courses_have_an_exam(own)) == []


def test_an_exam_may_follow_the_last_meeting_the_same_day() -> None:
    """The same afternoon is fine, and so is the minute in which the last meeting ends."""
    runs = (
        run(exam=exam("2027-03-05 14:00-16:00")),
        run(exam=exam("2027-03-05 10:00-12:00")),
        run(exam=exam("2027-03-05 10:00-12:00"), meetings=()),
        run(exam=None),
    )
    assert list(exams.exams_come_after_the_last_meeting(catalog(runs=runs))) == []


def test_an_exam_does_not_come_before_the_last_meeting_is_over() -> None:
    """A minute too early is a problem, in whatever order the meetings are written."""
    early = run(
        exam=exam("2027-03-05 09:59-12:00"),
        meetings=(
            meeting("2027-03-05 08:30-10:00", line=41),
            meeting("2027-03-04 08:30-11:45", line=40),
        ),
    )
    assert list(exams.exams_come_after_the_last_meeting(catalog(runs=(early,)))) == [
        codes.EXAM_EARLY.at(Place(RUNS, 60, 5), exam="2027-03-05 09:59", last="2027-03-05 10:00")
    ]


def test_the_examining_body_is_accredited_for_the_trade() -> None:
    """A body that is not is one problem, and nothing more is said of its examiners."""
    bodies = (people.exam_body(trades=("welder",), examiners=()),)
    assert list(exams.exams_are_held_by_accredited_examiners(catalog(exam_bodies=bodies))) == [
        codes.EXAM_TRADE.at(Place(RUNS, 63, 5), body=people.WORDS.zh, trade="chef")
    ]


def test_the_examiner_belongs_to_the_body_and_the_trade() -> None:
    """One of another body, or of the same body and another trade, is a problem with a choice."""
    other = people.exam_body("other", examiners=(people.examiner("X-2"),))
    body = people.exam_body(examiners=(people.examiner(), people.examiner("X-3", ("welder",))))
    runs = tuple(run(exam=exam("2027-03-06 09:00-10:00", examiner=x)) for x in ("X-2", "X-3"))
    found = exams.exams_are_held_by_accredited_examiners(
        catalog(exam_bodies=(body, other), runs=runs)
    )
    assert list(found) == [
        codes.EXAMINER_BODY.at(
            Place(RUNS, 64, 5), examiner=examiner, body=people.WORDS.zh, trade="chef", known="X-1"
        )
        for examiner in ("X-2", "X-3")
    ]


def test_unknown_bodies_examiners_and_courses_are_told_elsewhere() -> None:
    """A name that stands for nothing is one problem, not two."""
    runs = (
        run(),
        run(exam=None),
        run(course="nothing"),
        run(exam=exam("2027-03-06 09:00-10:00", body="nobody")),
        run(exam=exam("2027-03-06 09:00-10:00", examiner="X-9")),
    )
    assert list(exams.exams_are_held_by_accredited_examiners(catalog(runs=runs))) == []


def test_an_accreditation_holds_on_its_first_and_on_its_last_day() -> None:
    """Where no days are written, it is not asked."""
    held = period("2027-03-05", "2027-03-05")
    body = people.exam_body(accredited=held, examiners=(people.examiner(accredited=held),))
    assert list(exams.accreditations_are_valid_on_the_day(catalog(exam_bodies=(body,)))) == []
    unknown = catalog(exam_bodies=(), runs=(run(), run(exam=None)))
    assert list(exams.accreditations_are_valid_on_the_day(unknown)) == []


def test_an_accreditation_that_has_not_begun_or_is_over_is_told() -> None:
    """Of the body and of the examiner, each by name, at the day of the exam."""
    body = people.exam_body(
        accredited=period("2024-03-05", "2027-03-04"),
        examiners=(people.examiner(accredited=period("2027-03-06", "2030-03-05")),),
    )
    found = list(exams.accreditations_are_valid_on_the_day(catalog(exam_bodies=(body,))))
    assert faults(found) == [(f"{RUNS}:60:5", "accreditation-day")] * 2
    assert found[0] == planning_codes.ACCREDITATION_DAY.at(
        Place(RUNS, 60, 5), day="2027-03-05", who="exams", first="2024-03-05", last="2027-03-04"
    )
    assert "X-1 is accredited from 2027-03-06" in found[1].en
