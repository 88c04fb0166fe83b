"""What a run gives: the allowance in yuan, and the paper at the end."""

from __future__ import annotations

from dataclasses import dataclass

from catalog.model.schedule import Run
from catalog.views.site import View


@dataclass(frozen=True, slots=True)
class Paper:
    """The name of the paper that a run ends in, and where its exam is held."""

    name: str
    exam: str


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
    """The first paper of the course, and whether the examiner comes to the class."""
    course = view.catalog.course[run.course]
    name = view.t(course.credentials[0].name)
    if not course.needs_exam or run.exam is None:
        return Paper(name, view.w("no_exam"))
    travels = view.catalog.exam_body[run.exam.body].travels
    return Paper(name, view.w("exam_comes" if travels else "exam_away"))
