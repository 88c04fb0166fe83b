"""The pages about everything as pages for Hugo: teachers, glossary, coverage, search."""

from __future__ import annotations

from collections.abc import Iterator

from bench.hugo_data import Facts, plain
from catalog.model.catalog import Catalog
from catalog.model.text import Lang
from catalog.model.textbook import Textbook
from catalog.views import dates
from catalog.views.pages import search, teachers
from catalog.views.pages.schedule import months_of
from catalog.views.pages.townships import village_name
from catalog.views.search import files, index, readings
from catalog.views.search.program import program_version
from catalog.views.site import Site, View
from catalog.views.terms import with_ids
from catalog.views.words import WORDS

_CHECKLIST = "□"


def list_pages(site: Site, lang: Lang) -> Iterator[tuple[str, Facts]]:
    """A source for each page of this kind."""
    view = site.view(lang, "")
    terms = {"layout": "glossary", "title": view.w("glossary"), "terms": _terms(view)}
    yield "glossary.md", terms
    styled = {"layout": "coverage", "assets": ["coverage.css"], "sample": True}
    yield "coverage.md", styled | {"title": view.w("coverage_title")} | _covered(view)
    found = {"nav": "search", "sample": True}
    asked = {"layout": "search", "title": view.w("search")}
    yield "search/_index.md", found | asked | _search(view)
    listed = {"layout": "all", "title": view.w("index"), "lines": _lines(view)}
    yield "search/all.md", found | listed
    yield from _teachers(view)


def _terms(view: View) -> list[Facts]:
    """Every term: how it is read, what it means, and by which letters it is sorted."""
    zh = view.lang is Lang.ZH
    return [
        {
            "id": name,
            "zh": term.zh,
            "en": term.en,
            "readings": [list(pair) for pair in term.readings],
            "plain": view.t(term.plain),
            "also": list(term.also if zh else term.also_en),
            "sort": term.letters if zh else term.en.lower(),
        }
        for name, term in with_ids(view.catalog.glossary)
    ]


def _covered(view: View) -> Facts:
    """The villages of each township, with the day of the first talk in each that has one."""
    catalog = view.catalog
    first: dict[str, str] = {}
    for talk in sorted(catalog.talks, key=lambda t: (t.day, t.start, t.code)):
        if talk.cancelled is None:
            first.setdefault(talk.village, str(talk.day))
    villages = {
        township.id: [
            {"name": village_name(view, village), "talk": first.get(village.code, "")}
            for village in catalog.villages_by_township.get(township.id, ())
        ]
        for township in catalog.townships
    }
    living = {one.id for one in view.site.living} | set(catalog.runs_by_township)
    order = [township.id for township in catalog.townships if township.id in living]
    return {"covered": order, "villages": villages, "figures": plain(catalog.results, view.lang)}


def _search(view: View) -> Facts:
    """What the search page asks and says; its program has words with gaps that it fills itself."""
    catalog, lang = view.catalog, view.lang
    months = sorted({month for run in catalog.runs for month in months_of(run)})
    options = {
        "township": [(one.id, view.t(one.name)) for one in view.site.living],
        "trade": [(one.id, view.t(one.name)) for one in catalog.trades],
        "month": [(f"{month:%Y-%m}", dates.month(month, lang)) for month in months],
        "kind": [(one, view.w(f"group_{one}")) for one in search.GROUPS],
    }
    said = {key: text[lang] for key, text in WORDS.items() if key.startswith("found_")}
    return {
        "folder": files.FOLDER,
        "program": f"search.{lang}.js?{program_version(lang)}",
        "said": said | {f"kind_{kind}": view.w(f"kind_{kind}") for kind in search.KINDS},
        "places": {t.id: readings.flat(t.pinyin).replace(" ", "") for t in view.site.living},
        "filters": [
            {"name": name, "options": [{"value": value, "text": text} for value, text in found]}
            for name, found in options.items()
        ],
    }


def _lines(view: View) -> list[Facts]:
    """Each name with its page, its kind, and how it is read."""
    here = view.link("")
    return [
        {"name": one.name, "page": one.path.removeprefix(here), "kind": one.kind, "sort": one.sort}
        for one in index.lines(view)
    ]


def _teachers(view: View) -> Iterator[tuple[str, Facts]]:
    """The page for teachers, and the checklists of each book that has chapters."""
    catalog = view.catalog
    standings = [_standing(view, book) for book in catalog.textbooks]
    facts: Facts = {"layout": "teachers", "sample": True, "standings": standings}
    yield "teachers/_index.md", facts | {"title": view.w("teachers_title")}
    for book in catalog.textbooks:
        if book.chapters:
            title = view.w("checklists_of", book=view.t(book.title))
            lists = {"layout": "checklists", "chapters": _checklists(catalog, book, view.lang)}
            yield f"teachers/{book.id}.md", lists | {"title": title}


def _standing(view: View, book: Textbook) -> Facts:
    found = teachers.standing(view.site, book)
    stale = [
        {"page": chapter.path, "title": view.t(chapter.title), "name": name}
        for chapter, name in found.stale
    ]
    return {
        "book": book.id,
        "chapters": found.chapters,
        "characters": found.characters,
        "sentence": found.sentence,
        "hours": found.hours,
        "review": str(found.review or ""),
        "stale": stale,
    }


def _checklists(catalog: Catalog, book: Textbook, lang: Lang) -> list[Facts]:
    """The chapters of `book` that have checklists, with the author's words of those sections."""
    chapters = [catalog.chapter[book.id, name] for name in book.chapters]
    texts = (
        (one, "\n".join(s.text for s in one[lang].sections if _CHECKLIST in s.text))
        for one in chapters
    )
    return [
        {"page": one.path, "title": one.title[lang], "text": text} for one, text in texts if text
    ]
