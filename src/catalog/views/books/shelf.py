"""The shelf: every textbook that has chapters, in each language, ready to be set."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property

from catalog.model.programme import Settings
from catalog.model.text import Lang
from catalog.model.textbook import Chapter, Textbook
from catalog.views import dates
from catalog.views.books import manuscript, tree
from catalog.views.books.tree import Block, Blocks
from catalog.views.books.wording import WORDS, word
from catalog.views.site import Site
from catalog.views.ways import Way

_SAFETY = ("warning", "danger", "caution")


class CannotBindError(Exception):
    """A book cannot be made; the message says why and what helps, in both languages."""


@dataclass(frozen=True, slots=True)
class BoundChapter:
    """A chapter at its place in a book."""

    number: int
    id: str
    title: str
    summary: str
    checked: str
    blocks: Blocks

    @property
    def questions(self) -> tuple[tree.Question, ...]:
        """Its questions in order; those within a list or a box are not looked for."""
        return tuple(block for block in self.blocks if isinstance(block, tree.Question))

    @property
    def address(self) -> str:
        """What a link within the book calls its beginning."""
        return f"#{self.id}/"


@dataclass(frozen=True)
class Book:
    """A textbook in one language, as of `day`.

    Links within it are `#chapter/` or `#chapter/anchor`. `pictures` are the files below the
    project that it shows, by the names that they have in the book.
    """

    id: str
    lang: Lang
    day: date
    title: str
    summary: str
    settings: Settings
    chapters: tuple[BoundChapter, ...]
    caution: str
    pictures: dict[str, str] = field(default_factory=dict)

    def word(self, name: str, **values: object) -> str:
        return word(name, self.lang, **values)

    @property
    def name(self) -> str:
        """Its file's name without the ending: `chef.zh`."""
        return f"{self.id}.{self.lang.value}"

    @property
    def place(self) -> str:
        return self.settings.place[self.lang]

    @property
    def programme(self) -> str:
        return self.settings.title[self.lang]

    @property
    def as_of(self) -> str:
        return self.word("as_of", day=dates.plain_day(self.day, self.lang))

    @cached_property
    def targets(self) -> frozenset[str]:
        """What a link within the book can lead to."""
        anchors = (
            chapter.address + block.anchor
            for chapter in self.chapters
            for block in chapter.blocks
            if isinstance(block, tree.Heading)
        )
        return frozenset((*(chapter.address for chapter in self.chapters), *anchors))


def books(site: Site, only: str | None = None) -> Iterator[Book]:
    """Every book that has chapters, Chinese first; or the one whose id is `only`."""
    for textbook in site.catalog.textbooks:
        if textbook.chapters and only in (None, textbook.id):
            for lang in Lang:
                yield _book(site, textbook, lang)


def _book(site: Site, textbook: Textbook, lang: Lang) -> Book:
    chapters = [site.catalog.chapter[textbook.id, name] for name in textbook.chapters]
    pictures: dict[str, str] = {}
    return Book(
        id=textbook.id,
        lang=lang,
        day=site.day,
        title=textbook.title[lang],
        summary=textbook.summary[lang],
        settings=site.catalog.settings,
        chapters=tuple(
            _bound(site, chapter, number, lang, _way(site, chapter, lang, pictures))
            for number, chapter in enumerate(chapters, 1)
        ),
        caution=_caution(site.catalog.settings, chapters, lang),
        pictures=pictures,
    )


def _bound(site: Site, chapter: Chapter, number: int, lang: Lang, way: Way) -> BoundChapter:
    written = chapter[lang]
    blocks = manuscript.blocks(site.renderer.render(written.text, way).html)
    return BoundChapter(
        number=number,
        id=chapter.id,
        title=written.title,
        summary=written.summary,
        checked=_checked(chapter, lang),
        blocks=tuple(_named(block, lang) for block in blocks),
    )


def _way(site: Site, chapter: Chapter, lang: Lang, pictures: dict[str, str]) -> Way:
    """Where links of `chapter` lead within its book; its pictures are added to `pictures`.

    The result is empty for what is not in the book.
    """
    folder = posixpath.dirname(chapter[lang].file)

    def address(written: str) -> str:
        name, _, anchor = written.partition("#")
        if not name:
            return f"#{chapter.id}/{anchor}"
        if ":" in name:
            return written
        if name.endswith(".md"):
            return f"#{name.removesuffix('.md').removesuffix('.en')}/{anchor}"
        file = posixpath.normpath(posixpath.join(folder, name))
        if file not in site.catalog.pictures:
            return ""
        ending = posixpath.splitext(file)[1]
        return pictures.setdefault(file, f"picture-{len(pictures) + 1}{ending}")

    return address


def _named(block: Block, lang: Lang) -> Block:
    """A box that the author gave no title has its kind for one, in English; it gets a word."""
    if isinstance(block, tree.Box) and tree.plain(block.title) in ("", block.kind.capitalize()):
        name = "safety" if block.kind in _SAFETY else "note"
        return replace(block, title=(tree.Words(WORDS[name][lang]),))
    return block


def _checked(chapter: Chapter, lang: Lang) -> str:
    if chapter.review is None:
        return word("chapter_unchecked", lang)
    day = dates.plain_day(chapter.review.on, lang)
    return word("chapter_checked", lang, day=day, by=chapter.review.by)


def _caution(settings: Settings, chapters: list[Chapter], lang: Lang) -> str:
    """What the cover says about how far the book can be trusted; empty if all is checked."""
    unchecked = [str(n) for n, chapter in enumerate(chapters, 1) if chapter.review is None]
    said = [word("sample", lang)] if settings.sample else []
    if len(unchecked) == len(chapters):
        said.append(word("unchecked", lang))
    elif unchecked:
        numbers = ("、" if lang is Lang.ZH else ", ").join(unchecked)
        said.append(word("partly_checked", lang, numbers=numbers))
    return ("。" if lang is Lang.ZH else ". ").join(said)
