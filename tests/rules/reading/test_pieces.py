"""Each chapter, page and course is measured by itself."""

from __future__ import annotations

from dataclasses import replace

from catalog.model.prose import Passage
from catalog.model.text import Text
from catalog.model.textbook import Chapter
from catalog.problems import Place, Severity
from catalog.rules.reading.pieces import Kind, Piece, pieces
from tests import people_and_places as people
from tests.builders import COURSES, catalog, course

WORD = "字"


def of_chapter(kind: Kind, named: str, file: str, severity: Severity) -> Piece:
    passages = (Passage(WORD, Place(file)),) * 2
    return Piece(kind, named, Place(file, 1, 5), passages, severity)


def short(named: str, book: str) -> Chapter:
    """A chapter that is nothing but its title and summary."""
    made = people.chapter(named, book)
    return replace(made, zh=replace(made.zh, sections=()))


def test_faults_weigh_most_in_what_everybody_reads() -> None:
    """Books for everyone and courses; a book that is not there is for nobody in particular."""
    books = (replace(people.book("handbook"), for_everyone=True), people.book("chef"))
    chapters = tuple(short("a", book) for book in ("handbook", "chef", "lost"))
    found = replace(
        catalog(textbooks=books, chapters=chapters, courses=()),
        pages=(short("about", ""),),
    )
    folder = "content/textbooks"
    assert list(pieces(found)) == [
        of_chapter(Kind.BOOK, "handbook", f"{folder}/handbook/a.md", Severity.ERROR),
        of_chapter(Kind.BOOK, "chef", f"{folder}/chef/a.md", Severity.NOTE),
        of_chapter(Kind.BOOK, "lost", f"{folder}/lost/a.md", Severity.NOTE),
        of_chapter(Kind.PAGE, "about", f"{folder}//about.md", Severity.NOTE),
    ]


def test_all_texts_of_a_course_are_one_piece() -> None:
    """Each with its place, or that of the course where it has none."""
    method = Text("动手", "Hands-on", Place(COURSES, 20, 9))
    (piece,) = pieces(catalog(chapters=(), courses=(replace(course(), method=method),)))
    assert (piece.kind, piece.id, piece.severity) == (Kind.COURSE, "chef", Severity.ERROR)
    assert Passage("动手", Place(COURSES, 20, 9)) in piece.passages
    assert set(piece.passages) == {
        Passage("动手", Place(COURSES, 20, 9)),
        Passage(WORD, Place(COURSES, 1, 5)),
    }
