"""What has changed in the schedule since readers were last told of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from itertools import count

from catalog.model.catalog import Catalog
from catalog.model.notices import (
    Appointment,
    Notice,
    NoticeKind,
    Published,
    Sitting,
    Standing,
    digest_of_hours,
    number,
    run_appointment,
    run_published,
    talk_published,
)
from catalog.model.origin import Origin
from catalog.model.schedule import Move, Run, Talk
from catalog.model.text import Text


def new_notices(catalog: Catalog, day: date) -> tuple[Notice, ...]:
    """What is to be told on `day`, numbered behind the notices of its year: runs, then talks."""
    changed = (*_of_runs(catalog, day), *_of_talks(catalog, day))
    used = (notice.rank[1] for notice in catalog.notices if notice.rank[0] == day.year)
    numbers = (number(day.year, n) for n in count(max(used, default=0) + 1))
    nowhere = Origin("")
    return tuple(
        Notice(
            nowhere, given, day, one.kind, one.now.code, one.now.at, one.was, one.reason, one.exam
        )
        for given, one in zip(numbers, changed, strict=False)
    )


@dataclass(frozen=True, slots=True)
class _Change:
    kind: NoticeKind
    now: Published
    was: Appointment | None
    reason: Text | None
    exam: Sitting | None = None


def _of_runs(catalog: Catalog, day: date) -> Iterator[_Change]:
    before = _by_code(catalog.released.runs if catalog.released else ())
    for run in catalog.runs_in_order:
        now = as_told(before.get(run.code), run_published(run))
        last = before.get(run.code) or _told_by_hand(run, now)
        over = run.last_day is not None and run.last_day < day
        for kind in _kinds(last, now):
            if not (over and kind is NoticeKind.NEW):
                was = last.at if last and last.at != now.at else None
                exam = now.exam if last and kind.alters and last.exam != now.exam else None
                told = _exam_alone(kind, last, run)
                yield _Change(told, now, was, _reason(catalog, run, told, last), exam)


def _exam_alone(kind: NoticeKind, last: Published | None, run: Run) -> NoticeKind:
    """`kind`, or that only the exam is at another time, if the meetings are as they were told."""
    if kind is not NoticeKind.RETIMED or last is None:
        return kind
    same = digest_of_hours(run.meetings, last.exam) == last.hours
    return NoticeKind.EXAM if same else kind


def _of_talks(catalog: Catalog, day: date) -> Iterator[_Change]:
    before = _by_code(catalog.released.talks if catalog.released else ())
    for talk in sorted(catalog.talks, key=lambda t: (t.day, t.start, t.code)):
        last = before.get(talk.code)
        now = as_told(last, talk_published(talk))
        for kind in _kinds(last, now):
            if not (talk.day < day and kind is NoticeKind.NEW):
                was = last.at if last and last.at != now.at else None
                yield _Change(kind, now, was, _why_cancelled(talk, kind))


def _by_code(published: Iterable[Published]) -> dict[str, Published]:
    return {one.code: one for one in published}


def as_told(last: Published | None, now: Published) -> Published:
    """`now` as readers are told of it: what is off was to be when and where they knew `last`."""
    off = Standing.CANCELLED
    return replace(last, standing=off) if last and now.standing is off else now


def _told_by_hand(run: Run, now: Published) -> Published | None:
    """What had been announced of a run that says itself that it was moved, before any release."""
    if run.moved is None or run.cancelled:
        return None
    days = run.moved.days or now.at.days
    at = Appointment(now.at.township, run.moved.venue or now.at.place, days)
    return None if at == now.at else replace(now, standing=Standing.OPEN, at=at)


def _kinds(before: Published | None, now: Published) -> Iterator[NoticeKind]:
    """What happened between `before` and `now`; a run that is off has no other news."""
    if now.standing is Standing.CANCELLED:
        if before is None or before.standing is not Standing.CANCELLED:
            yield NoticeKind.CANCELLED
        return
    if before is None:
        yield NoticeKind.NEW
    elif altered(before, now):
        yield _alteration(before, now)
    was_full = before is not None and before.standing is Standing.FULL
    if now.standing is Standing.FULL and not was_full:
        yield NoticeKind.FULL
    elif now.standing is Standing.OPEN and was_full:
        yield NoticeKind.OPEN


def altered(before: Published, now: Published) -> bool:
    """Whether a calendar that has `before` would be wrong `now`."""
    off = Standing.CANCELLED
    return (before.standing is off) != (now.standing is off) or (
        now.standing is not off and (before.at, before.hours) != (now.at, now.hours)
    )


def _alteration(before: Published, now: Published) -> NoticeKind:
    if before.standing is Standing.CANCELLED:
        return NoticeKind.RESTORED
    if before.at.days is None and now.at.days is not None:
        return NoticeKind.SCHEDULED
    return NoticeKind.RETIMED if before.at == now.at else NoticeKind.MOVED


def _reason(catalog: Catalog, run: Run, kind: NoticeKind, last: Published | None) -> Text | None:
    """Why, as far as `run` says it of this change and not of one that was told already."""
    if kind is NoticeKind.CANCELLED:
        return run.cancelled.reason if run.cancelled else None
    if kind not in _EXPLAINED or run.moved is None:
        return None
    now = run_appointment(run)
    explains = last is not None and last.at != now and _left(run.moved, last.at, now)
    return run.moved.reason if explains or _not_told(catalog, run.code, run.moved) else None


_EXPLAINED = (NoticeKind.MOVED, NoticeKind.RETIMED, NoticeKind.EXAM)


def _left(move: Move, was: Appointment, now: Appointment) -> bool:
    """Whether what `move` names as left is what was told, and is left `now`."""
    pairs = ((move.days, was.days, now.days), (move.venue, was.place, now.place))
    named = [pair for pair in pairs if pair[0] is not None]
    return bool(named) and all(old == told != at for old, told, at in named)


def _not_told(catalog: Catalog, code: str, move: Move) -> bool:
    """Whether `move` was said after the last notice of the appointment, and by no notice."""
    told = [n for n in catalog.notices_by_code.get(code, ()) if n.kind not in _OF_SEATS]
    if catalog.released and move.on < (told[-1].on if told else catalog.released.on):
        return False
    return not any(n.kind in _EXPLAINED and tells(n, move) for n in told)


_OF_SEATS = (NoticeKind.FULL, NoticeKind.OPEN)


def tells(notice: Notice, move: Move) -> bool:
    """Whether `notice` is the one of `move`; the words of a reason may have been put right."""
    known = notice.was is not None and _left(move, notice.was, notice.at)
    return notice.on >= move.on and (known or notice.reason == move.reason)


def _why_cancelled(talk: Talk, kind: NoticeKind) -> Text | None:
    return talk.cancelled.reason if talk.cancelled and kind is NoticeKind.CANCELLED else None


def revision(catalog: Catalog, code: str) -> int:
    """How often a release has altered the appointment of the run or talk `code`.

    It never falls, because released notices stay; what no release has told does not count.
    """
    return sum(notice.kind.alters for notice in catalog.notices_by_code.get(code, ()))
