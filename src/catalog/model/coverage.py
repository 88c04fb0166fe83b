"""Who is reached: what each township gets of classes, seats, days and talks, as of a day."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from catalog.model.catalog import Catalog
from catalog.model.gazetteer import Township, Village
from catalog.model.schedule import Run, Talk


@dataclass(frozen=True, slots=True)
class Classes:
    """Classes that were not cancelled: how many have begun by the day, and how many are to come."""

    begun: int = 0
    coming: int = 0

    @property
    def all(self) -> int:
        return self.begun + self.coming


@dataclass(frozen=True, slots=True)
class Volume:
    """What classes add up to.

    `seats` are trainees' places, `days` meeting days, `hours` teaching hours, `trainee_days` the
    meeting days of each class times its seats.
    """

    seats: int = 0
    days: int = 0
    hours: int = 0
    trainee_days: int = 0


@dataclass(frozen=True, slots=True)
class Reached:
    """The villages of a township: those where a talk was held, those where one is planned."""

    held: tuple[Village, ...]
    planned: tuple[tuple[Village, date], ...]
    neither: tuple[Village, ...]

    @property
    def all(self) -> int:
        return len(self.held) + len(self.planned) + len(self.neither)


@dataclass(frozen=True, slots=True)
class Covered:
    """One township. `last` is the last day of the last class that has begun, at most the day
    itself; `next` the first day of the next class. Months are whole ones."""

    township: Township
    trades: Mapping[str, Classes]
    volume: Volume
    villages: Reached
    last: date | None
    next: date | None
    since: int | None
    until: int | None

    @property
    def classes(self) -> Classes:
        """Those of all trades."""
        found = self.trades.values()
        return Classes(sum(c.begun for c in found), sum(c.coming for c in found))


def coverage(catalog: Catalog, day: date) -> tuple[Covered, ...]:
    """Every township that exists on `day`, or has classes; in the order of the content."""
    held = {run.township for run in catalog.runs}
    return tuple(
        _covered(catalog, township, day)
        for township in catalog.townships
        if township.lives_on(day) or township.id in held
    )


def volume(runs: Iterable[Run]) -> Volume:
    """What `runs` add up to, those that were cancelled left out."""
    kept = [run for run in runs if run.cancelled is None]
    return Volume(
        seats=sum(run.seats for run in kept),
        days=sum(run.meeting_days for run in kept),
        hours=sum(meeting.theory + meeting.practice for run in kept for meeting in run.meetings),
        trainee_days=sum(run.seats * run.meeting_days for run in kept),
    )


def months_between(earlier: date, later: date) -> int:
    """Whole months from `earlier` to `later`, which is no earlier."""
    months = (later.year - earlier.year) * 12 + later.month - earlier.month
    return months - (later.day < earlier.day)


def _covered(catalog: Catalog, township: Township, day: date) -> Covered:
    all_runs = catalog.runs_by_township.get(township.id, ())
    runs = [run for run in all_runs if run.cancelled is None]
    begun = [run for run in runs if _begun(run, day)]
    last = max((min(run.last_day, day) for run in begun if run.last_day), default=None)
    firsts = (run.days.first for run in runs if run.days)
    following = min((first for first in firsts if first > day), default=None)
    return Covered(
        township=township,
        trades={trade.id: _classes(catalog, runs, trade.id, day) for trade in catalog.trades},
        volume=volume(runs),
        villages=_reached(catalog, township.id, day),
        last=last,
        next=following,
        since=months_between(last, day) if last else None,
        until=months_between(day, following) if following else None,
    )


def _begun(run: Run, day: date) -> bool:
    return run.days is not None and run.days.first <= day


def _classes(catalog: Catalog, runs: list[Run], trade: str, day: date) -> Classes:
    taught = [_begun(run, day) for run in runs if catalog.course[run.course].trade == trade]
    return Classes(begun=sum(taught), coming=len(taught) - sum(taught))


def _reached(catalog: Catalog, township: str, day: date) -> Reached:
    """A village where a talk was held counts as such, whatever is planned there."""
    first: dict[str, Talk] = {}
    for talk in catalog.talks_by_township.get(township, ()):
        if talk.cancelled is None:
            first.setdefault(talk.village, talk)
    villages = catalog.villages_by_township.get(township, ())
    talks = [(village, first.get(village.code)) for village in villages]
    return Reached(
        held=tuple(v for v, talk in talks if talk and talk.day <= day),
        planned=tuple((v, talk.day) for v, talk in talks if talk and talk.day > day),
        neither=tuple(v for v, talk in talks if talk is None),
    )
