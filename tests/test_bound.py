"""Books that were made before are offered as long as they are of this content."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from catalog import publish
from catalog.binding import bind
from catalog.bound import fingerprint, ready
from catalog.views.site import Site
from tests.site.building import ROOT
from tests.views.books.writing import DAY

SAMPLE = ROOT / "tests" / "fixtures" / "content"


@pytest.fixture
def sample() -> Site:
    """The small content that other tests read."""
    catalog = publish.check(SAMPLE).publishable
    assert catalog is not None
    return Site(catalog, DAY, "/")


def test_books_of_this_content_are_ready(sample: Site, tmp_path: Path) -> None:
    """Once all of them were made, and as long as nothing that they show has changed."""
    made = {bound.path.name: bound.size for bound in bind(sample, SAMPLE.parent, tmp_path)}
    (tmp_path / "stray.pdf").write_bytes(b"")
    assert ready(sample.catalog, SAMPLE.parent, tmp_path) == made
    changed = replace(sample.catalog, chapters=())
    assert ready(changed, SAMPLE.parent, tmp_path) == {}
    list(bind(sample, SAMPLE.parent, tmp_path, "chef"))
    assert ready(sample.catalog, SAMPLE.parent, tmp_path) == {}
    assert ready(sample.catalog, SAMPLE.parent, tmp_path / "nothing") == {}


def test_a_changed_drawing_changes_the_books(sample: Site, tmp_path: Path) -> None:
    """Its bytes count, wherever the project lies."""
    copy = tmp_path / "content"
    shutil.copytree(SAMPLE, copy)
    before = fingerprint(sample.catalog, tmp_path)
    assert before == fingerprint(sample.catalog, SAMPLE.parent)
    picture = copy / "textbooks" / "chef" / "knife.svg"
    picture.write_bytes(picture.read_bytes() + b"\n")
    assert fingerprint(sample.catalog, tmp_path) != before
