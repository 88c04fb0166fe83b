"""Every id is used once, and every name that is used stands for something."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from catalog.model.catalog import Catalog
from catalog.model.textbook import Review
from catalog.problems import Place
from catalog.rules import codes, identity
from tests import conditions
from tests import people_and_places as people
from tests.builders import (
    COURSES,
    RUNS,
    TALKS,
    cancelled,
    catalog,
    course,
    exam,
    faults,
    moved,
    point,
    run,
    talk,
    unit,
)

TWICE = [
    (catalog(trades=(people.trade(line=1), people.trade(line=9))), "content/trades.yml:9:5"),
    (catalog(courses=(course(), course())), f"{COURSES}:1:5"),
    (
        catalog(townships=(people.township(), people.township(line=9))),
        "content/townships.yml:9:5",
    ),
    (
        catalog(institutions=(people.institution(), people.institution(line=9))),
        "content/institutions.yml:9:5",
    ),
    (catalog(venues=(people.venue(), people.venue(line=9))), "content/venues.yml:9:5"),
    (
        catalog(equipment=(people.equipment(), people.equipment(line=9))),
        "content/equipment.yml:9:5",
    ),
    (catalog(teachers=(people.teacher(), people.teacher(line=9))), "content/teachers.yml:9:5"),
    (
        catalog(exam_bodies=(people.exam_body(), people.exam_body(examiners=()))),
        "content/exam-bodies.yml:1:5",
    ),
    (
        catalog(
            exam_bodies=(people.exam_body(), people.exam_body("b", examiners=(people.examiner(),)))
        ),
        "content/exam-bodies.yml:5:5",
    ),
    (catalog(talk_teams=(people.team(), people.team(experts=()))), "content/mobile-teams.yml:5:5"),
    (
        catalog(talk_teams=(people.team(experts=(people.expert(), people.expert(line=10))),)),
        "content/mobile-teams.yml:10:5",
    ),
    (
        catalog(expert_fields=(people.expert_field(), people.expert_field())),
        "content/mobile-teams.yml:1:5",
    ),
    (catalog(talk_topics=(people.topic(), people.topic())), "content/mobile-teams.yml:3:5"),
    (catalog(runs=(run(), run(line=90))), f"{RUNS}:90:5"),
    (catalog(talks=(talk(), talk("CS-2701", line=90))), f"{TALKS}:90:5"),
    (
        catalog(settings=people.settings(contacts=(people.contact(), people.contact(line=25)))),
        "content/catalog.yml:25:5",
    ),
    (
        catalog(settings=people.settings(seasons=(people.season(), people.season(line=35)))),
        "content/catalog.yml:35:5",
    ),
    (
        catalog(holidays=(conditions.holidays(), conditions.holidays(line=12))),
        "content/holidays.yml:12:5",
    ),
    (
        catalog(support=people.support(people.question(), people.question(line=25))),
        "content/support.yml:25:5",
    ),
    (
        catalog(results=people.results(people.figure(), people.figure(line=6))),
        "content/results-2018.yml:6:5",
    ),
    (
        catalog(village_editions=(people.edition(people.village(), people.village(line=6)),)),
        "content/villages/2023.yml:6:5",
    ),
    (
        catalog(courses=(course(units=(unit("safety", 1, 1), unit("safety", 1, 1, line=70))),)),
        f"{COURSES}:70:5",
    ),
    (catalog(courses=(course(assessment=(point(), point(line=31))),)), f"{COURSES}:31:5"),
]


@pytest.mark.parametrize(("twice", "place"), TWICE)
def test_an_id_that_is_used_twice_is_told_at_the_second_place(twice: Catalog, place: str) -> None:
    """Whatever kind of thing it names, an id used twice is one problem."""
    assert faults(identity.ids_are_used_once(twice)) == [(place, "id-twice")]


def test_the_problem_names_kind_id_and_first_place() -> None:
    """The sentence says what is used twice and where it was used first."""
    twice = catalog(venues=(people.venue(line=3), people.venue(line=9)))
    assert list(identity.ids_are_used_once(twice)) == [
        codes.ID_TWICE.at(
            Place("content/venues.yml", 9, 5),
            id="hall",
            kind_zh="场地",
            kind_en="venue",
            first="content/venues.yml:3:5",
        )
    ]


def test_a_code_is_never_used_again() -> None:
    """The code of a cancelled run or talk is used, across institutions and kinds."""
    off = run(cancelled=cancelled(), line=10)
    again = replace(off, origin=people.origin("content/schedules/other/2027-spring.yml", 3))
    reused = catalog(runs=(off, again), talks=(talk(off.code, cancelled=cancelled(), line=90),))
    assert faults(identity.ids_are_used_once(reused)) == [
        ("content/schedules/other/2027-spring.yml:3:5", "id-twice"),
        (f"{TALKS}:90:5", "id-twice"),
    ]


def test_different_kinds_may_share_an_id() -> None:
    """A trade, a course and a textbook are all called chef; two editions have the same village."""
    editions = (people.edition(people.village()), people.edition(people.village(), year=2018))
    assert list(identity.ids_are_used_once(catalog(village_editions=editions))) == []


def test_trades_share_no_letters() -> None:
    """Two trades with the same letters are a problem at the letters of the second."""
    trades = (people.trade(), people.trade("driving", line=9))
    assert faults(identity.trade_codes_are_used_once(catalog(trades=trades))) == [
        ("content/trades.yml:10:5", "id-twice")
    ]
    assert list(identity.trade_codes_are_used_once(catalog())) == []


WRITTEN = people.origin("content/textbooks/chef/safety.md", 4, "on by")
REVIEWED = replace(people.chapter(), review=Review(WRITTEN, date(2026, 11, 1), "x"))

UNKNOWN = [
    (catalog(courses=(course(trade="x"),)), [f"{COURSES}:2:5"]),
    (catalog(courses=(course(textbook="x"),)), [f"{COURSES}:3:5"]),
    (catalog(institutions=(people.institution(trades=("x",)),)), ["content/institutions.yml:2:5"]),
    (catalog(institutions=(people.institution(township="x"),)), ["content/institutions.yml:3:5"]),
    (catalog(venues=(people.venue(township="x"),)), ["content/venues.yml:2:5"]),
    (
        catalog(equipment=(people.equipment(trades=("x",), owner="y"),)),
        ["content/equipment.yml:3:5", "content/equipment.yml:2:5"],
    ),
    (catalog(teachers=(people.teacher(institution="x"),)), ["content/teachers.yml:2:5"]),
    (catalog(teachers=(people.teacher(trades=("chef", "x")),)), ["content/teachers.yml:3:5"]),
    (catalog(exam_bodies=(people.exam_body(trades=("x",)),)), ["content/exam-bodies.yml:2:5"]),
    (
        catalog(exam_bodies=(people.exam_body(examiners=(people.examiner(trades=("x",)),)),)),
        ["content/exam-bodies.yml:6:5"],
    ),
    (
        catalog(talk_teams=(people.team(experts=(people.expert(field="x"),)),)),
        ["content/mobile-teams.yml:10:5"],
    ),
    (catalog(townships=(people.township(successors=("x",)),)), ["content/townships.yml:4:5"]),
    (catalog(townships=(people.township(near=("x",)),)), ["content/townships.yml:5:5"]),
    (
        catalog(village_editions=(people.edition(people.village(township="x")),)),
        ["content/villages/2023.yml:6:5"],
    ),
    (
        catalog(village_editions=(people.edition(people.village(now="1", now_in=("x",))),)),
        ["content/villages/2023.yml:7:5", "content/villages/2023.yml:8:5"],
    ),
    (catalog(runs=(run(institution="x"),)), [f"{RUNS}:10:5"]),
    (catalog(runs=(run(course="x"),)), [f"{RUNS}:11:5"]),
    (catalog(runs=(run(township="x"),)), [f"{RUNS}:12:5"]),
    (catalog(runs=(run(venue="x"),)), [f"{RUNS}:13:5"]),
    (catalog(runs=(run(teachers=("T-1", "x")),)), [f"{RUNS}:15:5"]),
    (catalog(runs=(run(equipment=("x",)),)), [f"{RUNS}:22:5"]),
    (
        catalog(runs=(run(exam=exam("2027-03-06 09:00-10:00", "x", "x")),)),
        [f"{RUNS}:63:5", f"{RUNS}:64:5"],
    ),
    (catalog(runs=(run(moved=moved(venue="x")),)), [f"{RUNS}:20:5"]),
    (catalog(talks=(talk(team="x"),)), [f"{TALKS}:10:5"]),
    (catalog(talks=(talk(township="x"),)), [f"{TALKS}:14:5"]),
    (catalog(talks=(talk(village="x"),)), [f"{TALKS}:15:5"]),
    (catalog(talks=(talk(topic="x"),)), [f"{TALKS}:16:5"]),
    (catalog(talks=(talk(experts=("E-1", "x")),)), [f"{TALKS}:17:5"]),
    (
        catalog(farming=conditions.farming(conditions.busy((5, 20), (6, 9), ("qingshan", "x")))),
        ["content/farming.yml:6:5"],
    ),
    (
        catalog(travel=conditions.travel(60, conditions.road("x", "y"))),
        ["content/travel.yml:5:5", "content/travel.yml:6:5"],
    ),
    (catalog(chapters=(REVIEWED,)), ["content/textbooks/chef/safety.md:5:5"]),
]


@pytest.mark.parametrize(("wrong", "places"), UNKNOWN)
def test_an_id_that_names_nothing_is_told_where_it_is_used(
    wrong: Catalog, places: list[str]
) -> None:
    """Whatever refers to whatever, a name of nothing is one problem at its place."""
    found = faults(identity.references_lead_somewhere(wrong))
    assert found == [(place, "reference-unknown") for place in places]


def test_the_problem_offers_the_nearest_id() -> None:
    """A slip is answered with the id that was most likely meant, and with the file to look in."""
    wrong = catalog(runs=(run(venue="hal"),))
    assert list(identity.references_lead_somewhere(wrong)) == [
        codes.REFERENCE_UNKNOWN.at(
            Place(RUNS, 13, 5),
            id="hal",
            kind_zh="场地",
            kind_en="venue",
            file="content/venues.yml",
            nearest_zh="是不是“hall”？",
            nearest_en="Did you mean “hall”?",
        )
    ]


def test_names_that_stand_for_something_are_no_problem() -> None:
    """The catalog of the builders, a move to a known venue and a township nearby lead somewhere."""
    fine = catalog(
        townships=(people.township(near=("qingshan",)),),
        village_editions=(people.edition(people.village(now="519999101200")),),
        runs=(run(moved=moved(venue="hall")),),
    )
    assert list(identity.references_lead_somewhere(fine)) == []


def test_a_record_that_could_not_be_read_is_not_unknown() -> None:
    """Whoever refers to a record that is there but faulty hears of the fault once, not twice."""
    unread = catalog(venues=(), teachers=(), unread=frozenset({"hall", "T-1"}))
    assert list(identity.references_lead_somewhere(unread)) == []
