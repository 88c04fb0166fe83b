"""The sources for Hugo: each page and file of ours has one, and the words fill their gaps."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from bench.hugo_data import shared
from bench.hugo_sources import URL, write
from catalog import publish
from catalog.model.text import Lang
from catalog.views.calendars.plan import plan as planned_calendars
from catalog.views.feeds import plan as planned_feeds
from catalog.views.opendata.files import SCHEMA, files
from catalog.views.page import PlannedFile
from catalog.views.plan import planned_pages
from catalog.views.site import Site
from catalog.views.words import WORDS

CONTENT = Path(__file__).parents[1] / "fixtures" / "content"
DAY = date(2026, 11, 23)
VERB = re.compile(r"%\[(\d+)\]v")


@pytest.fixture(scope="module")
def site() -> Site:
    catalog = publish.check(CONTENT).publishable
    assert catalog is not None
    return Site(catalog, DAY, URL)


@pytest.fixture(scope="module")
def sources(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("hugo")
    write(CONTENT, out, DAY)
    return out


def facts(path: Path) -> dict[str, Any]:
    """The front matter of a source, which stands before the words of an author."""
    found: dict[str, Any] = json.JSONDecoder().raw_decode(path.read_text(encoding="utf-8"))[0]
    return found


def source(sources: Path, lang: Lang, address: str) -> Path | None:
    """The source of the page or file at `address`."""
    folder = sources / "content" / lang.value
    found = (folder / f"{address}.md", folder / address / "_index.md")
    return next((path for path in found if path.exists()), None)


@pytest.mark.parametrize("lang", list(Lang))
def test_every_page_has_a_source(site: Site, sources: Path, lang: Lang) -> None:
    """What is printed is left out, for the benchmark turns it off."""
    paths = {page.path for page in planned_pages(site)}
    printed = {path for path in paths if re.fullmatch(r"classes/.+/(notice|papers)/", path)}
    missing = {p for p in paths - printed if source(sources, lang, p.rstrip("/")) is None}
    assert missing == set()


@pytest.mark.parametrize("lang", list(Lang))
@pytest.mark.parametrize(
    ("planned", "ending", "output"),
    [(planned_calendars, ".ics", "ics"), (planned_feeds, "/feed.xml", "feed")],
)
def test_every_calendar_and_feed_has_a_source(
    *,
    site: Site,
    sources: Path,
    planned: Callable[[Site], Iterable[PlannedFile]],
    ending: str,
    output: str,
    lang: Lang,
) -> None:
    """A source that asks for its form."""
    for file in planned(site):
        found = source(sources, lang, file.path.removesuffix(ending))
        assert found is not None, file.path
        assert output in facts(found)["outputs"]


def test_every_file_of_the_data_has_a_source(site: Site, sources: Path) -> None:
    """Tables and records stand below the Chinese root alone; the schema is copied."""
    made = {path for path, _ in files(site) if path != SCHEMA}
    outputs = {".csv": ["table"], ".json": ["records"]}
    for path in made:
        found = source(sources, Lang.ZH, path.rpartition(".")[0])
        assert found is not None, path
        assert facts(found)["outputs"] == outputs[Path(path).suffix]
    assert (sources / "static" / SCHEMA).exists()


def test_a_class_is_made_of_facts(site: Site, sources: Path) -> None:
    """Every block of time, with the hours of each unit in it, and no HTML."""
    for run in site.catalog.runs:
        path = sources / "content" / "zh" / "classes" / f"{run.code.lower()}.md"
        found = facts(path)
        blocks = [block for day in found["plan"] for block in day["blocks"]]
        assert len(blocks) == len(run.meetings)
        assert sum(part["theory"] for block in blocks for part in block["taught"]) == sum(
            meeting.theory for meeting in run.meetings
        )
        assert not re.search(r"<[a-z]", path.read_text(encoding="utf-8"))


def test_a_teacher_is_in_the_classes_that_the_content_says(site: Site, sources: Path) -> None:
    """A calendar has codes; what the classes are, their own pages say."""
    for teacher in site.catalog.teachers:
        found = source(sources, Lang.EN, f"calendars/teachers/{teacher.code.lower()}")
        assert found is not None
        held = {run.code for run in site.catalog.runs if teacher.code in run.teachers}
        assert set(facts(found)["runs"]) == held


@pytest.mark.parametrize("lang", list(Lang))
def test_words_have_verbs_for_all_that_is_put_in(site: Site, lang: Lang) -> None:
    """A verb's number is the place of the value in a call of printf, the same in both languages."""
    words = shared(site, lang, "test")["words"]
    assert words.keys() == WORDS.keys()
    for key, text in WORDS.items():
        gaps = dict.fromkeys(re.findall(r"{(\w+)}", text.zh + text.en))
        numbers = {name: str(place) for place, name in enumerate(gaps, 1)}
        used = [numbers[name] for name in re.findall(r"{(\w+)}", text[lang])]
        assert VERB.findall(words[key]) == used, key
        assert not re.search(r"{\w*}", words[key]), key


def test_layouts_use_words_that_exist(site: Site, sources: Path) -> None:
    """A word that was renamed would be printed as nothing."""
    words = shared(site, Lang.ZH, "test")["words"]
    named = re.compile(r"(?:\$w|\.words)\.([a-z_0-9]+)")
    layouts = [path for path in (sources / "layouts").rglob("*") if path.is_file()]
    used = {word for path in layouts for word in named.findall(path.read_text(encoding="utf-8"))}
    assert used - words.keys() == set()


def test_layouts_name_partials_that_exist(sources: Path) -> None:
    """A partial that was renamed would stop Hugo, but only where Hugo runs."""
    folder = sources / "layouts"
    named = re.compile(r'partial(?:Cached)? "([a-z-]+\.[a-z]+)"')
    layouts = [path for path in folder.rglob("*") if path.is_file()]
    used = {name for path in layouts for name in named.findall(path.read_text(encoding="utf-8"))}
    assert used == {path.name for path in (folder / "partials").iterdir()}
