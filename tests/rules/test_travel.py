"""Whoever is needed in two townships on one day has time for the way between them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from itertools import starmap
from operator import itemgetter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog.model.origin import Origin
from catalog.model.roads import Travel
from catalog.model.schedule import Run, Talk
from catalog.problems import Place, Problem, Severity
from catalog.rules import planning_codes, travel
from catalog.rules.occupied import Block
from tests import conditions
from tests import people_and_places as people
from tests.builders import RUNS, TALKS, catalog, exam, faults, meeting, run, talk


def at(code: str, township: str, when: str, line: int) -> Run:
    """A run with one meeting, without an exam."""
    return run(code, township=township, meetings=(meeting(when, line=line),), exam=None)


HERE = at("CS-2701", "qingshan", "2027-03-04 08:30-11:45", 40)
ASSUMED = conditions.travel(60)
KNOWN = conditions.travel(60, conditions.road(minutes=45))


def late(roads: Travel, *runs: Run, talks: tuple[Talk, ...] = ()) -> list[Problem]:
    """What is told of the people of `runs` and `talks`."""
    return list(travel.people_have_time_to_travel(catalog(runs=runs, talks=talks, travel=roads)))


def test_too_little_time_on_a_known_road_is_an_error() -> None:
    """It is told at the later meeting, with both ends, the minutes needed and the minutes left."""
    there = at("CS-2702", "lushui", "2027-03-04 12:29-14:00", 50)
    assert late(KNOWN, there, HERE) == [
        planning_codes.TRAVEL_SHORT.at(
            Place(RUNS, 50, 5),
            who_zh="教师",
            who_en="teacher",
            who="T-1",
            day="2027-03-04",
            end="11:45",
            start="12:29",
            one="CS-2701",
            other="CS-2702",
            here="qingshan",
            there="lushui",
            minutes=45,
            left=44,
            times=1,
        )
    ]


def test_too_little_time_by_assumption_is_a_warning() -> None:
    """Where no minutes are written, the default is assumed."""
    found = late(ASSUMED, HERE, at("CS-2702", "lushui", "2027-03-04 12:44-14:00", 50))
    assert [(p.code, p.severity) for p in found] == [("travel-assumed", Severity.WARNING)]


@pytest.mark.parametrize(
    ("roads", "township", "when"),
    [
        (KNOWN, "lushui", "2027-03-04 12:30-14:00"),  # just enough
        (ASSUMED, "lushui", "2027-03-04 12:45-14:00"),
        (ASSUMED, "qingshan", "2027-03-04 11:45-14:00"),  # no way at all
        (ASSUMED, "lushui", "2027-03-05 08:30-11:45"),  # a night between
        (ASSUMED, "lushui", "2027-03-04 11:00-14:00"),  # a clash, told elsewhere
    ],
)
def test_whoever_has_time_is_not_told(roads: Travel, township: str, when: str) -> None:
    """Enough minutes, the same township, another day."""
    assert late(roads, HERE, at("CS-2702", township, when, 50)) == []


def test_a_road_serves_both_directions() -> None:
    """Whichever end the table names first."""
    there = at("CS-2702", "lushui", "2027-03-04 12:30-14:00", 50)
    assert late(conditions.travel(60, conditions.road("lushui", "qingshan", 46)), HERE, there) != []
    assert late(conditions.travel(60, conditions.road("lushui", "qingshan", 45)), HERE, there) == []


def test_the_way_of_two_runs_is_told_once() -> None:
    """However often it comes up; the message counts."""
    here = replace(
        HERE,
        meetings=tuple(meeting(f"2027-03-{n:02d} 08:30-11:45", line=40 + n) for n in range(1, 4)),
    )
    there = replace(
        at("CS-2702", "lushui", "2027-03-01 12:00-13:00", 50),
        meetings=tuple(meeting(f"2027-03-{n:02d} 12:00-13:00", line=50 + n) for n in range(1, 4)),
    )
    found = late(KNOWN, here, there)
    assert faults(found) == [(f"{RUNS}:51:5", "travel-short")]
    assert "3 time(s)" in found[0].en


def test_an_examiner_and_who_also_gives_talks_travel_too() -> None:
    """One code is one person; an exam at a test centre is at no known place."""
    examined = run(
        "CS-2702",
        township="lushui",
        meetings=(),
        exam=exam("2027-03-04 12:00-13:00", examiner="T-1", line=60),
    )
    spoken = talk(on="2027-03-04", clocks="13:30-14:30", experts=("T-1",), line=10)
    assert faults(late(ASSUMED, HERE, examined, talks=(spoken,))) == [
        (f"{RUNS}:60:5", "travel-assumed"),
        (f"{TALKS}:17:5", "travel-assumed"),
    ]
    centre = people.exam_body(travels=False)
    away = catalog(runs=(HERE, examined), talks=(), travel=ASSUMED, exam_bodies=(centre,))
    assert list(travel.people_have_time_to_travel(away)) == []


def test_a_mobile_team_travels_too() -> None:
    """With other experts it is told for the team, with the same ones for them."""
    one = talk(line=10)
    other = talk("ST-2702", township="lushui", clocks="16:00-17:00", experts=("E-2",), line=30)
    there = catalog(talks=(one, other), travel=ASSUMED)
    assert faults(travel.mobile_teams_have_time_to_travel(there)) == [
        (f"{TALKS}:37:5", "travel-assumed")
    ]
    same = catalog(talks=(one, replace(other, experts=("E-1",))), travel=ASSUMED)
    assert list(travel.mobile_teams_have_time_to_travel(same)) == []
    assert faults(travel.people_have_time_to_travel(same)) == [(f"{TALKS}:37:5", "travel-assumed")]


def test_where_nothing_is_written_of_roads_nobody_is_held_back() -> None:
    """Without the file, only clashes count."""
    there = (HERE, at("CS-2702", "lushui", "2027-03-04 11:45-14:00", 50))
    assert list(travel.people_have_time_to_travel(catalog(runs=there, talks=()))) == []


def test_a_road_stands_once() -> None:
    """There and back is one road."""
    roads = conditions.travel(
        60, conditions.road(), conditions.road("lushui", "qingshan", 50, line=9)
    )
    assert list(travel.roads_are_given_once(catalog(travel=roads))) == [
        planning_codes.ROAD_TWICE.at(
            Place("content/travel.yml", 9, 5),
            one="lushui",
            other="qingshan",
            first="content/travel.yml:5:5",
        )
    ]
    assert list(travel.roads_are_given_once(catalog(travel=KNOWN))) == []


CLOCKS = st.sampled_from(list(starmap(time, [(8, 0), (8, 30), (9, 0), (9, 30), (10, 0)])))
BLOCKS = st.lists(
    st.builds(
        Block,
        st.sampled_from([date(2027, 3, 4), date(2027, 3, 5)]),
        CLOCKS,
        CLOCKS,
        st.sampled_from("ABC"),
        st.just(Origin("f")),
        st.sampled_from(["qingshan", "lushui", None]),
    ),
    max_size=10,
)


@given(BLOCKS)
def test_following_finds_what_comparing_all_pairs_finds(blocks: list[Block]) -> None:
    """For all blocks: the one before is over, on the same day, and none is over later."""
    lasting = sorted((b for b in blocks if b.start < b.end), key=itemgetter(0, 1, 2))
    naive = []
    for block in lasting:
        over = [b for b in lasting if b.day == block.day and b.end <= block.start]
        if over:
            naive.append((max(b.end for b in over), block))
    assert [(one.end, block) for one, block in travel.following(blocks)] == naive
