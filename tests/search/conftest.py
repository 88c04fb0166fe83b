"""The search is asked on the site that all tests share."""

from __future__ import annotations

from tests.browser.conftest import looking
from tests.site.fixtures import catalog, server, site

__all__ = ["catalog", "looking", "server", "site"]
