"""Atom feeds of the notices: of the whole district and of each township, in both languages."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime
from functools import partial
from html import escape
from zoneinfo import ZoneInfo

from catalog.model.gazetteer import Township
from catalog.model.notices import Notice
from catalog.model.text import Lang
from catalog.views.notices import PATH, kind, message, newest, township_path
from catalog.views.page import PlannedFile
from catalog.views.site import Site, View

FEED = "feed.xml"
_MOST = 100


def plan(site: Site) -> Iterator[PlannedFile]:
    """The feed of all notices, and one for each township."""
    yield PlannedFile(f"{PATH}{FEED}", lambda lang: _whole(site, lang))
    for township in site.catalog.townships:
        yield PlannedFile(
            f"{township_path(township.id)}{FEED}",
            partial(_of_township, site, township),
        )


def _whole(site: Site, lang: Lang) -> bytes:
    view = site.view(lang, PATH)
    title = f"{view.w('notices_title')} · {view.t(site.catalog.settings.title)}"
    return feed(view, title, site.catalog.notices)


def _of_township(site: Site, township: Township, lang: Lang) -> bytes:
    view = site.view(lang, township_path(township.id))
    title = view.w("notices_of", name=view.t(township.name))
    return feed(view, title, site.catalog.notices_by_township.get(township.id, ()))


def feed(view: View, title: str, notices: Iterable[Notice]) -> bytes:
    """The newest of `notices` as Atom (RFC 4287), for the page at the path of `view`."""
    settings = view.catalog.settings
    shown = newest(notices, _MOST)
    subtitle = settings.sample_notice if settings.sample else settings.intro
    began = view.catalog.notices[0].on if view.catalog.notices else view.site.day
    updated = shown[0].on if shown else began
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        f'<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="{view.lang.tag}">',
        f"<id>{escape(_tag(view.site, began, view.lang.prefix + view.path))}</id>",
        f"<title>{escape(_marked(view, title))}</title>",
        f"<subtitle>{escape(view.t(subtitle))}</subtitle>",
        f"<updated>{_moment(view.site, updated)}</updated>",
        f"<author><name>{escape(view.t(settings.contacts[0].name))}</name></author>",
        f'<link rel="self" type="application/atom+xml" href={_address(view, view.path + FEED)}/>',
        f'<link rel="alternate" type="text/html" href={_address(view, view.path)}/>',
    ]
    for notice in shown:
        lines += _entry(view, notice)
    return "\n".join([*lines, "</feed>", ""]).encode()


def _entry(view: View, notice: Notice) -> list[str]:
    said = message(view, notice)
    day = _moment(view.site, notice.on)
    words = _quoted(kind(view, notice))
    return [
        "<entry>",
        f"<id>{escape(_tag(view.site, notice.on, f'{view.lang}/{PATH}{notice.number}'))}</id>",
        f"<title>{escape(_marked(view, said.head))}</title>",
        f"<updated>{day}</updated>",
        f"<published>{day}</published>",
        f'<category term="{notice.kind}" label={words}/>',
        f'<link rel="alternate" type="text/html" href={_address(view, said.here)}/>',
        f'<link rel="related" type="text/html" href={_address(view, said.path)}/>',
        f"<summary>{escape(said.said)}</summary>",
        "</entry>",
    ]


def _marked(view: View, text: str) -> str:
    """`text`, marked as a sample as long as the data is one: a feed is read away from the site."""
    return view.w("sample_mark", text=text) if view.catalog.settings.sample else text


def _address(view: View, path: str) -> str:
    return _quoted(view.absolute(path))


def _tag(site: Site, day: date, name: str) -> str:
    """A name that stays the same for ever (RFC 4151), whatever becomes of the address."""
    return f"tag:{site.host},{day}:{name}"


def _moment(site: Site, day: date) -> str:
    """The beginning of `day` on the programme's clock (RFC 3339)."""
    zone = ZoneInfo(site.catalog.settings.time_zone)
    return datetime(day.year, day.month, day.day, tzinfo=zone).isoformat()


def _quoted(text: str) -> str:
    """`text` as the value of an attribute."""
    return f'"{escape(text)}"'
