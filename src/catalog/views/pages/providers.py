"""Who teaches and who examines: the institutions and the exams."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial

from catalog.model.providers import Institution
from catalog.model.schedule import Run
from catalog.model.text import Lang, Text
from catalog.views import dates
from catalog.views.page import Page, Planned
from catalog.views.site import Site, View


def plan(site: Site) -> Iterator[Planned]:
    """Institutions, and the exams."""
    yield Planned("institutions/", lambda lang: _institutions(site, lang))
    for institution in site.catalog.institutions:
        yield Planned(
            f"institutions/{institution.id}/",
            partial(_institution, site, institution),
        )
    yield Planned("exams/", lambda lang: _exams(site, lang))


def _trades(view: View, ids: Iterable[str]) -> tuple[Text, ...]:
    return tuple(view.catalog.trade[name].name for name in ids)


def _institutions(site: Site, lang: Lang) -> Page:
    view = site.view(lang, "institutions/")
    listed = [(i, _trades(view, i.trades)) for i in site.catalog.institutions]
    return Page(
        path=view.path,
        lang=lang,
        title=view.w("institutions_title"),
        description=view.w("institutions_title"),
        body=view.render("institutions.html.j2", institutions=listed),
        section="support",
        source="institutions.yml",
        sample=True,
    )


def _institution(site: Site, institution: Institution, lang: Lang) -> Page:
    view = site.view(lang, f"institutions/{institution.id}/")
    catalog = site.catalog
    teachers = [t for t in catalog.teachers if t.institution == institution.id]
    trades = _trades(view, institution.trades)
    body = view.render(
        "institution.html.j2",
        institution=institution,
        trades=trades,
        runs=catalog.runs_by_institution.get(institution.id, ()),
        teachers=[(t, _trades(view, t.trades)) for t in teachers],
    )
    return Page(
        path=view.path,
        lang=lang,
        title=view.t(institution.name),
        description=f"{view.t(institution.name)}: {view.sentences(trades)}",
        body=body,
        section="support",
        source="institutions.yml",
        sample=True,
    )


def _exams(site: Site, lang: Lang) -> Page:
    view = site.view(lang, "exams/")
    examined = [run for run in site.catalog.runs if run.exam]
    examined.sort(key=lambda run: (run.exam.day, run.exam.start, run.code) if run.exam else ())
    body = view.render(
        "exams.html.j2",
        bodies=[(body, _trades(view, body.trades)) for body in site.catalog.exam_bodies],
        rows=[_exam(view, run) for run in examined],
    )
    return Page(
        path=view.path,
        lang=lang,
        title=view.w("exams_title"),
        description=view.w("exams_lead"),
        body=body,
        section="support",
        source="schedules/",
        sample=True,
    )


def _exam(view: View, run: Run) -> dict[str, object]:
    if run.exam is None:
        raise ValueError(run.code)
    body = view.catalog.exam_body[run.exam.body]
    return {
        "run": run,
        "body": body,
        "span": dates.span(run.exam.start, run.exam.end, view.lang),
        "where": view.run_place(run) if body.travels else view.w("exam_away"),
    }
