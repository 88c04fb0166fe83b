"""What changes, in words: so that a clerk sees it before it is written."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import time
from enum import IntEnum

from catalog.model.catalog import Catalog
from catalog.model.schedule import Meeting, Period, Run, Talk
from catalog.model.text import Text
from catalog.workbook.columns import Sheet
from catalog.workbook.rows import Cell, Row, Wording, run_row, talk_row
from catalog.workbook.sheets import RUNS, TALKS

_MOST_MEETINGS = 6


class Kind(IntEnum):
    """What happens to a run or talk, in the order in which it is told."""

    ADDED = 0
    MOVED = 1
    CANCELLED = 2
    CHANGED = 3
    DROPPED = 4

    @property
    def words(self) -> Text:
        return _KINDS[self]


_KINDS = {
    Kind.ADDED: Text("新开", "New"),
    Kind.MOVED: Text("改期或者换地方", "Moved"),
    Kind.CANCELLED: Text("取消", "Cancelled"),
    Kind.CHANGED: Text("改动", "Changed"),
    Kind.DROPPED: Text("删掉", "Dropped"),
}


@dataclass(frozen=True, slots=True, order=True)
class Change:
    """One run or talk that changes: what it is, and the details line by line, in both languages."""

    kind: Kind
    code: str
    zh: str
    en: str
    details: tuple[tuple[str, str], ...] = ()


def changes(before: Catalog, after: Catalog) -> tuple[Change, ...]:
    """Everything that differs between two schedules, sorted by kind and code."""
    wording = Wording.of_catalog(after)
    found = [
        *_changes({r.code: r for r in before.runs}, {r.code: r for r in after.runs}, wording),
        *_changes({t.code: t for t in before.talks}, {t.code: t for t in after.talks}, wording),
    ]
    return tuple(sorted(found))


def _changes(
    before: Mapping[str, Run | Talk], after: Mapping[str, Run | Talk], wording: Wording
) -> Iterator[Change]:
    for code in sorted({*before, *after}):
        old, new = before.get(code), after.get(code)
        if new is None and old is not None:
            yield Change(Kind.DROPPED, code, *_named(old, wording))
        elif old is None and new is not None:
            yield Change(Kind.ADDED, code, *_named(new, wording))
        elif old is not None and new is not None:
            details = tuple(_details(old, new, wording))
            if details:
                yield Change(_kind(old, new), code, *_named(new, wording), details)


def _kind(old: Run | Talk, new: Run | Talk) -> Kind:
    if new.cancelled and not old.cancelled:
        return Kind.CANCELLED
    if isinstance(old, Run) and isinstance(new, Run):
        moved = (old.days, old.venue) != (new.days, new.venue)
    else:
        moved = _when(old) != _when(new)
    return Kind.MOVED if moved else Kind.CHANGED


def _when(talk: Run | Talk) -> tuple[object, ...]:
    return (talk.day, talk.start, talk.end, talk.village) if isinstance(talk, Talk) else ()


def _named(record: Run | Talk, wording: Wording) -> tuple[str, str]:
    """What the record is, in both languages."""
    catalog = wording.catalog
    township = catalog.township.get(record.township)
    place = township.name if township else Text(record.township, record.township)
    if isinstance(record, Talk):
        topic = catalog.talk_topic.get(record.topic)
        what = topic.name if topic else Text(record.topic, record.topic)
        return f"{what.zh}，{place.zh}，{record.day}", f"{what.en}, {place.en}, {record.day}"
    course = catalog.course.get(record.course)
    what = course.name if course else Text(record.course, record.course)
    zh, en = _days(record.days)
    count = len(record.meetings)
    return (
        f"{what.zh}，{place.zh}，{zh}，{record.seats} 人，{count} 次课",
        f"{what.en}, {place.en}, {en}, {record.seats} seats, {count} meetings",
    )


def _days(days: Period | None) -> tuple[str, str]:
    if days is None:
        return "日期还没定", "days open"
    return f"{days.first} 到 {days.last}", f"{days.first} to {days.last}"


def _details(old: Run | Talk, new: Run | Talk, wording: Wording) -> Iterator[tuple[str, str]]:
    if isinstance(old, Run) and isinstance(new, Run):
        yield from _columns(RUNS, run_row(old, wording), run_row(new, wording))
        yield from _meetings(old, new, wording)
    elif isinstance(old, Talk) and isinstance(new, Talk):
        yield from _columns(TALKS, talk_row(old, wording), talk_row(new, wording))


def _columns(sheet: Sheet, old: Row, new: Row) -> Iterator[tuple[str, str]]:
    """Column by column, what stood there and what will."""
    for column in sheet.columns:
        before, after = old.get(column.key), new.get(column.key)
        if before != after:
            zh, en = (
                (_said(before, "空"), _said(after, "空")),
                (_said(before, "empty"), _said(after, "empty")),
            )
            yield f"{column.zh}：{zh[0]} → {zh[1]}", f"{column.en}: {en[0]} → {en[1]}"


def _said(value: Cell | None, empty: str) -> str:
    if value is None:
        return empty
    return f"{value:%H:%M}" if isinstance(value, time) else str(value)


def _meetings(old: Run, new: Run, wording: Wording) -> Iterator[tuple[str, str]]:
    before = {_meeting(m, old, wording): m for m in old.meetings}
    after = {_meeting(m, new, wording): m for m in new.meetings}
    for zh, en, some, others in (
        ("加了", "added", after, before),
        ("去掉了", "taken out", before, after),
    ):
        found = [said for said in some if said not in others]
        for said in found[:_MOST_MEETINGS]:
            yield f"课次{zh}：{said}", f"Meeting {en}: {said}"
        if len(found) > _MOST_MEETINGS:
            more = len(found) - _MOST_MEETINGS
            yield f"课次还{zh} {more} 次", f"{more} more meetings {en}"


def _meeting(meeting: Meeting, run: Run, wording: Wording) -> str:
    taught = "、".join(
        f"{wording.unit(run.course, part.unit)} {part.theory}+{part.practice}"
        for part in meeting.taught
    )
    return f"{meeting.day} {meeting.start:%H:%M}-{meeting.end:%H:%M} {taught}"
