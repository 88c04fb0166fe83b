"""Public holidays and make-up days are free, as far as they are known."""

from __future__ import annotations

import pytest

from catalog.problems import Place, Severity
from catalog.rules import holidays, planning_codes
from tests import conditions
from tests.builders import RUNS, TALKS, cancelled, catalog, faults, run, talk


def test_a_meeting_an_exam_and_a_talk_on_a_holiday_are_warned_of() -> None:
    """Each day of a run once, at the first thing on it; the first and the last day are off."""
    year = conditions.holidays(conditions.days_off("2027-03-05", "2027-03-06"))
    found = list(holidays.public_holidays_are_free(catalog(holidays=(year,))))
    assert faults(found) == [
        (f"{RUNS}:41:5", "on-holiday"),
        (f"{TALKS}:11:5", "on-holiday"),
    ]
    assert found[0] == planning_codes.ON_HOLIDAY.at(
        Place(RUNS, 41, 5), code="CS-2701", day="2027-03-05", zh="字", en="Words"
    )
    assert {problem.severity for problem in found} == {Severity.WARNING}


def test_an_exam_alone_on_a_holiday_is_told_at_its_day() -> None:
    """Where nothing is taught."""
    year = conditions.holidays(conditions.days_off("2027-03-05", "2027-03-05"))
    alone = catalog(runs=(run(meetings=()),), talks=(), holidays=(year,))
    assert faults(holidays.public_holidays_are_free(alone)) == [(f"{RUNS}:60:5", "on-holiday")]


@pytest.mark.parametrize("first", ["2027-03-03", "2027-03-07"])
def test_days_beside_a_holiday_are_free(first: str) -> None:
    """The day before and the day after; and nothing is held against what is cancelled."""
    year = conditions.holidays(conditions.days_off(first, first), workdays=(first,))
    fine = catalog(holidays=(year,))
    assert list(holidays.public_holidays_are_free(fine)) == []
    assert list(holidays.make_up_days_are_free(fine)) == []


def test_what_is_cancelled_asks_nobody_to_come() -> None:
    """On whatever day it would have been, in whatever year."""
    off = conditions.days_off("2027-03-01", "2027-03-31")
    year = conditions.holidays(off, workdays=("2027-03-04",))
    gone = catalog(
        runs=(run(cancelled=cancelled()),), talks=(talk(cancelled=cancelled()),), holidays=(year,)
    )
    assert list(holidays.public_holidays_are_free(gone)) == []
    assert list(holidays.make_up_days_are_free(gone)) == []


def test_a_make_up_day_is_warned_of() -> None:
    """A weekend day on which the country works."""
    year = conditions.holidays(workdays=("2027-03-06", "2027-03-20"))
    assert list(holidays.make_up_days_are_free(catalog(holidays=(year,)))) == [
        planning_codes.ON_MAKE_UP_DAY.at(Place(TALKS, 11, 5), code="ST-2701", day="2027-03-06")
    ]


def test_a_year_of_which_nothing_is_known_is_a_note() -> None:
    """Once for each year of the schedule, at the file; one that nobody uses is not missed."""
    later = talk("ST-2801", on="2028-01-05")
    known = conditions.holidays(year=2028)
    found = list(
        holidays.holidays_of_every_year_are_known(catalog(talks=(talk(), later), holidays=(known,)))
    )
    assert found == [planning_codes.HOLIDAYS_MISSING.at(Place("content/holidays.yml"), year=2027)]
    assert found[0].severity is Severity.NOTE
    assert list(holidays.public_holidays_are_free(catalog(holidays=()))) == []


def test_a_year_that_is_not_announced_yet_is_a_note() -> None:
    """At the word that says so."""
    year = conditions.holidays(announced=False)
    assert list(holidays.holidays_of_every_year_are_known(catalog(holidays=(year,)))) == [
        planning_codes.HOLIDAYS_UNANNOUNCED.at(Place("content/holidays.yml", 3, 5), year=2027)
    ]
    assert list(holidays.holidays_of_every_year_are_known(catalog())) == []
