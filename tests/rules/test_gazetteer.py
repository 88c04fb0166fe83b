"""Townships are used while they exist, and things are where they are said to be."""

from __future__ import annotations

from catalog.problems import Place
from catalog.rules import codes, gazetteer
from tests import people_and_places as people
from tests.builders import RUNS, TALKS, catalog, exam, faults, period, run, talk
from tests.people_and_places import QINGSHAN, day

NEW = people.township("new", line=9)


def test_a_township_may_be_used_to_its_last_day() -> None:
    """The day on which a township is abolished is the first without it."""
    townships = (people.township(until="2027-03-07", successors=("new",)), NEW)
    assert list(gazetteer.townships_live_on_the_day(catalog(townships=townships))) == []


def test_a_township_is_not_used_once_it_is_abolished() -> None:
    """A run that ends and a talk that is held after that day are told the successor."""
    townships = (people.township(until="2027-03-05", successors=("new", "gone")), NEW)
    found = list(gazetteer.townships_live_on_the_day(catalog(townships=townships)))
    until, successors = day("2027-03-05"), "new (青山镇)"
    assert found == [
        codes.TOWNSHIP_NOT_LIVING.at(
            place, name=QINGSHAN.zh, day=day(on), until=until, successors=successors
        )
        for place, on in ((Place(RUNS, 12, 5), "2027-03-05"), (Place(TALKS, 14, 5), "2027-03-06"))
    ]


def test_each_end_of_a_run_is_held_against_the_township() -> None:
    """A run that lies wholly behind the end is told of both its days, without a successor too."""
    catalog_ = catalog(townships=(people.township(until="2020-01-01"),), talks=())
    found = list(gazetteer.townships_live_on_the_day(catalog_))
    assert faults(found) == [(f"{RUNS}:12:5", "township-not-living")] * 2
    assert found[0].hint_en == "Use the township of today: —."


def test_a_township_is_not_used_before_it_exists() -> None:
    """A township that was set up on the first day is fine; a day later it is too young."""
    young = catalog(townships=(people.township(since="2027-03-05"),), talks=())
    assert list(gazetteer.townships_live_on_the_day(young)) == [
        codes.TOWNSHIP_NOT_YET.at(
            Place(RUNS, 12, 5), name=QINGSHAN.zh, day=day("2027-03-04"), since=day("2027-03-05")
        )
    ]
    born = catalog(townships=(people.township(since="2027-03-04"),))
    assert list(gazetteer.townships_live_on_the_day(born)) == []


def test_the_exam_is_held_while_the_township_exists() -> None:
    """The last day of anything counts, the exam included."""
    ends = people.township(until="2027-03-08", successors=("new",))
    late = run(exam=exam("2027-03-08 09:00-12:00"))
    found = gazetteer.townships_live_on_the_day(
        catalog(townships=(ends, NEW), runs=(late,), talks=())
    )
    assert faults(found) == [(f"{RUNS}:12:5", "township-not-living")]


def test_an_institution_is_in_a_township_that_exists_when_it_teaches() -> None:
    """One that teaches no more, or has no days yet, may keep its old address."""
    townships = (people.township(), people.township("old", until="2027-03-04", line=20), NEW)
    moved_on = (people.institution(township="old"), people.institution("idle", township="old"))
    there = catalog(townships=townships, institutions=moved_on)
    assert faults(gazetteer.institutions_are_where_people_find_them(there)) == [
        ("content/institutions.yml:3:5", "township-not-living")
    ]
    before = catalog(townships=townships, institutions=moved_on, runs=(run(days=None),))
    assert list(gazetteer.institutions_are_where_people_find_them(before)) == []


def test_a_run_without_days_needs_no_township_on_a_day() -> None:
    """A run still to be scheduled, or in a township that is not known, is not asked."""
    runs = (run(days=None), run(township="nowhere"))
    old = catalog(townships=(people.township(until="2020-01-01"),), runs=runs, talks=())
    assert list(gazetteer.townships_live_on_the_day(old)) == []


def test_an_abolished_township_has_a_successor() -> None:
    """Without one it is a problem; a living township needs none."""
    old = catalog(townships=(people.township(until="2020-01-01"), NEW))
    assert list(gazetteer.abolished_townships_have_living_successors(old)) == [
        codes.SUCCESSOR_MISSING.at(Place("content/townships.yml", 3, 5), name=QINGSHAN.zh)
    ]


def test_the_successor_lives() -> None:
    """Neither another abolished township nor the township itself can carry it on."""
    old = people.township(until="2020-01-01", successors=("new", "older", "qingshan", "unknown"))
    older = people.township("older", until="2019-01-01", successors=("new",), line=20)
    found = gazetteer.abolished_townships_have_living_successors(
        catalog(townships=(old, older, NEW))
    )
    problem = codes.SUCCESSOR_NOT_LIVING.at(
        Place("content/townships.yml", 4, 5), name=QINGSHAN.zh, successor=QINGSHAN.zh
    )
    assert list(found) == [problem, problem]


def test_the_venue_is_in_the_township_of_the_run() -> None:
    """A venue elsewhere is a problem at the venue, unless the township is not known at all."""
    elsewhere = catalog(
        townships=(people.township(), NEW),
        runs=(run(township="new"), run(township="nowhere"), run(venue="nowhere")),
    )
    assert list(gazetteer.venues_and_villages_are_in_their_township(elsewhere)) == [
        codes.VENUE_ELSEWHERE.at(
            Place(RUNS, 13, 5), venue=people.WORDS.zh, actual="qingshan", said="new"
        )
    ]


def test_the_village_is_in_the_township_of_the_talk() -> None:
    """A village elsewhere is a problem at the village; the newest list of villages counts."""
    editions = (
        people.edition(people.village(township="new")),
        people.edition(people.village(township="qingshan"), year=2018),
    )
    elsewhere = catalog(
        townships=(people.township(), NEW),
        village_editions=editions,
        talks=(talk(), talk(township="nowhere"), talk(village="nowhere")),
    )
    assert list(gazetteer.venues_and_villages_are_in_their_township(elsewhere)) == [
        codes.VILLAGE_ELSEWHERE.at(
            Place(TALKS, 15, 5), village=people.WORDS.zh, actual="new", said="qingshan"
        )
    ]


def test_absurd_years_are_just_days() -> None:
    """The first and the last day that a calendar has are held like any other."""
    absurd = catalog(
        townships=(people.township(until="9999-12-31", successors=("new",)), NEW),
        runs=(run(days=period("0001-01-01", "9999-12-31")),),
        talks=(),
    )
    assert faults(gazetteer.townships_live_on_the_day(absurd)) == [
        (f"{RUNS}:12:5", "township-not-living")
    ]
