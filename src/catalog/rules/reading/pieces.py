"""What is measured as one text: each chapter, each page about the site, each course."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from catalog.model.catalog import Catalog
from catalog.model.prose import Passage
from catalog.model.textbook import Chapter
from catalog.problems import Place, Severity


class Kind(StrEnum):
    """What a text belongs to."""

    BOOK = "book"
    COURSE = "course"
    PAGE = "page"

    @property
    def zh(self) -> str:
        return {"book": "教材", "course": "课程", "page": "网页"}[self.value]


@dataclass(frozen=True, slots=True)
class Piece:
    """One text of the book, course or page `id`, and how much its faults weigh."""

    kind: Kind
    id: str
    place: Place
    passages: tuple[Passage, ...]
    severity: Severity


def pieces(catalog: Catalog) -> Iterator[Piece]:
    """Every text whose Chinese is measured.

    What every trainee is given or asked to read first must be plain; of the rest it is reported.
    """
    for chapter in catalog.chapters:
        book = catalog.textbook.get(chapter.book)
        severity = Severity.ERROR if book and book.for_everyone else Severity.NOTE
        yield _of_chapter(Kind.BOOK, chapter.book, chapter, severity)
    for page in catalog.pages:
        yield _of_chapter(Kind.PAGE, page.id, page, Severity.NOTE)
    for course in catalog.courses:
        place = course.origin.place
        yield Piece(Kind.COURSE, course.id, place, course.passages, Severity.ERROR)


def _of_chapter(kind: Kind, named: str, chapter: Chapter, severity: Severity) -> Piece:
    return Piece(kind, named, chapter.origin.place, chapter.zh.passages, severity)
