"""For teachers: how each textbook stands, what is taught on which day, checklists to print."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import partial
from statistics import fmean

from catalog.model.measure import lengths
from catalog.model.schedule import Run
from catalog.model.text import Lang
from catalog.model.textbook import Chapter, State, Textbook
from catalog.views.page import Page, Planned
from catalog.views.pages.chapters import taught_in
from catalog.views.pages.classes import PlannedBlock, day_plan
from catalog.views.site import Site, View
from catalog.views.ways import way

PATH = "teachers/"
_HAN = re.compile(r"[\u3400-\u9fff]")
_CHECKLIST = "□"


@dataclass(frozen=True, slots=True)
class Standing:
    """How a book stands: its size, its hours in class, its last review, what to translate anew.

    `sentence` is the mean length of its Chinese sentences, in characters.
    """

    book: Textbook
    chapters: int
    characters: int
    sentence: float
    hours: int
    review: date | None
    stale: tuple[tuple[Chapter, str], ...]


def plan(site: Site) -> Iterator[Planned]:
    """The page for teachers, and the checklists of each book."""
    yield Planned(PATH, lambda lang: _teachers(site, lang))
    for book in site.catalog.textbooks:
        if book.chapters:
            yield Planned(
                f"{PATH}{book.id}/",
                partial(_checklists, site, book),
            )


def _teachers(site: Site, lang: Lang) -> Page:
    view = site.view(lang, PATH)
    return Page(
        path=PATH,
        lang=lang,
        title=view.w("teachers_title"),
        description=view.w("teachers_lead"),
        body=view.render(
            "teachers.html.j2",
            standings=[standing(site, book) for book in site.catalog.textbooks],
            plans=[_plan(view, run) for run in site.coming if run.meetings],
        ),
        sample=True,
    )


def _plan(view: View, run: Run) -> tuple[Run, list[tuple[str, list[PlannedBlock]]]]:
    return run, list(day_plan(view, run))


def standing(site: Site, book: Textbook) -> Standing:
    """How `book` stands on the day of publication."""
    chapters = _chapters(site, book)
    units = {(c.id, unit.id): unit.hours for one in chapters for c, unit in taught_in(site, one)}
    lengths_of = [n for one in chapters for p in one.zh.passages for n in lengths(p.text)]
    reviews = [chapter.review.on for chapter in chapters if chapter.review]
    return Standing(
        book=book,
        chapters=len(chapters),
        characters=sum(len(_HAN.findall(chapter.zh.text)) for chapter in chapters),
        sentence=fmean(lengths_of) if lengths_of else 0.0,
        hours=sum(units.values()),
        review=max(reviews, default=None),
        stale=tuple(
            (chapter, en.name)
            for chapter in chapters
            for zh, en in chapter.pairs
            if chapter.state(zh) is not State.COMPLETE
        ),
    )


def _chapters(site: Site, book: Textbook) -> list[Chapter]:
    return [site.catalog.chapter[book.id, name] for name in book.chapters]


def _checklists(site: Site, book: Textbook, lang: Lang) -> Page:
    view = site.view(lang, f"{PATH}{book.id}/")
    title = view.w("checklists_of", book=view.t(book.title))
    return Page(
        path=view.path,
        lang=lang,
        title=title,
        description=view.w("checklists_lead"),
        body=view.render("checklists.html.j2", title=title, lists=_lists(view, book)),
        source=book.origin.file.removeprefix("content/"),
    )


def _lists(view: View, book: Textbook) -> list[tuple[Chapter, str]]:
    """The section with the checklist of each chapter, as HTML."""
    found = []
    for chapter in _chapters(view.site, book):
        text = "\n".join(s.text for s in chapter[view.lang].sections if _CHECKLIST in s.text)
        if text:
            here = way(chapter, view.lang, view.lang.prefix + view.path)
            page = f"{view.lang.prefix}{view.path}#{chapter.id}"
            found.append((chapter, view.site.renderer.render_once(text, page, here, None).html))
    return found
