"""The cases of states.yml: classes with given dates, and what they are on given days."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, time
from pathlib import Path
from typing import Any

import yaml

from catalog.model.origin import Origin
from catalog.model.schedule import (
    Cancellation,
    Exam,
    Move,
    Period,
    Recruitment,
    Run,
    RunState,
)
from catalog.model.text import Text

_FILE = Path(__file__).with_name("states.yml")
_KEYS = {"case", "open", "close", "first", "last", "exam", "marks", "days"}
_MARKS = {"full", "cancelled", "moved"}


@dataclass(frozen=True, slots=True)
class Case:
    """A class, and its state on each of some days."""

    name: str
    run: Run
    states: dict[date, RunState]


def cases(like: Run) -> Iterator[Case]:
    """The cases of the file, as runs of the same course at the same place as `like`."""
    for number, record in enumerate(yaml.safe_load(_FILE.read_text(encoding="utf-8")), 1):
        assert set(record) <= _KEYS, record
        states = {day: RunState(state) for day, state in record["days"].items()}
        yield Case(record["case"], _run(record, like, f"DG-{9000 + number}"), states)


def _run(record: dict[str, Any], like: Run, code: str) -> Run:
    origin = Origin("states.yml")
    marks = set(record.get("marks", ()))
    assert marks <= _MARKS, record
    nine, noon, reason = time(9), time(12), Text("原因", "reason")
    on = date(2026, 11, 1)
    return replace(
        like,
        origin=origin,
        code=code,
        seats=40,
        meetings=(),
        teachers=(),
        enrolment=Period(record["open"], record["close"]) if "open" in record else None,
        days=Period(record["first"], record["last"]) if "first" in record else None,
        exam=Exam(origin, record["exam"], nine, noon, "", "") if "exam" in record else None,
        recruitment=Recruitment.FULL if "full" in marks else Recruitment.OPEN,
        cancelled=Cancellation(on, reason) if "cancelled" in marks else None,
        moved=Move(on, reason) if "moved" in marks else None,
    )
