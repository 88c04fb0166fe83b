"""The notices as pages for Hugo: what happened, what had been announced, and why."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from bench.hugo_data import Facts, plain
from catalog.model.gazetteer import Township
from catalog.model.notices import Appointment, Notice, NoticeKind
from catalog.model.text import Lang
from catalog.views import dates
from catalog.views.notices import month_path, newest
from catalog.views.pages.townships import village_name
from catalog.views.site import Site, View

_NEWEST, _NEWS = 200, 3
_LIST: Facts = {"layout": "notices", "sample": True}
_FED: Facts = _LIST | {"outputs": ["html", "feed"]}


def notice_pages(site: Site, lang: Lang) -> Iterator[tuple[str, Facts]]:
    """The newest notices, those of each month, and those that concern each township."""
    view = site.view(lang, "")
    everything = site.catalog.notices
    by_month: dict[str, list[Notice]] = {}
    for one in reversed(everything):
        by_month.setdefault(month_path(one), []).append(one)
    months = [{"path": path, "day": str(found[0].on)} for path, found in by_month.items()]
    yield (
        "notices/_index.md",
        _FED
        | {"title": view.w("notices_title"), "nav": "schedule", "months": months}
        | {"whole": True, "total": len(everything)}
        | {"notices": _notices(view, newest(everything, _NEWEST))},
    )
    for path, found in by_month.items():
        title = view.w("notices_of", name=dates.month(found[0].on, lang))
        facts = _LIST | {"title": title, "nav": "schedule"}
        yield path.rstrip("/") + ".md", facts | {"notices": _notices(view, found)}
    for township in site.catalog.townships:
        yield f"townships/{township.id}/notices.md", _of_township(view, township)


def _of_township(view: View, township: Township) -> Facts:
    name = view.t(township.name)
    found = reversed(view.catalog.notices_by_township.get(township.id, ()))
    return _FED | {
        "type": "notices",
        "title": view.w("notices_of", name=name),
        "nav": "townships",
        "township": township.id,
        "notices": _notices(view, found),
    }


def news_of(view: View, township: Township) -> list[Facts]:
    """The newest changes in `township`."""
    found = view.catalog.notices_by_township.get(township.id, ())
    return _notices(view, newest((n for n in found if n.kind is not NoticeKind.NEW), _NEWS))


def _notices(view: View, found: Iterable[Notice]) -> list[Facts]:
    return [notice(view, one) for one in found]


def notice(view: View, one: Notice) -> Facts:
    """What `one` says, with the names of what it is about."""
    catalog = view.catalog
    facts: Facts = plain(one, view.lang)
    facts |= {"at": _appointment(view, one.at), "talk": one.at.of_talk}
    if one.was:
        facts["was"] = _appointment(view, one.was)
    if one.at.of_talk:
        facts["name"] = view.t(catalog.talk_topic[catalog.talk[one.of].topic].name)
    else:
        facts["name"] = view.run_name(catalog.run[one.of])
    return facts


def _appointment(view: View, at: Appointment) -> Facts:
    catalog = view.catalog
    if at.of_talk:
        name = village_name(view, catalog.village_of_any_edition[at.place])
    else:
        name = view.t(catalog.venue[at.place].name)
    facts: Facts = plain(at, view.lang)
    return facts | {"name": name}
