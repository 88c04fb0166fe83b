"""The table of rules is whole, and every rule bears whatever can be read."""

from __future__ import annotations

from datetime import date, time
from inspect import getmembers, isgeneratorfunction

from hypothesis import given
from hypothesis import strategies as st

from catalog.model.schedule import Exam, Meeting, Period, Run, UnitHours
from catalog.rules import (
    calendar,
    chapters,
    clashes,
    codes,
    exams,
    farming,
    fitness,
    gazetteer,
    glossary,
    holidays,
    hours,
    identity,
    links,
    notices,
    personal,
    readability,
    translation,
    travel,
)
from catalog.rules.table import RULES, broken
from tests import people_and_places as people
from tests.builders import RUNS, catalog, faults, run
from tests.people_and_places import origin

MODULES = (
    *(identity, gazetteer, calendar, hours, links, chapters, glossary, translation),
    *(readability, fitness, exams, clashes, travel, holidays, farming, personal, notices),
)


def test_a_catalog_in_order_breaks_no_rule() -> None:
    """The catalog that the builders make keeps every rule."""
    assert broken(catalog()) == ()


def test_every_rule_is_in_the_table() -> None:
    """Each public generator that takes a catalog is a rule, and the table holds them all."""
    rules = {
        function
        for module in MODULES
        for name, function in getmembers(module, isgeneratorfunction)
        if function.__module__ == module.__name__
        and not name.startswith("_")
        and tuple(function.__annotations__) == ("catalog", "return")
    }
    assert set(RULES) == rules
    assert len(set(RULES)) == len(RULES)


def test_every_rule_says_what_holds() -> None:
    """The docstring of a rule is a sentence."""
    assert [rule for rule in RULES if not (rule.__doc__ or "").rstrip().endswith(".")] == []


def test_the_ids_of_codes_are_used_once() -> None:
    """No two problems of the rules have the same name."""
    names = [code.id for code in codes.CODES]
    assert sorted(set(names)) == sorted(names)


def test_faults_come_sorted_by_place() -> None:
    """What rules find is in the order of the files, whichever rule finds it."""
    one = run("CS-2701", seats=31, venue="hall", line=200)
    two = run("CS-2702", venue="nowhere", teachers=("T-1", "T-9"), line=100)
    found = broken(catalog(runs=(one, two), venues=(people.venue(parallel=True),)))
    assert faults(found)[:2] == [
        (f"{RUNS}:40:5", "clash"),
        (f"{RUNS}:60:5", "clash"),
    ]
    assert faults(found)[2:] == [
        (f"{RUNS}:103:5", "reference-unknown"),
        (f"{RUNS}:105:5", "reference-unknown"),
        (f"{RUNS}:204:5", "seats-over-capacity"),
    ]


DAYS = st.dates(date.min, date.max)
CLOCKS = st.times(time.min, time.max)
PERIODS = st.none() | st.builds(Period, DAYS, DAYS)
IDS = st.sampled_from(["chef", "safety", "knife", "school", "qingshan", "hall", "T-1", "?", ""])
MEETINGS = st.lists(
    st.builds(
        Meeting,
        st.just(origin(RUNS, 40)),
        DAYS,
        CLOCKS,
        CLOCKS,
        st.lists(st.builds(UnitHours, IDS, st.integers(0, 99), st.integers(0, 99))).map(tuple),
    ),
    max_size=4,
).map(tuple)
EXAMS = st.none() | st.builds(
    Exam, st.just(origin(RUNS, 60, "date body examiner")), DAYS, CLOCKS, CLOCKS, IDS, IDS
)
RUNS_OF_ANY_KIND = st.builds(
    run,
    course=IDS,
    institution=IDS,
    township=IDS,
    venue=IDS,
    seats=st.integers(0, 10**6),
    teachers=st.lists(IDS).map(tuple),
    enrolment=PERIODS,
    days=PERIODS,
    meetings=MEETINGS,
    exam=EXAMS,
)


@given(st.lists(RUNS_OF_ANY_KIND, max_size=3))
def test_no_run_is_too_absurd_for_the_rules(runs: list[Run]) -> None:
    """From the year 1 to 9999, with ids that name nothing, the rules find faults and never fail."""
    absurd = catalog(runs=tuple(runs))
    assert list(broken(absurd)) == sorted(broken(absurd))
