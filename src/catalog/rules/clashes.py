"""Nobody and nothing is in two places at once, across all institutions.

Two blocks clash when they share a moment; two with exactly the same start and end clash, two that
only touch do not. A cancelled run or talk takes nobody's time. A venue marked parallel holds
several runs at once. Found by sorting the blocks of each person or place and sweeping once over
them, so the time grows with the number of blocks and of clashes, not with its square.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date, time
from operator import itemgetter
from typing import NamedTuple

from catalog.model.catalog import Catalog
from catalog.model.origin import Origin
from catalog.model.schedule import Run
from catalog.problems import Problem
from catalog.rules import codes


class Block(NamedTuple):
    """A stretch of one day that a person or a place is taken by a run or a talk."""

    day: date
    start: time
    end: time
    taken_by: str
    origin: Origin


Blocks = Mapping[str, list[Block]]

_IN_TIME = itemgetter(0, 1, 2)


def teachers_are_in_one_place_at_a_time(catalog: Catalog) -> Iterator[Problem]:
    """A teacher is never in two runs at once."""
    yield from _clashes("教师", "teacher", _of_runs(catalog, lambda run: run.teachers, _meetings))


def venues_hold_one_run_at_a_time(catalog: Catalog) -> Iterator[Problem]:
    """A venue that is not marked parallel holds one run at a time, its exam included."""
    parallel = {venue.id for venue in catalog.venues if venue.parallel}
    taken = _of_runs(
        catalog,
        lambda run: () if run.venue in parallel else (run.venue,),
        lambda run: [*_meetings(run), *_travelling_exam(catalog, run)],
    )
    yield from _clashes("场地", "venue", taken)


def examiners_are_in_one_place_at_a_time(catalog: Catalog) -> Iterator[Problem]:
    """An examiner holds one exam at a time."""
    taken = _of_runs(catalog, lambda run: (run.exam.examiner,) if run.exam else (), _exam)
    yield from _clashes("考评员", "examiner", taken)


def experts_are_in_one_village_at_a_time(catalog: Catalog) -> Iterator[Problem]:
    """An expert of a mobile team gives one talk at a time."""
    taken: defaultdict[str, list[Block]] = defaultdict(list)
    for talk in catalog.talks:
        if talk.cancelled is None:
            block = Block(talk.day, talk.start, talk.end, talk.code, talk.origin)
            for expert in dict.fromkeys(talk.experts):
                taken[expert].append(block)
    yield from _clashes("专家", "expert", taken)


def _meetings(run: Run) -> Iterable[Block]:
    for m in run.meetings:
        yield Block(m.day, m.start, m.end, run.code, m.origin)


def _exam(run: Run) -> Iterable[Block]:
    if run.exam:
        exam = run.exam
        yield Block(exam.day, exam.start, exam.end, run.code, exam.origin)


def _travelling_exam(catalog: Catalog, run: Run) -> Iterable[Block]:
    """The exam, if it is held where the class is."""
    body = catalog.exam_body.get(run.exam.body) if run.exam else None
    return _exam(run) if body and body.travels else ()


def _of_runs(
    catalog: Catalog,
    names: Callable[[Run], Iterable[str]],
    blocks: Callable[[Run], Iterable[Block]],
) -> Blocks:
    taken: defaultdict[str, list[Block]] = defaultdict(list)
    for run in catalog.runs:
        if run.cancelled is None:
            mine = list(blocks(run))
            for name in dict.fromkeys(names(run)):
                taken[name].extend(mine)
    return taken


def overlapping(blocks: Iterable[Block]) -> Iterator[tuple[Block, Block]]:
    """Each pair of `blocks` that shares a moment, the earlier block first."""
    current: list[Block] = []
    for block in sorted((b for b in blocks if b.start < b.end), key=_IN_TIME):
        current = [b for b in current if b.day == block.day and b.end > block.start]
        for earlier in current:
            yield earlier, block
        current.append(block)


def _clashes(who_zh: str, who_en: str, taken: Blocks) -> Iterator[Problem]:
    """One problem for each two that clash over somebody, at their first clash."""
    for who, blocks in taken.items():
        times = Counter[tuple[str, str]]()
        first: dict[tuple[str, str], tuple[Block, Block]] = {}
        for one, other in overlapping(blocks):
            both = (one.taken_by, other.taken_by)
            times[both] += 1
            first.setdefault(both, (one, other))
        for both, (one, other) in first.items():
            yield codes.CLASH.at(
                other.origin.of("experts", "date"),
                who_zh=who_zh,
                who_en=who_en,
                who=who,
                day=other.day,
                start=f"{max(one.start, other.start):%H:%M}",
                end=f"{min(one.end, other.end):%H:%M}",
                one=one.taken_by,
                other=other.taken_by,
                there=one.origin.of("experts", "date"),
                times=times[both],
            )
