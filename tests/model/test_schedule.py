"""What a run is to a reader on a day, and what its records work out."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog.model.schedule import Recruitment, Run, RunState, state_on
from tests.builders import cancelled, exam, meeting, period, run
from tests.people_and_places import day

RUN = run(
    enrolment=period("2027-02-01", "2027-02-28"),
    days=period("2027-03-04", "2027-03-12"),
    exam=exam("2027-03-15 09:00-12:00"),
)
FULL = run(enrolment=RUN.enrolment, days=RUN.days, exam=RUN.exam, recruitment=Recruitment.FULL)


@pytest.mark.parametrize(
    ("state", "first", "last"),
    [
        (RunState.ANNOUNCED, "0001-01-01", "2027-01-31"),
        (RunState.ENROLLING, "2027-02-01", "2027-02-28"),
        (RunState.STARTING_SOON, "2027-03-01", "2027-03-03"),
        (RunState.RUNNING, "2027-03-04", "2027-03-15"),
        (RunState.ENDED, "2027-03-16", "9999-12-31"),
    ],
)
def test_each_state_holds_from_its_first_to_its_last_day(
    state: RunState, first: str, last: str
) -> None:
    """Both ends of a state are included, and the next begins on the day after."""
    assert (state_on(RUN, day(first)), state_on(RUN, day(last))) == (state, state)


@pytest.mark.parametrize(
    ("on", "state"),
    [
        ("0001-01-01", RunState.FULL),
        ("2027-03-03", RunState.FULL),
        ("2027-03-04", RunState.RUNNING),
        ("2027-03-15", RunState.RUNNING),
        ("2027-03-16", RunState.ENDED),
    ],
)
def test_a_full_run_is_full_until_it_starts(on: str, state: RunState) -> None:
    """That there is no place left matters before the first day, and no longer after."""
    assert state_on(FULL, day(on)) is state


def test_a_run_without_exam_ends_with_its_last_meeting() -> None:
    """Without an exam the day after the last of its days is after its end."""
    without = run(days=RUN.days, exam=None)
    assert state_on(without, day("2027-03-12")) is RunState.RUNNING
    assert state_on(without, day("2027-03-13")) is RunState.ENDED


def test_an_exam_before_the_end_does_not_end_a_run() -> None:
    """The last day is that of the exam or of the teaching, whichever is later."""
    early = run(days=RUN.days, exam=exam("2027-03-05 09:00-12:00"))
    assert early.last_day == day("2027-03-12")


def test_without_enrolment_dates_a_run_enrols_until_it_starts() -> None:
    """Where nobody said when enrolment is, one can always ask."""
    open_ = run(days=RUN.days, enrolment=None)
    assert state_on(open_, day("2020-01-01")) is RunState.ENROLLING
    assert state_on(open_, day("2027-03-03")) is RunState.ENROLLING


def test_enrolment_may_close_on_the_first_day() -> None:
    """On that day the run is running; there is no day between."""
    late = run(days=RUN.days, enrolment=period("2027-02-01", "2027-03-04"))
    assert state_on(late, day("2027-03-03")) is RunState.ENROLLING
    assert state_on(late, day("2027-03-04")) is RunState.RUNNING


@pytest.mark.parametrize("on", ["0001-01-01", "2027-02-15", "2027-03-05", "9999-12-31"])
def test_a_cancelled_run_is_cancelled_for_ever(on: str) -> None:
    """On any day, with days or without, full or not."""
    assert state_on(run(cancelled=cancelled()), day(on)) is RunState.CANCELLED
    assert state_on(run(cancelled=cancelled(), days=None), day(on)) is RunState.CANCELLED


@pytest.mark.parametrize("on", ["0001-01-01", "2027-02-15", "9999-12-31"])
def test_a_run_without_days_is_to_be_scheduled(on: str) -> None:
    """Enrolment or not, there is no day on which it could start."""
    assert state_on(run(days=None, recruitment=Recruitment.FULL), day(on)) is (
        RunState.TO_BE_SCHEDULED
    )
    assert run(days=None).last_day is None


RUNS = st.sampled_from([RUN, FULL, run(days=RUN.days, exam=None), run(enrolment=None)])
ORDER = [
    (RunState.ANNOUNCED,),
    (RunState.ENROLLING, RunState.FULL),
    (RunState.STARTING_SOON,),
    (RunState.RUNNING,),
    (RunState.ENDED,),
]


@given(RUNS, st.dates(date(2027, 1, 1), date(2027, 4, 1)), st.integers(0, 60))
def test_time_never_takes_a_run_back(one: Run, on: date, later: int) -> None:
    """For all runs and days, a later day has the same state or one that comes after it."""

    def rank(state: RunState) -> int:
        return next(n for n, states in enumerate(ORDER) if state in states)

    states = state_on(one, on), state_on(one, on + timedelta(days=later))
    assert rank(states[0]) <= rank(states[1])


def test_a_meeting_counts_its_hours_and_minutes() -> None:
    """Theory and practice add up over its units; minutes are those of the clock."""
    block = meeting("2027-03-04 08:30-11:45", ("safety", 1, 2), ("knife", 0, 1))
    assert (block.theory, block.practice, block.minutes) == (1, 3, 195)
    assert meeting("2027-03-04 14:00-03:30").minutes == -630


def test_the_allowance_is_paid_by_the_day() -> None:
    """Two meetings on one day are one day."""
    meetings = tuple(
        meeting(f"2027-03-0{on} {clocks}")
        for on, clocks in ((4, "08:30-11:45"), (4, "14:00-17:15"), (5, "08:30-11:45"))
    )
    assert run(meetings=meetings).meeting_days == 2
    assert run(meetings=()).meeting_days == 0
