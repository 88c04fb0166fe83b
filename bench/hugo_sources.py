"""The facts of the catalog as sources for Hugo: one file for each page, shared records as data.

    python -m bench.hugo_sources CONTENT OUT 2026-11-23

A page's front matter holds what its page in ours is made from: codes, days, hours, names of
records, never HTML. Layouts, settings and assets are copied beside them, so that `hugo -s OUT`
makes the site.
"""

from __future__ import annotations

import argparse
import json
import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from bench.hugo_calendars import calendar_pages
from bench.hugo_data import Facts, plain, shared
from bench.hugo_lists import list_pages
from bench.hugo_notices import notice_pages
from bench.hugo_opendata import data_pages, shared_records, write_schema
from bench.hugo_places import talks_facts, township_facts
from bench.hugo_runs import run_facts
from catalog import publish
from catalog.model.catalog import Catalog
from catalog.model.text import Lang
from catalog.views.site import Site
from catalog.views.words import WORDS

HERE = Path(__file__).resolve().parent
ASSETS = HERE.parent / "overrides" / "assets"
URL = "https://training.bazhou.example/"


def write(content: Path, out: Path, day: date) -> None:
    """Write the sources of the catalog in `content`, as published on `day`, into `out`."""
    catalog = publish.check(content).publishable
    if catalog is None:
        raise SystemExit(f"{content} has errors; `catalog check` names them.")
    site = Site(catalog, day, URL)
    shutil.rmtree(out, ignore_errors=True)
    shutil.copytree(HERE / "hugo", out)
    shutil.copytree(ASSETS, out / "static" / "assets")
    for lang in Lang:
        _save(out / "data" / f"{lang.value}.json", shared(site, lang, "bench"))
        for path, facts in _pages(site, lang):
            _save(out / "content" / lang.value / path, facts)
    _prose(out, catalog)
    write_schema(site, out)
    _save(out / "data" / "records.json", shared_records(site))
    _save(out / "data" / "drawings.json", _drawings(site))


def _save(path: Path, facts: Facts, body: str = "") -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(facts, ensure_ascii=False) + f"\n{body}", encoding="utf-8")


def _pages(site: Site, lang: Lang) -> Iterator[tuple[str, Facts]]:
    catalog, words = site.catalog, {key: text[lang] for key, text in WORDS.items()}
    yield "_index.md", {"title": catalog.settings.title[lang], "sample": True}
    yield "schedule.md", _listing("schedule", words["schedule_title"], "schedule")
    yield "exams.md", _listing("exams", words["exams_title"], "support")
    yield "talks.md", _listing("talks", words["talks_title"], "talks") | talks_facts(site, lang)
    support = plain(catalog.support, lang)
    yield "support.md", _listing("support", words["support_title"], "support") | support
    results = plain(catalog.results, lang)
    title = words["results_title"].format(year=catalog.results.year)
    name = f"results-{catalog.results.year}.md"
    yield name, _listing("results", title, "support") | results
    sections = ("courses", "townships", "textbooks")
    titles = dict(zip(sections, ("courses_title", "all_townships", "textbooks_title"), strict=True))
    for name, title in titles.items():
        yield f"{name}/_index.md", {"title": words[title], "cascade": {"nav": name}}
    given = {"nav": "support", "sample": True}
    yield "institutions/_index.md", {"title": words["institutions_title"], "cascade": given}
    yield (
        "classes/_index.md",
        {
            "title": "",
            "_build": {"render": "never"},
            "cascade": {"nav": "schedule", "sample": True},
        },
    )
    yield from _records(catalog, lang)
    for part in (calendar_pages, notice_pages, list_pages, data_pages):
        yield from part(site, lang)
    for township in catalog.townships:
        yield f"townships/{township.id}.md", township_facts(site, township, lang)
    for weight, run in enumerate(catalog.runs_in_order, 1):
        yield f"classes/{run.code.lower()}.md", run_facts(site, run, lang) | {"weight": weight}


def _listing(layout: str, title: str, nav: str) -> Facts:
    return {"layout": layout, "title": title, "nav": nav, "sample": True}


def _records(catalog: Catalog, lang: Lang) -> Iterator[tuple[str, Facts]]:
    for weight, course in enumerate(catalog.courses, 1):
        facts: Facts = {"title": course.name[lang], "id": course.id, "weight": weight}
        yield f"courses/{course.id}.md", facts | {"sample": True}
    for weight, institution in enumerate(catalog.institutions, 1):
        facts = {"title": institution.name[lang], "id": institution.id, "weight": weight}
        yield f"institutions/{institution.id}.md", facts
    for weight, book in enumerate(catalog.textbooks, 1):
        facts = {"title": book.title[lang], "id": book.id, "weight": weight, "layout": "book"}
        yield f"textbooks/{book.id}/_index.md", facts


def _prose(out: Path, catalog: Catalog) -> None:
    """The pages that authors write in Markdown, their words as they are."""
    for chapter in (*catalog.pages, *catalog.chapters):
        book = catalog.textbook.get(chapter.book)
        weight = book.chapters.index(chapter.id) + 1 if book else 0
        for lang in Lang:
            words = chapter[lang]
            facts: Facts = {"title": words.title, "description": words.summary, "weight": weight}
            name = chapter.path.rstrip("/") + ".md"
            _save(out / "content" / lang.value / name, facts, words.text)


def _drawings(site: Site) -> Facts:
    """The drawing of each trade, and the hills of the home page."""
    module: Any = site.templates.get_template("pictograms.html.j2").module
    return {**module.drawings, "hills": str(module.hills())}


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument("content", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("day", type=date.fromisoformat)
    options = parser.parse_args()
    write(options.content, options.out, options.day)
