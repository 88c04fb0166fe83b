"""Rows of a workbook as runs and talks, read by the same forms that read the YAML."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from catalog.content.forms.schedule import RUN, TALK
from catalog.content.records import Record as Form
from catalog.content.scalars import clock
from catalog.content.shapes import Report, Unreadable
from catalog.content.yaml_tree import Listing, Node, Scalar, Table
from catalog.model.origin import Origin
from catalog.model.schedule import Meeting, Run, Talk, UnitHours
from catalog.workbook.filled.records import Record, Words

_MEETING_KEYS = ("code", "date", "from", "to", "unit")


def run_of(record: Record, institution: str, season: str, report: Report) -> Run | None:
    """The run of a row, without meetings; None when it could not be read."""
    values = _values(RUN, record, report)
    if values is None:
        return None
    return Run(origin=record.origin, institution=institution, season=season, **values)


def talk_of(record: Record, team: str, season: str, report: Report) -> Talk | None:
    """The talk of a row; None when it could not be read."""
    values = _values(TALK, record, report)
    if values is None:
        return None
    return Talk(origin=record.origin, team=team, season=season, **values)


def meetings_of(records: Iterable[Record]) -> Mapping[str, tuple[Meeting, ...] | None]:
    """The meetings by the code of their run; None where one of them could not be read.

    Rows with the same day and times are one meeting. A place is the row in which it begins.
    """
    rows: defaultdict[str, list[Record]] = defaultdict(list)
    for record in records:
        if record.code:
            rows[record.code].append(record)
    return {code: _meetings(some) for code, some in rows.items()}


def _meetings(records: list[Record]) -> tuple[Meeting, ...] | None:
    blocks: dict[tuple[str, str, str], list[Record]] = {}
    for record in records:
        hours = int(record.word("theory") or 0) + int(record.word("practice") or 0)
        if record.unread or not hours or any(key not in record.words for key in _MEETING_KEYS):
            return None
        when = (record.word("date"), record.word("from"), record.word("to"))
        blocks.setdefault(when, []).append(record)
    return tuple(_meeting(*when, rows) for when, rows in sorted(blocks.items()))


def _meeting(day: str, start: str, end: str, rows: list[Record]) -> Meeting:
    taught: dict[str, UnitHours] = {}
    for row in rows:
        unit = row.word("unit")
        before = taught.get(unit, UnitHours(unit))
        theory = before.theory + int(row.word("theory") or 0)
        practice = before.practice + int(row.word("practice") or 0)
        taught[unit] = UnitHours(unit, theory, practice)
    at = rows[0].origin
    line, column = (at.fields or {}).get("date", (at.line, at.column))
    origin = Origin(at.file, line, column, at.fields, sheet=at.sheet)
    hours = tuple(part for part in taught.values() if part.theory or part.practice)
    return Meeting(origin, date.fromisoformat(day), clock(start), clock(end), hours)


def _values(form: Form[Any], record: Record, report: Report) -> dict[str, Any] | None:
    """What `form` makes of the row, by attribute; None when something is missing or wrong.

    What is missing has been reported where the row was read.
    """
    report.file, report.sheet = record.origin.file, record.origin.sheet
    table = _table(record)
    values: dict[str, Any] = {}
    fine = not record.unread
    for key, field in form.fields.items():
        node = table.entries.get(key)
        if node is None:
            fine = fine and not field.required
        elif not _whole(field.shape, node):
            fine = False
        else:
            value = field.shape.read(node, report)
            if isinstance(value, Unreadable):
                fine = False
            else:
                values[field.name or key] = value
    if not fine and record.code:
        report.unread.add(record.code)
    return values if fine else None


def _whole(shape: Any, node: Node) -> bool:
    """Whether the group `node` has all that its form requires, down to both languages."""
    if not isinstance(node, Table):
        return True
    fields = getattr(shape, "fields", None)
    if fields is None:
        return {"zh", "en"} <= set(node.entries)
    required = {key for key, field in fields.items() if field.required}
    inner = all(
        _whole(fields[key].shape, entry) for key, entry in node.entries.items() if key in fields
    )
    return required <= set(node.entries) and inner


def _table(record: Record) -> Table:
    """The row as the tree that its YAML would be, every node at its cell."""
    origin = record.origin
    table = Table(origin.line, origin.column)
    for path, words in record.words.items():
        at = (origin.fields or {}).get(path, (origin.line, origin.column))
        *groups, last = path.split(".")
        inner = table
        for group in groups:
            inner = _group(inner, group, at)
        inner.keys[last] = at
        inner.entries[last] = _node(words, at)
    return table


def _group(table: Table, name: str, at: tuple[int, int]) -> Table:
    """The group `name` of `table`, begun at `at` if it is not there yet."""
    entry = table.entries.get(name)
    if not isinstance(entry, Table):
        entry = table.entries[name] = Table(*at)
        table.keys[name] = at
    return entry


def _node(words: Words, at: tuple[int, int]) -> Node:
    if isinstance(words, str):
        return Scalar(words, *at)
    return Listing(*at, [Scalar(word, *at) for word in words])
