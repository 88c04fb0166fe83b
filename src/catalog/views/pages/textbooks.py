"""Textbooks: the shelf, each book, and what stands under the words of a chapter."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from catalog.model.text import Lang
from catalog.model.textbook import Chapter, Textbook
from catalog.views.page import Page, Planned
from catalog.views.site import Site, View

_SECTION = "textbooks"


def plan(site: Site) -> Iterator[Planned]:
    """The shelf and a page for each book."""
    yield Planned("textbooks/", lambda lang: _shelf(site, lang))
    for book in site.catalog.textbooks:
        yield Planned(
            f"textbooks/{book.id}/",
            partial(_book, site, book),
        )


def _shelf(site: Site, lang: Lang) -> Page:
    view = site.view(lang, "textbooks/")
    return Page(
        path=view.path,
        lang=lang,
        title=view.w("textbooks_title"),
        description=view.w("textbooks_lead"),
        body=view.render("textbooks.html.j2", books=site.catalog.textbooks),
        section=_SECTION,
        source="textbooks/",
    )


def _book(site: Site, book: Textbook, lang: Lang) -> Page:
    view = site.view(lang, f"textbooks/{book.id}/")
    body = view.render(
        "book.html.j2",
        book=book,
        chapters=_in_order(site, book),
        courses=[c for c in site.catalog.courses if c.textbook == book.id],
        files=_files(view, book),
    )
    return Page(
        path=view.path,
        lang=lang,
        title=view.t(book.title),
        description=view.t(book.summary),
        body=body,
        section=_SECTION,
        source=book.origin.file.removeprefix("content/"),
    )


def _in_order(site: Site, book: Textbook) -> list[Chapter]:
    return [site.catalog.chapter[book.id, name] for name in book.chapters]


def _files(view: View, book: Textbook) -> list[tuple[str, str]]:
    """The ways to the whole book as files in the language of the page, and what they are called."""
    found = []
    for ending, word in (("pdf", "pdf_file"), ("epub", "epub_file")):
        name = f"{book.id}.{view.lang}.{ending}"
        if name in view.site.downloads:
            size = f"{view.site.downloads[name] // 1000:,}"
            found.append((f"{view.root}books/{name}", view.w(word, size=size)))
    return found
