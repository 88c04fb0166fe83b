"""Builders of books from the Markdown of their chapters."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from catalog.model.catalog import Catalog
from catalog.model.text import Lang
from catalog.model.textbook import Chapter, Manuscript, Review, Section
from catalog.views.books.shelf import Book, books
from catalog.views.site import Site
from tests import builders, people_and_places

DAY = date(2026, 11, 23)

# One of everything that a chapter is made of.
WHOLE = """## 学完会做 {lang}

- 先**断电**，*再*动手，按 `ON/OFF`
- 打 120

!!! warning "安全"

    - 手湿不碰电。

![两根线](wires.svg)

| 线 | 电压 | 签字 |
|---|--:|---|
| 火线 | 220 | ____ |

??? question "能碰吗？"

    不能。先验电。
"""


def chapter(
    named: str = "safety", zh: str = "", en: str = "", title: str = "", review: Review | None = None
) -> Chapter:
    """A chapter of the book `chef`; its English has the words of the Chinese if there are none."""
    made = people_and_places.chapter(named)
    return replace(
        made,
        zh=_manuscript(made.zh, zh, title),
        en=_manuscript(made.en, en or zh, title),
        review=review,
    )


def _manuscript(empty: Manuscript, text: str, title: str) -> Manuscript:
    return replace(empty, title=title or empty.title, sections=(Section("", text, 1),))


def shelf(
    *chapters: Chapter, sample: bool = True, day: date = DAY, pictures: tuple[str, ...] = ()
) -> Site:
    """The site of a catalog with one book, of `chapters`."""
    made: Catalog = builders.catalog(
        settings=replace(people_and_places.settings(), sample=sample),
        textbooks=(people_and_places.book(chapters=tuple(c.id for c in chapters)),),
        chapters=chapters,
    )
    files = frozenset(f"content/textbooks/chef/{name}" for name in pictures)
    return Site(replace(made, pictures=files), day, "/")


def book(
    *chapters: Chapter, lang: Lang = Lang.ZH, day: date = DAY, pictures: tuple[str, ...] = ()
) -> Book:
    """The book of `chapters` in `lang`."""
    found = books(shelf(*chapters, day=day, pictures=pictures))
    return next(one for one in found if one.lang is lang)


SVG = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 20"><path d="M0 9h60v9z"/></svg>'
