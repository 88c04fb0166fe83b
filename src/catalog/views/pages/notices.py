"""The notices: the newest ones, those of each month, and those that concern each township."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import partial
from itertools import groupby

from catalog.model.gazetteer import Township
from catalog.model.notices import Notice, NoticeKind
from catalog.model.text import Lang
from catalog.views import dates
from catalog.views.calendars.plan import TOWNSHIPS
from catalog.views.feeds import FEED
from catalog.views.notices import PATH, Message, message, month_path, newest, township_path
from catalog.views.page import Page, Planned
from catalog.views.site import Site, View

_NEWEST = 200


def plan(site: Site) -> Iterator[Planned]:
    """The newest notices, a page for each month that has some, and one for each township."""
    yield Planned(PATH, lambda lang: _newest(site, lang))
    for path in _months(site):
        yield Planned(path, partial(_month, site, path))
    for township in site.catalog.townships:
        yield Planned(
            township_path(township.id),
            partial(_township, site, township),
        )


def _months(site: Site) -> dict[str, date]:
    """The pages of the months that have notices, newest first, with a day of each."""
    return {month_path(notice): notice.on for notice in reversed(site.catalog.notices)}


@dataclass(frozen=True, slots=True)
class Day:
    """What was made public on one day: changes, then new classes, then new talks."""

    name: str
    changes: list[Message]
    classes: list[Message]
    talks: list[Message]


def by_day(view: View, notices: Iterable[Notice]) -> list[Day]:
    """`notices`, which come newest first, under the days on which they were made public."""

    def day_of(notice: Notice) -> date:
        return notice.on

    return [
        _day(view, day, [message(view, notice) for notice in reversed(list(found))])
        for day, found in groupby(notices, key=day_of)
    ]


def _day(view: View, day: date, messages: list[Message]) -> Day:
    new = [m for m in messages if m.notice.kind is NoticeKind.NEW]
    return Day(
        name=view.full_day(day),
        changes=[m for m in messages if m.notice.kind is not NoticeKind.NEW],
        classes=[m for m in new if not m.notice.at.of_talk],
        talks=[m for m in new if m.notice.at.of_talk],
    )


def _newest(site: Site, lang: Lang) -> Page:
    view = site.view(lang, PATH)
    shown = newest(site.catalog.notices, _NEWEST)
    months = [(view.link(path), dates.month(day, lang)) for path, day in _months(site).items()]
    more = len(site.catalog.notices) > len(shown)
    return _page(
        view,
        title=view.w("notices_title"),
        days=by_day(view, shown),
        months=months,
        more=view.w("notices_more", count=len(shown)) if more else "",
        feed=f"{PATH}{FEED}",
    )


def _month(site: Site, path: str, lang: Lang) -> Page:
    view = site.view(lang, path)
    found = [notice for notice in reversed(site.catalog.notices) if month_path(notice) == path]
    name = dates.month(found[0].on, lang)
    return _page(view, title=view.w("notices_of", name=name), days=by_day(view, found))


def _township(site: Site, township: Township, lang: Lang) -> Page:
    view = site.view(lang, township_path(township.id))
    found = reversed(site.catalog.notices_by_township.get(township.id, ()))
    name = view.t(township.name)
    return _page(
        view,
        title=view.w("notices_of", name=name),
        days=by_day(view, found),
        feed=f"{view.path}{FEED}",
        calendar=f"{TOWNSHIPS}{township.id}.ics",
        back=(view.link(f"townships/{township.id}/"), view.w("classes_here", name=name)),
        section="townships",
    )


def _page(
    view: View,
    *,
    title: str,
    days: list[Day],
    months: Iterable[tuple[str, str]] = (),
    more: str = "",
    feed: str = "",
    calendar: str = "",
    back: tuple[str, str] | None = None,
    section: str = "schedule",
) -> Page:
    links = [] if view.path == PATH else [(view.link(PATH), view.w("notices_whole"))]
    return Page(
        path=view.path,
        lang=view.lang,
        title=title,
        description=view.w("notices_lead"),
        body=view.render(
            "notices.html.j2",
            title=title,
            days=days,
            months=months,
            more=more,
            feed=feed,
            calendar=calendar,
            links=[back, *links] if back else links,
        ),
        section=section,
        source="notices/" if view.catalog.notices else "",
        sample=True,
        feed=feed,
    )
