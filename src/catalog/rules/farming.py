"""Classes and talks leave people to their fields in the busy weeks of their township."""

from __future__ import annotations

from collections.abc import Iterator

from catalog.model.catalog import Catalog
from catalog.problems import Problem
from catalog.rules import planning_codes
from catalog.rules.occupied import Appointment, appointments


def busy_weeks_are_free(catalog: Catalog) -> Iterator[Problem]:
    """Nothing takes place while everybody of the township is in the fields."""
    for weeks in catalog.farming.weeks:
        first: dict[str, Appointment] = {}
        days: dict[str, int] = {}
        for one in appointments(catalog):
            if weeks.concerns(one.township) and weeks.covers(one.day):
                first.setdefault(one.code, one)
                days[one.code] = days.get(one.code, 0) + 1
        for code, one in first.items():
            yield planning_codes.BUSY_WEEKS.at(
                one.place,
                code=code,
                township=one.township,
                days=days[code],
                zh=weeks.name.zh,
                en=weeks.name.en,
                first=weeks.first,
                last=weeks.last,
            )
