"""Pages that authors write in Markdown: chapters of textbooks and pages about the site."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from pathlib import PurePosixPath

from catalog.model.text import Lang
from catalog.views.page import Page
from catalog.views.pages.textbooks import chapter_foot
from catalog.views.site import Site
from catalog.views.words import WORDS

ENGLISH = ".en.md"


def language_of(source: str) -> Lang:
    """The language of a Markdown file, from its name."""
    return Lang.EN if source.endswith(ENGLISH) else Lang.ZH


def path_of(source: str) -> str:
    """The address of the page that is written in `source`, without the language."""
    return source.removesuffix(ENGLISH).removesuffix(".md") + "/"


@dataclass(frozen=True, slots=True)
class Prose:
    """A Markdown file as rendered.

    `source` is its path below the content folder, `html` its rendered and cleaned text, `headings`
    the ids and plain words of its sections.
    """

    source: str
    html: str
    headings: list[tuple[str, str]]


def prose_page(site: Site, prose: Prose) -> Page:
    """The page that `prose` is the text of, with its contents, and the foot of a chapter."""
    lang = language_of(prose.source)
    parts = PurePosixPath(prose.source).parts
    name = parts[-1].partition(".")[0]
    in_book = parts[0] == "textbooks"
    written = site.catalog.chapter[parts[1], name] if in_book else site.catalog.page[name]
    title = written.title[lang]
    body = f"<h1>{escape(title)}</h1>\n{_contents(prose.headings, lang)}{_wide(prose.html, lang)}"
    if in_book:
        body += chapter_foot(site, written, lang)
    return Page(
        path=path_of(prose.source),
        lang=lang,
        title=title,
        description=written.summary[lang],
        body=f'<article class="chapter">{body}</article>',
        section="textbooks" if in_book else "",
        source=prose.source,
    )


def _wide(html: str, lang: Lang) -> str:
    """`html` with every table in a frame that scrolls sideways, by finger and by keyboard."""
    label = escape(WORDS["table"][lang])
    frame = f'<div class="scroll" tabindex="0" role="group" aria-label="{label}"><table>'
    return html.replace("<table>", frame).replace("</table>", "</table></div>")


def _contents(headings: list[tuple[str, str]], lang: Lang) -> str:
    if len(headings) < 3:
        return ""
    links = "".join(
        f'<li><a href="#{escape(name)}">{escape(words)}</a></li>' for name, words in headings
    )
    label = escape(WORDS["on_this_page"][lang])
    return (
        f'<details class="contents noprint"><summary>{label}</summary><ul>{links}</ul></details>\n'
    )
