"""The search page in a real browser: what is typed is answered, kept, sent and said."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from urllib.parse import parse_qs, quote, urlsplit

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from catalog.model.catalog import Catalog
from catalog.model.schedule import RunState
from catalog.model.text import Lang
from catalog.views.words import STATES, WORDS
from tests.browser.looking import DESK, PHONE, Looking
from tests.search.queries import page_of, queries
from tests.site.page_types import after, plain_run
from tests.site.serving import Server

pytestmark = pytest.mark.browser

PAGE = "search/"


def found(page: Page) -> list[str]:
    """The addresses of the results, when the query has been answered."""
    page.wait_for_selector("[data-search-done]", state="attached")
    links: list[str] = page.eval_on_selector_all(
        "ol[data-results] > li > a", "links => links.map(a => a.getAttribute('href'))"
    )
    return links


def typed(page: Page, words: str) -> list[str]:
    """The addresses found after `words` have been typed into the field."""
    page.locator("#q").fill(words)
    page.wait_for_function("words => document.body.dataset.searchDone === words", arg=words)
    return found(page)


def fetched(server: Server, since: int) -> list[str]:
    """The files of the search that were asked for after the first `since` requests."""
    targets = [urlsplit(one.target).path for one in server.requests[since:]]
    return sorted(Path(path).name for path in targets if "/assets/search/" in path)


@pytest.mark.parametrize("lang", Lang)
def test_queries_are_answered_in_a_browser(looking: Looking, lang: Lang) -> None:
    """Each query of queries.yml, typed one after the other on one page."""
    asked = [one for one in queries() if one.lang is lang and not one.not_yet]
    with looking.at(lang.prefix + PAGE) as page:
        missed = {one.text: page_of_each(page, one.text) for one in asked}
    wrong = {one.text: missed[one.text][:3] for one in asked if one.missed_by(missed[one.text])}
    assert wrong == {}


def page_of_each(page: Page, words: str) -> list[str]:
    """The pages found for `words`."""
    return [page_of(address) for address in typed(page, words.strip())]


@pytest.mark.parametrize("address", ["", "townships/qingjiang/", PAGE, f"en/{PAGE}"])
def test_nothing_is_fetched_before_it_is_wanted(looking: Looking, address: str) -> None:
    """A page that is only looked at costs nothing for the search."""
    since = len(looking.server.requests)
    with looking.at(address, size=DESK) as page:
        page.wait_for_load_state("networkidle")
    assert fetched(looking.server, since) == []


def test_names_come_first_and_books_when_asked(looking: Looking) -> None:
    """A sure answer needs the names only; the books follow when somebody wants them."""
    since = len(looking.server.requests)
    with looking.at(PAGE) as page:
        assert page_of(typed(page, "电工")[0]) == "courses/electrician/"
        assert fetched(looking.server, since) == ["names.zh.js", "search.zh.js"]
        button = page.get_by_role("button", name=WORDS["search_books_too"].zh)
        button.click()
        page.wait_for_selector("[data-search-done]", state="attached")
        expect(button).to_be_hidden()
        assert "more.zh.js" in fetched(looking.server, since)
        assert any("textbooks/electrician/" in address for address in found(page))


@pytest.mark.parametrize(
    ("typed_words", "wanted"),
    [
        ("万用表", "../glossary/#term-wanyongbiao"),
        ("十大碗", "../textbooks/ba-chef/village-banquet/"),
        ("loudianbaohuqi", "../glossary/#term-loudianbaohuqi"),
    ],
)
def test_a_name_is_shown_before_the_books_are_there(
    looking: Looking, typed_words: str, wanted: str
) -> None:
    """And stays where it is when they come."""
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    with looking.at(PAGE) as page:
        page.route("**/more.zh.js*", hold)
        with page.expect_request("**/more.zh.js*"):
            page.locator("#q").fill(typed_words)
        first = page.locator("ol[data-results] > li > a").first
        expect(first).to_have_attribute("href", wanted)
        counted = WORDS["found_count"].zh.format(count=1)
        lead = page.locator("[data-search-lead]")
        expect(lead).to_have_text(f"{counted} · {WORDS['searching'].zh}")
        assert page.evaluate("document.body.dataset.searchDone") is None
        for route in held:
            route.continue_()
        addresses = found(page)
        assert addresses[0] == wanted
        assert len(addresses) > 1


@pytest.mark.parametrize("lang", [Lang.ZH, Lang.EN])
def test_who_comes_anew_is_answered(looking: Looking, lang: Lang) -> None:
    """Chapters by name, each on a page that was just opened."""
    words = {Lang.ZH: ["核桃", "烫发"], Lang.EN: ["walnuts", "perming"]}
    for one in words[lang]:
        with looking.at(lang.prefix + PAGE) as page:
            assert "textbooks/" in typed(page, one)[0]


def test_a_query_stands_in_the_address_bar(looking: Looking) -> None:
    """It can be sent to somebody, who sees the same."""
    with looking.at(PAGE) as page:
        first = typed(page, "清江 电工")
        page.locator("#q").press("Enter")
        sent = page.url
        assert parse_qs(urlsplit(sent).query) == {"q": ["清江 电工"]}
        looking.go(page, sent.removeprefix(looking.server.url))
        assert found(page) == first
        assert page.locator("#q").input_value() == "清江 电工"


def test_filters_narrow_without_a_word(looking: Looking, catalog: Catalog) -> None:
    """Township, trade, month and kind are read from the address and can be chosen."""
    run = plain_run(catalog)
    assert run.days
    trade = catalog.course[run.course].trade
    with looking.at(f"{PAGE}?township={run.township}&trade={trade}&kind=class") as page:
        here = found(page)
        expect(page.locator("[data-search-filters]")).to_have_attribute("open", "")
        assert f"../classes/{run.code.lower()}/" in here
        codes = {one.code.lower() for one in catalog.runs_by_township[run.township]}
        assert {page_of(address).split("/")[1] for address in here} <= codes
        month = f"{run.days.first:%Y-%m}"
        page.locator("select[name=month]").select_option(month)
        page.wait_for_selector("[data-search-done]", state="attached")
        asked = parse_qs(urlsplit(page.url).query)
        assert asked["month"] == [month]
        assert f"../classes/{run.code.lower()}/" in found(page)


def test_a_month_needs_no_year_in_the_address(looking: Looking) -> None:
    """3 is the next March; nonsense is passed over."""
    with looking.at(f"{PAGE}?month=3&trade=electrician&kind=class&township=atlantis") as page:
        spring = found(page)
        assert page.locator("select[name=month]").input_value() == "2027-03"
        assert page.locator("select[name=township]").input_value() == ""
        assert spring != []
        assert {page_of(address)[:11] for address in spring} == {"classes/dg-"}


@pytest.mark.parametrize("size", [PHONE, DESK])
@pytest.mark.parametrize("script", [True, False])
def test_every_page_leads_to_the_search(
    looking: Looking, size: tuple[int, int], script: bool
) -> None:
    """By the field in its head, or on a telephone by the word there."""
    with looking.at("en/townships/qingjiang/", size=size, script=script) as page:
        form = page.locator("header form[role=search]")
        if size == DESK:
            form.locator("input").fill("welder")
        form.get_by_role("button").click()
        page.wait_for_url("**/en/search/?q=*")
        asked = parse_qs(urlsplit(page.url).query, keep_blank_values=True)["q"]
        assert asked == (["welder"] if size == DESK else [""])
        if script and size == DESK:
            assert page_of(found(page)[0]) == "courses/welder/"


def test_it_works_by_keyboard(looking: Looking) -> None:
    """From the field to the first result and through the door."""
    with looking.at(f"{PAGE}?q={quote('chushi')}") as page:
        assert page_of(found(page)[0]) == "courses/chef/"
        page.locator("#q").focus()
        for _ in range(12):
            page.keyboard.press("Tab")
            if page.evaluate("document.activeElement.closest('ol[data-results]') !== null"):
                break
        page.keyboard.press("Enter")
        page.wait_for_url("**/courses/chef/")


def test_a_result_can_be_pressed_while_typing(looking: Looking) -> None:
    """What stands under the thumb stays there when the field is left."""
    with looking.at(PAGE) as page:
        page.locator("#q").press_sequentially("chushi")
        page.wait_for_selector("[data-search-done=chushi]", state="attached")
        page.locator("ol[data-results] > li > a").first.click()
        page.wait_for_url("**/courses/chef/")


def test_what_was_found_is_said(looking: Looking) -> None:
    """The number is in a live region, for those who do not see the list."""
    with looking.at(f"{PAGE}?q={quote('电工')}") as page:
        found(page)
        lead = page.locator("[data-search-lead]")
        assert lead.get_attribute("aria-live") == "polite"
        assert re.search(r"\d", lead.inner_text())


def test_nothing_found_says_whom_to_call(looking: Looking, catalog: Catalog) -> None:
    """Never an empty page."""
    contact = catalog.settings.contacts[0]
    with looking.at(f"{PAGE}?q=xqzt") as page:
        assert found(page) == []
        assert "xqzt" in page.locator("[data-search-lead]").inner_text()
        expect(page.locator("[data-search-none]")).to_contain_text(contact.phone)
        assert page.locator("section[aria-labelledby=lists] a").count() > 5


def test_a_guess_stands_apart(looking: Looking) -> None:
    """What only sounds like the query is asked back, not claimed."""
    with looking.at(f"{PAGE}?q={quote('隆全')}") as page:
        assert found(page) == []
        expect(page.locator("[data-suggestions] li a").first).to_have_text("龙泉社区")


@pytest.mark.parametrize("later", [False, True])
def test_a_class_tells_its_state_by_the_clock(
    looking: Looking, catalog: Catalog, later: bool
) -> None:
    """Date, township, state and telephone number stand in the result."""
    run = plain_run(catalog)
    day = after(run) if later else date.fromisoformat("2026-11-23")
    with looking.at(f"{PAGE}?q={run.code}", day) as page:
        assert page_of(found(page)[0]) == f"classes/{run.code.lower()}/"
        text = page.locator("ol[data-results] > li").first.inner_text()
    state = RunState.ENDED if later else RunState.ENROLLING
    phone = run.phone or catalog.institution[run.institution].phone
    assert run.days
    day_words = f"{run.days.first.year}年{run.days.first.month}月{run.days.first.day}日"
    wanted = (STATES[state].zh, phone, day_words, catalog.township[run.township].name.zh)
    assert [words for words in wanted if words not in text] == []


def test_searches_stay_on_the_phone(looking: Looking) -> None:
    """The last ones are offered again, and forgotten when told to."""
    with looking.at(PAGE) as page:
        typed(page, "电工")
        page.locator("#q").press("Enter")
        looking.go(page, PAGE)
        again = page.locator("[data-recent] a")
        expect(again).to_have_text(["电工"])
        page.get_by_role("button", name=WORDS["forget"].zh).click()
        expect(page.locator("[data-recent]")).to_be_hidden()
        assert page.evaluate("localStorage.getItem('searches')") is None


def test_a_lost_connection_is_said(looking: Looking) -> None:
    """What is at hand is answered, and that the rest is missing."""
    with looking.at(PAGE) as page:
        typed(page, "电工")
        page.context.set_offline(True)
        page.locator("#q").fill("触电了怎么救")
        page.wait_for_selector("[data-search-done]", state="attached")
        expect(page.locator("[data-search-lead]")).to_have_text(WORDS["found_lost"].zh)
    assert [fault for fault in looking.faults if "ERR_INTERNET_DISCONNECTED" not in fault] == []
    looking.faults.clear()


@pytest.mark.parametrize("lang", Lang)
def test_without_script_there_are_the_lists(looking: Looking, lang: Lang) -> None:
    """The page says so and leads to the index of everything."""
    with looking.at(lang.prefix + PAGE, script=False) as page:
        expect(page.get_by_text(WORDS["search_no_script"][lang])).to_be_visible()
        page.get_by_role("link", name=WORDS["index"][lang], exact=True).click()
        page.wait_for_url("**/search/all/")
        assert page.locator("main li a").count() > 900


@pytest.fixture
def from_disk(browser: Browser, site: Path) -> Iterator[Page]:
    """A page of the site's folder, opened without a server."""
    context = browser.new_context(viewport={"width": 360, "height": 740})
    page = context.new_page()
    page.goto((site / "index.html").as_uri())
    yield page
    context.close()


def test_it_works_from_a_disk(from_disk: Page) -> None:
    """A copy of the site in a folder is searched like the site."""
    page = from_disk
    page.locator("header form button").click()
    page.wait_for_url("**/search/index.html?q=")
    assert typed(page, "qingjiang 电工")[0].startswith("../classes/dg-")
    assert typed(page, "触电了怎么救") != []
    page.locator("ol[data-results] > li > a").first.click()
    page.wait_for_url(re.compile(r"/index\.html#"))
    page.locator("nav.main a").first.click()
    page.wait_for_url("**/schedule/index.html")
