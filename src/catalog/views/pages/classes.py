"""Class pages: everything about one run."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import partial
from itertools import groupby, islice

from markupsafe import Markup, escape

from catalog.model.schedule import Meeting, Run
from catalog.model.text import Lang
from catalog.model.training import Course
from catalog.views import dates, notices, papers, phones, structured_data
from catalog.views.first_uses import Told
from catalog.views.page import Page, Planned, class_path
from catalog.views.site import Site, View

_OTHERS = 4


def plan(site: Site) -> Iterator[Planned]:
    """One page for each run."""
    return of_each(site, class_path, _class)


def of_each(
    site: Site, path: Callable[[Run], str], make: Callable[[Site, Run, Lang], Page], **kept: bool
) -> Iterator[Planned]:
    """A page for each run, at the address that `path` gives; `kept` as the page is planned."""
    for run in site.catalog.runs:
        yield Planned(path(run), partial(make, site, run), **kept)


@dataclass(frozen=True, slots=True)
class PlannedBlock:
    """One row of the day plan."""

    span: str
    units: str
    hours: str


def _class(site: Site, run: Run, lang: Lang) -> Page:
    view = site.view(lang, class_path(run))
    catalog = site.catalog
    phone = view.run_phone(run)
    words = told(view, run)
    others = (r for r in site.coming_by_course.get(run.course, ()) if r.code != run.code)
    body = view.render(
        "class.html.j2",
        run=run,
        catalog=catalog,
        course=catalog.course[run.course],
        told=words,
        venue=catalog.venue[run.venue],
        institution=catalog.institution[run.institution],
        body=catalog.exam_body[run.exam.body] if run.exam else None,
        phone=phone,
        news=notices.news(view, run),
        dial=phones.dial(phone),
        days=dates.period(run.days, lang) if run.days else "",
        moved_days=(dates.period(run.moved.days, lang) if run.moved and run.moved.days else ""),
        exam_span=dates.span(run.exam.start, run.exam.end, lang) if run.exam else "",
        receive=papers.receive(view, run),
        paper=papers.paper(view, run),
        plan=[] if run.cancelled else list(day_plan(view, run, words.units)),
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


def told(view: View, run: Run) -> Told:
    """What the course says on the page of `run`, made once for all pages that say just this."""
    units = _first_mentions(run)
    key = (view.lang, view.root, run.course, units)
    known = view.site.told
    if key not in known:
        known[key] = _told(view, view.catalog.course[run.course], units)
    return known[key]


def _told(view: View, course: Course, units: tuple[str, ...]) -> Told:
    first_uses = view.first_uses(course.textbook)
    summary = first_uses(view.prose(course.summary))
    bring = tuple(first_uses(view.prose(text)) for text in course.bring)
    plain = {one: escape(view.t(view.catalog.unit[course.id, one].name)) for one in units}
    marked = {one: first_uses(name) for one, name in plain.items()}
    return Told(summary, bring, {one: marked[one] for one in units if marked[one] != plain[one]})


def _first_mentions(run: Run) -> tuple[str, ...]:
    """The units of `run` in the order in which its day plan first has them."""
    if run.cancelled:
        return ()
    return tuple(dict.fromkeys(part.unit for m in _in_order(run) for part in m.taught))


def _in_order(run: Run) -> list[Meeting]:
    return sorted(run.meetings, key=lambda m: (m.day, m.start))


Days = Iterator[tuple[str, list[PlannedBlock]]]


def day_plan(view: View, run: Run, marked: Mapping[str, Markup] | None = None) -> Days:
    """What `run` teaches, day by day, with the `marked` names of units at their first mention."""
    first = dict(marked or {})

    def day_of(meeting: Meeting) -> date:
        return meeting.day

    for day, meetings in groupby(_in_order(run), key=day_of):
        yield view.full_day(day), [_block(view, run, meeting, first) for meeting in meetings]


def _block(view: View, run: Run, meeting: Meeting, first: dict[str, Markup]) -> PlannedBlock:
    hours = [
        f"{view.w(kind)} {count}"
        for kind, count in (("theory", meeting.theory), ("practice", meeting.practice))
        if count
    ]
    return PlannedBlock(
        span=dates.span(meeting.start, meeting.end, view.lang),
        units=_names(view, run, meeting, first),
        hours="，".join(hours) if view.lang is Lang.ZH else ", ".join(hours),
    )


def _names(view: View, run: Run, meeting: Meeting, first: dict[str, Markup]) -> str:
    """The units of `meeting`; what is taken from `first` is gone from it."""
    names = [view.catalog.unit[run.course, part.unit].name for part in meeting.taught]
    if first.keys().isdisjoint(part.unit for part in meeting.taught):
        return view.sentences(tuple(names))
    comma = Markup("、") if view.lang is Lang.ZH else Markup(", ")
    pairs = zip(meeting.taught, names, strict=True)
    return comma.join(first.pop(part.unit, view.t(name)) for part, name in pairs)
