"""Nobody and nothing is in two places at once, across all institutions."""

from __future__ import annotations

from dataclasses import replace

import pytest

from catalog.model.schedule import Run, Talk
from catalog.problems import Place, Problem
from catalog.rules import clashes, codes, planning_codes
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
    return faults(clashes.people_are_in_one_place_at_a_time(catalog(runs=runs, talks=())))


def test_a_clash_says_who_when_and_where_else() -> None:
    """It is told at the later meeting and names the hours in common and the other place."""
    two = run(
        "CS-2702",
        institution="other",
        venue="b",
        meetings=(meeting("2027-03-04 10:00-12:30", line=50),),
        exam=None,
    )
    assert list(clashes.people_are_in_one_place_at_a_time(catalog(runs=(two, ONE)))) == [
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
    runs = [replace(one, teachers=(f"T-{n}",)) for n, one in enumerate(runs)]
    found = clashes.people_are_in_one_place_at_a_time(catalog(runs=tuple(runs)))
    assert faults(found) == [(f"{RUNS}:70:5", "clash")]


def test_one_code_is_one_person_in_whatever_role() -> None:
    """Who teaches cannot examine or give a talk at the same time; the message says "person"."""
    when = "2027-03-04 09:00-12:00"
    teaches = at("CS-2701", when, 40, teacher="P-1")
    examines = run("CS-2702", meetings=(), exam=exam(when, examiner="P-1", line=60))
    talks = talk(on="2027-03-04", clocks="11:59-13:00", experts=("P-1",), line=10)
    found = list(
        clashes.people_are_in_one_place_at_a_time(catalog(runs=(teaches, examines), talks=(talks,)))
    )
    assert sorted(faults(found)) == [
        (f"{RUNS}:60:5", "clash"),
        (f"{TALKS}:17:5", "clash"),
        (f"{TALKS}:17:5", "clash"),
    ]
    assert {problem.en.partition(" is in")[0] for problem in found} == {"The person “P-1”"}


def test_an_expert_is_in_one_village_at_a_time() -> None:
    """Two talks at one time clash for the expert they share; a cancelled one does not count."""
    talks = (
        talk(line=10, experts=("E-1", "E-2", "E-1")),
        talk("ST-2702", clocks="15:00-16:00", experts=("E-2", "E-3"), line=30),
        talk("ST-2703", clocks="15:30-16:30", experts=("E-1",), line=50),
        talk("ST-2704", cancelled=cancelled(), line=70),
    )
    found = clashes.people_are_in_one_place_at_a_time(catalog(runs=(), talks=talks))
    assert faults(found) == [(f"{TALKS}:37:5", "clash")]


def teams_of(*talks: Talk) -> list[tuple[str, str]]:
    return faults(clashes.mobile_teams_are_in_one_village_at_a_time(catalog(talks=talks)))


def test_a_mobile_team_is_in_one_village_at_a_time() -> None:
    """Other experts of the same team clash too; other teams and later hours do not."""
    one = talk(line=10, experts=("E-1",))
    assert teams_of(one, talk("ST-2702", experts=("E-2",), line=30)) == [(f"{TALKS}:37:5", "clash")]
    assert teams_of(one, talk("ST-2702", experts=("E-2",), team="other")) == []
    assert teams_of(one, talk("ST-2702", experts=("E-2",), clocks="15:30-16:00")) == []


def test_a_clash_of_an_expert_is_not_told_again_for_the_team() -> None:
    """Two talks that share an expert are a clash of that expert."""
    assert teams_of(talk(), talk("ST-2702", experts=("E-1", "E-2"))) == []


def test_township_centres_give_several_talks_at_once() -> None:
    """A team without experts of its own is many offices."""
    centres = people.team("centres", experts=())
    talks = tuple(talk(f"ST-270{n}", team="centres", experts=()) for n in (1, 2))
    both = catalog(talk_teams=(centres,), talks=talks)
    assert list(clashes.mobile_teams_are_in_one_village_at_a_time(both)) == []


def with_equipment(code: str, when: str, line: int) -> Run:
    return replace(at(code, when, line, venue=code), equipment=("stoves", "stoves"))


EQUIPPED = [
    with_equipment("CS-2703", "2027-03-04 10:30-12:00", 60),
    with_equipment("CS-2702", "2027-03-04 09:00-11:00", 50),
    with_equipment("CS-2701", "2027-03-04 09:00-11:00", 40),
    with_equipment("CS-2704", "2027-03-04 12:00-14:00", 70),
]


def equipment_of(count: int, *runs: Run) -> list[Problem]:
    sets = (people.equipment(count=count),)
    return list(clashes.equipment_is_enough_for_all(catalog(runs=runs, equipment=sets)))


def test_one_set_of_equipment_serves_one_run_at_a_time() -> None:
    """The very same block clashes, one that only touches does not."""
    assert faults(equipment_of(1, *EQUIPPED)) == [
        (f"{RUNS}:40:5", "equipment-short"),
        (f"{RUNS}:60:5", "equipment-short"),
    ]


def test_two_sets_serve_two_runs_at_a_time() -> None:
    """The third run at one moment is one too many, and all three are named."""
    assert equipment_of(2, *EQUIPPED) == [
        planning_codes.EQUIPMENT_SHORT.at(
            Place(RUNS, 60, 5),
            equipment="stoves",
            count=2,
            day="2027-03-04",
            start="10:30",
            runs="CS-2701, CS-2702, CS-2703",
            wanted=3,
            times=1,
        )
    ]
    assert equipment_of(3, *EQUIPPED) == []


def test_an_exam_on_the_spot_takes_the_equipment() -> None:
    """One at a test centre does not; nor is anything held against a set that is not known."""
    late = run(
        "CS-2702",
        meetings=(),
        equipment=("stoves",),
        exam=exam("2027-03-04 11:00-12:30", line=60),
    )
    runs = (EQUIPPED[0], late)
    assert faults(equipment_of(1, *runs)) == [(f"{RUNS}:60:5", "equipment-short")]
    centre = people.exam_body(travels=False)
    sets = (people.equipment(),)
    away = catalog(runs=runs, equipment=sets, exam_bodies=(centre,))
    assert list(clashes.equipment_is_enough_for_all(away)) == []
    assert list(clashes.equipment_is_enough_for_all(catalog(runs=runs))) == []
