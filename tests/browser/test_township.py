"""A township's page ages by itself, and the home page knows the township one looked at last."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import date, timedelta

import pytest
import yaml
from playwright.sync_api import Browser, Page

from catalog.model.catalog import Catalog
from catalog.model.schedule import Run
from catalog.model.text import Lang
from catalog.views.words import WORDS
from tests.browser.looking import Looking
from tests.site.building import as_written, build, copy_of_project
from tests.site.page_types import BUILT
from tests.site.serving import Server

pytestmark = pytest.mark.browser

_FAR = date(2030, 1, 1)


def busiest(catalog: Catalog) -> list[Run]:
    """The runs of the township with the most of them that have days, soonest first."""
    by_township = catalog.runs_by_township.values()
    dated = [[r for r in runs if r.days and not r.cancelled] for runs in by_township]
    return max(dated, key=len)


def codes(page: Page, within: str) -> list[str]:
    """The codes of the classes that are seen in a part of the page, in order."""
    found: list[str] = page.evaluate(
        "(part) => [...document.querySelectorAll(part + ' [data-run]')]"
        ".filter(e => e.offsetParent).map(e => e.dataset.run)",
        within,
    )
    return found


@pytest.mark.parametrize("lang", list(Lang))
def test_what_has_ended_moves_to_the_past(catalog: Catalog, looking: Looking, lang: Lang) -> None:
    """The day after a class has ended it stands among the past ones, and no day before."""
    runs = busiest(catalog)
    address = f"{lang.prefix}townships/{runs[0].township}/"
    last = [run.last_day for run in runs if run.last_day]
    with looking.window() as window:
        page = window.new_page()
        for day in sorted({d + timedelta(days=n) for d in last for n in (0, 1)}):
            looking.go(page, address, day)
            past = [r.code for r in runs if r.last_day and r.last_day < day]
            assert sorted(codes(page, "[data-past]")) == sorted(past), day
            here = set(codes(page, "[data-name]"))
            assert here & {r.code for r in runs} == {r.code for r in runs} - set(past), day


@pytest.mark.parametrize("lang", list(Lang))
def test_a_township_with_nothing_coming_says_so(
    catalog: Catalog, looking: Looking, lang: Lang
) -> None:
    """While a class is coming the words are hidden; when all are over they show."""
    township = catalog.township[busiest(catalog)[0].township]
    words = WORDS["none_coming"][lang].format(name=township.name[lang])
    with looking.at(f"{lang.prefix}townships/{township.id}/") as page:
        assert not page.get_by_text(words).is_visible()
        looking.go(page, f"{lang.prefix}townships/{township.id}/", _FAR)
        assert page.get_by_text(words).is_visible()
        assert page.locator("[data-name] [data-run]:not([data-state=cancelled])").count() == 0


def test_no_page_offers_what_has_ended(catalog: Catalog, looking: Looking) -> None:
    """In years to come home, townships and courses show no class as coming."""
    run = busiest(catalog)[0]
    with looking.window() as window:
        page = window.new_page()
        for address in ("", f"townships/{run.township}/", f"courses/{run.course}/"):
            looking.go(page, address, _FAR)
            offered = page.locator("[data-run]:visible").filter(has_not=page.locator("h1"))
            states = {offered.nth(n).get_attribute("data-state") for n in range(offered.count())}
            if "townships" in address:
                assert states <= {"ended", "cancelled"}
                assert set(codes(page, "[data-past]")) >= {run.code}
            else:
                assert states <= {"to-be-scheduled"}, address


def test_sections_with_nothing_left_are_not_empty_headings(
    catalog: Catalog, looking: Looking
) -> None:
    """A heading stands over something, on every page that ages, in years to come."""
    run = busiest(catalog)[0]
    addresses = ["", f"townships/{run.township}/", f"courses/{run.course}/", "talks/", "exams/"]
    addresses += [f"institutions/{run.institution}/", f"classes/{run.code.lower()}/"]
    with looking.window() as window:
        page = window.new_page()
        for address in addresses:
            looking.go(page, address, _FAR)
            empty = page.evaluate(
                "[...document.querySelectorAll('section')].filter(s => s.offsetParent"
                " && s.innerText.trim() === s.querySelector('h2, h3').innerText.trim()"
                " ).map(s => s.innerText)"
            )
            assert empty == [], address
            headless = page.evaluate(
                "[...document.querySelectorAll('table')].filter(t => t.offsetParent"
                " && ![...t.querySelectorAll('tbody tr')].some(r => !r.hidden)).length"
            )
            assert headless == 0, address


@pytest.fixture(scope="module")
def quiet(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Server, str]]:
    """A site on which one township has no class at all, and that township."""
    project = copy_of_project(tmp_path_factory.mktemp("quiet"))
    (project / "content" / "released.yml").unlink()
    shutil.rmtree(project / "content" / "notices")
    township = ""
    for file in sorted((project / "content" / "schedules").rglob("*.yml")):
        schedule = as_written(file)
        runs = schedule.get("runs", [])
        township = township or (runs[0]["township"] if runs else "")
        schedule["runs"] = [run for run in runs if run["township"] != township]
        file.write_text(yaml.safe_dump(schedule, allow_unicode=True), encoding="utf-8")
    with Server(build(project / "site", project)) as running:
        yield running, township


@pytest.mark.parametrize("lang", list(Lang))
def test_a_township_without_classes_says_whom_to_ask_and_where_to_go(
    quiet: tuple[Server, str], catalog: Catalog, browser: Browser, lang: Lang
) -> None:
    """Without a script too: no class, the number to call, and the nearest classes."""
    server, township = quiet
    name = catalog.township[township].name[lang]
    looking = Looking(browser, server)
    for script in (True, False):
        with looking.at(f"{lang.prefix}townships/{township}/", script=script) as page:
            main = page.locator("main").inner_text()
            assert WORDS["none_coming"][lang].format(name=name) in main
            assert catalog.settings.contacts[0].phone in main
            assert page.locator("[data-run]:visible").count() > 0
    assert looking.faults == []


@pytest.mark.parametrize("lang", list(Lang))
def test_home_remembers_the_township(catalog: Catalog, looking: Looking, lang: Lang) -> None:
    """After a look at a township the home page leads there, in the language of the page."""
    township = catalog.township[busiest(catalog)[0].township]
    with looking.at(lang.prefix) as page:
        assert not page.locator("[data-remembered]").is_visible()
        page.get_by_role("link", name=township.name[lang], exact=True).first.click()
        page.wait_for_url(f"**/townships/{township.id}/")
        looking.go(page, lang.prefix)
        link = page.locator("[data-remembered] a")
        assert link.inner_text() == township.name[lang]
        looking.go(page, lang.other.prefix)
        assert page.locator("[data-remembered] a").inner_text() == township.name[lang.other]
        page.locator("[data-remembered] a").click()
        page.wait_for_url(f"{looking.server.url}{lang.other.prefix}townships/{township.id}/")


def test_nothing_about_the_reader_is_sent(catalog: Catalog, looking: Looking) -> None:
    """What is remembered stays on the telephone: requests are for files, without cookies."""
    township = busiest(catalog)[0].township
    already = len(looking.server.requests)
    with looking.window() as window:
        page = window.new_page()
        for address in (f"townships/{township}/", "", "schedule/?trade=chef"):
            looking.go(page, address)
        page.wait_for_load_state("networkidle")
        assert window.cookies() == []
        kept = page.evaluate("Object.keys(localStorage)")
    assert kept == ["township"]
    asked = looking.server.requests[already:]
    assert {request.method for request in asked} == {"GET"}
    assert not [r.target for r in asked if township in r.target and "townships/" not in r.target]


def test_home_survives_whatever_is_remembered(looking: Looking) -> None:
    """A value that is no township of today is passed over."""
    with looking.at("") as page:
        for kept in ("[]", "null", '"', "../../evil", '<img src=x>"', "{", "浏览"):
            page.evaluate("kept => localStorage.setItem('township', kept)", kept)
            page.reload()
            assert not page.locator("[data-remembered]").is_visible(), kept
            assert page.locator("[data-run] [data-chip]:visible").count() > 0, kept


def test_the_site_works_where_nothing_can_be_kept(catalog: Catalog, looking: Looking) -> None:
    """A telephone that refuses to keep anything still shows states."""
    run = busiest(catalog)[0]
    with looking.window() as window:
        window.add_init_script(
            "Object.defineProperty(window, 'localStorage',"
            " {get() { throw new DOMException('no', 'SecurityError'); }})"
        )
        page = window.new_page()
        for address in ("", f"townships/{run.township}/"):
            looking.go(page, address, BUILT)
            assert page.locator("[data-run] [data-chip]:visible").count() > 0
