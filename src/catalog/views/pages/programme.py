"""The pages around the classes: talks, support, the figures of 2018."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date
from itertools import groupby

from catalog.model.programme import Figure
from catalog.model.providers import TalkTeam
from catalog.model.schedule import Talk
from catalog.model.text import Lang
from catalog.views import dates
from catalog.views.page import Page, Planned
from catalog.views.pages.townships import village_name
from catalog.views.site import Site, View


def plan(site: Site) -> Iterator[Planned]:
    """Talks, support, and the published figures."""
    yield Planned("talks/", lambda lang: _talks(site, lang))
    yield Planned("support/", lambda lang: _support(site, lang))
    year = site.catalog.results.year
    yield Planned(f"results-{year}/", lambda lang: _results(site, lang))


def _talks(site: Site, lang: Lang) -> Page:
    view = site.view(lang, "talks/")
    held = [talk for talk in site.catalog.talks if talk.cancelled is None]
    held.sort(key=lambda talk: (talk.day, talk.start, talk.code))

    def month_of(talk: Talk) -> date:
        return talk.day.replace(day=1)

    months = [
        (dates.month(month, lang), [_talk(view, talk) for talk in talks])
        for month, talks in groupby(held, key=month_of)
    ]
    teams = [(team, _experts(view, team)) for team in site.catalog.talk_teams]
    return Page(
        path=view.path,
        lang=lang,
        title=view.w("talks_title"),
        description=view.w("talks_lead", count=len(held)),
        body=view.render("talks.html.j2", months=months, teams=teams, count=len(held)),
        section="talks",
        source="schedules/",
        sample=True,
    )


def _talk(view: View, talk: Talk) -> dict[str, object]:
    catalog = view.catalog
    team = view.t(catalog.talk_team[talk.team].name)
    return {
        "talk": talk,
        "day": view.day(talk.day),
        "span": dates.span(talk.start, talk.end, view.lang),
        "village": village_name(view, catalog.village[talk.village]),
        "topic": view.t(catalog.talk_topic[talk.topic].name),
        "team": f"{team} ({', '.join(talk.experts)})" if talk.experts else team,
    }


def _experts(view: View, team: TalkTeam) -> str:
    if not team.experts:
        return ""
    fields = Counter(expert.field for expert in team.experts)
    names = tuple(view.catalog.expert_field[field].name for field in fields)
    return view.w("expert_count", count=len(team.experts), fields=view.sentences(names))


def _support(site: Site, lang: Lang) -> Page:
    view = site.view(lang, "support/")
    support = site.catalog.support
    return Page(
        path=view.path,
        lang=lang,
        title=view.w("support_title"),
        description=view.t(support.questions[0].answer) if support.questions else "",
        body=view.render("support.html.j2", support=support, settings=site.catalog.settings),
        section="support",
        source="support.yml",
        sample=True,
    )


def _results(site: Site, lang: Lang) -> Page:
    view = site.view(lang, f"results-{site.catalog.results.year}/")
    results = site.catalog.results
    counted = computed(site)
    figures = [
        (figure, value(view, figure), counted.get(figure.id, "—")) for figure in results.figures
    ]
    title = view.w("results_title", year=results.year)
    return Page(
        path=view.path,
        lang=lang,
        title=title,
        description=view.w("results_lead", year=results.year),
        body=view.render("results.html.j2", results=results, figures=figures),
        section="support",
        source="results-2018.yml",
        sample=True,
    )


def value(view: View, figure: Figure) -> str:
    """A published figure with its unit."""
    number = f"{figure.value:,}"
    unit = view.t(figure.unit)
    if view.lang is Lang.ZH:
        return f"{number}{unit}"
    more = f"{view.w('at_least')} " if figure.at_least else ""
    return f"{more}{number} {unit}"


def computed(site: Site) -> dict[str, str]:
    """What the site's own data says today, for the figures that it can compute."""
    catalog = site.catalog
    held = [run for run in catalog.runs if run.cancelled is None]
    teams = [team for team in catalog.talk_teams if team.experts]
    counts = {
        "classes": len(held),
        "in-classes": sum(run.seats for run in held),
        "townships": len({run.township for run in held}),
        "villages": len({talk.village for talk in catalog.talks if talk.cancelled is None}),
        "institutions": len(catalog.institutions),
        "teachers": len(catalog.teachers),
        "mobile-teams": len(teams),
        "experts": sum(len(team.experts) for team in teams),
        "allowance": catalog.settings.allowance_per_day,
    }
    return {name: f"{count:,}" for name, count in counts.items()}
