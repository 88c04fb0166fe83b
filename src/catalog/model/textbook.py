"""Textbooks: books of chapters, and a chapter's manuscript in each language."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from functools import cached_property

from catalog.model.origin import Origin
from catalog.model.prose import Passage, plain
from catalog.model.text import Lang, Text
from catalog.problems import Place

OPENING = "开头"  # the name of what stands before the first heading


class State(StrEnum):
    """How an English section stands to the Chinese one that it was written from."""

    COMPLETE = "complete"
    STALE = "stale"  # the Chinese has changed since
    UNRECORDED = "unrecorded"  # nobody has said that it was written from the Chinese


@dataclass(frozen=True, slots=True)
class Textbook:
    """A book of chapters; `chapters` are the chapter ids in reading order.

    A book that is `for_everyone` is given to every trainee, whatever the course.
    """

    origin: Origin
    id: str
    title: Text
    summary: Text
    chapters: tuple[str, ...] = ()
    for_everyone: bool = False


@dataclass(frozen=True, slots=True)
class Section:
    """A section of a manuscript: from a heading of the second level to the next.

    `heading` is empty for what stands before the first heading. `text` is the Markdown below the
    heading, `line` the heading's line in its file, `levels` those of the headings within it.
    A heading is `underlined` when a line of hyphens below it makes it one.
    """

    heading: str
    text: str
    line: int
    levels: tuple[int, ...] = ()
    underlined: bool = False

    @property
    def below(self) -> int:
        """The line on which `text` begins."""
        return self.line + (2 if self.underlined else 1 if self.heading else 0)

    @property
    def name(self) -> str:
        """What the section is called where it is listed."""
        return self.heading or OPENING

    @property
    def digest(self) -> str:
        """Eight hexadecimal digits that change when the words of the section change.

        Blank lines and spaces at the end of a line do not count.
        """
        lines = [line.rstrip() for line in (self.heading, *self.text.split("\n"))]
        words = "\n".join(line for line in lines if line)
        return hashlib.sha256(words.encode()).hexdigest()[:8]


@dataclass(frozen=True, slots=True)
class Link:
    """Where a manuscript leads: the address as written, and where it stands.

    A `picture` is shown; its `words` are the text alternative.
    """

    address: str
    place: Place
    words: str = ""
    picture: bool = False


@dataclass(frozen=True)
class Manuscript:
    """What an author wrote in one language: `file` below the project, title, summary, sections.

    `anchors` are the ids that headings get on the page, `front` is where title and summary stand.
    """

    file: str
    title: str
    summary: str
    sections: tuple[Section, ...] = ()
    links: tuple[Link, ...] = ()
    anchors: tuple[str, ...] = ()
    front: Origin | None = field(default=None, compare=False)

    @cached_property
    def passages(self) -> tuple[Passage, ...]:
        """All that is read of it, in the order of the page."""
        front = self.front or Origin(self.file)
        read = [Passage(self.title, front.of("title")), Passage(self.summary, front.of("summary"))]
        for one in self.sections:
            if one.heading:
                read.append(Passage(plain(one.heading), Place(self.file, one.line, 1)))
            read.append(Passage(plain(one.text), Place(self.file, one.below, 1), counted=True))
        return tuple(read)

    @cached_property
    def text(self) -> str:
        """The Markdown of the whole, headings included."""
        parts = []
        for section in self.sections:
            if section.heading:
                parts.append(f"## {section.heading}\n")
            parts.append(section.text)
        return "\n".join(parts)


@dataclass(frozen=True, slots=True)
class Translated:
    """That an English section was written from the Chinese one whose digest was `source`, `on`."""

    origin: Origin
    section: str
    source: str
    on: date


@dataclass(frozen=True, slots=True)
class Review:
    """That a teacher of the trade has read the chapter and found it right, `on` a day."""

    origin: Origin
    on: date
    by: str


@dataclass(frozen=True, slots=True)
class Chapter:
    """One chapter in both languages; a page about the site is a chapter without a book."""

    origin: Origin
    book: str
    id: str
    zh: Manuscript
    en: Manuscript
    translation: tuple[Translated, ...] = ()
    review: Review | None = None
    units: tuple[str, ...] = ()  # as its author names them: course/unit
    terms: tuple[str, ...] = ()  # words of the glossary that it is meant to explain

    def __getitem__(self, lang: Lang) -> Manuscript:
        return self.zh if lang is Lang.ZH else self.en

    @property
    def title(self) -> Text:
        return Text(self.zh.title, self.en.title)

    @property
    def summary(self) -> Text:
        return Text(self.zh.summary, self.en.summary)

    @property
    def pairs(self) -> tuple[tuple[Section, Section], ...]:
        """The sections of both languages, paired in order as far as both have them."""
        return tuple(zip(self.zh.sections, self.en.sections, strict=False))

    def record(self, section: Section) -> Translated | None:
        """What is recorded of the translation of the Chinese `section`."""
        return next((made for made in self.translation if made.section == section.name), None)

    def state(self, section: Section) -> State:
        """How the translation of the Chinese `section` stands."""
        record = self.record(section)
        if record is None:
            return State.UNRECORDED
        return State.COMPLETE if record.source == section.digest else State.STALE

    @property
    def path(self) -> str:
        """The address of its page below the language's root."""
        return f"textbooks/{self.book}/{self.id}/" if self.book else f"{self.id}/"
