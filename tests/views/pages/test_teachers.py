"""For teachers: how the textbooks stand, day plans, checklists."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from catalog.model.catalog import Catalog
from catalog.model.text import Lang
from catalog.model.textbook import Review
from catalog.views.page import Page
from catalog.views.pages import teachers
from catalog.views.pages.teachers import standing
from catalog.views.site import Site
from tests import builders
from tests.builders import cancelled, run
from tests.people_and_places import book, chapter, origin
from tests.site import reading


def site(catalog: Catalog) -> Site:
    return Site(catalog, date(2026, 11, 23), "/")


def pages(catalog: Catalog, lang: Lang = Lang.ZH) -> dict[str, Page]:
    return {planned.path: planned.make(lang) for planned in teachers.plan(site(catalog))}


def test_a_book_stands_as_its_chapters_do() -> None:
    """Characters, hours of its units once each, the last review, sections to translate."""
    made = chapter()
    review = Review(origin("a.md", 4), date(2026, 10, 2), "T-CS01")
    stale = replace(made.translation[0], source="00000000")
    made = replace(made, review=review, translation=(stale, *made.translation[1:]))
    found = standing(site(builders.catalog(chapters=(made,))), book())
    assert (found.chapters, found.hours, found.review) == (1, 6, date(2026, 10, 2))
    assert found.characters == 1200 + sum(len(s.heading) for s in made.zh.sections)
    assert round(found.sentence) == 3
    assert [name for _, name in found.stale] == ["What you will be able to do"]


def test_a_book_without_chapters_stands_empty() -> None:
    """It has no checklists."""
    catalog = builders.catalog(textbooks=(book(), book("empty", ())))
    found = standing(site(catalog), catalog.textbook["empty"])
    assert (found.chapters, found.hours, found.review, found.stale) == (0, 0, None, ())
    assert found.sentence == 0
    assert set(pages(catalog)) == {"teachers/", "teachers/chef/"}


def test_every_coming_class_has_its_day_plan() -> None:
    """Unit by unit; a cancelled class has none."""
    catalog = builders.catalog(runs=(run("CS-2701"), run("CS-2702", cancelled=cancelled())))
    body = reading.parse(pages(catalog)["teachers/"].body)
    folded = [e.text for e in body.all() if e.tag == "summary"]
    assert len(folded) == 1
    rows = [e for e in body.all() if e.tag == "tr"]
    assert len(rows) == 2 + 1 + len(catalog.runs[0].meetings)


def test_checklists_are_one_sheet_for_each_chapter() -> None:
    """With the boxes to tick, in both languages."""
    for lang in Lang:
        page = pages(builders.catalog(), lang)["teachers/chef/"]
        assert page.body.count('<section class="sheet">') == 1
        assert "□" in page.body
