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
from itertools import groupby
from pathlib import Path
from typing import Any

from bench.hugo_data import Facts, dial, months, plain, shared
from catalog import publish
from catalog.model.catalog import Catalog
from catalog.model.gazetteer import Township, Village
from catalog.model.schedule import Meeting, Run, Talk
from catalog.model.text import Lang
from catalog.views.pages.townships import village_name
from catalog.views.site import Site, View
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
    _save(out / "data" / "drawings.json", _drawings(site))


def _save(path: Path, facts: Facts, body: str = "") -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(facts, ensure_ascii=False) + f"\n{body}", encoding="utf-8")


def _pages(site: Site, lang: Lang) -> Iterator[tuple[str, Facts]]:
    catalog, words = site.catalog, {key: text[lang] for key, text in WORDS.items()}
    yield "_index.md", {"title": catalog.settings.title[lang], "sample": True}
    yield "schedule.md", _listing("schedule", words["schedule_title"], "schedule")
    yield "exams.md", _listing("exams", words["exams_title"], "support")
    yield "talks.md", _listing("talks", words["talks_title"], "talks") | _talks(site, lang)
    support = plain(catalog.support, lang)
    yield "support.md", _listing("support", words["support_title"], "support") | support
    results = plain(catalog.results, lang)
    title = words["results_title"].format(year=catalog.results.year)
    yield "results-2018.md", _listing("results", title, "support") | results
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
    for township in catalog.townships:
        yield f"townships/{township.id}.md", _township(site, township, lang)
    for weight, run in enumerate(catalog.runs_in_order, 1):
        yield f"classes/{run.code.lower()}.md", _run(site, run, lang) | {"weight": weight}


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


def _run(site: Site, run: Run, lang: Lang) -> Facts:
    view = site.view(lang, "")
    facts: Facts = plain(run, lang)
    del facts["meetings"]
    name, place = view.run_name(run), view.township_name(run.township)
    day = f"{view.plain_day(run.days.first)}" if run.days else ""
    phone = view.run_phone(run)
    plan = groupby(sorted(run.meetings, key=lambda m: (m.day, m.start)), key=lambda m: m.day)
    return (
        facts
        | {
            "title": ("，" if lang is Lang.ZH else ", ").join([name, place, day]),
            "name": name,
            "said": "cancelled" if run.cancelled else run.recruitment.value,
            "last": str(run.last_day),
            "months": " ".join(months(run)),
            "phone": phone,
            "plan": [{"day": str(d), "blocks": [_block(m) for m in held]} for d, held in plan],
        }
        | dial(phone)
    )


def _block(meeting: Meeting) -> Facts:
    return {
        "start": f"{meeting.start:%H:%M}",
        "end": f"{meeting.end:%H:%M}",
        "units": [part.unit for part in meeting.taught],
        "theory": meeting.theory,
        "practice": meeting.practice,
    }


def _township(site: Site, township: Township, lang: Lang) -> Facts:
    catalog, view = site.catalog, site.view(lang, "")
    facts: Facts = plain(township, lang)
    newest = max(edition.edition for edition in catalog.village_editions)
    former = [v for e in catalog.village_editions if e.edition != newest for v in e.villages]
    if not township.lives_on(site.day):
        old = [v for v in former if v.township == township.id]
        return facts | {
            "title": view.w("abolished", name=township.name[lang]),
            "villages": [{"name": village_name(view, v), "today": _today(view, v)} for v in old],
        }
    return facts | {
        "title": view.w("classes_here", name=township.name[lang]),
        "sample": True,
        "former": [t.name[lang] for t in catalog.townships if township.id in t.successors],
        "villages": [
            village_name(view, v) for v in catalog.villages_by_township.get(township.id, ())
        ],
        "moved_here": [
            f"{village_name(view, village)} ({before})"
            for village in former
            for before in _before(view, township, village)
        ],
        "talks": [
            _talk(view, talk)
            for talk in catalog.talks_by_township.get(township.id, ())
            if talk.cancelled is None and talk.day >= site.day
        ],
    }


def _before(view: View, township: Township, village: Village) -> Iterator[str]:
    """What a village of `township` was before: of another township, or of another name."""
    if township.id in village.now_in:
        if village.township != township.id:
            yield view.township_name(village.township)
        elif village.now is None:
            yield view.w("name_gone")


def _today(view: View, village: Village) -> str:
    now = view.catalog.village.get(village.now or "")
    if now:
        return f"{view.township_name(now.township)} {village_name(view, now)}"
    names = tuple(view.catalog.township[name].name for name in village.now_in)
    return view.w("village_unknown", township=view.sentences(names))


def _talk(view: View, talk: Talk) -> Facts:
    catalog = view.catalog
    facts: Facts = plain(talk, view.lang)
    return facts | {
        "month": str(talk.day)[:7],
        "village": village_name(view, catalog.village[talk.village]),
        "topic": catalog.talk_topic[talk.topic].name[view.lang],
        "team": catalog.talk_team[talk.team].name[view.lang],
    }


def _talks(site: Site, lang: Lang) -> Facts:
    catalog, view = site.catalog, site.view(lang, "")
    held = sorted(
        (talk for talk in catalog.talks if talk.cancelled is None),
        key=lambda talk: (talk.day, talk.start, talk.code),
    )
    teams = []
    for team in catalog.talk_teams:
        known = dict.fromkeys(expert.field for expert in team.experts)
        names = [catalog.expert_field[field].name[lang] for field in known]
        more = {"count": len(team.experts), "names": names} if names else {}
        teams.append(plain(team, lang) | more)
    return {
        "talks": [_talk(view, talk) for talk in held],
        "months": sorted({str(talk.day)[:7] for talk in held}),
        "teams": teams,
    }


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
