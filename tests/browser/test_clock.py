"""The reader's clock, in the programme's time zone, decides what a class is."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from catalog.model.catalog import Catalog
from catalog.model.schedule import Run, RunState, state_on
from catalog.model.text import Lang
from catalog.views.site import Site
from catalog.views.words import STATES
from tests.browser.looking import Looking
from tests.site.golden_states import Case, cases
from tests.site.page_types import BUILT, plain_run
from tests.site.serving import Server

pytestmark = pytest.mark.browser

_CARDS = (
    '{% from "parts.html.j2" import run_card %}<ul class="cards" data-keep>'
    "{% for run in runs %}{{ run_card(v, run) }}{% endfor %}</ul>"
)
_STATES = "Object.fromEntries([...document.querySelectorAll('[data-run]')].map(e =>" + (
    " [e.dataset.run, [e.dataset.state, e.querySelector('[data-chip]').innerText]]))"
)

# Moments around midnight in Shanghai.
_EDGES = (
    "2027-02-28T23:59:59+08:00",
    "2027-03-01T00:00:00+08:00",
    "2027-03-01T00:30:00+08:00",
    "2027-03-04T00:30:00+08:00",
    "2027-03-24T23:30:00+08:00",
    "2027-03-25T00:30:00+08:00",
    "2027-03-14T23:30:00+08:00",  # in New York the night in which the clocks change
)


@pytest.fixture(scope="module")
def golden(catalog: Catalog) -> list[Case]:
    """The cases of states.yml."""
    return list(cases(plain_run(catalog)))


@pytest.fixture(scope="module")
def cards(
    golden: list[Case], catalog: Catalog, site: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Server]:
    """A site whose home page is a card for each case, with the real frame, style and script."""
    folder = tmp_path_factory.mktemp("states")
    shutil.copytree(site / "assets", folder / "assets")
    view = Site(catalog, BUILT, "/").view(Lang.ZH, "")
    body = view.site.templates.from_string(_CARDS).render(v=view, runs=[c.run for c in golden])
    home = (site / "index.html").read_text(encoding="utf-8")
    head, _, rest = home.partition('<main id="main">')
    foot = rest.partition("</main>")[2]
    page = f'{head}<main id="main">{body}</main>{foot}'
    (folder / "index.html").write_text(page, encoding="utf-8")
    with Server(folder) as running:
        yield running


def said(page: Page) -> dict[str, tuple[str, str]]:
    """The state of each class on the page, and the word that is shown for it."""
    shown: dict[str, list[str]] = page.evaluate(_STATES)
    return {code: (state, word) for code, (state, word) in shown.items()}


def turns(run: Run) -> Iterator[date]:
    """The days on which a class may become something else, and the days before them."""
    for period in (run.enrolment, run.days):
        if period:
            for day in (period.first, period.last + timedelta(days=1)):
                yield from (day - timedelta(days=1), day)
    if run.exam:
        yield from (run.exam.day, run.exam.day + timedelta(days=1))


def test_the_script_agrees_with_every_case_and_with_the_program(
    golden: list[Case], cards: Server, browser: Browser
) -> None:
    """On each day that is written, and at every turn of every class, in state and word."""
    days = {day for case in golden for day in (*case.states, *turns(case.run))}
    looking = Looking(browser, cards)
    with looking.window() as window:
        page = window.new_page()
        for day in sorted(days):
            looking.go(page, "", day)
            states = {c.run.code: c.states.get(day, state_on(c.run, day)) for c in golden}
            expected = {code: (state.value, STATES[state].zh) for code, state in states.items()}
            assert said(page) == expected, day
    assert looking.faults == []


@pytest.mark.parametrize("zone", ["America/New_York", "Asia/Shanghai", "Pacific/Kiritimati"])
def test_the_day_is_that_of_the_programme(
    golden: list[Case], cards: Server, browser: Browser, zone: str
) -> None:
    """Half an hour after midnight in Shanghai it is the new day, wherever the telephone is set."""
    looking = Looking(browser, cards)
    with looking.window(zone=zone) as window:
        page = window.new_page()
        for moment in _EDGES:
            looking.go(page, "", moment)
            day = date.fromisoformat(moment[:10])
            by_program = {c.run.code: state_on(c.run, day).value for c in golden}
            states = {code: state for code, (state, _) in said(page).items()}
            assert states == by_program, moment


def test_one_enrols_only_where_it_is_possible(catalog: Catalog, looking: Looking) -> None:
    """The button to enrol is there before a class starts, and not once it runs or has ended."""
    run = plain_run(catalog)
    assert run.days
    assert run.last_day
    days = {
        BUILT: True,
        run.days.first - timedelta(days=1): True,
        run.days.first: False,
        run.last_day + timedelta(days=1): False,
    }
    with looking.window() as window:
        page = window.new_page()
        for day, shown in days.items():
            looking.go(page, f"classes/{run.code.lower()}/", day)
            assert page.locator("[data-enrol]").is_visible() is shown, day


@pytest.mark.parametrize("lang", list(Lang))
def test_states_are_said_in_the_language_of_the_page(
    catalog: Catalog, looking: Looking, lang: Lang
) -> None:
    """正在报名 / Enrolling now."""
    run = plain_run(catalog)
    with looking.at(f"{lang.prefix}classes/{run.code.lower()}/") as page:
        words = page.locator(f"[data-run={run.code}] [data-chip]").first.inner_text()
    assert words == STATES[RunState.ENROLLING][lang]
