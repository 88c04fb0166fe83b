"""When and where it is taught: runs with their meetings and exam, and talks in villages."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum

from catalog.model.origin import Origin
from catalog.model.text import Text


class Recruitment(StrEnum):
    """Whether the institution still takes people, whatever the dates say."""

    OPEN = "open"
    FULL = "full"


class RunState(StrEnum):
    """What a run is to a reader on a given day."""

    TO_BE_SCHEDULED = "to-be-scheduled"
    ANNOUNCED = "announced"
    ENROLLING = "enrolling"
    FULL = "full"
    STARTING_SOON = "starting-soon"
    RUNNING = "running"
    ENDED = "ended"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Period:
    """Two days, both included."""

    first: date
    last: date


@dataclass(frozen=True, slots=True)
class UnitHours:
    """Teaching hours of one unit within a meeting."""

    unit: str
    theory: int = 0
    practice: int = 0


@dataclass(frozen=True, slots=True)
class Meeting:
    """One block of date and time of a run, and what is taught in it."""

    origin: Origin
    day: date
    start: time
    end: time
    taught: tuple[UnitHours, ...]

    @property
    def theory(self) -> int:
        return sum(part.theory for part in self.taught)

    @property
    def practice(self) -> int:
        return sum(part.practice for part in self.taught)

    @property
    def minutes(self) -> int:
        """Minutes on the clock from start to end; negative if the end comes first."""
        return (self.end.hour - self.start.hour) * 60 + self.end.minute - self.start.minute


@dataclass(frozen=True, slots=True)
class Exam:
    """The examination of a run, by an outside body."""

    origin: Origin
    day: date
    start: time
    end: time
    body: str
    examiner: str


@dataclass(frozen=True, slots=True)
class Cancellation:
    """That a run will not take place, since when, and why."""

    on: date
    reason: Text


@dataclass(frozen=True, slots=True)
class Move:
    """That a run changed its days or its venue: when that was said, why, and what stood before."""

    on: date
    reason: Text
    days: Period | None = None
    venue: str | None = None

    @property
    def of_place_only(self) -> bool:
        """Whether the class is at another place on the days that it always had."""
        return self.venue is not None and self.days is None


@dataclass(frozen=True, slots=True)
class Run:
    """One delivery of a course. Without days it is still to be scheduled."""

    origin: Origin
    code: str
    course: str
    institution: str
    season: str
    township: str
    venue: str
    seats: int
    teachers: tuple[str, ...]
    enrolment: Period | None = None
    days: Period | None = None
    meetings: tuple[Meeting, ...] = ()
    exam: Exam | None = None
    recruitment: Recruitment = Recruitment.OPEN
    cancelled: Cancellation | None = None
    moved: Move | None = None
    phone: str | None = None
    equipment: tuple[str, ...] = ()

    @property
    def meeting_days(self) -> int:
        """On how many days the class meets; the allowance is paid for each of them."""
        return len({meeting.day for meeting in self.meetings})

    @property
    def last_day(self) -> date | None:
        """The last day of anything, the exam included."""
        if self.days is None:
            return None
        return max(self.days.last, self.exam.day) if self.exam else self.days.last


def state_on(run: Run, day: date) -> RunState:
    """What `run` is to a reader on `day`. The script of the site decides in the same order."""
    if run.cancelled:
        return RunState.CANCELLED
    if run.days is None or run.last_day is None:
        return RunState.TO_BE_SCHEDULED
    if day > run.last_day:
        return RunState.ENDED
    if day >= run.days.first:
        return RunState.RUNNING
    if run.recruitment is Recruitment.FULL:
        return RunState.FULL
    if run.enrolment and day < run.enrolment.first:
        return RunState.ANNOUNCED
    if run.enrolment and day > run.enrolment.last:
        return RunState.STARTING_SOON
    return RunState.ENROLLING


@dataclass(frozen=True, slots=True)
class Talk:
    """One visit of a mobile team or a township centre to a village."""

    origin: Origin
    code: str
    team: str
    season: str
    day: date
    start: time
    end: time
    township: str
    village: str
    topic: str
    experts: tuple[str, ...] = ()
    cancelled: Cancellation | None = None
