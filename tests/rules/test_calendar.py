"""Days and times follow one another, and a run meets on the days that it claims."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog.problems import Place
from catalog.rules import calendar, codes
from tests import conditions
from tests import people_and_places as people
from tests.builders import RUNS, TALKS, catalog, exam, faults, meeting, moved, period, run, talk
from tests.people_and_places import day


def test_a_period_may_be_one_day() -> None:
    """A period begins before it ends or on the same day; what is not given is no period."""
    one_day = period("2027-03-04", "2027-03-04")
    runs = (run(enrolment=one_day, days=one_day, moved=moved(one_day)), run(moved=moved()))
    assert list(calendar.periods_run_forwards(catalog(runs=runs))) == []


def test_a_period_does_not_begin_after_it_ends() -> None:
    """Enrolment, the days and the days before a move are each told at their own key."""
    back = period("2027-03-05", "2027-03-04")
    backwards = catalog(runs=(run(enrolment=back, days=back, moved=moved(back)),))
    assert list(calendar.periods_run_forwards(backwards)) == [
        codes.PERIOD_BACKWARDS.at(place, first=day("2027-03-05"), last=day("2027-03-04"))
        for place in (Place(RUNS, 16, 5), Place(RUNS, 17, 5), Place(RUNS, 20, 5))
    ]


def test_holidays_and_accreditations_run_forwards_too() -> None:
    """Each is told where it is written."""
    back = period("2027-03-05", "2027-03-04")
    body = people.exam_body(accredited=back, examiners=(people.examiner(accredited=back),))
    year = conditions.holidays(conditions.days_off("2027-02-08", "2027-02-05"))
    wrong = catalog(exam_bodies=(body,), holidays=(year,))
    assert faults(calendar.periods_run_forwards(wrong)) == [
        ("content/exam-bodies.yml:1:5", "period-backwards"),
        ("content/exam-bodies.yml:5:5", "period-backwards"),
        ("content/holidays.yml:6:5", "period-backwards"),
    ]


def test_whatever_has_a_clock_ends_after_it_starts() -> None:
    """Meetings, exams and talks of no length, or of less, are problems where they stand."""
    backwards = catalog(
        runs=(
            run(
                meetings=(meeting("2027-03-04 08:30-08:30"),),
                exam=exam("2027-03-05 14:00-09:00"),
            ),
            run(exam=None),
        ),
        talks=(talk(clocks="14:00-03:30"),),
    )
    assert list(calendar.clocks_run_forwards(backwards)) == [
        codes.CLOCK_BACKWARDS.at(Place(RUNS, 40, 5), start="08:30", end="08:30"),
        codes.CLOCK_BACKWARDS.at(Place(RUNS, 61, 5), start="14:00", end="09:00"),
        codes.CLOCK_BACKWARDS.at(Place(TALKS, 12, 5), start="14:00", end="03:30"),
    ]
    assert list(calendar.clocks_run_forwards(catalog())) == []


def test_enrolment_may_close_on_the_first_day() -> None:
    """People may come to the door on the first morning."""
    first_day = run(enrolment=period("2027-02-01", "2027-03-04"))
    runs = (first_day, run(enrolment=None), run(days=None))
    assert list(calendar.enrolment_closes_before_the_start(catalog(runs=runs))) == []


def test_enrolment_does_not_close_after_the_first_day() -> None:
    """A day later is a problem at the enrolment."""
    late = catalog(runs=(run(enrolment=period("2027-02-01", "2027-03-05")),))
    assert list(calendar.enrolment_closes_before_the_start(late)) == [
        codes.ENROLMENT_LATE.at(
            Place(RUNS, 16, 5), closes=day("2027-03-05"), starts=day("2027-03-04")
        )
    ]


def test_a_run_has_days_and_meetings_or_neither() -> None:
    """One without the other is a problem; a run still to be scheduled has neither."""
    runs = (
        run(),
        run(days=None, meetings=(), exam=None),
        run(meetings=()),
        run(days=None, exam=None),
        run(days=None, meetings=(), line=100),
    )
    assert list(calendar.runs_with_days_have_meetings(catalog(runs=runs))) == [
        codes.MEETINGS_MISSING.at(Place(RUNS, 17, 5)),
        codes.DAYS_MISSING.at(Place(RUNS, 18, 5)),
        codes.DAYS_MISSING.at(Place(RUNS, 108, 5)),
    ]


def test_meetings_are_within_the_days_of_the_run() -> None:
    """Those before and after are told, each at its line; the claim is not told as well."""
    outside = run(
        meetings=(
            meeting("2027-03-03 08:30-11:45", line=40),
            meeting("2027-03-04 08:30-11:45", line=41),
            meeting("2027-03-06 08:30-11:45", line=42),
        )
    )
    first, last = day("2027-03-04"), day("2027-03-05")
    assert list(calendar.meetings_fill_the_days_of_the_run(catalog(runs=(outside,)))) == [
        codes.MEETING_OUTSIDE.at(Place(RUNS, 40, 5), day=day("2027-03-03"), first=first, last=last),
        codes.MEETING_OUTSIDE.at(Place(RUNS, 42, 5), day=day("2027-03-06"), first=first, last=last),
    ]


def test_the_days_of_a_run_are_those_of_its_first_and_last_meeting() -> None:
    """A run that claims another day at either end is told what its meetings say."""
    claims = run(days=period("2027-03-01", "2027-03-05"))
    assert list(calendar.meetings_fill_the_days_of_the_run(catalog(runs=(claims,)))) == [
        codes.DAYS_CLAIMED.at(
            Place(RUNS, 17, 5),
            first=day("2027-03-01"),
            last=day("2027-03-05"),
            first_meeting=day("2027-03-04"),
            last_meeting=day("2027-03-05"),
        )
    ]
    longer = run(days=period("2027-03-04", "2027-03-09"))
    assert faults(calendar.meetings_fill_the_days_of_the_run(catalog(runs=(longer,)))) == [
        (f"{RUNS}:17:5", "days-claimed")
    ]


def test_days_that_are_missing_or_backwards_are_told_elsewhere() -> None:
    """A run without days or meetings, or with days that run backwards, gives no second problem."""
    runs = (
        run(),
        run(days=None),
        run(meetings=()),
        run(days=period("2027-03-05", "2027-03-04")),
        run(days=None, meetings=()),
    )
    assert list(calendar.meetings_fill_the_days_of_the_run(catalog(runs=runs))) == []


@pytest.mark.parametrize(
    "zone",
    ["Asia/Beijing", "Asia", "/etc/passwd", "../../etc/passwd", "tzdata.zi", "", "a\0b", "x" * 999],
)
def test_a_time_zone_that_does_not_exist_is_told(zone: str) -> None:
    """Neither a wrong name nor a path, a folder or a file of another kind is a time zone."""
    wrong = catalog(settings=people.settings(time_zone=zone))
    assert list(calendar.the_time_zone_exists(wrong)) == [
        codes.TIME_ZONE_UNKNOWN.at(Place("content/catalog.yml", 1, 5), zone=zone)
    ]


def test_the_time_zone_of_china_exists() -> None:
    """Asia/Shanghai is known wherever the program runs."""
    assert list(calendar.the_time_zone_exists(catalog())) == []


@given(st.text())
def test_any_text_may_be_asked_for_as_a_time_zone(zone: str) -> None:
    """Whatever an author writes as a time zone is known or told, and never fails."""
    found = faults(calendar.the_time_zone_exists(catalog(settings=people.settings(zone))))
    assert found in ([], [("content/catalog.yml:1:5", "time-zone-unknown")])
