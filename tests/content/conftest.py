"""A copy of the sample for each test that spoils it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.content.reading import SAMPLE


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """The copy, to be spoilt."""
    return shutil.copytree(SAMPLE, tmp_path / "content")
