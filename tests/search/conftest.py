"""The search is asked on the site that all tests share."""

from __future__ import annotations

from tests.browser.conftest import browser, looking
from tests.site.fixtures import catalog, server, site

__all__ = ["browser", "catalog", "looking", "server", "site"]
