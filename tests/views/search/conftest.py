"""What the tests of the search share: the sample, and its index as files."""

from __future__ import annotations

from pathlib import Path

import pytest

from catalog.model.text import Lang
from catalog.views.site import Site
from tests.views.pages.reading import site as site_of
from tests.views.search.asking import pieces, sample, written


@pytest.fixture(scope="session")
def site() -> Site:
    """The site of the small sample."""
    return site_of(sample())


@pytest.fixture(scope="session")
def folder(site: Site, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the search of the small sample; nobody changes a file in it."""
    return written(site, tmp_path_factory.mktemp("search"))


@pytest.fixture(scope="session")
def scripts(folder: Path) -> list[Path]:
    """The names, the villages and what comes after them, on a page in Chinese."""
    return pieces(folder)


@pytest.fixture(scope="session")
def english_scripts(folder: Path) -> list[Path]:
    """The same on a page in English."""
    return pieces(folder, Lang.EN)
