"""The fixtures of this folder."""

from tests.site.fixtures import catalog, hostile, server, site

__all__ = ["catalog", "hostile", "server", "site"]
