"""Textbooks: the shelf, each book, and what stands under the words of a chapter."""

from __future__ import annotations

from collections.abc import Iterator

from catalog.model.text import Lang
from catalog.model.textbook import Chapter, Textbook
from catalog.views.page import Page, Planned
from catalog.views.site import Site

_SECTION = "textbooks"


def plan(site: Site) -> Iterator[Planned]:
    """The shelf and a page for each book."""
    yield Planned("textbooks/", lambda lang: _shelf(site, lang))
    for book in site.catalog.textbooks:
        yield Planned(
            f"textbooks/{book.id}/",
            lambda lang, book=book: _book(site, book, lang),  # type: ignore[misc]
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


def chapter_foot(site: Site, chapter: Chapter, lang: Lang) -> str:
    """The HTML under a chapter: where it is taught, its book, and the chapters beside it."""
    view = site.view(lang, f"textbooks/{chapter.book}/{chapter.id}/")
    book = site.catalog.textbook[chapter.book]
    chapters = _in_order(site, book)
    here = chapters.index(chapter)
    return view.render(
        "chapter_foot.html.j2",
        book=book,
        units=[
            (course, unit)
            for course in site.catalog.courses
            if course.textbook == book.id
            for unit in course.units
            if chapter.id in unit.chapters
        ],
        before=chapters[here - 1] if here else None,
        after=chapters[here + 1] if here + 1 < len(chapters) else None,
    )
