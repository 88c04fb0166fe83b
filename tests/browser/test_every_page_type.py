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
from tests.site.serving import POLICY, Server

pytestmark = pytest.mark.browser

# CSS pixels: the narrowest phone, a common phone, a desk at 200 %, and at 100 %.
WIDTHS = (320, 360, 640, 1280)


@dataclass(frozen=True)
class Shown:
    """A page on the screen."""

    kind: str
    page: Page
    looking: Looking

    def resize(self, width: int, height: int = 740) -> None:
        self.page.set_viewport_size({"width": width, "height": height})


@pytest.fixture(scope="module")
def screen(browser: Browser, server: Server) -> Iterator[tuple[Looking, Page]]:
    """One window for all page types."""
    server.beside["/axe.js"] = programs.node_module("axe-core/axe.min.js")
    looking = Looking(browser, server)
    with looking.window() as window:
        yield looking, window.new_page()


_EACH = [pytest.param((kind, lang), id=f"{kind}-{lang}") for kind in SIGHTS for lang in Lang]


@pytest.fixture(scope="module", params=_EACH)
def shown(request: pytest.FixtureRequest, screen: tuple[Looking, Page], catalog: Catalog) -> Shown:
    """A page of the type, its folds open."""
    looking, page = screen
    kind, lang = request.param
    sight = SIGHTS[kind](catalog)
    looking.faults.clear()
    looking.go(page, sight.address(lang), sight.day)
    page.evaluate(UNFOLD)
    return Shown(kind, page, looking)


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
    stated = shown.kind[:5] == "class" and not shown.kind.startswith("class-papers")
    if shown.kind in ("home", "schedule", "institution", "course") or stated:
        assert runs.count() > 0
    assert shown.looking.faults == []


def test_axe_finds_nothing(shown: Shown) -> None:
    """No rule of axe-core is broken, contrast included, on a phone and on a desk."""
    shown.page.add_script_tag(url="/axe.js")
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
