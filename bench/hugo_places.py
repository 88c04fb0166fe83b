"""The townships and the talks in their villages as pages for Hugo."""

from __future__ import annotations

from collections.abc import Iterator

from bench.hugo_data import Facts, plain
from bench.hugo_notices import news_of
from catalog.model.changes import revision
from catalog.model.gazetteer import Township, Village
from catalog.model.schedule import Talk
from catalog.model.text import Lang
from catalog.views.pages.townships import village_name
from catalog.views.site import Site, View


def township_facts(site: Site, township: Township, lang: Lang) -> Facts:
    """The front matter of the page of `township`."""
    catalog, view = site.catalog, site.view(lang, "")
    facts: Facts = plain(township, lang)
    newest = max((edition.edition for edition in catalog.village_editions), default=0)
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
        "news": news_of(view, township),
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


def talks_facts(site: Site, lang: Lang) -> Facts:
    """The front matter of the page of all talks."""
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


def _talk(view: View, talk: Talk) -> Facts:
    catalog = view.catalog
    facts: Facts = plain(talk, view.lang)
    return facts | {
        "month": str(talk.day)[:7],
        "village": village_name(view, catalog.village[talk.village]),
        "topic": catalog.talk_topic[talk.topic].name[view.lang],
        "team": catalog.talk_team[talk.team].name[view.lang],
    }


def visit(view: View, talk: Talk) -> Facts:
    """What a calendar says of `talk`."""
    catalog = view.catalog
    village, team = catalog.village[talk.village], catalog.talk_team[talk.team]
    return _talk(view, talk) | {
        "place": village.name[view.lang],
        "phone": team.phone,
        "revision": revision(catalog, talk.code),
    }
