"""Every test of this folder looks at the built site; a fault in the console fails it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser

from tests.browser.looking import Looking
from tests.site.fixtures import catalog, hostile, server, site
from tests.site.serving import Server

__all__ = ["catalog", "hostile", "looking", "server", "site"]


@pytest.fixture
def looking(browser: Browser, server: Server) -> Iterator[Looking]:
    """A person who looks at the site; afterwards the browser has had nothing to complain about."""
    person = Looking(browser, server)
    yield person
    assert person.faults == []
