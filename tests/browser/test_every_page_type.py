"""What holds on every type of page, in both languages; each page is opened once for all tests."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from catalog.model.catalog import Catalog
from catalog.model.text import Lang
from tests.browser.looking import DESK, PHONE, Looking
from tests.browser.measures import STICKING_OUT, TOO_SMALL, UNFOLD
from tests.site import programs
from tests.site.page_types import SIGHTS
from tests.site.serving import POLICY, Request, Server

pytestmark = pytest.mark.browser

# CSS pixels: the narrowest phone, a common phone, a desk at 200 %, and at 100 %.
WIDTHS = (320, 360, 640, 1280)

MOST_BYTES = 25_000
MOST_REQUESTS = 7


@dataclass(frozen=True)
class Shown:
    """A page on the screen, and what the browser asked for to show it."""

    kind: str
    page: Page
    looking: Looking
    asked: list[Request]

    def resize(self, width: int, height: int = 740) -> None:
        self.page.set_viewport_size({"width": width, "height": height})


_EACH = [pytest.param((kind, lang), id=f"{kind}-{lang}") for kind in SIGHTS for lang in Lang]


@pytest.fixture(scope="module", params=_EACH)
def shown(
    request: pytest.FixtureRequest, browser: Browser, server: Server, catalog: Catalog
) -> Iterator[Shown]:
    """A page of the type, its folds open."""
    kind, lang = request.param
    sight = SIGHTS[kind](catalog)
    looking = Looking(browser, server)
    already = len(server.requests)
    with looking.at(sight.address(lang), sight.day) as page:
        page.evaluate(UNFOLD)
        yield Shown(kind, page, looking, server.requests[already:])


def violations(page: Page) -> list[str]:
    """What axe-core finds wrong with `page`: rule, element, and what it says about it."""
    found: dict[str, Any] = page.evaluate(
        "axe.run({resultTypes: ['violations']}).then(r => ({violations: r.violations}))"
    )
    return [
        f"{rule['id']}: {node['html'][:200]} {node['failureSummary']}"
        for rule in found["violations"]
        for node in rule["nodes"]
    ]


def test_scripts_work_under_a_strict_policy(shown: Shown) -> None:
    """Every class has its state, and the browser has nothing to complain about."""
    assert shown.looking.server.policy == POLICY
    runs = shown.page.locator("[data-run]")
    assert shown.page.locator("[data-run][data-state]").count() == runs.count()
    assert shown.page.locator("[data-chip]:not([hidden]):empty").count() == 0
    assert shown.page.locator("[data-chip][hidden]").count() == 0
    if shown.kind in ("home", "schedule", "institution", "course") or shown.kind[:5] == "class":
        assert runs.count() > 0
    assert shown.looking.faults == []


def test_the_first_view_is_light(shown: Shown) -> None:
    """Nothing kept from before, it is at most 25 kB, packed, in at most 7 requests."""
    assert len(shown.asked) <= MOST_REQUESTS, shown.asked
    assert sum(request.size for request in shown.asked) <= MOST_BYTES, shown.asked
    lost = [r.target for r in shown.asked if r.status != 200 and r.target != "/404.html"]
    assert lost == []


def test_axe_finds_nothing(shown: Shown) -> None:
    """No rule of axe-core is broken, contrast included, on a phone and on a desk."""
    shown.page.evaluate(programs.node_module("axe-core/axe.min.js").read_text(encoding="utf-8"))
    for width, height in (PHONE, DESK):
        shown.resize(width, height)
        assert violations(shown.page) == []


def test_the_page_fits_its_window(shown: Shown) -> None:
    """At each width nothing is wider than the window."""
    for width in WIDTHS:
        shown.resize(width)
        assert (width, shown.page.evaluate(STICKING_OUT)) == (width, [])


def test_what_is_touched_is_large_enough(shown: Shown) -> None:
    """44 pixels for every link outside running text, button, choice and fold."""
    for width, height in (PHONE, DESK):
        shown.resize(width, height)
        assert shown.page.evaluate(TOO_SMALL) == []
