"""Runs as rows of small columns, for the search."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from catalog.model.gazetteer import Township
from catalog.model.providers import Institution
from catalog.model.schedule import Recruitment, Run
from catalog.model.training import Course
from catalog.views.site import Site

# Up to this many runs travel with the names; more are fetched in blocks as they are asked for.
AT_HAND = 250
_NEXT = 4  # of each course and township, when not all are at hand
_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"

Block = dict[str, object]


def base36(number: int) -> str:
    """`number` in digits and letters."""
    if number < 0:
        return f"-{base36(-number)}"
    written = ""
    while number >= 36:
        number, rest = divmod(number, 36)
        written = _DIGITS[rest] + written
    return _DIGITS[number] + written


def block(site: Site, runs: Iterable[Run]) -> Block:
    """`runs` as columns, each a line: code, course, township, institution, days since the row
    before, days to the end, days from the start to the opening and to the close of enrolment, what
    is said of it, telephone (- for the institution's own).

    Days are written in base 36. Courses, townships and institutions are numbered as the index lists
    them, from 0; telephones stand once and are numbered.
    """
    ordered = sorted(runs, key=lambda r: (r.days.first if r.days else date.max, r.code))
    base = next((r.days.first for r in ordered if r.days), site.day)
    catalog, phones = site.catalog, _Numbered()
    courses, towns = _numbers(catalog.courses), _numbers(catalog.townships)
    places = _numbers(catalog.institutions)
    rows, before = [], base
    for run in ordered:
        place = (courses[run.course], towns[run.township], places[run.institution])
        phone = phones.of(run.phone) if run.phone else "-"
        rows.append((run.code, *place, *_days(run, before), _said(run), phone))
        before = run.days.first if run.days else before
    return {
        "base": str(base),
        "phones": phones.names,
        "rows": "\n".join(" ".join(map(str, column)) for column in zip(*rows, strict=True)),
    }


def _numbers(records: Iterable[Course | Township | Institution]) -> Mapping[str, int]:
    return {record.id: number for number, record in enumerate(records)}


class _Numbered:
    """Names in the order in which they were first asked for."""

    def __init__(self) -> None:
        self.names: list[str] = []
        self._known: dict[str, int] = {}

    def of(self, name: str) -> int:
        if name not in self._known:
            self._known[name] = len(self.names)
            self.names.append(name)
        return self._known[name]


def _days(run: Run, before: date) -> tuple[str, str, str, str]:
    """When `run` begins after the day `before`, how long it goes on, and its enrolment."""
    if run.days is None or run.last_day is None:
        return "-", "-", "-", "-"
    first = run.days.first
    starts, lasts = base36((first - before).days), base36((run.last_day - first).days)
    if run.enrolment is None:
        return starts, lasts, "-", "-"
    opens, closes = (
        base36((day - first).days) for day in (run.enrolment.first, run.enrolment.last)
    )
    return starts, lasts, opens, closes


def _said(run: Run) -> str:
    """What is said of `run`, whatever the day: cancelled, full or open."""
    return "c" if run.cancelled else "f" if run.recruitment is Recruitment.FULL else "o"


def at_hand(site: Site) -> Sequence[Run]:
    """The runs that travel with the names."""
    runs = site.catalog.runs
    if len(runs) <= AT_HAND:
        return runs
    counted: defaultdict[tuple[str, str], int] = defaultdict(int)
    chosen = []
    for run in site.coming:
        keys = (("course", run.course), ("township", run.township))
        if any(counted[key] < _NEXT for key in keys):
            chosen.append(run)
        for key in keys:
            counted[key] += 1
    return chosen


def blocks(site: Site) -> Mapping[str, Block]:
    """Blocks of runs by what they are asked for; none when all are at hand."""
    if len(site.catalog.runs) <= AT_HAND:
        return {}
    found: defaultdict[str, list[Run]] = defaultdict(list)
    for run in site.catalog.runs:
        for key in _keys(run):
            found[key].append(run)
    return {key: block(site, runs) for key, runs in sorted(found.items())}


def _keys(run: Run) -> Iterable[str]:
    digits = "".join(filter(str.isdigit, run.code))
    if digits:
        yield f"runs/no-{int(digits) % 100}"
    yield f"runs/township-{run.township}"
    yield f"runs/institution-{run.institution}"
    if run.days and run.last_day:
        first, last = run.days.first, run.last_day
        months = (last.year - first.year) * 12 + last.month - first.month
        yield from {f"runs/month-{(first.month - 1 + n) % 12 + 1}" for n in range(months + 1)}
