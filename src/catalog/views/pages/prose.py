"""Pages that authors write in Markdown: chapters of textbooks and pages about the site."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from html import escape
from itertools import chain

from catalog.model.text import Lang
from catalog.model.textbook import Chapter, State
from catalog.views.markdown import Rendered
from catalog.views.page import Page, Planned
from catalog.views.pages.chapters import chapter_foot, chapter_head, lessons, taught_in
from catalog.views.site import Site, View
from catalog.views.ways import way
from catalog.views.words import WORDS

_SECTION = "textbooks"


def plan(site: Site) -> Iterator[Planned]:
    """Every page about the site, and every chapter."""
    for written in chain(site.catalog.pages, site.catalog.chapters):
        yield Planned(written.path, partial(_page, site, written))


def _page(site: Site, written: Chapter, lang: Lang) -> Page:
    manuscript = written[lang]
    view = site.view(lang, written.path)
    rendered = _render(site, written, lang)
    text = _wide(_noted(view, written, rendered), lang)
    if written.book:
        head, foot = chapter_head(view, written), chapter_foot(view, written, rendered.terms)
        text = f"{head}{_contents(rendered, lang)}<div data-text>{text}</div>{foot}"
    else:
        text = _contents(rendered, lang) + text
    return Page(
        path=written.path,
        lang=lang,
        title=manuscript.title,
        description=manuscript.summary,
        body=f'<article class="chapter"><h1>{escape(manuscript.title)}</h1>\n{text}</article>',
        section=_SECTION if written.book else "",
        source=manuscript.file.removeprefix("content/"),
        sample=bool(lessons(site, taught_in(site, written))),
    )


def _render(site: Site, written: Chapter, lang: Lang) -> Rendered:
    """The manuscript of `written` in `lang`, with the terms of its book marked."""
    lexicon = site.lexicons.get((written.book, lang))
    page = lang.prefix + written.path
    return site.renderer.render_once(written[lang].text, page, way(written, lang), lexicon)


def _noted(view: View, written: Chapter, rendered: Rendered) -> str:
    """The text, with a note under the heading of each English section that is not up to date."""
    html = rendered.html
    if view.lang is Lang.ZH or not written.book:
        return html
    ids = iter(name for name, _ in rendered.headings)
    for zh, en in written.pairs:
        name = next(ids, "") if en.heading else ""
        state, record = written.state(zh), written.record(zh)
        if state is State.COMPLETE or not name:
            continue
        note = (
            view.w("stale_note", day=view.plain_day(record.on))
            if record
            else view.w("unrecorded_note")
        )
        head, heading, rest = html.partition(f'<h2 id="{escape(name)}">')
        title, end, text = rest.partition("</h2>")
        html = f'{head}{heading}{title}{end}\n<p class="notice">{escape(note)}</p>{text}'
    return html


def _wide(html: str, lang: Lang) -> str:
    """`html` with every table in a frame that scrolls sideways, by finger and by keyboard."""
    label = escape(WORDS["table"][lang])
    frame = f'<div class="scroll" tabindex="0" role="group" aria-label="{label}"><table>'
    return html.replace("<table>", frame).replace("</table>", "</table></div>")


def _contents(rendered: Rendered, lang: Lang) -> str:
    if len(rendered.headings) < 3:
        return ""
    links = "".join(
        f'<li><a href="#{escape(name)}">{escape(words)}</a></li>'
        for name, words in rendered.headings
    )
    label = escape(WORDS["on_this_page"][lang])
    return (
        f'<details class="contents noprint"><summary>{label}</summary><ul>{links}</ul></details>\n'
    )
