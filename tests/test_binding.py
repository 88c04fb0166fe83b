"""The road of the books: what is written, and what stops it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from catalog import publish
from catalog.binding import Bound, bind
from catalog.views.books.shelf import CannotBindError
from catalog.views.site import Site
from tests.site.building import ROOT, files_below
from tests.views.books.checking import epubcheck
from tests.views.books.writing import DAY, SVG, chapter, shelf

SAMPLE = ROOT / "tests" / "fixtures" / "content"


@pytest.fixture
def sample() -> Site:
    """The small content that other tests read."""
    catalog = publish.check(SAMPLE).publishable
    assert catalog is not None
    return Site(catalog, DAY, "/")


def test_each_book_is_written_in_both_languages_and_forms(sample: Site, tmp_path: Path) -> None:
    """The size of each file, and the pages of those that have any."""
    written = list(bind(sample, SAMPLE.parent, tmp_path / "new" / "out"))
    found = files_below(tmp_path / "new" / "out")
    assert [(bound.path.name, (bound.pages or 0) > 5) for bound in written] == [
        ("chef.zh.pdf", True),
        ("chef.zh.epub", False),
        ("chef.en.pdf", True),
        ("chef.en.epub", False),
    ]
    assert {bound.path.name: bound.size for bound in written} == {
        name: len(data) for name, data in found.items() if name != "made-from"
    }


def test_epubcheck_has_nothing_against_the_sample(sample: Site, tmp_path: Path) -> None:
    """In either language."""
    for bound in bind(sample, SAMPLE.parent, tmp_path):
        if bound.path.suffix == ".epub":
            assert epubcheck(bound.path) == ""


def test_the_same_content_gives_the_same_files(sample: Site, tmp_path: Path) -> None:
    """Over those that are there already."""
    list(bind(sample, SAMPLE.parent, tmp_path))
    first = files_below(tmp_path)
    list(bind(sample, SAMPLE.parent, tmp_path))
    assert files_below(tmp_path) == first


def test_pictures_are_read_from_the_content(tmp_path: Path) -> None:
    """And stand in the book by their names there."""
    picture = tmp_path / "content" / "textbooks" / "chef" / "wires.svg"
    picture.parent.mkdir(parents=True)
    picture.write_bytes(SVG)
    site = shelf(chapter(zh="![线](wires.svg)"), pictures=("wires.svg",))
    pdf, epub, *_ = bind(site, tmp_path, tmp_path / "out")
    assert pdf == Bound(tmp_path / "out" / "chef.zh.pdf", pdf.path.stat().st_size, 3)
    assert b"picture-1.svg" in epub.path.read_bytes()


def test_without_typst_it_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """In both languages, and nothing is written."""
    monkeypatch.setitem(sys.modules, "typst", None)
    monkeypatch.delitem(sys.modules, "catalog.views.books.pdf", raising=False)
    with pytest.raises(CannotBindError) as refused:
        list(bind(shelf(chapter()), tmp_path, tmp_path / "out"))
    assert str(refused.value) == (
        "没有装排版程序 Typst：运行 make books，或者 pip install typst。\n"
        "Typst, which sets the books, is not installed: run make books, or pip install typst."
    )
    assert not (tmp_path / "out").exists()


def test_everything_else_runs_without_typst() -> None:
    """Nobody needs it for the site; the command says so without a traceback."""
    code = "import sys; sys.modules['typst'] = None; from catalog.cli import main; sys.exit(main())"
    command = [sys.executable, "-c", code, "--content", str(SAMPLE)]
    checked = subprocess.run([*command, "check"], capture_output=True, check=False)
    assert checked.returncode == 0
    refused = subprocess.run(
        [*command, "books", "--out", "never"], capture_output=True, encoding="utf-8", check=False
    )
    assert (refused.returncode, refused.stdout) == (2, "")
    assert refused.stderr.startswith("没有装排版程序 Typst")
    assert not Path("never").exists()
