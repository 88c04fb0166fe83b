"""What readers were told of the schedule: the last release, and the notices of what changed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum
from hashlib import sha256

from catalog.model.origin import Origin
from catalog.model.schedule import Meeting, Period, Recruitment, Run, Talk
from catalog.model.text import Text
from catalog.problems import Place


class NoticeKind(StrEnum):
    """What happened to a run or a talk since readers were last told of it."""

    NEW = "new"
    SCHEDULED = "scheduled"  # it had no days and now has
    MOVED = "moved"  # other days or another place
    RETIMED = "retimed"  # the same days and place, other hours of meetings
    EXAM = "exam"  # the meetings stay, the exam is at another time
    FULL = "full"
    OPEN = "open"  # it was full and takes people again
    CANCELLED = "cancelled"
    RESTORED = "restored"  # it was cancelled and takes place after all

    @property
    def alters(self) -> bool:
        """Whether a calendar that has the earlier appointment is now wrong."""
        return self not in (NoticeKind.NEW, NoticeKind.FULL, NoticeKind.OPEN)


class Standing(StrEnum):
    """How readers were told that a run or a talk stands."""

    OPEN = "open"
    FULL = "full"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Appointment:
    """When and where a run or a talk is to be.

    `place` is the venue of a run or the village of a talk. Only a talk has a `start` and an `end`
    on the clock; a run without days is still to be scheduled.
    """

    township: str
    place: str
    days: Period | None = None
    start: time | None = None
    end: time | None = None

    @property
    def of_talk(self) -> bool:
        return self.start is not None


@dataclass(frozen=True, slots=True)
class Sitting:
    """When an exam is to be."""

    day: date
    start: time
    end: time


@dataclass(frozen=True, slots=True)
class Published:
    """What readers were last told of a run or a talk.

    `hours` is the digest of a run's clocks, those of its `exam` among them. A record that was
    written before exams were recorded has none.
    """

    code: str
    standing: Standing
    at: Appointment
    hours: str = ""
    exam: Sitting | None = None


@dataclass(frozen=True, slots=True)
class NoticesOfYear:
    """How many notices of `year` were released, and a `digest` of which they are."""

    year: int
    count: int
    digest: str


@dataclass(frozen=True, slots=True)
class Released:
    """The schedule as it was last released, and every address that has been published.

    `last` is the number of the last notice, empty if there is none. `notices` has the years that
    have some; a record that was written before they were recorded has none. An address begins with
    a slash and stands for the page or file in both languages.
    """

    origin: Origin
    on: date
    last: str = ""
    notices: tuple[NoticesOfYear, ...] = ()
    runs: tuple[Published, ...] = ()
    talks: tuple[Published, ...] = ()
    addresses: tuple[str, ...] = ()

    def place(self, key: str, number: int) -> Place:
        """Where the entry `number`, from 1, of the list `key` stands: each has its own line."""
        first = self.origin.of(key)
        return Place(first.file, first.line + number, first.column + 2)


@dataclass(frozen=True, slots=True)
class Notice:
    """One change that was made public: its number, the day, what happened to which run or talk.

    `was` is what had been announced before, where that is no longer so; `exam` when the exam is,
    if that is news.
    """

    origin: Origin
    number: str
    on: date
    kind: NoticeKind
    of: str
    at: Appointment
    was: Appointment | None = None
    reason: Text | None = None
    exam: Sitting | None = None

    @property
    def rank(self) -> tuple[int, int]:
        """The year and the count within it; later notices have a higher one."""
        year, _, count = self.number.partition("-")
        return int(year), int(count)


@dataclass(frozen=True, slots=True)
class Redirect:
    """That what stood at the address `old` stands at `new`."""

    origin: Origin
    old: str
    new: str


def number(year: int, count: int) -> str:
    """The number of the notice that is the `count`th of `year`: `2027-014`."""
    return f"{year}-{count:03d}"


def by_year(notices: Iterable[Notice]) -> tuple[NoticesOfYear, ...]:
    """What a release records of `notices`: of each year how many, and which.

    The digest changes with a number, a day, what happened and to whom. Where and when it is to be
    does not count, for the id of a township may change, nor do the words of a reason.
    """
    lines: dict[int, list[str]] = {}
    for one in notices:
        lines.setdefault(one.rank[0], []).append(f"{one.number} {one.on} {one.kind} {one.of}")
    return tuple(
        NoticesOfYear(year, len(said), _digest(said)) for year, said in sorted(lines.items())
    )


def run_published(run: Run) -> Published:
    """What a release tells of `run`."""
    standing = Standing.FULL if run.recruitment is Recruitment.FULL else Standing.OPEN
    if run.cancelled:
        standing = Standing.CANCELLED
    exam = Sitting(run.exam.day, run.exam.start, run.exam.end) if run.exam else None
    hours = digest_of_hours(run.meetings, exam)
    return Published(run.code, standing, run_appointment(run), hours, exam)


def run_appointment(run: Run) -> Appointment:
    """When and where `run` is to be."""
    return Appointment(run.township, run.venue, run.days)


def talk_published(talk: Talk) -> Published:
    """What a release tells of `talk`."""
    standing = Standing.CANCELLED if talk.cancelled else Standing.OPEN
    days = Period(talk.day, talk.day)
    at = Appointment(talk.township, talk.village, days, talk.start, talk.end)
    return Published(talk.code, standing, at)


def digest_of_hours(meetings: Iterable[Meeting], exam: Sitting | None) -> str:
    """Eight digits that change when a clock of a meeting or of the exam does."""
    blocks = sorted((m.day, m.start, m.end) for m in meetings)
    if exam:
        blocks.append((exam.day, exam.start, exam.end))
    lines = (
        f"{day} {start.isoformat('minutes')} {end.isoformat('minutes')}"
        for day, start, end in blocks
    )
    return _digest(lines)


def _digest(lines: Iterable[str]) -> str:
    return sha256("\n".join(lines).encode()).hexdigest()[:8]
