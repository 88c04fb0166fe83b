"""The fixtures of this folder."""

from tests.site.fixtures import catalog

__all__ = ["catalog"]
