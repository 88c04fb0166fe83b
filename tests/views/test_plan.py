"""The plan of the site: every page, in both languages, whatever the content holds."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from catalog.model.catalog import Catalog
from catalog.model.notices import NoticeKind
from catalog.model.schedule import Recruitment
from catalog.model.text import Lang
from catalog.views.page import Page
from catalog.views.pages.search import INDEX
from catalog.views.plan import planned_pages
from catalog.views.site import Site
from catalog.views.words import WORDS
from tests import builders
from tests.announced import appointment, notice
from tests.builders import cancelled, moved, period, run, talk
from tests.people_and_places import book, question, settings, support, township
from tests.site import reading
from tests.views.pages.reading import ROOT, shipped
from tests.views.pages.reading import page as page_of
from tests.views.pages.reading import site as site_of

CONTENT = ROOT / "content"

DAYS = ("2026-11-23", "2027-03-04", "2030-01-01")

EVERYTHING = builders.catalog(
    support=support(question()),
    townships=(
        township(),
        township("next", near=("qingshan",), line=20),
        township("old", until="2020-01-01", successors=("qingshan",), line=40),
    ),
    runs=(
        run("CS-2701"),
        run("CS-2702", cancelled=cancelled()),
        run("CS-2703", days=None, enrolment=None, meetings=(), exam=None),
        run("CS-2704", recruitment=Recruitment.FULL),
        run("CS-2705", moved=moved(days=period("2027-02-01", "2027-02-05"), venue="hall")),
    ),
    talks=(talk(), talk("ST-2702", cancelled=cancelled())),
    notices=(notice("2026-001"), notice("2026-002", kind=NoticeKind.MOVED, was=appointment())),
    textbooks=(book(), book("empty", ())),
)


def pages(catalog: Catalog, on: str) -> list[Page]:
    """All pages, in both languages."""
    site = Site(catalog, date.fromisoformat(on), "https://a.example/")
    return [planned.make(lang) for planned in planned_pages(site) for lang in Lang]


@pytest.mark.parametrize("on", DAYS)
def test_every_page_can_be_made_on_any_day(on: str) -> None:
    """Before, during and after the classes; each has a title, a description and closed tags."""
    for page in pages(EVERYTHING, on):
        assert page.title
        assert page.description
        elements = list(reading.parse(page.body).all())
        assert [e for e in elements if e.tag == "h1"]
        assert len({e.attributes["id"] for e in elements if "id" in e.attributes}) == sum(
            "id" in e.attributes for e in elements
        )


def test_the_addresses_are_known_and_never_twice() -> None:
    """A published address never turns into another, so the list is written down."""
    paths = [page.path for page in pages(EVERYTHING, DAYS[0]) if page.lang is Lang.ZH]
    assert len(paths) == len(set(paths))
    assert set(paths) == {
        *("", "courses/", "courses/chef/", "townships/", "townships/qingshan/"),
        *("townships/next/", "townships/old/", "institutions/", "institutions/school/"),
        *(f"classes/cs-270{n}/" for n in range(1, 6)),
        *(f"classes/cs-270{n}/{more}/" for n in range(1, 6) for more in ("notice", "papers")),
        *("exams/", "schedule/", "talks/", "support/", "results-2018/"),
        *("coverage/", "data/"),
        *("textbooks/", "textbooks/chef/", "textbooks/chef/safety/", "textbooks/empty/"),
        *("notices/", "notices/2026-11/", "calendars/", "calendars/teachers/t-1/"),
        *(f"townships/{name}/notices/" for name in ("qingshan", "next", "old")),
        *("calendars/exam-bodies/exams/", "calendars/institutions/school/"),
        "calendars/teams/team/",
        *("glossary/", "teachers/", "teachers/chef/", "search/", "search/all/"),
    }


def test_what_has_ended_or_was_cancelled_keeps_its_page() -> None:
    """On any day there are the same pages."""
    before, *later = ([page.address for page in pages(EVERYTHING, on)] for on in DAYS)
    assert later == [before, before]


def test_a_small_catalog_is_a_site_too() -> None:
    """A county that begins has no talks, no classes, no chapters."""
    small = builders.catalog(
        support=support(question()),
        courses=(builders.course(units=(builders.unit("safety", 2, 2, chapters=()),)),),
        textbooks=(book("chef", ()),),
        runs=(),
        talks=(),
        chapters=(),
    )
    assert len(pages(small, DAYS[0])) == 2 * 27


_OF_A_LETTER = 4  # elements: in the index a letter has a link, a section, a heading and a list
_OF_TERMS = {"ruby", "rt", "rp", "dt", "dd", "br"}


def size(page: Page) -> int:
    """How many elements a page has, apart from terms: each language knows other ones."""
    return sum(
        element.tag not in _OF_TERMS and element.attributes.get("class") not in ("term", "sub")
        for element in reading.parse(page.body).all()
    )


def sections(page: Page) -> int:
    return sum(element.tag == "section" for element in reading.parse(page.body).all())


def test_the_shipped_content_makes_all_its_pages(catalog: Catalog) -> None:
    """In both languages, each as long as the other within reason; an index has its own letters."""
    made = pages(catalog, DAYS[0])
    for chinese, english in zip(made[::2], made[1::2], strict=True):
        assert (chinese.path, chinese.section) == (english.path, english.section)
        letters = abs(sections(chinese) - sections(english)) if chinese.path == INDEX else 0
        assert abs(size(chinese) - size(english)) < 20 + letters * _OF_A_LETTER, chinese.path


def test_a_cancelled_class_without_days_invites_nobody() -> None:
    """On no page does a class that was cancelled before it had days still ask for calls."""
    gone = run(days=None, enrolment=None, meetings=(), exam=None, cancelled=cancelled())
    for page in pages(replace(EVERYTHING, runs=(gone,)), DAYS[0]):
        assert WORDS["not_scheduled"][page.lang] not in page.body, page.address
        assert WORDS["not_scheduled"][page.lang] not in page.description, page.address


def test_every_page_says_where_its_facts_are_written() -> None:
    """A file of the content, or a folder with a slash behind it; nothing else would be found."""
    sources = {page.source for page in pages(shipped(), DAYS[0])} - {""}
    assert {"courses/", "courses/chef.yml"} < sources
    found = {source: (CONTENT / source).is_dir() for source in sources}
    assert found == {source: source.endswith("/") for source in sources}
    assert [source for source in sources if not (CONTENT / source).exists()] == []


def test_a_page_and_its_plan_agree_whether_it_is_listed() -> None:
    """The sitemap is made from the plan, the word to search engines from the page."""
    site = Site(EVERYTHING, date.fromisoformat(DAYS[0]), "https://a.example/")
    for planned in planned_pages(site):
        assert planned.make(Lang.ZH).listed == planned.listed, planned.path


def test_a_county_may_do_without_pages_to_print() -> None:
    """Then no class has a notice or papers, and no link leads to them."""
    catalogs = [builders.catalog(settings=settings(printouts=wanted)) for wanted in (True, False)]
    with_all, without = ({one.path for one in planned_pages(site_of(c))} for c in catalogs)
    code = builders.run().code.lower()
    assert with_all - without == {f"classes/{code}/{name}/" for name in ("notice", "papers")}
    bodies = [page_of(site_of(catalog), f"classes/{code}/").body for catalog in catalogs]
    assert [body.count('notice/"') + body.count('papers/"') for body in bodies] == [2, 0]
