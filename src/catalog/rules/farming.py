"""Classes and talks leave people to their fields in the busy weeks of their township."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import date

from catalog.model.catalog import Catalog
from catalog.model.farming import BusyWeeks
from catalog.problems import Problem
from catalog.rules import planning_codes
from catalog.rules.occupied import Appointment, appointments


def busy_weeks_are_free(catalog: Catalog) -> Iterator[Problem]:
    """Nothing takes place while everybody of the township is in the fields."""
    first: dict[tuple[str, int], Appointment] = {}
    days = Counter[tuple[str, int]]()
    busy = _busy(catalog)
    for one in appointments(catalog):
        for n, weeks in busy[one.day]:
            if weeks.concerns(one.township):
                first.setdefault((one.code, n), one)
                days[one.code, n] += 1
    for (code, n), one in first.items():
        weeks = catalog.farming.weeks[n]
        yield planning_codes.BUSY_WEEKS.at(
            one.place,
            code=code,
            township=one.township,
            days=days[code, n],
            zh=weeks.name.zh,
            en=weeks.name.en,
            first=weeks.first,
            last=weeks.last,
        )


def _busy(catalog: Catalog) -> Mapping[date, list[tuple[int, BusyWeeks]]]:
    """The busy weeks of each day on which anything takes place, with their numbers."""
    every = list(enumerate(catalog.farming.weeks))
    days = {one.day for one in appointments(catalog)}
    return {day: [(n, weeks) for n, weeks in every if weeks.covers(day)] for day in days}
