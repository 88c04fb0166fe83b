"""A run of the workbook beside the same run of the content: what is not said stays."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from catalog.model.schedule import Meeting, Run
from catalog.workbook.filled.records import Record

_ATTRIBUTES = {"enrol": "enrolment"}  # where the attribute is not called like the key
_SAID = frozenset(
    ("code", "course", "township", "venue", "seats", "teachers", "recruitment", "phone", "enrol",
     "equipment", "days", "exam", "moved", "cancelled")
)  # fmt: skip


def continued(run: Run, record: Record, before: Run | None) -> Run:
    """`run` with what `before` has and the workbook has no column for; what a move replaced."""
    if before is None:
        return run
    kept = {
        name: getattr(before, name)
        for name in type(run).__dataclass_fields__
        if name not in {"origin", "institution", "season", "meetings"}
        and name not in {_ATTRIBUTES.get(key, key) for key in _said(record)}
    }
    return _moved(replace(run, **kept), before)


def _said(record: Record) -> frozenset[str]:
    """The keys that the workbook has a column for."""
    absent = {key.partition(".")[0] for key in record.absent}
    present = {key.partition(".")[0] for key in record.words}
    return frozenset(key for key in _SAID if key not in absent or key in present)


def _moved(run: Run, before: Run) -> Run:
    """`run` with the days and the venue from which it moved, where the workbook leaves them open.

    Those are what stood before, or what an earlier import of the same move has filled in.
    """
    moved = run.moved
    if moved is None or moved.days or moved.venue:
        return run
    if before.moved and before.moved.on == moved.on:
        known: dict[str, Any] = {"days": before.moved.days, "venue": before.moved.venue}
    else:
        known = {
            "days": before.days if before.days != run.days else None,
            "venue": before.venue if before.venue != run.venue else None,
        }
    return replace(run, moved=replace(moved, **known))


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
