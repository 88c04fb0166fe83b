"""The road of a publication: checked content, the day, the pages, in one process or several."""

from __future__ import annotations

import os
import re
import shutil
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
import yaml

from catalog import publish
from catalog.model.catalog import Catalog
from catalog.model.text import Lang
from catalog.problems import Severity
from catalog.views.plan import planned_pages
from catalog.views.shell import Frame, Marks, Shell
from catalog.views.site import Site
from tests import builders
from tests.people_and_places import question, support
from tests.site.building import ROOT, files_below

NOW = datetime(2026, 11, 22, 16, 30, tzinfo=UTC)  # half past midnight in Shanghai


def shell(catalog: Catalog | None = None) -> Shell:
    """A shell with a bare frame, on the tests' day."""
    small = catalog or builders.catalog(support=support(question()))
    marks = Marks()
    frame = Frame.cut(f"<title>{marks['title']}</title>{marks['root']} {marks['body']}")
    site = Site(small, date(2026, 11, 23), "https://a.example/x/")
    return Shell({Lang.ZH: frame, Lang.EN: frame}, site)


def test_content_in_order_can_be_published() -> None:
    """The repository's own."""
    checked = publish.check(ROOT / "content")
    assert checked.faults == ()
    assert checked.publishable is checked.catalog is not None


def test_an_error_stops_publication(tmp_path: Path) -> None:
    """The catalog was read, and is not published."""
    content = tmp_path / "content"
    shutil.copytree(ROOT / "content", content)
    course = content / "courses" / "chef.yml"
    course.write_text(
        course.read_text(encoding="utf-8").replace("trade: chef", "trade: chief", 1),
        encoding="utf-8",
    )
    checked = publish.check(content)
    assert checked.publishable is None
    assert Severity.ERROR in {problem.severity for problem in checked.problems}
    assert list(checked.problems) == sorted(checked.problems)


def test_a_folder_without_settings_gives_no_catalog(tmp_path: Path) -> None:
    """Only problems."""
    checked = publish.check(tmp_path)
    assert checked.catalog is None
    assert checked.publishable is None
    assert checked.problems


@pytest.mark.parametrize(
    ("given", "epoch", "day"),
    [
        ("2026-12-01", "0", date(2026, 12, 1)),
        (None, "1795365000", date(2026, 11, 23)),
        (None, "1795364999", date(2026, 11, 23)),
        (None, "1795363199", date(2026, 11, 22)),
        ("", "", date(2026, 11, 23)),
        (None, None, date(2026, 11, 23)),
    ],
)
def test_the_day_is_given_or_told_by_a_clock(
    given: str | None, epoch: str | None, day: date
) -> None:
    """The date first, then SOURCE_DATE_EPOCH, then now; clocks as they stand in Shanghai."""
    assert publish.publication_day(builders.catalog(), given, epoch, NOW) == day


@pytest.mark.parametrize(("given", "epoch"), [("tomorrow", None), (None, "x"), ("2026-13-01", "0")])
def test_a_day_that_is_none_is_an_error(given: str | None, epoch: str | None) -> None:
    """ValueError, for those who ask."""
    with pytest.raises(ValueError, match=r"\w"):
        publish.publication_day(builders.catalog(), given, epoch, NOW)


def test_every_page_the_lost_one_and_the_sitemap_are_written(tmp_path: Path) -> None:
    """Each planned page in both languages, 404.html, sitemap.xml, the search, and nothing else."""
    site = shell().site
    publish.write_site(site, shell(), tmp_path)
    written = files_below(tmp_path)
    search = {name for name in written if name.startswith("assets/search/")}
    assert {"assets/search/search.zh.js", "assets/search/names.zh.js"} <= search
    data = {name for name in written if re.fullmatch(r"data/.*\.(json|csv)", name)}
    assert {"data/catalog.json", "data/townships/qingshan.csv"} <= data
    others = {name for name in written if name.endswith((".ics", "feed.xml"))}
    pages = {f"{page.path}index.html" for page in planned_pages(site)}
    pages |= {f"en/{page}" for page in pages}
    lost = {"404.html", "sitemap.xml"}
    assert written.keys() == search | data | others | pages | lost
    assert {name.removeprefix("en/") for name in written if name.startswith("en/")} == {
        name
        for name in written
        if name.endswith(("index.html", ".ics", "feed.xml")) and not name.startswith("en/")
    }
    assert b"https://a.example/x/en/textbooks/chef/safety/" in written["sitemap.xml"]


def test_the_page_for_lost_addresses_links_from_the_root(tmp_path: Path) -> None:
    """It is shown at any depth, so its links begin at the site's root on its server."""
    publish.write_site(shell().site, shell(), tmp_path)
    html = (tmp_path / "404.html").read_text(encoding="utf-8")
    assert "</title>/x/ " in html
    assert 'href="/x/en/schedule/"' in html
    assert 'href="./' not in html


@pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")
@pytest.mark.parametrize("processors", [1, 2, 5])
def test_several_processes_write_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, processors: int
) -> None:
    """Byte for byte what one process writes."""
    publish.write_site(shell().site, shell(), tmp_path / "one")
    monkeypatch.setattr(publish, "_WORTH_FORKING", 0)
    monkeypatch.setattr(os, "cpu_count", lambda: processors)
    publish.write_site(shell().site, shell(), tmp_path / "several")
    assert files_below(tmp_path / "several") == files_below(tmp_path / "one")


@pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")
def test_a_process_that_fails_is_not_passed_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    """The build fails where a page could not be written."""
    monkeypatch.setattr(publish, "_WORTH_FORKING", 0)
    monkeypatch.setattr(os, "cpu_count", lambda: 2)
    (tmp_path / "courses").write_text("in the way", encoding="utf-8")
    with pytest.raises(RuntimeError, match="failed"):
        publish.write_site(shell().site, shell(), tmp_path)
    assert "courses" in capfd.readouterr().err


def test_sources_for_another_generator_say_the_same(tmp_path: Path) -> None:
    """Each page as Markdown with front matter that YAML reads, and the body as it is."""
    site = shell().site
    count = publish.write_sources(site, tmp_path)
    written = files_below(tmp_path)
    assert sum(name.endswith("index.md") for name in written) == count
    assert {name.rpartition(".")[2] for name in written} == {"md", "ics", "xml"}
    matter, _, body = written["en/classes/cs-2701/index.md"].decode()[4:].partition("\n---\n")
    head = yaml.safe_load(matter)
    data = head.pop("structured_data")
    assert head == {
        "title": "Words 2701, Qingshan Town, 4 March 2027",
        "description": "Starts Thu 4 March 2027. Words",
        "lang": "en",
        "source": "content/schedules/school/2027-spring.yml",
        "listed": True,
        "sample": True,
    }
    assert data["@type"] == "Course"
    assert "<h1>" in body
    assert 'href="../../../en/courses/chef/"' in body
    assert "<html" not in body


def test_sources_of_real_data_are_no_samples(tmp_path: Path) -> None:
    """Once the settings say so."""
    catalog = builders.catalog(support=support(question()))
    real = replace(catalog, settings=replace(catalog.settings, sample=False))
    publish.write_sources(shell(real).site, tmp_path)
    assert "\nsample: false\n" in (tmp_path / "index.md").read_text(encoding="utf-8")
