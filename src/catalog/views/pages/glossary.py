"""The glossary: every term, how it is read, and what it means."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from catalog.model.glossary import Term
from catalog.model.text import Lang
from catalog.views.page import Page, Planned
from catalog.views.site import Site
from catalog.views.terms import ruby, with_ids

PATH = "glossary/"


def plan(site: Site) -> Iterator[Planned]:
    """One page, when there are terms."""
    yield Planned(PATH, lambda lang: _glossary(site, lang))


def _glossary(site: Site, lang: Lang) -> Page:
    view = site.view(lang, PATH)
    letters = [
        (letter, [(name, ruby(term), term) for name, term in entries])
        for letter, entries in by_letter(site.catalog.glossary, lang)
    ]
    return Page(
        path=PATH,
        lang=lang,
        title=view.w("glossary"),
        description=view.w("glossary_lead", count=len(site.catalog.glossary)),
        body=view.render("glossary.html.j2", letters=letters, count=len(site.catalog.glossary)),
        source="glossary.yml",
    )


def by_letter(terms: tuple[Term, ...], lang: Lang) -> list[tuple[str, list[tuple[str, Term]]]]:
    """The terms with their ids under their first letter: of the pinyin, or of the English."""
    named = with_ids(terms)
    if lang is Lang.EN:
        named.sort(key=lambda entry: (entry[1].en.lower(), entry[1].zh))

    def letter(entry: tuple[str, Term]) -> str:
        word = entry[1].letters if lang is Lang.ZH else entry[1].en
        return word[:1].upper()

    return [(first, list(entries)) for first, entries in groupby(named, key=letter)]
