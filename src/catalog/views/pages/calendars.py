"""Who is where on which day: teachers, examiners, mobile teams, and the season of institutions."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from itertools import groupby

from catalog.model.providers import ExamBody, Institution, TalkTeam, Teacher
from catalog.model.schedule import Meeting, Run
from catalog.views import dates
from catalog.views.calendars import entries
from catalog.views.calendars import plan as files
from catalog.views.page import Page, Planned
from catalog.views.pages.townships import village_name
from catalog.views.site import Site, View

Maker = Callable[[View], Page]


def plan(site: Site) -> Iterator[Planned]:
    """The list of all calendars, and a page for each."""
    catalog = site.catalog
    yield _planned(site, files.PATH, _all)
    for teacher in catalog.teachers:
        path = f"{files.of_teacher(teacher.code)}/"
        yield _planned(site, path, partial(_teacher, teacher))
    for body in catalog.exam_bodies:
        path = f"{files.BODIES}{body.id}/"
        yield _planned(site, path, partial(_itinerary, body))
    for team in catalog.talk_teams:
        path = f"{files.TEAMS}{team.id}/"
        yield _planned(site, path, partial(_team, team))
    for institution in catalog.institutions:
        path = f"{files.INSTITUTIONS}{institution.id}/"
        yield _planned(site, path, partial(_season, institution))


def _planned(site: Site, path: str, make: Maker) -> Planned:
    return Planned(path, lambda lang: make(site.view(lang, path)))


@dataclass(frozen=True, slots=True)
class Calendar:
    """A calendar file: whose it is, its path, and its address in full, also for subscribing."""

    name: str
    path: str
    address: str

    @property
    def subscribe(self) -> str:
        """The address with the scheme that a phone opens with its calendar."""
        return f"webcal://{self.address.partition('://')[2]}"


def calendar(view: View, name: str, path: str) -> Calendar:
    """The calendar whose page or file has the `path` without an ending."""
    return Calendar(name, f"{path}.ics", view.absolute(f"{path}.ics"))


@dataclass(frozen=True, slots=True)
class Row:
    """Where somebody is on a day: `what` leads to `path`; `hours` says when, and what is done."""

    day: date
    what: str
    path: str
    where: str
    hours: tuple[str, ...]
    more: str = ""
    cancelled: bool = False


@dataclass(frozen=True, slots=True)
class Itinerary:
    """The days of one person or team: the calendar, and months with their days, in order."""

    calendar: Calendar
    months: list[tuple[str, list[Row]]]


def itinerary(view: View, of: Calendar, rows: list[Row]) -> Itinerary:
    """Those of `rows`, which come by day, that are still to come, under their months."""

    def month_of(row: Row) -> date:
        return row.day.replace(day=1)

    months = groupby((row for row in rows if row.day >= view.site.day), key=month_of)
    return Itinerary(of, [(dates.month(month, view.lang), list(found)) for month, found in months])


def _all(view: View) -> Page:
    catalog, t = view.catalog, view.t
    groups = [
        (
            "institutions_title",
            [(t(i.name), files.INSTITUTIONS + i.id) for i in catalog.institutions],
        ),
        ("exam_bodies", [(t(b.name), files.BODIES + b.id) for b in catalog.exam_bodies]),
        ("talks_title", [(t(team.name), files.TEAMS + team.id) for team in catalog.talk_teams]),
        ("teachers", [(one.code, files.of_teacher(one.code)) for one in catalog.teachers]),
    ]
    townships = [calendar(view, t(one.name), files.TOWNSHIPS + one.id) for one in view.site.living]
    return _page(
        view,
        "calendars.html.j2",
        title=view.w("calendars_title"),
        description=view.w("calendars_lead"),
        groups=groups,
        townships=townships,
    )


def _teacher(teacher: Teacher, view: View) -> Page:
    runs = entries.lasting(view.site, view.site.runs_by_teacher.get(teacher.code, ()))
    rows = [row for run in runs for row in (*_meetings(view, run), *_exam(view, run))]
    rows.sort(key=lambda row: row.day)
    name = view.w("calendar_teacher", code=teacher.code)
    found = calendar(view, name, files.of_teacher(teacher.code))
    institution = view.catalog.institution[teacher.institution]
    return _agenda(
        view,
        name,
        [itinerary(view, found, rows)],
        (f"institutions/{institution.id}/", view.t(institution.name)),
    )


def _meetings(view: View, run: Run) -> Iterator[Row]:
    """The days on which `run` meets, with what is taught at which hours."""
    row = _row(view, run)
    meetings = sorted(run.meetings, key=lambda m: (m.day, m.start))

    def day_of(meeting: Meeting) -> date:
        return meeting.day

    for day, found in groupby(meetings, key=day_of):
        yield row(day=day, hours=tuple(_block(view, run, meeting) for meeting in found))


def _block(view: View, run: Run, meeting: Meeting) -> str:
    units = (view.catalog.unit[run.course, part.unit].name for part in meeting.taught)
    return f"{dates.span(meeting.start, meeting.end, view.lang)} {view.sentences(tuple(units))}"


def _exam(view: View, run: Run) -> Iterator[Row]:
    if run.exam:
        span = dates.span(run.exam.start, run.exam.end, view.lang)
        row = _row(view, run)(day=run.exam.day, hours=(f"{span} {view.w('exam')}",))
        travels = view.catalog.exam_body[run.exam.body].travels
        yield row if travels else replace(row, where=view.w("exam_away"))


def _row(view: View, run: Run) -> Callable[..., Row]:
    """What all rows of `run` share."""
    names = (view.catalog.township[run.township].name, view.catalog.venue[run.venue].name)
    return partial(
        Row,
        what=view.run_name(run),
        path=view.run_path(run),
        where=view.sentences(names),
        cancelled=run.cancelled is not None,
    )


def _itinerary(body: ExamBody, view: View) -> Page:
    name = view.t(body.name)
    found = []
    for examiner in body.examiners:
        runs = entries.lasting(view.site, view.site.runs_by_examiner.get(examiner.code, ()))
        named = view.w("calendar_examiner", code=examiner.code)
        rows = [row for run in runs for row in _exam(view, run)]
        of = calendar(view, named, files.of_examiner(examiner.code))
        found.append(itinerary(view, of, rows))
    whole = calendar(view, name, files.BODIES + body.id)
    back = ("exams/", view.w("exams_title"))
    return _agenda(view, f"{view.w('itinerary')} · {name}", found, back, whole)


def _team(team: TalkTeam, view: View) -> Page:
    catalog = view.catalog
    rows = [
        Row(
            day=talk.day,
            hours=(dates.span(talk.start, talk.end, view.lang),),
            what=view.t(catalog.talk_topic[talk.topic].name),
            path=f"townships/{talk.township}/",
            where=f"{view.township_name(talk.township)} · "
            + village_name(view, catalog.village[talk.village]),
            more=", ".join(talk.experts),
            cancelled=talk.cancelled is not None,
        )
        for talk in entries.recent(view.site, view.site.talks_by_team.get(team.id, ()))
    ]
    name = view.t(team.name)
    found = calendar(view, name, files.TEAMS + team.id)
    return _agenda(view, name, [itinerary(view, found, rows)], ("talks/", view.w("talks_title")))


def _agenda(
    view: View,
    title: str,
    itineraries: list[Itinerary],
    back: tuple[str, str],
    whole: Calendar | None = None,
) -> Page:
    """A page of days; `whole` is the calendar of all `itineraries` where there are several."""
    return _page(
        view,
        "agenda.html.j2",
        title=title,
        description=view.w("calendar_of", name=title),
        itineraries=itineraries,
        named=whole is not None,
        calendar=whole or itineraries[0].calendar,
        back=back,
    )


def _season(institution: Institution, view: View) -> Page:
    runs = view.catalog.runs_by_institution.get(institution.id, ())
    lasting = {run.code for run in entries.lasting(view.site, runs)}
    shown = [run for run in runs if run.days is None or run.code in lasting]
    name = view.t(institution.name)
    return _page(
        view,
        "season.html.j2",
        title=view.w("calendar_season", name=name),
        description=view.w("calendar_of", name=name),
        runs=[(run, view.t(view.catalog.venue[run.venue].name)) for run in shown],
        calendar=calendar(view, name, files.INSTITUTIONS + institution.id),
        back=(f"institutions/{institution.id}/", name),
    )


def _page(view: View, template: str, title: str, description: str, **values: object) -> Page:
    return Page(
        path=view.path,
        lang=view.lang,
        title=title,
        description=description,
        body=view.render(template, title=title, **values),
        section="support",
        source="schedules/",
        sample=True,
    )
