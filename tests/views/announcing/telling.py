"""Classes to make known: those of the shipped catalog, and single ones with what a test changes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from catalog.model.schedule import Run
from catalog.model.text import Lang
from catalog.views.announcing.facts import Announced, News, announced
from catalog.views.site import Site
from tests import builders
from tests.views.pages.reading import shipped, site


def coming(lang: Lang) -> list[Announced]:
    """Every shipped class that has not ended."""
    told = (announced(site(), run, lang) for run in shipped().runs)
    return [one for one in told if one.news is not News.ENDED]


def told(run: Run, lang: Lang = Lang.ZH, *, sample: bool = False) -> Announced:
    """`run` in the small catalog, on 23 November 2026."""
    settings = replace(builders.SETTINGS, sample=sample)
    catalog = builders.catalog(settings=settings, runs=(run,))
    return announced(Site(catalog, date(2026, 11, 23), "https://a.example/"), run, lang)
