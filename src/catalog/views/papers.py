"""What a run gives: the allowance in yuan, and the paper at the end."""

from __future__ import annotations

from dataclasses import dataclass

from catalog.model.schedule import Run
from catalog.views.site import View


@dataclass(frozen=True, slots=True)
class Paper:
    """The papers that a run ends in, in one phrase, and where the exam is held."""

    name: str
    exam: str


@dataclass(frozen=True, slots=True)
class Gain:
    """What a run gives, on two short lines: the money, and the paper with its exam."""

    money: str
    paper: str


def gain(view: View, run: Run) -> Gain:
    """What a trainee has at the end of `run`."""
    yuan = view.catalog.settings.allowance_per_day
    days = run.meeting_days
    ends_in = paper(view, run)
    return Gain(
        money=view.w("gain_money", days=days, total=days * yuan) if days else view.w("free"),
        paper=view.w("gain_paper", name=ends_in.name, exam=ends_in.exam),
    )


def receive(view: View, run: Run) -> str:
    """What a trainee who attends every day receives: days times yuan."""
    settings = view.catalog.settings
    what = view.t(settings.allowance_for)
    if not run.meetings:
        return view.w("receive_daily", yuan=settings.allowance_per_day, what=what)
    return view.w(
        "receive_total",
        days=run.meeting_days,
        yuan=settings.allowance_per_day,
        total=run.meeting_days * settings.allowance_per_day,
        what=what,
    )


def paper(view: View, run: Run) -> Paper:
    """The papers that one can hold at the end of `run`, and whether the examiner comes to it."""
    course = view.catalog.course[run.course]
    held = tuple(credential.name for credential in course.credentials if credential.in_course)
    name = view.sentences(held or (course.credentials[0].name,))
    if not course.needs_exam or run.exam is None:
        return Paper(name, view.w("no_exam"))
    travels = view.catalog.exam_body[run.exam.body].travels
    return Paper(name, view.w("exam_comes" if travels else "exam_away"))
