"""The schedule: every run in one table, grouped by township."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from catalog.model.schedule import Run, RunState
from catalog.model.text import Lang
from catalog.views import dates
from catalog.views.page import Page, Planned
from catalog.views.site import Site, View
from catalog.views.words import STATES

_PATH = "schedule/"
Options = list[tuple[str, str]]


def plan(site: Site) -> Iterator[Planned]:
    """The schedule."""
    yield Planned(_PATH, lambda lang: _schedule(site, lang))


@dataclass(frozen=True, slots=True)
class Row:
    """One run as a row; `months` are the months it touches, as `2027-03 2027-04`."""

    run: Run
    trade: str
    months: str
    when: str
    enrol: str
    where: str


def _schedule(site: Site, lang: Lang) -> Page:
    view = site.view(lang, _PATH)
    catalog = site.catalog
    groups = [
        (township, [_row(view, run) for run in catalog.runs_by_township[township.id]])
        for township in catalog.townships
        if township.id in catalog.runs_by_township
    ]
    body = view.render(
        "schedule.html.j2", groups=groups, count=len(catalog.runs), filters=_filters(view)
    )
    return Page(
        path=_PATH,
        lang=lang,
        title=view.w("schedule_title"),
        description=view.w("schedule_lead", count=len(catalog.runs)),
        body=body,
        section="schedule",
        source="schedules/",
        sample=True,
    )


def months_of(run: Run) -> list[date]:
    """The first days of the months from the first day of `run` to its last."""
    if run.days is None or run.last_day is None:
        return []
    first, last = run.days.first, run.last_day
    count = (last.year - first.year) * 12 + last.month - first.month + 1
    months = (first.month - 1 + n for n in range(max(count, 1)))
    return [date(first.year + month // 12, month % 12 + 1, 1) for month in months]


def _row(view: View, run: Run) -> Row:
    course = view.catalog.course[run.course]
    venue = view.catalog.venue[run.venue]
    return Row(
        run=run,
        trade=course.trade,
        months=" ".join(f"{month:%Y-%m}" for month in months_of(run)),
        when=_when(view, run),
        enrol=_enrol(view, run),
        where=view.t(venue.name),
    )


def _when(view: View, run: Run) -> str:
    if run.cancelled:
        return view.w("cancelled_said", day=view.plain_day(run.cancelled.on))
    return dates.period(run.days, view.lang) if run.days else view.w("not_scheduled")


def _enrol(view: View, run: Run) -> str:
    if run.cancelled or run.enrolment is None:
        return "—"
    if run.recruitment.value == "full":
        return view.w("full_said", day=view.published)
    return view.w("enrol_until", day=view.plain_day(run.enrolment.last))


def _filters(view: View) -> list[tuple[str, str, Options]]:
    catalog = view.catalog
    months = sorted({month for run in catalog.runs for month in months_of(run)})
    townships = [t for t in catalog.townships if t.id in catalog.runs_by_township]
    institutions = [i for i in catalog.institutions if i.id in catalog.runs_by_institution]
    return [
        ("township", view.w("township"), [(t.id, view.t(t.name)) for t in townships]),
        ("trade", view.w("trade"), [(t.id, view.t(t.name)) for t in catalog.trades]),
        ("month", view.w("month"), [(f"{m:%Y-%m}", dates.month(m, view.lang)) for m in months]),
        ("institution", view.w("institution"), [(i.id, view.t(i.name)) for i in institutions]),
        ("state", view.w("state"), [(s.value, view.t(STATES[s])) for s in RunState]),
    ]
