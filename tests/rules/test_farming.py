"""Classes and talks leave people to their fields in the busy weeks of their township."""

from __future__ import annotations

from catalog.model.farming import BusyWeeks
from catalog.problems import Place, Problem
from catalog.rules import farming, planning_codes
from tests import conditions
from tests.builders import RUNS, TALKS, cancelled, catalog, faults, run, talk


def told(*weeks: BusyWeeks) -> list[Problem]:
    """What is told of a run from 4 to 5 March and a talk on the 6th."""
    return list(farming.busy_weeks_are_free(catalog(farming=conditions.farming(*weeks))))


def test_a_run_is_told_once_with_its_days_and_a_talk_too() -> None:
    """At the first of the days that are in the busy weeks, the first and the last included."""
    assert told(conditions.busy((3, 5), (3, 6))) == [
        planning_codes.BUSY_WEEKS.at(
            place, code=code, township="qingshan", days=1, zh="字", en="Words",
            first="03-05", last="03-06",
        )
        for place, code in ((Place(RUNS, 41, 5), "CS-2701"), (Place(TALKS, 11, 5), "ST-2701"))
    ]  # fmt: skip
    assert "2 day(s)" in told(conditions.busy((3, 1), (3, 5)))[0].en


def test_the_weeks_of_another_township_bother_nobody_here() -> None:
    """Those of this one and those of the whole district do."""
    assert told(conditions.busy((3, 1), (3, 31), ("lushui",))) == []
    assert len(told(conditions.busy((3, 1), (3, 31), ("lushui", "qingshan")))) == 2
    assert told(conditions.busy((3, 7), (3, 31))) == told(conditions.busy((2, 1), (3, 3))) == []


def test_what_is_cancelled_takes_nobody_from_the_fields() -> None:
    """Neither a run nor a talk."""
    gone = catalog(
        runs=(run(cancelled=cancelled()),),
        talks=(talk(cancelled=cancelled()),),
        farming=conditions.farming(conditions.busy((3, 1), (3, 31))),
    )
    assert faults(farming.busy_weeks_are_free(gone)) == []
