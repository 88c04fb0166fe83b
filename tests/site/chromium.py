"""Chromium, for those who look at pages of this machine."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Browser, sync_playwright

from tests.site import programs


@contextmanager
def chromium() -> Iterator[Browser]:
    """A browser that speaks to this machine alone."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=programs.browser(),
            args=[
                *("--no-sandbox", "--disable-background-networking", "--disable-gpu"),
                "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
            ],
        )
        yield browser
        browser.close()
