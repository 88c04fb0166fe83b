"""Classes and talks leave public holidays and make-up days free, as far as these are known."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from catalog.model.catalog import Catalog
from catalog.model.holidays import DaysOff
from catalog.problems import Place, Problem
from catalog.rules import planning_codes
from catalog.rules.occupied import appointments

_FILE = "content/holidays.yml"


def public_holidays_are_free(catalog: Catalog) -> Iterator[Problem]:
    """Nobody is asked to a class, an exam or a talk on a public holiday."""
    off: dict[date, DaysOff | None] = {}
    for one in appointments(catalog):
        if one.day not in off:
            off[one.day] = _day_off(catalog, one.day)
        found = off[one.day]
        if found:
            yield planning_codes.ON_HOLIDAY.at(
                one.place, code=one.code, day=one.day, zh=found.name.zh, en=found.name.en
            )


def make_up_days_are_free(catalog: Catalog) -> Iterator[Problem]:
    """Nor on a Saturday or Sunday on which the country works to make up for a holiday."""
    worked = {day for year in catalog.holidays for day in year.workdays}
    for one in appointments(catalog):
        if one.day in worked:
            yield planning_codes.ON_MAKE_UP_DAY.at(one.place, code=one.code, day=one.day)


def holidays_of_every_year_are_known(catalog: Catalog) -> Iterator[Problem]:
    """For each year of the schedule the notice of the State Council has been entered."""
    years = {year.year: year for year in reversed(catalog.holidays)}
    for year in sorted({one.day.year for one in appointments(catalog)}):
        if year not in years:
            yield planning_codes.HOLIDAYS_MISSING.at(Place(_FILE), year=year)
        elif not years[year].announced:
            place = years[year].origin.of("announced")
            yield planning_codes.HOLIDAYS_UNANNOUNCED.at(place, year=year)


def _day_off(catalog: Catalog, day: date) -> DaysOff | None:
    every = (off for year in catalog.holidays for off in year.days_off)
    return next((off for off in every if off.first <= day <= off.last), None)
