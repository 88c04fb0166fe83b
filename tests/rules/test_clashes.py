"""Nobody and nothing is in two places at once, across all institutions."""

from __future__ import annotations

from collections import Counter
from datetime import date, time
from itertools import combinations
from operator import itemgetter
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog.model.origin import Origin
from catalog.model.schedule import Run
from catalog.problems import Place
from catalog.rules import clashes, codes
from catalog.rules.clashes import Block
from tests import people_and_places as people
from tests.builders import RUNS, TALKS, cancelled, catalog, exam, faults, meeting, run, talk
from tests.people_and_places import day


def at(code: str, when: str, line: int, *, venue: str = "hall", teacher: str = "T-1") -> Run:
    """A run with one meeting, without an exam."""
    return run(
        code, venue=venue, teachers=(teacher,), meetings=(meeting(when, line=line),), exam=None
    )


ONE = at("CS-2701", "2027-03-04 08:30-11:45", 40, venue="a")


def teachers_of(*runs: Run) -> list[tuple[str, str]]:
    return faults(clashes.teachers_are_in_one_place_at_a_time(catalog(runs=runs)))


def test_a_clash_says_who_when_and_where_else() -> None:
    """It is told at the later meeting and names the hours in common and the other place."""
    two = run(
        "CS-2702",
        institution="other",
        venue="b",
        meetings=(meeting("2027-03-04 10:00-12:30", line=50),),
        exam=None,
    )
    assert list(clashes.teachers_are_in_one_place_at_a_time(catalog(runs=(two, ONE)))) == [
        codes.CLASH.at(
            Place(RUNS, 50, 5),
            who_zh="教师",
            who_en="teacher",
            who="T-1",
            day=day("2027-03-04"),
            start="10:00",
            end="11:45",
            one="CS-2701",
            other="CS-2702",
            there=Place(RUNS, 40, 5),
            times=1,
        )
    ]


@pytest.mark.parametrize(
    "when",
    [
        "2027-03-04 08:30-11:45",  # the very same
        "2027-03-04 08:30-09:15",
        "2027-03-04 11:44-14:00",
        "2027-03-04 07:00-08:31",
        "2027-03-04 09:00-10:00",
        "2027-03-04 07:00-14:00",
    ],
)
def test_blocks_that_share_a_moment_clash(when: str) -> None:
    """The very same block, one within the other, and one minute in common are clashes."""
    found = teachers_of(ONE, at("CS-2702", when, 50))
    assert [code for _, code in found] == ["clash"]


@pytest.mark.parametrize(
    "when",
    [
        "2027-03-04 11:45-14:00",
        "2027-03-04 07:00-08:30",
        "2027-03-05 08:30-11:45",
        "2027-03-04 09:00-09:00",
        "2027-03-04 10:00-09:00",
    ],
)
def test_blocks_that_only_touch_do_not_clash(when: str) -> None:
    """Nor do those on another day, and those of no length are told elsewhere."""
    assert teachers_of(ONE, at("CS-2702", when, 50)) == []


def test_another_teacher_and_a_cancelled_run_take_nobodys_time() -> None:
    """Nothing is held against a run that will not take place."""
    off = run("CS-2702", meetings=ONE.meetings, cancelled=cancelled())
    assert teachers_of(ONE, off, at("CS-2703", "2027-03-04 08:30-11:45", 60, teacher="T-2")) == []


def test_a_teacher_named_twice_in_one_run_does_not_clash_with_himself() -> None:
    """A slip in the list of teachers is no clash."""
    twice = run(teachers=("T-1", "T-1"), meetings=ONE.meetings)
    assert teachers_of(twice) == []


def test_a_run_clashes_with_itself() -> None:
    """Two meetings of one run at one time are a clash too."""
    both = run(meetings=(*ONE.meetings, meeting("2027-03-04 11:00-12:00", line=41)))
    assert teachers_of(both) == [(f"{RUNS}:41:5", "clash")]


def test_a_venue_holds_one_run_at_a_time() -> None:
    """Two runs in one venue clash; in two venues they do not."""
    two = at("CS-2702", "2027-03-04 08:30-11:45", 50, venue="a")
    three = at("CS-2703", "2027-03-04 08:30-11:45", 60, venue="b")
    found = clashes.venues_hold_one_run_at_a_time(catalog(runs=(ONE, two, three)))
    assert faults(found) == [(f"{RUNS}:50:5", "clash")]


