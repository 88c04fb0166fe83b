"""Township pages: the answer page of each living township, and the way on from an abolished one."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from itertools import islice

from catalog.model.gazetteer import Township, Village
from catalog.model.notices import NoticeKind
from catalog.model.schedule import Run
from catalog.model.text import Lang
from catalog.views import dates, notices, papers
from catalog.views.feeds import FEED
from catalog.views.page import Page, Planned
from catalog.views.pages.home import by_kind
from catalog.views.site import Site, View

_NEAR, _ELSEWHERE, _NEWS = 8, 12, 3
_SECTION = "townships"


def plan(site: Site) -> Iterator[Planned]:
    """The list of townships and a page for each, living or abolished."""
    yield Planned("townships/", lambda lang: _all(site, lang))
    for township in site.catalog.townships:
        yield Planned(
            f"townships/{township.id}/",
            partial(_living if township.lives_on(site.day) else _abolished, site, township),
        )


def _all(site: Site, lang: Lang) -> Page:
    view = site.view(lang, "townships/")
    gone = [t for t in site.catalog.townships if not t.lives_on(site.day)]
    body = view.render(
        "townships.html.j2",
        groups=by_kind(view, site.living),
        abolished=[(t, _names(site, t.successors)) for t in gone],
    )
    return Page(
        path="townships/",
        lang=lang,
        title=view.w("all_townships"),
        description=view.w("choose_township"),
        body=body,
        section=_SECTION,
        source="townships.yml",
    )


def _names(site: Site, ids: tuple[str, ...]) -> tuple[object, ...]:
    return tuple(site.catalog.township[name].name for name in ids)


def _living(site: Site, township: Township, lang: Lang) -> Page:
    view = site.view(lang, f"townships/{township.id}/")
    catalog = site.catalog
    runs = catalog.runs_by_township.get(township.id, ())
    here = [run for run in runs if run.code not in site.past]
    others = [run for run in site.coming if run.township != township.id]
    close = {t.id for t in site.living if t.urban or t.id in township.near}
    name = view.t(township.name)
    edition = max(catalog.village_editions, key=lambda e: e.edition, default=None)
    body = view.render(
        "township.html.j2",
        township=township,
        settings=catalog.settings,
        former=_names(site, _predecessors(site, township)),
        here=here,
        near=list(islice((r for r in others if r.township in close), _NEAR)),
        elsewhere=list(islice((r for r in others if r.township not in close), _ELSEWHERE)),
        past=[run for run in runs if run.code in site.past],
        gains={run.code: papers.gain(view, run) for run in here},
        talks=_talks(view, township),
        villages=[village_name(view, v) for v in catalog.villages_by_township.get(township.id, ())],
        news=_news(view, township),
        moved_here=_moved_here(view, township),
        source=view.t(edition.source) if edition else "",
    )
    return Page(
        path=view.path,
        lang=lang,
        title=view.w("classes_here", name=name),
        description=_description(view, township, here),
        body=body,
        section=_SECTION,
        source="townships.yml",
        sample=True,
        feed=f"{notices.township_path(township.id)}{FEED}",
    )


def _description(view: View, township: Township, here: list[Run]) -> str:
    name = view.t(township.name)
    if not here:
        return view.w("none_coming", name=name)
    lines = [
        f"{view.course_name(run.course)} {view.plain_day(run.days.first)}"
        for run in here
        if run.days
    ]
    return f"{name}: {'; '.join(lines[:4])}"


def _talks(view: View, township: Township) -> list[dict[str, object]]:
    catalog = view.catalog
    return [
        {
            "day": talk.day,
            "span": dates.span(talk.start, talk.end, view.lang),
            "village": village_name(view, catalog.village[talk.village]),
            "topic": view.t(catalog.talk_topic[talk.topic].name),
        }
        for talk in catalog.talks_by_township.get(township.id, ())
        if talk.cancelled is None and talk.day >= view.site.day
    ]


def _news(view: View, township: Township) -> list[notices.Message]:
    """The newest changes here; a new class stands among the classes already."""
    found = view.catalog.notices_by_township.get(township.id, ())
    changes = (one for one in found if one.kind is not NoticeKind.NEW)
    return [notices.message(view, one) for one in notices.newest(changes, _NEWS)]


def village_name(view: View, village: Village) -> str:
    """A village's name; in English with the Chinese one, for asking the way."""
    return view.t(village.name) if view.lang is Lang.ZH else f"{village.name.en} {village.name.zh}"


def _predecessors(site: Site, township: Township) -> tuple[str, ...]:
    return tuple(t.id for t in site.catalog.townships if township.id in t.successors)


def _former_villages(site: Site) -> tuple[Village, ...]:
    """The villages of every edition but the newest, oldest edition first."""
    editions = sorted(site.catalog.village_editions, key=lambda e: e.edition)[:-1]
    return tuple(village for edition in editions for village in edition.villages)


def _moved_here(view: View, township: Township) -> list[str]:
    """Villages of former editions that belong here now, under another township or name before."""
    lines = []
    for village in _former_villages(view.site):
        if township.id not in village.now_in:
            continue
        if village.township != township.id:
            old = view.catalog.township[village.township]
            lines.append(f"{village_name(view, village)} ({view.t(old.name)})")
        elif village.now is None:
            lines.append(f"{village_name(view, village)} ({view.w('name_gone')})")
    return lines


def _abolished(site: Site, township: Township, lang: Lang) -> Page:
    view = site.view(lang, f"townships/{township.id}/")
    successors = [site.catalog.township[name] for name in township.successors]
    villages = [v for v in _former_villages(site) if v.township == township.id]
    newest = max(site.catalog.village_editions, key=lambda e: e.edition, default=None)
    body = view.render(
        "township_abolished.html.j2",
        township=township,
        settings=site.catalog.settings,
        successors=successors,
        villages=[(village_name(view, v), _today(view, v)) for v in villages],
        source=view.t(newest.source) if newest else "",
    )
    title = view.w("abolished", name=view.t(township.name))
    names = view.sentences(tuple(s.name for s in successors))
    return Page(
        path=view.path,
        lang=lang,
        title=title,
        description=f"{title} → {names}",
        body=body,
        section=_SECTION,
        source="townships.yml",
    )


def _today(view: View, village: Village) -> str:
    catalog = view.catalog
    if village.now and village.now in catalog.village:
        now = catalog.village[village.now]
        return f"{view.township_name(now.township)} {village_name(view, now)}"
    names = tuple(catalog.township[name].name for name in village.now_in)
    return view.w("village_unknown", township=view.sentences(names))
