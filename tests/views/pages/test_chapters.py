"""What stands above and below the words of a chapter."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from catalog.model.catalog import Catalog
from catalog.model.text import Lang
from catalog.model.textbook import Chapter, Review
from catalog.views.page import Page
from catalog.views.pages import prose
from catalog.views.pages.chapters import examined_in, lessons, taught_in
from catalog.views.site import Site
from catalog.views.words import WORDS
from tests import builders
from tests.builders import course, point, run, unit
from tests.people_and_places import book, chapter, origin, term
from tests.site import reading

DAY = date(2026, 11, 23)


def site(catalog: Catalog, day: date = DAY) -> Site:
    return Site(catalog, day, "/")


def page(made: Chapter, lang: Lang = Lang.EN, **changes: Any) -> Page:
    """The page of `made` in a catalog with `changes`."""
    catalog = replace(builders.catalog(chapters=(made,)), **changes)
    planned = {p.path: p for p in prose.plan(site(catalog))}
    return planned[made.path].make(lang)


def test_a_chapter_knows_its_units_and_exam_points() -> None:
    """Each line of the assessment once, however many units it draws on."""
    units = (unit("safety", 1, 1), unit("knife", 1, 3), unit("other", 1, 1, chapters=()))
    made = course(units=units, assessment=(point("safety", "knife"), point("other", named="x")))
    catalog = builders.catalog(courses=(made,))
    taught = taught_in(site(catalog), chapter())
    assert [(c.id, u.id) for c, u in taught] == [("chef", "safety"), ("chef", "knife")]
    assert [(c.id, p.id) for c, p in examined_in(taught)] == [("chef", "dish")]


def test_the_next_lessons_come_first() -> None:
    """The first day of each coming run on which the unit is taught; what is past is left out."""
    runs = tuple(run(f"CS-270{n}") for n in range(1, 8))
    catalog = builders.catalog(runs=runs, courses=(course(units=(unit("safety", 1, 1),)),))
    first = min(meeting.day for meeting in runs[0].meetings)
    taught = taught_in(site(catalog), chapter())
    assert [one.day for one in lessons(site(catalog), taught)] == [first] * 5
    after = site(catalog, runs[0].last_day or DAY)
    assert all(one.day >= after.day for one in lessons(after, taught))


def test_a_chapter_says_whether_it_was_reviewed() -> None:
    """Nobody's signature is claimed that is not there."""
    review = Review(origin("a.md", 4), date(2026, 10, 2), "T-CS01")
    assert WORDS["not_reviewed"].en in page(chapter()).body
    reviewed = page(replace(chapter(), review=review)).body
    assert "Reviewed by teacher T-CS01 on 2 October 2026" in reviewed
    assert WORDS["not_reviewed"].en not in reviewed


def test_only_sections_that_are_not_up_to_date_have_a_note() -> None:
    """With the day of the translation, and in English only."""
    made = chapter()
    stale = replace(made.translation[1], source="00000000")
    changed = replace(made, translation=(made.translation[0], stale, *made.translation[3:]))
    body = page(changed).body
    assert body.count('<p class="notice">') == 2
    after = body.partition('id="why-it-matters"')[2]
    assert after.partition("<h2")[0].count("since it was translated on 1 November 2026") == 1
    assert WORDS["unrecorded_note"].en in body.partition('id="safety-first"')[2]
    assert "notice" not in page(changed, Lang.ZH).body


def test_the_terms_of_a_chapter_are_explained_below_it() -> None:
    """Those that stand in it, each where its link leads."""
    made = chapter()
    first = replace(made.zh.sections[0], text="擦灶台。" + "字字字。" * 400)
    made = replace(made, zh=replace(made.zh, sections=(first, *made.zh.sections[1:])))
    terms = (term(), term("炒锅", "chǎo guō"))
    body = reading.parse(page(made, Lang.ZH, glossary=terms).body)
    links = [e.attributes["href"] for e in body.all() if e.attributes.get("class") == "term"]
    ids = [e.attributes["id"] for e in body.all() if e.tag == "dt"]
    assert (links, ids) == (["#term-zaotai"], ["term-zaotai"])


def test_a_book_for_everyone_says_so() -> None:
    """Its chapters belong to no unit."""
    body = page(chapter(), textbooks=(replace(book(), for_everyone=True),)).body
    assert WORDS["for_everyone"].en in body


def test_a_chapter_with_sample_lessons_is_marked_as_sample() -> None:
    """And one without is not."""
    assert page(chapter()).sample
    assert not page(chapter(), runs=()).sample
