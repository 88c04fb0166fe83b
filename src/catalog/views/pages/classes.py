"""Class pages: everything about one run."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import groupby, islice

from catalog.model.schedule import Meeting, Run
from catalog.model.text import Lang
from catalog.views import dates, papers, phones, structured_data
from catalog.views.page import Page, Planned
from catalog.views.site import Site, View

_OTHERS = 4


def plan(site: Site) -> Iterator[Planned]:
    """One page for each run."""
    for run in site.catalog.runs:
        yield Planned(
            f"classes/{run.code.lower()}/",
            lambda lang, run=run: _class(site, run, lang),  # type: ignore[misc]
        )


@dataclass(frozen=True, slots=True)
class PlannedBlock:
    """One row of the day plan."""

    span: str
    units: str
    hours: str


def _class(site: Site, run: Run, lang: Lang) -> Page:
    view = site.view(lang, f"classes/{run.code.lower()}/")
    catalog = site.catalog
    phone = view.run_phone(run)
    others = (r for r in site.coming_by_course.get(run.course, ()) if r.code != run.code)
    body = view.render(
        "class.html.j2",
        run=run,
        catalog=catalog,
        course=catalog.course[run.course],
        venue=catalog.venue[run.venue],
        institution=catalog.institution[run.institution],
        body=catalog.exam_body[run.exam.body] if run.exam else None,
        phone=phone,
        dial=phones.dial(phone),
        days=dates.period(run.days, lang) if run.days else "",
        moved_days=(dates.period(run.moved.days, lang) if run.moved and run.moved.days else ""),
        exam_span=dates.span(run.exam.start, run.exam.end, lang) if run.exam else "",
        receive=papers.receive(view, run),
        paper=papers.paper(view, run),
        plan=[] if run.cancelled else list(day_plan(view, run)),
        minutes=catalog.settings.minutes_per_hour,
        teachers=[catalog.teacher[code] for code in run.teachers],
        others=list(islice(others, _OTHERS)),
    )
    return Page(
        path=view.path,
        lang=lang,
        title=_title(view, run),
        description=_description(view, run),
        body=body,
        section="schedule",
        source=run.origin.file.removeprefix("content/"),
        json_ld=structured_data.course_instance(view, run),
        sample=True,
    )


def _title(view: View, run: Run) -> str:
    parts = [view.run_name(run), view.township_name(run.township)]
    if run.days:
        parts.append(view.plain_day(run.days.first))
    return ("，" if view.lang is Lang.ZH else ", ").join(parts)


def _description(view: View, run: Run) -> str:
    course = view.t(view.catalog.course[run.course].summary)
    stop = "。" if view.lang is Lang.ZH else ". "
    if run.cancelled:
        return f"{view.w('cancelled_said', day=view.plain_day(run.cancelled.on))} {course}"
    if run.days is None:
        return f"{view.w('not_scheduled')} {course}"
    return f"{view.w('start_line', day=view.full_day(run.days.first))}{stop}{course}"


def day_plan(view: View, run: Run) -> Iterator[tuple[str, list[PlannedBlock]]]:
    """What `run` teaches, day by day."""
    in_order = sorted(run.meetings, key=lambda m: (m.day, m.start))

    def day_of(meeting: Meeting) -> date:
        return meeting.day

    for day, meetings in groupby(in_order, key=day_of):
        yield view.full_day(day), [_block(view, run, meeting) for meeting in meetings]


def _block(view: View, run: Run, meeting: Meeting) -> PlannedBlock:
    units = view.catalog.unit
    names = tuple(units[run.course, part.unit].name for part in meeting.taught)
    hours = [
        f"{view.w(kind)} {count}"
        for kind, count in (("theory", meeting.theory), ("practice", meeting.practice))
        if count
    ]
    return PlannedBlock(
        span=dates.span(meeting.start, meeting.end, view.lang),
        units=view.sentences(names),
        hours="，".join(hours) if view.lang is Lang.ZH else ", ".join(hours),
    )
