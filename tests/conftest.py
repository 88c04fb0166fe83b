"""What all tests share: properties are tried on the same inputs each time, without a clock."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import settings
from playwright.sync_api import Browser, sync_playwright

from tests.site import programs

settings.register_profile("same-each-time", derandomize=True, deadline=None, database=None)
settings.load_profile("same-each-time")


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
