"""Every calendar of the site: whose it is, where it is, what is in it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import timedelta
from functools import partial

from catalog.model.text import Lang, Text
from catalog.views.calendars import entries
from catalog.views.calendars.ical import calendar, vtimezone
from catalog.views.page import PlannedFile
from catalog.views.site import Site, View

PATH = "calendars/"
TEACHERS, EXAMINERS = f"{PATH}teachers/", f"{PATH}examiners/"
TEAMS, BODIES = f"{PATH}teams/", f"{PATH}exam-bodies/"
INSTITUTIONS, TOWNSHIPS = f"{PATH}institutions/", f"{PATH}townships/"

_AHEAD = timedelta(days=730)  # for how long the rules of the clock are given in a calendar


def of_teacher(code: str) -> str:
    """The path of the page and the file of a teacher, without an ending."""
    return f"{TEACHERS}{code.lower()}"


def of_examiner(code: str) -> str:
    """The same of an examiner, who has a file only."""
    return f"{EXAMINERS}{code.lower()}"


def plan(site: Site) -> Iterator[PlannedFile]:
    """A calendar for everybody who travels, teaches or invites; with the language's own words."""
    catalog = site.catalog
    for teacher in catalog.teachers:
        code = teacher.code
        yield _file(
            site, of_teacher(code), _person("calendar_teacher", code), partial(_teacher, code)
        )
    for examiner in (e for body in catalog.exam_bodies for e in body.examiners):
        code = examiner.code
        named = _person("calendar_examiner", code)
        yield _file(site, of_examiner(code), named, partial(_examiner, code))
    for body in catalog.exam_bodies:
        yield _file(site, BODIES + body.id, _of(body.name), partial(_body, body.id))
    for team in catalog.talk_teams:
        yield _file(site, TEAMS + team.id, _of(team.name), partial(_team, team.id))
    for institution in catalog.institutions:
        named = _of(institution.name)
        yield _file(
            site, INSTITUTIONS + institution.id, named, partial(_institution, institution.id)
        )
    for township in catalog.townships:
        named = _of(township.name)
        yield _file(site, TOWNSHIPS + township.id, named, partial(_township, township.id))


def _person(word: str, code: str) -> Callable[[View], str]:
    return lambda view: view.w(word, code=code)


def _of(name: Text) -> Callable[[View], str]:
    return lambda view: view.t(name)


def _file(
    site: Site,
    path: str,
    named: Callable[[View], str],
    events: Callable[[View], Iterable[str]],
) -> PlannedFile:
    address = f"{path}.ics"

    def make(lang: Lang) -> bytes:
        view = site.view(lang, address)
        settings = site.catalog.settings
        about = settings.sample_notice if settings.sample else settings.title
        return calendar(
            name=view.w("calendar_of", name=named(view)),
            about=view.t(about),
            url=view.absolute(address),
            language=lang,
            zone=vtimezone(settings.time_zone, entries.begins(site), site.day + _AHEAD),
            events=events(view),
        )

    return PlannedFile(address, make)


def _teacher(code: str, view: View) -> Iterator[str]:
    for run in entries.lasting(view.site, view.site.runs_by_teacher.get(code, ())):
        yield entries.meetings(view, run)
        yield entries.exam(view, run)


def _examiner(code: str, view: View) -> Iterator[str]:
    for run in entries.lasting(view.site, view.site.runs_by_examiner.get(code, ())):
        yield entries.exam(view, run)


def _body(name: str, view: View) -> Iterator[str]:
    for examiner in view.catalog.exam_body[name].examiners:
        yield from _examiner(examiner.code, view)


def _team(name: str, view: View) -> Iterator[str]:
    for talk in entries.recent(view.site, view.site.talks_by_team.get(name, ())):
        yield entries.talk(view, talk)


def _institution(name: str, view: View) -> Iterator[str]:
    for run in entries.lasting(view.site, view.catalog.runs_by_institution.get(name, ())):
        yield entries.days(view, run)
        yield entries.exam(view, run)


def _township(name: str, view: View) -> Iterator[str]:
    for run in entries.lasting(view.site, view.catalog.runs_by_township.get(name, ())):
        yield entries.days(view, run)
    for talk in entries.recent(view.site, view.catalog.talks_by_township.get(name, ())):
        yield entries.talk(view, talk)
