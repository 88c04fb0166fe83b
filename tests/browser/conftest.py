"""Every test of this folder looks at the built site; a fault in the console fails it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, sync_playwright

from tests.browser.looking import Looking
from tests.site import programs
from tests.site.fixtures import catalog, hostile, server, site
from tests.site.serving import Server

__all__ = ["browser", "catalog", "hostile", "looking", "server", "site"]


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One Chromium for all tests; it speaks to nobody but the page's own server."""
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(
            executable_path=programs.browser(),
            args=[
                *("--no-sandbox", "--disable-background-networking", "--disable-gpu"),
                "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
            ],
        )
        yield chromium
        chromium.close()


@pytest.fixture
def looking(browser: Browser, server: Server) -> Iterator[Looking]:
    """A person who looks at the site; afterwards the browser has had nothing to complain about."""
    person = Looking(browser, server)
    yield person
    assert person.faults == []
