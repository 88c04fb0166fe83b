"""Townships are used in the years in which they exist, and things are where they are said to be."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from catalog.model.catalog import Catalog
from catalog.problems import Place, Problem
from catalog.rules import codes


def townships_live_on_the_day(catalog: Catalog) -> Iterator[Problem]:
    """A run or a talk takes place in a township that exists on that day."""
    for run in catalog.runs:
        if run.days:
            place = run.origin.of("township")
            for day in sorted({run.days.first, run.last_day or run.days.last}):
                yield from _living(catalog, run.township, day, place)
    for talk in catalog.talks:
        yield from _living(catalog, talk.township, talk.day, talk.origin.of("township"))


def institutions_are_where_people_find_them(catalog: Catalog) -> Iterator[Problem]:
    """The township of an institution exists on the first day of its last run."""
    for institution in catalog.institutions:
        runs = catalog.runs_by_institution.get(institution.id, ())
        day = max((run.days.first for run in runs if run.days), default=None)
        if day:
            place = institution.origin.of("township")
            yield from _living(catalog, institution.township, day, place)


def _living(catalog: Catalog, township_id: str, day: date, place: Place) -> Iterator[Problem]:
    township = catalog.township.get(township_id)
    if township is None or township.lives_on(day):
        return
    if township.until and day >= township.until:
        successors = (catalog.township.get(name) for name in township.successors)
        yield codes.TOWNSHIP_NOT_LIVING.at(
            place,
            name=township.name.zh,
            day=day,
            until=township.until,
            successors=", ".join(f"{s.id} ({s.name.zh})" for s in successors if s) or "—",
        )
    else:
        yield codes.TOWNSHIP_NOT_YET.at(place, name=township.name.zh, day=day, since=township.since)


def abolished_townships_have_living_successors(catalog: Catalog) -> Iterator[Problem]:
    """Whoever looks for an abolished township finds the one that took it over."""
    for township in catalog.townships:
        if township.until is None:
            continue
        if not township.successors:
            yield codes.SUCCESSOR_MISSING.at(township.origin.of("until"), name=township.name.zh)
        for name in township.successors:
            successor = catalog.township.get(name)
            if successor and successor.until is not None:
                yield codes.SUCCESSOR_NOT_LIVING.at(
                    township.origin.of("successors"),
                    name=township.name.zh,
                    successor=successor.name.zh,
                )


def venues_and_villages_are_in_their_township(catalog: Catalog) -> Iterator[Problem]:
    """The venue of a run and the village of a talk lie in the township that is named."""
    for run in catalog.runs:
        venue = catalog.venue.get(run.venue)
        if venue and venue.township != run.township and run.township in catalog.township:
            yield codes.VENUE_ELSEWHERE.at(
                run.origin.of("venue"),
                venue=venue.name.zh,
                actual=venue.township,
                said=run.township,
            )
    for talk in catalog.talks:
        village = catalog.village.get(talk.village)
        if village and village.township != talk.township and talk.township in catalog.township:
            yield codes.VILLAGE_ELSEWHERE.at(
                talk.origin.of("village"),
                village=village.name.zh,
                actual=village.township,
                said=talk.township,
            )
