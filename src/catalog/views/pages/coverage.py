"""Who is reached: townships and trades, seats and days, villages; beside the published figures."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from catalog.model.coverage import Classes, Covered, Volume, coverage, volume
from catalog.model.text import Lang
from catalog.views.page import Page, Planned
from catalog.views.pages.programme import computed, value
from catalog.views.pages.townships import village_name
from catalog.views.site import Site, View

PATH = "coverage/"


def plan(site: Site) -> Iterator[Planned]:
    """The one page."""
    yield Planned(PATH, lambda lang: _coverage(site, lang))


@dataclass(frozen=True, slots=True)
class Row:
    """A township, or all of them: its classes by trade as printed, and what they add up to."""

    name: str
    link: str
    trades: tuple[str, ...]
    classes: str
    since: str
    until: str
    volume: Volume
    allowance: int


def _coverage(site: Site, lang: Lang) -> Page:
    view = site.view(lang, PATH)
    covered = coverage(site.catalog, site.day)
    results = site.catalog.results
    lead = view.w("coverage_lead", day=view.published)
    body = view.render(
        "coverage.html.j2",
        lead=lead,
        trades=site.catalog.trades,
        rows=[_row(view, one) for one in covered],
        total=_total(view, covered),
        idle=[one.township for one in covered if not one.classes.coming],
        villages=[_villages(view, one) for one in covered if one.villages.all],
        count=_count(covered),
        source=_source(view),
        results=results,
        figures=list(_figures(view)),
    )
    return Page(
        path=PATH,
        lang=lang,
        title=view.w("coverage_title"),
        description=lead,
        body=body,
        source="schedules/",
        sample=True,
        assets=("coverage.css",),
    )


def _row(view: View, one: Covered) -> Row:
    return Row(
        name=view.t(one.township.name),
        link=view.link(f"townships/{one.township.id}/"),
        trades=tuple(_cell(classes) for classes in one.trades.values()),
        classes=_cell(one.classes),
        since=_since(view, one.since),
        until=_until(view, one.until),
        volume=one.volume,
        allowance=_allowance(view, one.volume),
    )


def _total(view: View, covered: Sequence[Covered]) -> Row:
    """All townships together, counted from the schedule itself and not from their rows."""
    trades = [trade.id for trade in view.catalog.trades]
    by_trade = [[one.trades[trade] for one in covered] for trade in trades]
    everything = volume(view.catalog.runs)
    return Row(
        name=view.w("total"),
        link="",
        trades=tuple(_cell(_sum(classes)) for classes in by_trade),
        classes=_cell(_sum([one.classes for one in covered])),
        since="",
        until="",
        volume=everything,
        allowance=_allowance(view, everything),
    )


def _sum(classes: Sequence[Classes]) -> Classes:
    return Classes(sum(c.begun for c in classes), sum(c.coming for c in classes))


def _cell(classes: Classes) -> str:
    """`2 + 1`, `2` or `+ 1`."""
    begun = str(classes.begun) if classes.begun else ""
    coming = f"+ {classes.coming}" if classes.coming else ""
    return " ".join(filter(None, (begun, coming))) or "–"


def _allowance(view: View, all_of: Volume) -> int:
    return all_of.trainee_days * view.catalog.settings.allowance_per_day


def _since(view: View, months: int | None) -> str:
    if months is None:
        return view.w("coverage_never")
    if months < 2:
        return view.w("coverage_month_ago" if months else "coverage_this_month")
    return view.w("coverage_months_ago", count=months)


def _until(view: View, months: int | None) -> str:
    if months is None:
        return view.w("coverage_never")
    if months < 2:
        return view.w("coverage_in_month" if months else "coverage_within_month")
    return view.w("coverage_in_months", count=months)


def _villages(view: View, one: Covered) -> tuple[str, list[str]]:
    """What a township's fold says, and the villages in it that no talk has reached."""
    villages = one.villages
    head = view.w(
        "coverage_of_villages",
        name=view.t(one.township.name),
        neither=len(villages.neither),
        all=villages.all,
    )
    names = [village_name(view, village) for village in villages.neither]
    planned = (
        f"{village_name(view, village)} ({view.w('coverage_planned', day=view.plain_day(day))})"
        for village, day in villages.planned
    )
    return head, [*names, *planned]


def _count(covered: Sequence[Covered]) -> dict[str, int]:
    return {
        "held": sum(len(one.villages.held) for one in covered),
        "planned": sum(len(one.villages.planned) for one in covered),
        "neither": sum(len(one.villages.neither) for one in covered),
    }


def _source(view: View) -> str:
    newest = max(view.catalog.village_editions, key=lambda e: e.edition, default=None)
    return view.t(newest.source) if newest else ""


def _figures(view: View) -> Iterator[tuple[str, str, str, str]]:
    """Each published figure: name, value, what the schedule says, and how it is counted."""
    counted = computed(view.site)
    for figure in view.catalog.results.figures:
        now = counted.get(figure.id)
        how = view.w(f"how_{figure.id}" if now else "how_nothing")
        yield view.t(figure.name), value(view, figure), now or "–", how
