"""A run or talk of the workbook beside the same of the content: what is not said stays."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, TypeVar

from catalog.model.schedule import Cancellation, Meeting, Move, Run, Talk
from catalog.workbook.filled.records import Record
from catalog.workbook.reading.signs import trimmed

Said = TypeVar("Said", Cancellation, Move)

# The attributes of a run and of a talk by the keys of their columns.
_OF_RUN = {
    key: {"enrol": "enrolment"}.get(key, key)
    for key in (
        "course", "township", "venue", "seats", "teachers", "recruitment", "phone", "enrol",
        "equipment", "days", "exam", "moved", "cancelled",
    )
}  # fmt: skip
_OF_TALK = {"date": "day", "from": "start", "to": "end"} | {
    key: key for key in ("township", "village", "topic", "experts", "cancelled")
}


def continued(run: Run, record: Record, before: Run | None) -> Run:
    """`run` with what `before` has and the workbook has no column for; what a move replaced."""
    if before is None:
        return run
    made = _moved(replace(run, **_kept(before, _OF_RUN, record)), before)
    return replace(
        made,
        cancelled=_in_its_words(made.cancelled, before.cancelled),
        moved=_in_its_words(made.moved, before.moved),
    )


def continued_talk(talk: Talk, record: Record, before: Talk | None) -> Talk:
    """`talk` with what `before` has and the workbook has no column for."""
    if before is None:
        return talk
    made = replace(talk, **_kept(before, _OF_TALK, record))
    return replace(made, cancelled=_in_its_words(made.cancelled, before.cancelled))


def _kept(before: Run | Talk, attributes: Mapping[str, str], record: Record) -> dict[str, Any]:
    """The attributes of `before` for which the workbook has no column."""
    return {
        name: getattr(before, name) for key, name in attributes.items() if key not in record.said
    }


def _in_its_words(said: Said | None, before: Said | None) -> Said | None:
    """`said` with the reason of `before`, where only spaces that no cell keeps differ."""
    if said is None or before is None:
        return said
    same = (trimmed(before.reason.zh), trimmed(before.reason.en)) == (
        said.reason.zh,
        said.reason.en,
    )
    return replace(said, reason=before.reason) if same else said


def _moved(run: Run, before: Run) -> Run:
    """`run` with the days and the venue from which it moved, where the workbook leaves them open.

    Those are what an earlier import of the same move has filled in, else what stood before.
    """
    moved = run.moved
    if moved is None:
        return run
    known = before.moved if before.moved and before.moved.on == moved.on else None
    days = (known.days if known else None) or before.days
    venue = (known.venue if known else None) or before.venue
    said = replace(
        moved,
        days=moved.days or (days if days != run.days else None),
        venue=moved.venue or (venue if venue != run.venue else None),
    )
    return replace(run, moved=said)


def in_their_order(meetings: tuple[Meeting, ...], before: Run | None) -> tuple[Meeting, ...]:
    """`meetings` in the order in which `before` has them, if they are the same.

    A meeting that is the same keeps the order of its units: rows of a workbook may be sorted.
    """
    known = {_same(meeting): meeting for meeting in before.meetings} if before else {}
    made = tuple(
        replace(known[_same(one)], origin=one.origin) if _same(one) in known else one
        for one in meetings
    )
    if before and {_same(one) for one in made} == set(known) and len(made) == len(known):
        place = {same: number for number, same in enumerate(known)}
        return tuple(sorted(made, key=lambda one: place[_same(one)]))
    return made


def _same(meeting: Meeting) -> tuple[object, ...]:
    return (meeting.day, meeting.start, meeting.end, frozenset(meeting.taught))
