"""The same content and day give the same bytes, whoever builds, wherever, and however."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.site.building import DAY, ROOT, build, copy_of_project, environment, files_below

_PICTURE = re.compile(r"textbooks/[\w/-]+\.(svg|png|jpg|jpeg|webp)")
_INDEX = re.compile(
    r"assets/search/(old|older|(search|names|other|questions|more)\.(zh|en)"
    r"|(zh|en|villages)/[a-z0-9_]|(pairs|stems)/[0-9]+)\.js"
)
_DATA = re.compile(
    r"data/(catalog|catalog\.schema|classes/[\w-]+)\.json|data/(townships/)?[\w-]+\.csv"
)

_FOLLOWED = re.compile(
    r"(en/)?(calendars/[a-z-]+/[a-z0-9-]+\.ics|(townships/[a-z]+/)?notices/feed\.xml)"
)

_SEVERAL = """
import os, sys
from catalog import publish
publish._WORTH_FORKING = 0
os.cpu_count = lambda: int(sys.argv[2])
from mkdocs.__main__ import cli
cli(["build", "--site-dir", sys.argv[1]])
"""


def differing(one: Path, other: Path) -> list[str]:
    """The files that are not the same in both folders."""
    left, right = files_below(one), files_below(other)
    return sorted(name for name in left.keys() | right.keys() if left.get(name) != right.get(name))


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the project elsewhere, with files lying about that are not content."""
    copy = copy_of_project(tmp_path_factory.mktemp("另一个 folder") / "copy")
    (copy / "notes.txt").write_text("mine", encoding="utf-8")
    (copy / "site").mkdir()
    (copy / "site" / "old.html").write_text("old", encoding="utf-8")
    return copy


def test_elsewhere_in_other_surroundings(site: Path, project: Path) -> None:
    """Another folder with stray files, another language, time zone and order of hashes."""
    other = build(
        project / "elsewhere",
        project,
        LANG="de_DE.UTF-8",
        LC_ALL="C",
        TZ="America/New_York",
        PYTHONHASHSEED="4242",
        COLUMNS="40",
    )
    assert differing(site, other) == []


def test_a_second_time_over_an_older_site(site: Path, project: Path) -> None:
    """What stood in site/ before leaves no trace."""
    built = build(project / "site", project, TZ="Pacific/Kiritimati", PYTHONHASHSEED="1")
    assert differing(site, built) == []
    assert differing(site, build(project / "site", project)) == []
    assert sorted(p.name for p in project.iterdir() if p.name.startswith(".site")) == []


@pytest.mark.parametrize("processes", [1, 3])
def test_with_one_or_several_processes(site: Path, tmp_path: Path, processes: int) -> None:
    """Who writes which page does not matter."""
    built = tmp_path / "site"
    subprocess.run(
        [sys.executable, "-c", _SEVERAL, str(built), str(processes)],
        cwd=ROOT,
        env=environment(),
        check=True,
        capture_output=True,
    )
    assert differing(site, built) == []


def test_the_day_may_come_from_source_date_epoch(site: Path, project: Path) -> None:
    """00:30 in Shanghai is the day before in London; the programme's day counts."""
    epoch = "1795365000"  # 2026-11-22 16:30 UTC
    built = build(project / "epoch", project, CATALOG_DATE="", SOURCE_DATE_EPOCH=epoch, TZ="UTC")
    assert differing(site, built) == []


def test_another_day_gives_another_site(site: Path, project: Path) -> None:
    """The day is used: it stands in the foot of each page and in the sitemap."""
    later = build(project / "later", project, CATALOG_DATE="2026-11-24")
    assert "sitemap.xml" in differing(site, later)
    assert DAY in (site / "sitemap.xml").read_text(encoding="utf-8")
    assert DAY not in (later / "sitemap.xml").read_text(encoding="utf-8")


def test_only_what_is_meant_is_published(site: Path) -> None:
    """Pages and what is followed, the sitemap, style, scripts, pictures: no YAML, no template."""
    written = {name for name in files_below(site) if not name.endswith("/index.html")}
    kinds = (_PICTURE, _INDEX, _DATA, _FOLLOWED)
    others = {name for name in written if not any(kind.fullmatch(name) for kind in kinds)}
    assert others == {
        "404.html",
        "assets/copying.js",
        "assets/coverage.css",
        "assets/icon.svg",
        "assets/reading.js",
        "assets/recent.js",
        "assets/sheets.css",
        "assets/site.css",
        "assets/site.js",
        "index.html",
        "sitemap.xml",
    }
