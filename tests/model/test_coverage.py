"""Coverage adds up with the schedule, and counts nothing that was cancelled."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog.model.catalog import Catalog
from catalog.model.coverage import Classes, Covered, Volume, coverage, months_between, volume
from tests import builders
from tests.builders import cancelled, run, talk
from tests.people_and_places import day, edition, township, village
from tests.views.pages.reading import shipped

AFTER = "2027-04-20"


def covered(catalog: Catalog, on: str = "2026-11-23") -> dict[str, Covered]:
    return {one.township.id: one for one in coverage(catalog, day(on))}


def test_a_class_counts_as_begun_from_its_first_day() -> None:
    """Before that it is to come; without days it is always to come; cancelled it is nothing."""
    bare = run("CS-2702", days=None, enrolment=None, meetings=(), exam=None)
    catalog = builders.catalog(runs=(run(), bare, run("CS-2703", cancelled=cancelled())))
    before, first = (covered(catalog, on)["qingshan"] for on in ("2027-03-03", "2027-03-04"))
    assert before.trades == {"chef": Classes(0, 2)}
    assert first.trades == {"chef": Classes(1, 1)}
    assert (before.classes, first.classes.all) == (Classes(0, 2), 2)


def test_what_classes_add_up_to() -> None:
    """Two classes of 30 seats, 2 days, and 6 teaching hours each; a cancelled one adds nothing."""
    runs = (run(), run("CS-2702"), run("CS-2703", cancelled=cancelled()))
    assert volume(runs) == Volume(seats=60, days=4, hours=12, trainee_days=120)
    assert covered(builders.catalog(runs=runs))["qingshan"].volume == volume(runs)


def test_the_last_and_the_next_class() -> None:
    """A class that is running was last here today; what has ended was here on its last day."""
    catalog = builders.catalog(runs=(run(),))
    found = {on: covered(catalog, on)["qingshan"] for on in ("2027-01-05", "2027-03-04", AFTER)}
    told = {on: (one.last, one.since, one.next, one.until) for on, one in found.items()}
    assert told == {
        "2027-01-05": (None, None, day("2027-03-04"), 1),
        "2027-03-04": (day("2027-03-04"), 0, None, None),
        AFTER: (day("2027-03-05"), 1, None, None),
    }


def test_a_village_is_reached_on_the_day_of_the_talk() -> None:
    """Until then it is planned; a cancelled talk reaches nobody."""
    villages = tuple(village(f"51999910120{n}", line=5 + n) for n in range(3))
    talks = (
        talk("ST-1", on="2027-03-06", village=villages[0].code),
        talk("ST-2", on="2027-04-06", village=villages[0].code),
        talk("ST-3", on="2027-03-06", village=villages[1].code, cancelled=cancelled()),
    )
    catalog = builders.catalog(village_editions=(edition(*villages),), talks=talks)
    before = covered(catalog, "2027-03-05")["qingshan"].villages
    assert (before.held, before.planned, before.neither) == (
        (),
        ((villages[0], day("2027-03-06")),),
        villages[1:],
    )
    after = covered(catalog, "2027-03-06")["qingshan"].villages
    assert (after.held, after.planned, after.neither) == (villages[:1], (), villages[1:])
    assert after.all == 3


def test_a_township_of_the_past_is_shown_while_classes_name_it() -> None:
    """Otherwise only those of today."""
    places = (township(), township("old", until="2020-01-01", successors=("qingshan",)))
    assert list(covered(builders.catalog(townships=places))) == ["qingshan"]
    there = (run(), run("CS-1901", township="old"))
    catalog = builders.catalog(townships=places, runs=there)
    assert list(covered(catalog)) == ["qingshan", "old"]


@pytest.mark.parametrize("on", ["2026-11-23", "2027-03-10", "2028-01-01"])
def test_townships_add_up_to_the_schedule(on: str) -> None:
    """Classes, seats, days, hours and trainee-days of the shipped schedule, on any day."""
    rows = coverage(shipped(), day(on))
    runs = [one for one in shipped().runs if one.cancelled is None]
    assert sum(row.classes.all for row in rows) == len(runs)
    assert sum(row.volume.seats for row in rows) == sum(one.seats for one in runs)
    days = sum(len({m.day for m in one.meetings}) for one in runs)
    assert sum(row.volume.days for row in rows) == days
    hours = sum(m.theory + m.practice for one in runs for m in one.meetings)
    assert sum(row.volume.hours for row in rows) == hours
    taught = sum(shipped().course[one.course].hours for one in runs if one.meetings)
    assert hours == taught
    assert sum(row.villages.all for row in rows) == len(shipped().villages_today)


@given(st.dates(date(2000, 1, 1), date(2050, 1, 1)), st.integers(0, 600))
def test_months_are_whole(first: date, months: int) -> None:
    """The same day of a later month is that many months later, the day before is one less."""
    index = first.year * 12 + first.month - 1 + months
    year, month = divmod(index, 12)
    start = first.replace(day=min(first.day, 28))
    later = start.replace(year=year, month=month + 1)
    assert months_between(start, later) == months
    if start.day > 1 and months:
        assert months_between(start, later.replace(day=start.day - 1)) == months - 1
