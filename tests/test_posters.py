"""Pictures of classes are made once for what they say, and offered while it is so."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import zxingcpp
from PIL import Image

from catalog import posters
from catalog.cli import main
from catalog.views.site import Site
from tests import builders
from tests.builders import run
from tests.site.building import ROOT

URL = "https://a.example/"


def site(**changes: Any) -> Site:
    runs = (replace(run(), **changes), run("CS-2702"))
    return Site(builders.catalog(runs=runs), date(2026, 11, 23), URL)


def test_the_code_in_a_picture_leads_to_the_class(tmp_path: Path) -> None:
    """In each language to the page in that language; the day and the telephone are in the words."""
    made = list(posters.make(site(), tmp_path, "CS-2701"))
    read = [zxingcpp.read_barcodes(Image.open(path))[0].text for path in made]
    assert read == [f"{URL}classes/cs-2701/", f"{URL}en/classes/cs-2701/"]


def test_the_same_words_make_the_same_bytes_and_are_made_once(tmp_path: Path) -> None:
    """A second time nothing is left to do."""
    one = {p.name: p.read_bytes() for p in posters.make(site(), tmp_path / "one")}
    other = {p.name: p.read_bytes() for p in posters.make(site(), tmp_path / "other")}
    assert len(one) == 4
    assert one == other
    assert list(posters.make(site(), tmp_path / "one")) == []


def test_pictures_of_old_words_go(tmp_path: Path) -> None:
    """Those of other classes stay when only one is asked for."""
    before = set(posters.make(site(), tmp_path))
    made = set(posters.make(site(phone="0827-0000999"), tmp_path, "CS-2701"))
    gone = {path for path in before if not path.exists()}
    assert (
        {p.name[:10] for p in gone} == {p.name[:10] for p in made} == {"cs-2701.zh", "cs-2701.en"}
    )


def test_only_what_is_still_true_is_offered(tmp_path: Path) -> None:
    """By the name on the site; another telephone number makes a picture old."""
    list(posters.make(site(), tmp_path))
    assert sorted(posters.ready(site(), tmp_path)) == [
        *("cs-2701.en.png", "cs-2701.zh.png"),
        *("cs-2702.en.png", "cs-2702.zh.png"),
    ]
    changed = posters.ready(site(phone="0827-0000999"), tmp_path)
    assert sorted(changed) == ["cs-2702.en.png", "cs-2702.zh.png"]
    assert changed["cs-2702.zh.png"].is_file()
    assert posters.ready(site(), tmp_path / "nothing") == {}


def test_the_command_makes_the_class_that_is_asked_for(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """And names each file."""
    content = ("--content", str(ROOT / "content"))
    asked = ("--url", URL, "--date", "2026-11-23", "--class", "dg-2702", "--out", str(tmp_path))
    assert main([*content, "posters", *asked]) == 0
    assert len(list(tmp_path.glob("dg-2702.*.png"))) == 2
    assert "新做了 2 张 / 2 new pictures" in capsys.readouterr().out


def test_a_class_that_does_not_exist_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """In both languages."""
    content = ("--content", str(ROOT / "content"))
    asked = ("--url", URL, "--class", "XX-1", "--out", str(tmp_path))
    assert main([*content, "posters", *asked]) == 2
    assert "没有“XX-1”这个班号。" in capsys.readouterr().err
