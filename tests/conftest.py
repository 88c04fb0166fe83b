"""What all tests share: properties are tried on the same inputs each time, without a clock."""

from __future__ import annotations

from hypothesis import settings

settings.register_profile("same-each-time", derandomize=True, deadline=None, database=None)
settings.load_profile("same-each-time")
