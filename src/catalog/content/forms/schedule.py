"""The forms of runs and talks."""

from __future__ import annotations

from pathlib import PurePosixPath

from catalog.content.meetings import MeetingLine
from catalog.content.records import Field, ListOf, Record, optional
from catalog.content.scalars import (
    CLOCK,
    DAY,
    IDENT,
    PERSON_CODE,
    PHONE,
    RUN_CODE,
    VILLAGE_CODE,
    OneOf,
    Whole,
)
from catalog.content.texts import TEXT
from catalog.model.schedule import Cancellation, Exam, Move, Period, Recruitment, Run, Talk


def folder(path: PurePosixPath) -> str:
    """The name of the folder that a file stands in."""
    return path.parent.name


def stem(path: PurePosixPath) -> str:
    """The name of a file without its ending."""
    return path.stem


PERIOD = Record(Period, {"from": Field(DAY, name="first"), "until": Field(DAY, name="last")})


CANCELLATION = Record(Cancellation, {"on": DAY, "reason": TEXT})


MOVE = Record(Move, {"on": DAY, "reason": TEXT, "days": optional(PERIOD), "venue": optional(IDENT)})


EXAM = Record(
    Exam,
    {
        "date": Field(DAY, name="day"),
        "from": Field(CLOCK, name="start"),
        "to": Field(CLOCK, name="end"),
        "body": IDENT,
        "examiner": PERSON_CODE,
    },
)


RUN = Record(
    Run,
    {
        "code": RUN_CODE,
        "course": IDENT,
        "township": IDENT,
        "venue": IDENT,
        "seats": Whole(1, 1000),
        "teachers": ListOf(PERSON_CODE, least=1),
        "equipment": optional(ListOf(IDENT)),
        "enrol": optional(PERIOD, name="enrolment"),
        "days": optional(PERIOD),
        "recruitment": optional(OneOf(Recruitment)),
        "phone": optional(PHONE),
        "meetings": optional(ListOf(MeetingLine())),
        "exam": optional(EXAM),
        "moved": optional(MOVE),
        "cancelled": optional(CANCELLATION),
    },
    from_path={"institution": folder, "season": stem},
)


TALK = Record(
    Talk,
    {
        "code": RUN_CODE,
        "date": Field(DAY, name="day"),
        "from": Field(CLOCK, name="start"),
        "to": Field(CLOCK, name="end"),
        "township": IDENT,
        "village": VILLAGE_CODE,
        "topic": IDENT,
        "experts": optional(ListOf(PERSON_CODE)),
        "cancelled": optional(CANCELLATION),
    },
    from_path={"team": folder, "season": stem},
)
