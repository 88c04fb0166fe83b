"""The calendars as pages for Hugo: whose each is, and the codes of the classes that are in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from bench.hugo_data import Facts
from bench.hugo_places import visit
from catalog.model.schedule import Run
from catalog.model.text import Lang
from catalog.views.calendars import plan
from catalog.views.site import Site, View

# What has a page and a file; and what has a file only, which no list shows.
_BOTH: Facts = {"outputs": ["html", "ics"], "nav": "support", "sample": True}
_FILE: Facts = {"outputs": ["ics"], "_build": {"list": "never"}}


def calendar_pages(site: Site, lang: Lang) -> Iterator[tuple[str, Facts]]:
    """The list of all calendars, and a source for each that has a page or a file."""
    view = site.view(lang, "")
    yield (
        f"{plan.PATH}_index.md",
        {"title": view.w("calendars_title"), "nav": "support", "sample": True}
        | {"examiners": [e.code for body in site.catalog.exam_bodies for e in body.examiners]},
    )
    for weight, (name, facts) in enumerate((*_people(view), *_places(view)), 1):
        yield name, facts | {"weight": weight}


def _people(view: View) -> Iterator[tuple[str, Facts]]:
    site, catalog = view.site, view.catalog
    for teacher in catalog.teachers:
        code = teacher.code
        named = {"layout": "teacher", "title": view.w("calendar_teacher", code=code), "code": code}
        held = _codes(site.runs_by_teacher.get(code, ()))
        owner = {"institution": teacher.institution, "runs": held}
        yield f"{plan.of_teacher(code)}.md", _BOTH | named | owner
    for body in catalog.exam_bodies:
        itineraries = [_examiner(view, one.code) for one in body.examiners]
        for one in itineraries:
            named = {"layout": "examiner", "title": one["name"]}
            yield f"{plan.of_examiner(one['code'])}.md", _FILE | named | one
        name = view.t(body.name)
        named = {"layout": "body", "title": f"{view.w('itinerary')} · {name}", "name": name}
        yield f"{plan.BODIES}{body.id}.md", _BOTH | named | {"examiners": itineraries}


def _examiner(view: View, code: str) -> Facts:
    runs = _codes(view.site.runs_by_examiner.get(code, ()))
    return {"code": code, "name": view.w("calendar_examiner", code=code), "runs": runs}


def _codes(runs: Iterable[Run]) -> list[str]:
    return [run.code for run in runs]


def _places(view: View) -> Iterator[tuple[str, Facts]]:
    site, catalog = view.site, view.catalog
    for team in catalog.talk_teams:
        talks = [visit(view, talk) for talk in site.talks_by_team.get(team.id, ())]
        named = {"layout": "team", "title": view.t(team.name), "talks": talks}
        yield f"{plan.TEAMS}{team.id}.md", _BOTH | named
    for institution in catalog.institutions:
        name = view.t(institution.name)
        title = view.w("calendar_season", name=name)
        named = {"layout": "season", "title": title, "name": name, "id": institution.id}
        held = _codes(catalog.runs_by_institution.get(institution.id, ()))
        yield f"{plan.INSTITUTIONS}{institution.id}.md", _BOTH | named | {"runs": held}
    for township in catalog.townships:
        talks = [visit(view, t) for t in catalog.talks_by_township.get(township.id, ())]
        named = {"layout": "township", "title": view.t(township.name), "talks": talks}
        held = _codes(catalog.runs_by_township.get(township.id, ()))
        yield f"{plan.TOWNSHIPS}{township.id}.md", _FILE | named | {"runs": held}
