"""Runs and talks as YAML, in the one canonical form: the lines of each key, in a fixed order."""

from __future__ import annotations

import re
from collections.abc import Mapping

from catalog.model.schedule import Cancellation, Exam, Meeting, Move, Period, Run, Talk, UnitHours
from catalog.model.text import Text

Block = Mapping[str, tuple[str, ...]]  # by key: its lines, the first of which begins with the key

_PLAIN = re.compile(r"[^\s\-?:,\[\]{}#&*!|>'\"%@`~=][^,\[\]{}#:'\"\n]*")


def run_block(run: Run) -> Block:
    """The keys of `run` with their lines; what a record has by default is left out."""
    lines: dict[str, tuple[str, ...]] = {
        "code": (f"code: {run.code}",),
        "course": (f"course: {run.course}",),
        "township": (f"township: {run.township}",),
        "venue": (f"venue: {run.venue}",),
        "seats": (f"seats: {run.seats}",),
        "teachers": (f"teachers: [{', '.join(run.teachers)}]",),
    }
    if run.equipment:
        lines["equipment"] = (f"equipment: [{', '.join(run.equipment)}]",)
    if run.enrolment:
        lines["enrol"] = (f"enrol: {_period(run.enrolment)}",)
    if run.days:
        lines["days"] = (f"days: {_period(run.days)}",)
    if run.recruitment != "open":
        lines["recruitment"] = (f"recruitment: {run.recruitment}",)
    if run.phone:
        lines["phone"] = (f"phone: '{run.phone}'",)
    if run.moved:
        lines["moved"] = ("moved:", *_said(run.moved))
    if run.cancelled:
        lines["cancelled"] = ("cancelled:", *_said(run.cancelled))
    if run.meetings:
        lines["meetings"] = ("meetings:", *(f"  - {meeting_line(m)}" for m in run.meetings))
    if run.exam:
        lines["exam"] = (f"exam: {_exam(run.exam)}",)
    return lines


def talk_block(talk: Talk) -> Block:
    """The keys of `talk` with their lines; what a record has by default is left out."""
    lines: dict[str, tuple[str, ...]] = {
        "code": (f"code: {talk.code}",),
        "date": (f"date: {talk.day}",),
        "from": (f"from: {talk.start:%H:%M}",),
        "to": (f"to: {talk.end:%H:%M}",),
        "township": (f"township: {talk.township}",),
        "village": (f"village: '{talk.village}'",),
        "topic": (f"topic: {talk.topic}",),
    }
    if talk.experts:
        lines["experts"] = (f"experts: [{', '.join(talk.experts)}]",)
    if talk.cancelled:
        lines["cancelled"] = ("cancelled:", *_said(talk.cancelled))
    return lines


def meeting_line(meeting: Meeting) -> str:
    """A meeting as one line: `2027-03-04 08:30-11:45 safety 2t, knife 2p`."""
    taught = ", ".join(_hours(part) for part in meeting.taught)
    return f"{meeting.day} {meeting.start:%H:%M}-{meeting.end:%H:%M} {taught}"


def _hours(part: UnitHours) -> str:
    theory = f" {part.theory}t" if part.theory else ""
    practice = f" {part.practice}p" if part.practice else ""
    return f"{part.unit}{theory}{practice}"


def _period(period: Period) -> str:
    return f"{{from: {period.first}, until: {period.last}}}"


def _exam(exam: Exam) -> str:
    clocks = f"from: {exam.start:%H:%M}, to: {exam.end:%H:%M}"
    return f"{{date: {exam.day}, {clocks}, body: {exam.body}, examiner: {exam.examiner}}}"


def _said(said: Move | Cancellation) -> tuple[str, ...]:
    """When and why, and what stood before."""
    lines = [f"  on: {said.on}", f"  reason: {_text(said.reason)}"]
    if isinstance(said, Move):
        lines += [f"  days: {_period(said.days)}"] if said.days else []
        lines += [f"  venue: {said.venue}"] if said.venue else []
    return tuple(lines)


def _text(text: Text) -> str:
    return f"{{zh: {_words(text.zh)}, en: {_words(text.en)}}}"


def _words(words: str) -> str:
    """`words` within braces: in quotes unless YAML reads them as they are."""
    if _PLAIN.fullmatch(words) and words == words.strip():
        return words
    return "'" + words.replace("'", "''") + "'"
