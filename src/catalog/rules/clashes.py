"""Nobody and nothing is in two places at once, across all institutions.

Two blocks clash when they share a moment; two with exactly the same start and end clash, two that
only touch do not. A venue marked parallel holds several runs at once, and of equipment there may be
several sets. Found by sorting the blocks of each person or thing and sweeping once over them, so
the time grows with the number of blocks and of clashes, not with its square.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from operator import itemgetter

from catalog.model.catalog import Catalog
from catalog.problems import Problem, listed
from catalog.rules import codes, occupied, planning_codes
from catalog.rules.occupied import Block, Blocks, first_of_each, said_of

_IN_TIME = itemgetter(0, 1, 2)


def people_are_in_one_place_at_a_time(catalog: Catalog) -> Iterator[Problem]:
    """Nobody teaches, examines or gives a talk in two places at once."""
    yield from _clashes(occupied.people(catalog))


def venues_hold_one_run_at_a_time(catalog: Catalog) -> Iterator[Problem]:
    """A venue that is not marked parallel holds one run at a time, its exam included."""
    yield from _clashes(occupied.venues(catalog))


def mobile_teams_are_in_one_village_at_a_time(catalog: Catalog) -> Iterator[Problem]:
    """A mobile team gives one talk at a time; talks that share an expert are told for him."""
    experts = {talk.code: {*talk.experts} for talk in catalog.talks}
    for team, blocks in occupied.teams(catalog).items():
        for one, other, times in first_of_each(overlapping(blocks)):
            if experts[one.taken_by].isdisjoint(experts[other.taken_by]):
                yield _clash(team, one, other, times)


def equipment_is_enough_for_all(catalog: Catalog) -> Iterator[Problem]:
    """No more runs use equipment at one moment than there are sets of it."""
    for name, blocks in occupied.equipment(catalog).items():
        found = catalog.equipment_set.get(name)
        if found is None:
            continue
        times = Counter[tuple[str, ...]]()
        first: dict[tuple[str, ...], Block] = {}
        for block, runs in crowded(blocks, found.count):
            times[runs] += 1
            first.setdefault(runs, block)
        for runs, block in first.items():
            yield planning_codes.EQUIPMENT_SHORT.at(
                block.origin.place,
                equipment=name,
                count=found.count,
                day=block.day,
                start=f"{block.start:%H:%M}",
                runs=listed(runs),
                wanted=len(runs),
                times=times[runs],
            )


def overlapping(blocks: Iterable[Block]) -> Iterator[tuple[Block, Block]]:
    """Each pair of `blocks` that shares a moment, the earlier block first."""
    for block, current in _sweep(blocks):
        for earlier in current:
            yield earlier, block


def crowded(blocks: Iterable[Block], most: int) -> Iterator[tuple[Block, tuple[str, ...]]]:
    """Each of `blocks` at whose start more than `most` runs are at it, and these runs, sorted."""
    for block, current in _sweep(blocks):
        if len(current) >= most:
            runs = {block.taken_by, *(one.taken_by for one in current)}
            if len(runs) > most:
                yield block, tuple(sorted(runs))


def _sweep(blocks: Iterable[Block]) -> Iterator[tuple[Block, list[Block]]]:
    """The blocks in order, each with those that began before and are not over."""
    current: list[Block] = []
    for block in sorted(blocks, key=_IN_TIME):
        day, start, end, *_ = block
        if start < end:
            if current:
                current = [b for b in current if b[2] > start and b[0] == day]
            yield block, current
            current.append(block)


def _clashes(taken: Blocks) -> Iterator[Problem]:
    for who, blocks in taken.items():
        for one, other, times in first_of_each(overlapping(blocks)):
            yield _clash(who, one, other, times)


def _clash(who: str, one: Block, other: Block, times: int) -> Problem:
    return codes.CLASH.at(
        other.origin.of("experts", "date"),
        **said_of(who, one, other),
        start=f"{max(one.start, other.start):%H:%M}",
        end=f"{min(one.end, other.end):%H:%M}",
        there=one.origin.of("experts", "date"),
        times=times,
    )
