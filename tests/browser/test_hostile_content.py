"""In the browser too, without a policy to help, an author's text runs nothing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from catalog.model.catalog import Catalog
from catalog.model.text import Lang
from tests.browser.looking import Looking
from tests.site.hostile import ATTACK, CHINESE
from tests.site.page_types import SIGHTS
from tests.site.serving import Server

pytestmark = pytest.mark.browser

# Every type of page, in one language after the other; all pages are read in tests/site.
_LOOKS = [(kind, list(Lang)[number % 2]) for number, kind in enumerate(SIGHTS)]


@pytest.fixture(scope="module")
def victim(hostile: Path, browser: Browser) -> Iterator[tuple[Looking, Page]]:
    """Somebody who looks at all pages of the attacked site, one after another."""
    with Server(hostile, policy=None) as server:
        looking = Looking(browser, server)
        with looking.window() as window:
            yield looking, window.new_page()


# What no page has of its own: drawings of chapters and the data of the page are allowed.
_FOREIGN = (
    'img:not([src*="/textbooks/"][src$=".svg"]), iframe, object, embed,'
    " script:not([src]):not([type])"
)


def harmed(page: Page) -> list[str]:
    """What an attack has brought into the page."""
    found: list[str] = page.evaluate(
        f"[...document.querySelectorAll(`{_FOREIGN}`)]"
        ".map(e => e.outerHTML).concat(window.pwned ? ['ran'] : [])"
    )
    return found


@pytest.mark.parametrize(("kind", "lang"), _LOOKS)
def test_nothing_runs_and_nothing_is_injected(
    kind: str, lang: Lang, catalog: Catalog, victim: tuple[Looking, Page]
) -> None:
    """The page shows the text; no script ran, no element came in, nothing was asked for."""
    looking, page = victim
    sight = SIGHTS[kind](catalog)
    looking.go(page, sight.address(lang), sight.day)
    assert harmed(page) == []
    text = CHINESE if lang is Lang.ZH or kind == "not-found" else ATTACK
    assert text in page.locator("body").inner_text()
    assert [r.target for r in looking.server.requests if r.status != 200] == []
    assert looking.faults == []


@pytest.mark.parametrize("lang", list(Lang))
def test_what_the_script_moves_and_remembers_stays_text(
    lang: Lang, catalog: Catalog, victim: tuple[Looking, Page]
) -> None:
    """Remembered township, filters, past classes: the script writes text, never HTML."""
    looking, page = victim
    sight = SIGHTS["township-past"](catalog)
    looking.go(page, sight.address(lang), sight.day)
    looking.go(page, lang.prefix)
    remembered = page.locator("[data-remembered] a").inner_text()
    assert remembered == (ATTACK if lang is Lang.EN else CHINESE)
    assert harmed(page) == []
    looking.go(page, f"{lang.prefix}schedule/?township={ATTACK}")
    page.select_option("select[name=trade]", index=1)
    assert harmed(page) == []
