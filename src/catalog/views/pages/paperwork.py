"""The papers of a class, to print: blanks where people are named, numbers from the schedule."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from catalog.model.schedule import Run
from catalog.model.text import Lang
from catalog.views import dates
from catalog.views.page import Page, Planned, class_path
from catalog.views.pages.classes import day_plan, of_each
from catalog.views.ruled import ruled
from catalog.views.site import Site, View

# Results are checked, and papers printed again, within this time after the last day.
_PRINTED_FOR = timedelta(days=180)


def papers_path(run: Run) -> str:
    """The address of the papers of `run` below the language's root."""
    return f"{class_path(run)}papers/"


def plan(site: Site) -> Iterator[Planned]:
    """One page for each run, if there are to be such pages."""
    if site.catalog.settings.printouts:
        yield from of_each(site, papers_path, _papers, listed=False)


def _papers(site: Site, run: Run, lang: Lang) -> Page:
    view = site.view(lang, papers_path(run))
    over = run.cancelled or (run.last_day and run.last_day + _PRINTED_FOR < site.day)
    return Page(
        path=view.path,
        lang=lang,
        title=view.w("forms_title_of", name=view.run_name(run)),
        description=view.w("forms_lead"),
        body=view.render("papers_over.html.j2", run=run) if over else _sheets(view, run),
        section="schedule",
        source=run.origin.file.removeprefix("content/"),
        sample=True,
        assets=("sheets.css", "copying.js"),
        listed=False,
    )


def _sheets(view: View, run: Run) -> str:
    catalog = view.catalog
    course = catalog.course[run.course]
    names = (view.w("form_name"), view.w("form_morning"), view.w("form_afternoon"))
    received = (view.w("form_name"), view.w("form_signature"))
    signing = ruled("sign", run.seats, names)
    days = list(day_plan(view, run))
    return view.render(
        "papers.html.j2",
        run=run,
        course=course,
        place=view.run_place(run),
        institution=catalog.institution[run.institution],
        period=dates.period(run.days, view.lang) if run.days else view.w("not_scheduled"),
        days=days,
        sheets=len(days) * len(signing),
        signing=signing,
        receiving=ruled("kit", run.seats, received),
        exam=_exam(view, run),
        teachers=[catalog.teacher[code] for code in run.teachers],
        kit=[
            *(view.t(one) for one in catalog.support.kit),
            f"{view.w('textbook')} {view.t(catalog.textbook[course.textbook].title)}",
        ],
        theory=sum(meeting.theory for meeting in run.meetings),
        practice=sum(meeting.practice for meeting in run.meetings),
        units=_hours(view, run),
        support=catalog.support,
        allowance=run.seats * run.meeting_days * catalog.settings.allowance_per_day,
        stamp=view.t(catalog.settings.sample_notice) if catalog.settings.sample else "",
    )


def _hours(view: View, run: Run) -> list[tuple[str, int, int]]:
    """The units that the meetings of `run` teach, in their order, with theory and practice."""
    sums: dict[str, tuple[int, int]] = {}
    for meeting in sorted(run.meetings, key=lambda one: (one.day, one.start)):
        for part in meeting.taught:
            theory, practice = sums.get(part.unit, (0, 0))
            sums[part.unit] = (theory + part.theory, practice + part.practice)
    unit = view.catalog.unit
    return [(view.t(unit[run.course, one].name), *hours) for one, hours in sums.items()]


def _exam(view: View, run: Run) -> str:
    if run.exam is None:
        return view.w("form_nobody")
    return view.w(
        "form_at",
        day=view.full_day(run.exam.day),
        span=dates.span(run.exam.start, run.exam.end, view.lang),
        body=view.t(view.catalog.exam_body[run.exam.body].name),
        code=run.exam.examiner,
    )
