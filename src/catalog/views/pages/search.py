"""The search page, and the index of everything for those who cannot or will not type."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from catalog.model.text import Lang
from catalog.views import dates
from catalog.views.page import Page, Planned
from catalog.views.pages.schedule import months_of
from catalog.views.search import files, index, readings
from catalog.views.search.program import program_version
from catalog.views.site import Site, View

PATH = "search/"
INDEX = "search/all/"
KINDS = (
    "course",
    "township",
    "village",
    "institution",
    "page",
    "question",
    "book",
    "chapter",
    "term",
)
GROUPS = ("course", "class", "place", "institution", "talk", "book", "term")
_WORDS = {
    "classOf": "found_class",
    "starts": "found_starts",
    "day": "found_day",
    "heir": "found_heir",
    "other": "found_other",
    "found": "found_count",
    "foundNear": "found_near",
    "nearly": "found_nearly",
    "unknown": "found_unknown",
    "nothing": "found_nothing",
    "lost": "found_lost",
    "searching": "searching",
    "comma": "comma",
}
# Elsewhere to look, when the search has no answer or cannot run: words and addresses.
_LISTS = (
    ("nav_schedule", "schedule/"),
    ("nav_courses", "courses/"),
    ("nav_townships", "townships/"),
    ("nav_talks", "talks/"),
    ("nav_textbooks", "textbooks/"),
    ("glossary", "glossary/"),
    ("nav_support", "support/"),
    ("index", INDEX),
)


def plan(site: Site) -> Iterator[Planned]:
    """The page that answers, and the index."""
    yield Planned(PATH, lambda lang: _search(site, lang))
    yield Planned(INDEX, lambda lang: _index(site, lang))


def _search(site: Site, lang: Lang) -> Page:
    view = site.view(lang, PATH)
    body = view.render(
        "search.html.j2",
        folder=view.root + files.FOLDER,
        program=f"search.{view.lang}.js?{program_version(view.lang)}",
        words=_words(view),
        filters=_filters(view),
        lists=[(view.w(word), view.link(path)) for word, path in _LISTS],
        contact=site.catalog.settings.contacts[0],
        examples=_examples(view),
    )
    return Page(
        path=PATH,
        lang=lang,
        title=view.w("search"),
        description=view.w("search_lead"),
        body=body,
        section="search",
        sample=True,
        assets=("recent.js",),
    )


def _words(view: View) -> str:
    """The words that the program uses, as JSON that may stand inside a script element."""
    words: dict[str, object] = {name: view.w(word) for name, word in _WORDS.items()}
    words["lang"] = view.lang.value
    words["published"] = str(view.site.day)
    words["months"] = [] if view.lang is Lang.ZH else list(dates.MONTHS)
    words["kinds"] = {kind: view.w(f"kind_{kind}") for kind in KINDS}
    return json.dumps(words, ensure_ascii=False).replace("<", "\\u003c")


def _filters(view: View) -> list[tuple[str, str, list[tuple[str, str]]]]:
    catalog = view.catalog
    months = sorted({month for run in catalog.runs for month in months_of(run)})
    return [
        ("township", view.w("township"), [(t.id, view.t(t.name)) for t in view.site.living]),
        ("trade", view.w("trade"), [(t.id, view.t(t.name)) for t in catalog.trades]),
        ("month", view.w("month"), [(f"{m:%Y-%m}", dates.month(m, view.lang)) for m in months]),
        ("kind", view.w("search_kind"), [(g, view.w(f"group_{g}")) for g in GROUPS]),
    ]


def _examples(view: View) -> list[str]:
    """Searches that find something: a place with a trade, and the same in another way of typing."""
    coming = [run for run in view.site.coming if run.days]
    if not coming:
        return []
    run = coming[0]
    trade = view.catalog.trade[view.catalog.course[run.course].trade]
    township = view.catalog.township[run.township]
    place = readings.flat(township.pinyin).replace(" ", "")
    if view.lang is Lang.EN:
        return [f"{trade.short.en} {place.capitalize()}"]
    return [f"{township.name.zh} {trade.short.zh}", f"{place} {trade.short.zh}"]


@dataclass(frozen=True, slots=True)
class _Letter:
    name: str
    lines: tuple[index.Line, ...]


def _index(site: Site, lang: Lang) -> Page:
    view = site.view(lang, INDEX)
    lines = index.lines(view)
    return Page(
        path=INDEX,
        lang=lang,
        title=view.w("index"),
        description=view.w("index_lead"),
        body=view.render("index.html.j2", letters=_letters(lines)),
        section="search",
        sample=True,
    )


def _letters(lines: Iterable[index.Line]) -> list[_Letter]:
    ordered = sorted(lines, key=lambda line: (line.letter, line.sort, line.name, line.path))
    grouped = groupby(ordered, key=lambda line: line.letter)
    return [_Letter(letter, tuple(found)) for letter, found in grouped]
