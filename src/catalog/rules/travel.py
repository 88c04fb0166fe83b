"""Whoever is needed in two townships on one day has time for the way between them.

The way counts from the end of one block to the start of the next. Where the minutes of a road are
in content/travel.yml, too little time is an error; where they are only assumed, a warning. Blocks
that share a moment are clashes and told as such.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, time
from operator import itemgetter

from catalog.model.catalog import Catalog
from catalog.problems import Problem
from catalog.rules import occupied, planning_codes
from catalog.rules.occupied import Block, first_of_each, said_of

_BY_START, _BY_END = itemgetter(0, 1, 2), itemgetter(0, 2, 1)


def people_have_time_to_travel(catalog: Catalog) -> Iterator[Problem]:
    """A teacher, examiner or expert can get from one township to the next in time."""
    for who, blocks in occupied.people(catalog).items():
        yield from _late(catalog, who, _journeys(blocks))


def mobile_teams_have_time_to_travel(catalog: Catalog) -> Iterator[Problem]:
    """So can a mobile team; talks that share an expert are told for him."""
    experts = {talk.code: {*talk.experts} for talk in catalog.talks}
    for team, blocks in occupied.teams(catalog).items():
        journeys = (
            (one, other)
            for one, other in _journeys(blocks)
            if experts[one.taken_by].isdisjoint(experts[other.taken_by])
        )
        yield from _late(catalog, team, journeys)


def roads_are_given_once(catalog: Catalog) -> Iterator[Problem]:
    """The road between two townships stands once in the table, whichever comes first."""
    seen: dict[frozenset[str], str] = {}
    for road in catalog.travel.roads:
        both = frozenset((road.one, road.other))
        place = road.origin.of("from")
        first = seen.setdefault(both, str(place))
        if first != str(place):
            yield planning_codes.ROAD_TWICE.at(place, one=road.one, other=road.other, first=first)


def following(blocks: Iterable[Block]) -> Iterator[tuple[Block, Block]]:
    """Each of `blocks` behind the one that was over last before it, on the same day."""
    lasting = [block for block in blocks if block.start < block.end]
    ends = iter(sorted(lasting, key=_BY_END))
    ending, last = next(ends, None), None
    for block in sorted(lasting, key=_BY_START):
        while ending and (ending.day, ending.end) <= (block.day, block.start):
            last, ending = ending, next(ends, None)
        if last and last.day == block.day:
            yield last, block


def _journeys(blocks: Iterable[Block]) -> Iterator[tuple[Block, Block]]:
    """Those that follow one another in two townships."""
    first: dict[date, str | None] = {}
    blocks = list(blocks)
    days = {b.day for b in blocks if first.setdefault(b.day, b.township) != b.township}
    if days:
        for one, other in following(block for block in blocks if block.day in days):
            if one.township and other.township and one.township != other.township:
                yield one, other


def _late(catalog: Catalog, who: str, journeys: Iterable[tuple[Block, Block]]) -> Iterator[Problem]:
    """One problem for each two runs between which there is too little time, at the first."""
    short = (
        (one, other)
        for one, other in journeys
        if _minutes(other.start) - _minutes(one.end) < _needed(catalog, one, other)
    )
    for one, other, times in first_of_each(short):
        yield _too_short(catalog, who, one, other, times)


def _needed(catalog: Catalog, one: Block, other: Block) -> int:
    road = catalog.travel.road(one.township or "", other.township or "")
    return road.minutes if road else catalog.travel.default_minutes


def _too_short(catalog: Catalog, who: str, one: Block, other: Block, times: int) -> Problem:
    known = catalog.travel.road(one.township or "", other.township or "")
    code = planning_codes.TRAVEL_SHORT if known else planning_codes.TRAVEL_ASSUMED
    return code.at(
        other.origin.of("experts", "date"),
        **said_of(who, one, other),
        end=f"{one.end:%H:%M}",
        start=f"{other.start:%H:%M}",
        here=one.township,
        there=other.township,
        minutes=_needed(catalog, one, other),
        left=_minutes(other.start) - _minutes(one.end),
        times=times,
    )


def _minutes(clock: time) -> int:
    return clock.hour * 60 + clock.minute
