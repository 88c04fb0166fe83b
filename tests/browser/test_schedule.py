"""The schedule's filters: each alone, all together, in the address, and by keyboard only."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import product

import pytest
from playwright.sync_api import Browser, Page

from catalog.model.catalog import Catalog
from catalog.model.schedule import Run, state_on
from catalog.model.text import Lang
from catalog.views.words import WORDS
from tests.browser.looking import DESK, Looking
from tests.site.page_types import BUILT
from tests.site.serving import Server

pytestmark = pytest.mark.browser

FILTERS = ("township", "trade", "month", "institution", "state")


def months(run: Run) -> set[str]:
    """The months that a run touches, as 2027-03."""
    if run.days is None or run.last_day is None:
        return set()
    first, last = f"{run.days.first:%Y-%m}", f"{run.last_day:%Y-%m}"
    every = (f"{year}-{month:02d}" for year, month in product(range(2020, 2040), range(1, 13)))
    return {month for month in every if first <= month <= last}


def holds(catalog: Catalog, name: str, value: str) -> Callable[[Run], bool]:
    """Whether a run fits one choice of one filter, told from the content."""
    return {
        "township": lambda run: run.township == value,
        "trade": lambda run: catalog.course[run.course].trade == value,
        "month": lambda run: value in months(run),
        "institution": lambda run: run.institution == value,
        "state": lambda run: state_on(run, BUILT).value == value,
    }[name]


def fitting(catalog: Catalog, **chosen: str) -> list[str]:
    """The codes of the runs that fit every choice."""
    tests = [holds(catalog, name, value) for name, value in chosen.items()]
    return sorted(run.code for run in catalog.runs if all(test(run) for test in tests))


def shown(page: Page) -> list[str]:
    """The codes of the rows that are seen."""
    found: list[str] = page.evaluate(
        "[...document.querySelectorAll('tr[data-run]')]"
        ".filter(e => e.offsetParent).map(e => e.dataset.run)"
    )
    return sorted(found)


def options(page: Page, name: str) -> list[str]:
    """What can be chosen in a filter, apart from everything."""
    values: list[str] = page.eval_on_selector_all(
        f"select[name={name}] option", "list => list.map(o => o.value)"
    )
    assert values[0] == ""
    return values[1:]


def misplaced(page: Page) -> list[str]:
    """Townships whose name does not stand at the head of exactly its own rows that are seen."""
    found: list[str] = page.evaluate(
        """[...document.querySelectorAll('.schedule tbody')].filter(g => {
          if (!g.offsetParent) return false;
          const rows = [...g.querySelectorAll('tr')].filter(r => r.offsetParent);
          const names = g.querySelectorAll('th');
          return names.length !== 1 || names[0].rowSpan !== rows.length
            || names[0] !== rows[0].cells[0]
            || !names[0].querySelector('a').href.endsWith('/' + rows[0].dataset.township + '/')
            || rows.some((r, n) => r.cells.length !== (n ? 5 : 6));
        }).map(g => g.innerText)"""
    )
    return found


@pytest.fixture(scope="module")
def window(browser: Browser, server: Server) -> Iterator[Page]:
    """One window for all tests that choose."""
    looking = Looking(browser, server)
    with looking.window(DESK) as window:
        yield window.new_page()
    assert looking.faults == []


@pytest.fixture
def schedule(window: Page, looking: Looking) -> Page:
    """The schedule in Chinese on a desk."""
    looking.go(window, "schedule/")
    return window


@pytest.mark.parametrize("name", FILTERS)
def test_each_choice_shows_the_classes_that_fit(
    schedule: Page, catalog: Catalog, name: str
) -> None:
    """For every choice of every filter; the name of each township stays where it belongs."""
    for value in options(schedule, name):
        schedule.select_option(f"select[name={name}]", value)
        wanted = fitting(catalog, **{name: value})
        assert shown(schedule) == wanted, value
        assert misplaced(schedule) == [], value
        words = "shown" if wanted else "shown_none"
        said = WORDS[words].zh.format(count=len(wanted))
        assert schedule.locator("[data-count]").inner_text() == said
        assert schedule.url.endswith(f"schedule/?{name}={value}")
    schedule.select_option(f"select[name={name}]", "")
    assert shown(schedule) == fitting(catalog)
    assert schedule.url.endswith("schedule/")


def test_filters_are_joined(schedule: Page, catalog: Catalog) -> None:
    """Two at a time, all pairs of the first choices that fit a real class; then all five."""
    for run in (catalog.runs_in_order[0], catalog.runs_in_order[-1]):
        chosen = {
            "township": run.township,
            "trade": catalog.course[run.course].trade,
            "month": max(months(run), default=""),
            "institution": run.institution,
            "state": state_on(run, BUILT).value,
        }
        chosen = {name: value for name, value in chosen.items() if value}
        so_far: dict[str, str] = {}
        for name, value in chosen.items():
            so_far[name] = value
            schedule.select_option(f"select[name={name}]", value)
            assert shown(schedule) == fitting(catalog, **so_far)
            assert misplaced(schedule) == []
        assert run.code in shown(schedule)
        schedule.get_by_role("button", name=WORDS["clear"].zh).click()


@pytest.mark.parametrize("lang", list(Lang))
def test_an_address_opens_the_filtered_view(looking: Looking, catalog: Catalog, lang: Lang) -> None:
    """What one sends to somebody shows the same there, and changes into the same address."""
    run = catalog.runs_in_order[0]
    chosen = {"township": run.township, "trade": catalog.course[run.course].trade}
    query = "&".join(f"{name}={value}" for name, value in chosen.items())
    with looking.at(f"{lang.prefix}schedule/?{query}") as page:
        wanted = fitting(catalog, **chosen)
        assert shown(page) == wanted
        said = WORDS["shown"][lang].format(count=len(wanted))
        assert page.locator("[data-count]").inner_text() == said
        assert {n: page.locator(f"select[name={n}]").input_value() for n in chosen} == chosen
        page.select_option("select[name=state]", "cancelled")
        assert page.url.endswith(f"?{query}&state=cancelled")
        page.reload()
        assert shown(page) == fitting(catalog, **chosen, state="cancelled")


@pytest.mark.parametrize(
    "query",
    ["township=atlantis", "nothing=1", "township=", "township=%E0%A4%A", "x=%", "township=%"],
)
def test_an_address_with_nonsense_shows_everything(
    window: Page, looking: Looking, catalog: Catalog, query: str
) -> None:
    """Unknown names and broken codes are passed over, and the filters still work."""
    looking.go(window, f"schedule/?{query}")
    assert shown(window) == fitting(catalog)
    everything = WORDS["schedule_lead"].zh.format(count=len(catalog.runs))
    assert window.locator("[data-count]").inner_text() == everything
    window.select_option("select[name=trade]", "chef")
    assert shown(window) == fitting(catalog, trade="chef")


def test_clearing_shows_everything_again(schedule: Page, catalog: Catalog) -> None:
    """The button empties all filters, the address and the count."""
    before = schedule.locator("[data-count]").inner_text()
    schedule.select_option("select[name=trade]", "chef")
    schedule.select_option("select[name=state]", "full")
    schedule.get_by_role("button", name=WORDS["clear"].zh).click()
    schedule.wait_for_url("**/schedule/")
    assert shown(schedule) == fitting(catalog)
    assert misplaced(schedule) == []
    assert schedule.locator("[data-count]").inner_text() == before
    assert {schedule.locator(f"select[name={n}]").input_value() for n in FILTERS} == {""}


def test_filters_work_by_keyboard_alone(schedule: Page, catalog: Catalog) -> None:
    """Tab goes through the filters in order, arrows choose, and the button clears."""
    schedule.locator("nav a").last.focus()
    for name in FILTERS:
        schedule.keyboard.press("Tab")
        assert schedule.evaluate("document.activeElement.name") == name
    schedule.keyboard.press("Shift+Tab")
    schedule.keyboard.press("ArrowDown")
    institution = options(schedule, "institution")[0]
    assert schedule.locator("select[name=institution]").input_value() == institution
    assert shown(schedule) == fitting(catalog, institution=institution)
    schedule.keyboard.press("Tab")
    schedule.keyboard.press("Tab")
    schedule.keyboard.press("Enter")
    schedule.wait_for_url("**/schedule/")
    assert shown(schedule) == fitting(catalog)


def test_the_skip_link_leads_past_the_navigation(schedule: Page) -> None:
    """The first Tab shows it; Enter goes on to the main text."""
    schedule.keyboard.press("Tab")
    skip = schedule.locator(".skip")
    assert skip.evaluate("e => e === document.activeElement && e.getBoundingClientRect().left >= 0")
    schedule.keyboard.press("Enter")
    schedule.keyboard.press("Tab")
    assert schedule.evaluate("document.activeElement.closest('main') !== null")


def test_the_count_is_announced(schedule: Page) -> None:
    """A screen reader says how many classes were found when that changes."""
    assert schedule.locator("[data-count]").get_attribute("aria-live") == "polite"


def test_without_a_script_there_are_no_filters(looking: Looking, catalog: Catalog) -> None:
    """Filters that would do nothing are not shown; all classes are."""
    with looking.at("schedule/", size=DESK, script=False) as page:
        assert not page.locator("form[data-filters]").is_visible()
        assert page.locator("tr[data-run]:visible").count() == len(catalog.runs)


def test_the_address_keeps_its_anchor(looking: Looking) -> None:
    """Choosing a filter does not lose the place in the page."""
    with looking.at("schedule/#main", size=DESK) as page:
        page.select_option("select[name=trade]", "chef")
        assert page.url.endswith("schedule/?trade=chef#main")
