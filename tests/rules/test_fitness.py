"""Who teaches may teach it, and there is room for everybody."""

from __future__ import annotations

from catalog.problems import Place
from catalog.rules import codes, fitness
from tests import people_and_places as people
from tests.builders import RUNS, catalog, faults, run


def test_a_run_may_fill_its_venue() -> None:
    """As many seats as the venue holds are fine; a venue that is not known holds no one back."""
    runs = (run(seats=30), run(venue="nowhere", seats=999))
    assert list(fitness.seats_fit_the_venue(catalog(runs=runs))) == []


def test_a_run_has_no_more_seats_than_its_venue() -> None:
    """One seat more is a problem at the seats."""
    assert list(fitness.seats_fit_the_venue(catalog(runs=(run(seats=31),)))) == [
        codes.SEATS_CAPACITY.at(Place(RUNS, 14, 5), seats=31, venue=people.WORDS.zh, capacity=30)
    ]


def test_an_institution_teaches_the_trades_that_it_offers() -> None:
    """A course of another trade is a problem at the course."""
    runs = (run(), run(course="nothing"), run(institution="nobody"))
    other = catalog(institutions=(people.institution(trades=("welder",)),), runs=runs)
    assert list(fitness.institutions_teach_their_trades(other)) == [
        codes.TRADE_NOT_OFFERED.at(Place(RUNS, 11, 5), institution=people.WORDS.zh, trade="chef")
    ]
    assert list(fitness.institutions_teach_their_trades(catalog())) == []


def test_a_teacher_teaches_the_trades_that_are_theirs() -> None:
    """Each teacher of a run who does not teach the trade is a problem at the teachers."""
    teachers = (people.teacher(), people.teacher("T-2", trades=("welder",)))
    runs = (run(teachers=("T-1", "T-2", "T-9")), run(course="nothing", teachers=("T-2",)))
    assert list(fitness.teachers_teach_their_trades(catalog(teachers=teachers, runs=runs))) == [
        codes.TEACHER_TRADE.at(Place(RUNS, 15, 5), teacher="T-2", trade="chef")
    ]
    assert list(fitness.teachers_teach_their_trades(catalog())) == []


def test_equipment_is_of_the_trade() -> None:
    """Stoves for cooking are not for driving; what is not known is told elsewhere."""
    runs = (run(equipment=("stoves", "cars", "?")),)
    sets = (people.equipment(), people.equipment("cars", trades=("driving",), line=10))
    found = fitness.equipment_is_of_the_trade(catalog(runs=runs, equipment=sets))
    assert faults(found) == [(f"{RUNS}:22:5", "equipment-trade")]
