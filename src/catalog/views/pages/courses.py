"""Course pages: the seven questions, suitability in plain words, units, and the next classes."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from catalog.model.text import Lang, Text
from catalog.model.training import Course
from catalog.views import structured_data
from catalog.views.page import Page, Planned
from catalog.views.site import Site, View
from catalog.views.words import CREDENTIAL_KINDS, SUITABILITY

_SECTION = "courses"


def plan(site: Site) -> Iterator[Planned]:
    """The list of courses and a page for each."""
    yield Planned("courses/", lambda lang: _all(site, lang))
    for course in site.catalog.courses:
        yield Planned(
            f"courses/{course.id}/",
            partial(_course, site, course),
        )


def _all(site: Site, lang: Lang) -> Page:
    view = site.view(lang, "courses/")
    courses = site.catalog.courses
    body = view.render(
        "courses.html.j2",
        courses=[(c, site.catalog.trade[c.trade].also_called_in(lang)) for c in courses],
    )
    return Page(
        path=view.path,
        lang=lang,
        title=view.w("courses_title"),
        description=view.w("courses_lead", count=len(courses)),
        body=body,
        section=_SECTION,
        source="courses/",
    )


def _course(site: Site, course: Course, lang: Lang) -> Page:
    view = site.view(lang, f"courses/{course.id}/")
    catalog = site.catalog
    trade = catalog.trade[course.trade]
    body = view.render(
        "course.html.j2",
        course=course,
        first_uses=view.first_uses(course.textbook),
        settings=catalog.settings,
        trade=trade,
        share=round(100 * course.practice / course.hours),
        runs=site.coming_by_course.get(course.id, ()),
        suitability=_suitability(view, course),
        chapters=_chapters(view, course),
        credentials=[
            {
                "credential": c,
                "kind": view.t(CREDENTIAL_KINDS[c.kind]),
                "where": view.w("in_course" if c.in_course else "not_in_course"),
            }
            for c in course.credentials
        ],
        occupations=[o for o in trade.occupations if o.verified],
        book=catalog.textbook[course.textbook],
    )
    return Page(
        path=view.path,
        lang=lang,
        title=view.t(course.name),
        description=view.t(course.summary),
        body=body,
        section=_SECTION,
        source=course.origin.file.removeprefix("content/"),
        json_ld=structured_data.course(view, course),
        sample=True,
    )


def _suitability(view: View, course: Course) -> list[tuple[str, Text | None]]:
    return [(view.w(word), getattr(course.suitability, word)) for word in SUITABILITY]


def _chapters(view: View, course: Course) -> dict[str, list[tuple[str, str]]]:
    """The title and path of the chapters of each unit."""
    book = course.textbook
    return {
        unit.id: [
            (view.t(view.catalog.chapter[book, name].title), f"textbooks/{book}/{name}/")
            for name in unit.chapters
        ]
        for unit in course.units
    }
