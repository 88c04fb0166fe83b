"""The fixtures of this folder."""

from tests.site.fixtures import catalog, server, site

__all__ = ["catalog", "server", "site"]
