"""What all tests share: properties are tried on the same inputs each time, without a clock."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import settings
from playwright.sync_api import Browser

from tests.site.chromium import chromium

settings.register_profile("same-each-time", derandomize=True, deadline=None, database=None)
settings.load_profile("same-each-time")


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One Chromium for all tests; it speaks to nobody but the page's own server."""
    with chromium() as browser:
        yield browser
