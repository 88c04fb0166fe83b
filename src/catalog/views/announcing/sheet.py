"""What hangs on the wall and goes round as a picture: the facts of a class in few large words."""

from __future__ import annotations

from dataclasses import dataclass

from catalog.views import dates, papers
from catalog.views.announcing.facts import Announced, News


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet. `rows` are questions with their answers, each of one or more lines.

    `course` is empty where the headline says it, `stamp` where the data is real.
    """

    headline: str
    course: str
    rows: tuple[tuple[str, tuple[str, ...]], ...]
    call: str
    phone: str
    link: str
    scan: str
    code: str
    stamp: str
    foot: str


def sheet(told: Announced) -> Sheet:
    """The sheet for a class that has not ended."""
    view = told.view
    cancelled = told.news is News.CANCELLED
    stamp = view.catalog.settings.sample_notice[told.lang] if told.sample else ""
    return Sheet(
        headline=view.w(
            "sheet_cancelled" if cancelled else "sheet_headline",
            trade=told.trade,
            name=view.run_name(told.run),
        ),
        course=told.course if told.course != told.trade else "",
        rows=_cancelled(told) if cancelled else _rows(told),
        call=view.w("who_answers" if cancelled else "call_to_enrol"),
        phone=told.phone,
        link=told.link,
        scan=view.w("sheet_scan"),
        code=view.w("sheet_code", code=told.run.code, spoken=view.run_name(told.run)),
        stamp=stamp,
        foot=view.w(
            "sheet_foot", place=view.t(view.catalog.settings.place), published=view.published
        ),
    )


_Rows = tuple[tuple[str, tuple[str, ...]], ...]


def _rows(told: Announced) -> _Rows:
    view, run = told.view, told.run
    paper = papers.paper(view, run)
    yuan = view.w("sheet_money", yuan=told.allowance)
    total = view.w("sheet_total", days=run.meeting_days, total=run.meeting_days * told.allowance)
    return (
        (view.w("when"), _when(told)),
        (view.w("where"), (told.place, told.address)),
        (view.w("enrol"), _enrol(told)),
        (view.w("cost"), (view.w("sheet_free"),)),
        (view.w("receive"), (yuan, total) if run.meetings else (yuan,)),
        (view.w("paper"), (paper.name, paper.exam)),
        (view.w("to_bring"), (view.w("sheet_bring"),)),
    )


def _when(told: Announced) -> tuple[str, ...]:
    view, run = told.view, told.run
    if not told.when:
        return (view.w("not_scheduled"),)
    lines = [told.when]
    if run.meetings:
        first = min(run.meetings, key=lambda meeting: (meeting.day, meeting.start))
        clock = dates.clock(first.start, told.lang)
        day = view.day(first.day)
        lines.append(view.w("sheet_days", days=run.meeting_days, day=day, clock=clock))
    return tuple(lines)


def _enrol(told: Announced) -> tuple[str, ...]:
    view = told.view
    if told.news is News.FULL:
        return (view.w("full_said", day=view.published),)
    if not told.until:
        return (view.w("sheet_call"),)
    return (view.w("enrol_until", day=told.until),)


def _cancelled(told: Announced) -> _Rows:
    view, cancelled = told.view, told.run.cancelled
    if cancelled is None:
        raise ValueError(f"{told.run.code} was not cancelled")
    said = view.w("cancelled_said", day=view.plain_day(cancelled.on))
    planned = (view.w("was_planned", days=told.when),) if told.when else ()
    return (
        (view.w("sheet_news"), (said, view.t(cancelled.reason))),
        (view.w("where"), (*planned, told.place)),
        (view.w("sheet_enrolled"), (view.w("sheet_enrolled_call"),)),
    )
