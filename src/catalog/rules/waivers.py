"""What the district has allowed is a note, and a waiver that serves nothing is told.

Only what is a matter of judgement can be allowed. What cannot be read, leads nowhere or must not be
public is never allowed.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date

from catalog.model.catalog import Catalog
from catalog.model.origin import Origin
from catalog.model.waivers import Waiver
from catalog.problems import Problem, Severity, listed, nearest
from catalog.rules import codes, planning_codes

WAIVABLE = tuple(
    code.id
    for code in (
        codes.CLASH,
        planning_codes.EQUIPMENT_SHORT,
        planning_codes.EQUIPMENT_TRADE,
        planning_codes.TRAVEL_SHORT,
        planning_codes.TRAVEL_ASSUMED,
        codes.HOURS_UNIT,
        codes.HOURS_CLOCK,
        codes.HOURS_DAY,
        codes.SAFETY_FIRST,
        codes.SEATS_CAPACITY,
        codes.TRADE_NOT_OFFERED,
        codes.TEACHER_TRADE,
        codes.EXAM_MISSING,
        codes.EXAM_EARLY,
        codes.EXAM_TRADE,
        codes.EXAMINER_BODY,
        codes.ENROLMENT_LATE,
        planning_codes.ACCREDITATION_DAY,
        planning_codes.UNIT_ORDER,
        planning_codes.ON_HOLIDAY,
        planning_codes.ON_MAKE_UP_DAY,
        planning_codes.BUSY_WEEKS,
    )
)

# Where each record of a file begins, and its code or id, in the order of the file.
_Starts = Mapping[str, tuple[list[tuple[int, int]], list[str]]]


def with_waivers(
    catalog: Catalog, problems: Iterable[Problem], day: date | None = None
) -> Iterator[Problem]:
    """The `problems`, those that are allowed on `day` as notes, and what is wrong with waivers.

    Without a day, no waiver is past its end.
    """
    starts = _starts(catalog) if catalog.waivers else {}
    used: set[int] = set()
    waivers = {n: w for n, w in enumerate(catalog.waivers) if w.rule in WAIVABLE}
    for problem in problems:
        mine = [n for n, waiver in waivers.items() if _is_about(problem, waiver, starts)]
        used.update(mine)
        holding = [waivers[n] for n in mine if not _ended(waivers[n], day)]
        yield _allowed(problem, holding[0]) if holding else problem
    for n, waiver in enumerate(catalog.waivers):
        yield from _faults(waiver, n in used, day)


def _is_about(problem: Problem, waiver: Waiver, starts: _Starts) -> bool:
    if problem.code != waiver.rule:
        return False
    return waiver.about in problem.about or waiver.about == _record_at(problem, starts)


def _ended(waiver: Waiver, day: date | None) -> bool:
    return day is not None and day > waiver.until


def _allowed(problem: Problem, waiver: Waiver) -> Problem:
    zh, en = waiver.reason.zh.rstrip("。"), waiver.reason.en.rstrip(".")
    return replace(
        problem,
        severity=Severity.NOTE,
        zh=f"{problem.zh}已经批准，到 {waiver.until} 为止：{zh}。",
        en=f"{problem.en} Allowed until {waiver.until}: {en}.",
    )


def _faults(waiver: Waiver, used: bool, day: date | None) -> Iterator[Problem]:
    at, said = waiver.origin, {"rule": waiver.rule, "about": waiver.about, "until": waiver.until}
    if waiver.rule not in WAIVABLE:
        near = nearest(waiver.rule, WAIVABLE)
        yield planning_codes.WAIVER_RULE.at(
            at.of("rule"),
            rule=waiver.rule,
            known=listed(WAIVABLE, most=len(WAIVABLE)),
            nearest_zh=f"是不是“{near}”？" if near else "",
            nearest_en=f"Did you mean “{near}”?" if near else "",
        )
    elif _ended(waiver, day):
        yield planning_codes.WAIVER_ENDED.at(at.of("until"), **said)
    elif not used:
        yield planning_codes.WAIVER_IDLE.at(at.of("about"), **said)


def _record_at(problem: Problem, starts: _Starts) -> str | None:
    """The code or id of the record in which `problem` stands."""
    begins, names = starts.get(problem.place.file, ([], []))
    before = bisect_right(begins, (problem.place.line, problem.place.column))
    return names[before - 1] if before else None


def _starts(catalog: Catalog) -> _Starts:
    found: defaultdict[str, list[tuple[tuple[int, int], str]]] = defaultdict(list)
    for name, at in _records(catalog):
        found[at.file].append(((at.line, at.column), name))
    return {
        file: ([begin for begin, _ in sorted(both)], [name for _, name in sorted(both)])
        for file, both in found.items()
    }


def _records(catalog: Catalog) -> Iterator[tuple[str, Origin]]:
    yield from ((run.code, run.origin) for run in catalog.runs)
    yield from ((talk.code, talk.origin) for talk in catalog.talks)