def test_a_parallel_venue_holds_several() -> None:
    """A venue that is marked parallel never clashes."""
    two = at("CS-2702", "2027-03-04 08:30-11:45", 50, venue="a")
    venues = (people.venue("a", parallel=True),)
    both = catalog(runs=(ONE, two), venues=venues)
    assert list(clashes.venues_hold_one_run_at_a_time(both)) == []


def test_an_exam_takes_the_venue_when_the_body_travels() -> None:
    """An exam in the class's own room clashes there; one at the test centre does not."""
    when = "2027-03-04 09:00-12:00"
    runs = (ONE, run("CS-2702", venue="a", meetings=(), exam=exam(when, line=60)))
    found = clashes.venues_hold_one_run_at_a_time(catalog(runs=runs))
    assert faults(found) == [(f"{RUNS}:60:5", "clash")]
    centre = catalog(runs=runs, exam_bodies=(people.exam_body(travels=False),))
    assert list(clashes.venues_hold_one_run_at_a_time(centre)) == []
    unknown = catalog(runs=runs, exam_bodies=())
    assert list(clashes.venues_hold_one_run_at_a_time(unknown)) == []


def test_an_examiner_holds_one_exam_at_a_time() -> None:
    """Two exams at one time clash, and two after another do not."""
    runs = [
        run(f"CS-270{n}", exam=exam(f"2027-03-06 {clocks}", examiner=who, line=60 + 10 * n))
        for n, (clocks, who) in enumerate(
            (("09:00-11:00", "X-1"), ("10:59-12:00", "X-1"), ("12:00-13:00", "X-1"))
        )
    ]
    found = clashes.examiners_are_in_one_place_at_a_time(catalog(runs=(*runs, run(exam=None))))
    assert faults(found) == [(f"{RUNS}:70:5", "clash")]


def test_an_expert_is_in_one_village_at_a_time() -> None:
    """Two talks at one time clash for the expert they share; a cancelled one does not count."""
    talks = (
        talk(line=10, experts=("E-1", "E-2", "E-1")),
        talk("ST-2702", clocks="15:00-16:00", experts=("E-2", "E-3"), line=30),
        talk("ST-2703", clocks="15:30-16:30", experts=("E-1",), line=50),
        talk("ST-2704", cancelled=cancelled(), line=70),
    )
    found = clashes.experts_are_in_one_village_at_a_time(catalog(talks=talks))
    assert faults(found) == [(f"{TALKS}:37:5", "clash")]


CLOCKS = st.sampled_from([time(hour, minute) for hour in (8, 9, 10) for minute in (0, 15, 30)])
BLOCKS = st.lists(
    st.builds(
        Block,
        st.sampled_from([date(1, 1, 1), date(2027, 3, 4), date(9999, 12, 31)]),
        CLOCKS,
        CLOCKS,
        st.sampled_from(["A", "B"]),
        st.builds(Origin, st.just("f"), st.integers(1, 3)),
    ),
    max_size=12,
)


@given(BLOCKS)
def test_the_sweep_finds_what_comparing_all_pairs_finds(blocks: list[Block]) -> None:
    """For all blocks, the pairs that share a moment, the earlier of each pair first."""
    naive = [
        (one, other)
        for one, other in combinations(sorted(blocks, key=itemgetter(0, 1, 2)), 2)
        if one.start < one.end and other.start < other.end
        if one.day == other.day and one.start < other.end and other.start < one.end
    ]
    found = clashes.overlapping(blocks)
    assert Counter(found) == Counter(naive)


def test_the_sweep_does_not_compare_all_pairs() -> None:
    """A hundred thousand blocks without a clash are swept in a moment."""
    origin = Origin("f")
    blocks = [
        Block(date.fromordinal(1 + n // 10), time(n % 10), time(n % 10, 59), str(n), origin)
        for n in range(100_000)
    ]
    start = process_time()
    assert list(clashes.overlapping(blocks)) == []
    assert process_time() - start < 5
