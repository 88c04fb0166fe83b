"""The line in which a meeting is written: `2027-03-04 08:30-11:45 safety 2t, knife 2p`."""

from __future__ import annotations

import re
from datetime import date, time
from functools import lru_cache

from catalog.content import codes
from catalog.content.scalars import clock
from catalog.content.shapes import (
    UNREADABLE,
    JsonSchema,
    Report,
    Shape,
    Unreadable,
    Wanted,
    unwritten,
    wrong_kind,
)
from catalog.content.yaml_tree import Node, Scalar
from catalog.model.origin import Origin
from catalog.model.schedule import Meeting, UnitHours

_PART = r"[a-z0-9][a-z0-9-]*(?: [1-9][0-9]?[tp]){1,2}"
_DAY = r"[0-9]{4}-[0-9]{2}-[0-9]{2}"
_CLOCK = r"[0-9]{1,2}:[0-9]{2}"
_PARTS = rf"{_PART}(?:, *{_PART})*"
_DAY_AND_REST = re.compile(rf"({_DAY}) +(.+)")
_REST = re.compile(rf"({_CLOCK})-({_CLOCK}) +({_PARTS})")

day_of = lru_cache(maxsize=4096)(date.fromisoformat)


def _unit_hours(part: str) -> UnitHours:
    unit, *amounts = part.split()
    by_kind = {amount[-1]: int(amount[:-1]) for amount in amounts}
    if len(by_kind) != len(amounts):
        raise ValueError(part)
    return UnitHours(unit, by_kind.get("t", 0), by_kind.get("p", 0))


@lru_cache(maxsize=65536)
def _block(rest: str) -> tuple[time, time, tuple[UnitHours, ...]]:
    """What stands behind the day; the same few blocks recur all season, so they are kept."""
    found = _REST.fullmatch(rest)
    if not found:
        raise ValueError(rest)
    taught = tuple(_unit_hours(part) for part in found[3].split(","))
    return clock(found[1]), clock(found[2]), taught


class MeetingLine(Shape[Meeting]):
    """One meeting on one line: the day, from-to, then units with their teaching hours."""

    wanted = Wanted(
        "一个课次：日期 起止时间 单元 学时（t 理论，p 实操）",
        "a meeting: date, from-to, unit and teaching hours (t theory, p practice)",
        "2027-03-04 08:30-11:45 safety 2t, knife 2p",
    )

    def read(self, node: Node, report: Report) -> Meeting | Unreadable:
        if not isinstance(node, Scalar):
            return wrong_kind(self, node, report)
        found = _DAY_AND_REST.fullmatch(node.value.strip())
        if found:
            try:
                start, end, taught = _block(found[2])
                day = day_of(found[1])
            except ValueError:
                pass
            else:
                origin = Origin(report.file, node.line, node.column)
                return Meeting(origin, day, start, end, taught)
        if unwritten(self.wanted, node, report):
            return UNREADABLE
        return report.add(codes.MEETING_FORM, node, value=node.value)

    def schema(self) -> JsonSchema:
        return {
            "type": "string",
            "pattern": f"^{_DAY} +{_CLOCK}-{_CLOCK} +{_PARTS}$",
            "description": f"{self.wanted.zh} / {self.wanted.en}",
            "examples": [self.wanted.example],
        }
