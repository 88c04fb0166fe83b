"""What tests of the whole site share: the content, one build, one server."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from catalog import publish
from catalog.model.catalog import Catalog
from tests.site.building import ROOT, build
from tests.site.hostile import hostile_site
from tests.site.serving import Server


@cache
def _content() -> Catalog:
    read = publish.check(ROOT / "content").publishable
    assert read is not None
    return read


@cache
def _built(folder: Path) -> Path:
    return build(folder / "built" / "site")


@pytest.fixture(scope="session")
def catalog() -> Catalog:
    """The content of the repository."""
    return _content()


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site as built once for the tests' day; nobody changes a file in it."""
    return _built(tmp_path_factory.getbasetemp())


@pytest.fixture(scope="session")
def server(site: Path) -> Iterator[Server]:
    """The built site under its strict policy."""
    with Server(site) as running:
        yield running


@cache
def _attacked(folder: Path) -> Path:
    return hostile_site(folder / "hostile")


@pytest.fixture(scope="session")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of a copy of the content in which every text is an attack."""
    return _attacked(tmp_path_factory.getbasetemp())
