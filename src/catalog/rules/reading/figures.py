"""The figures of every book, course and page, as a table for people and as JSON for programs."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from statistics import fmean
from unicodedata import east_asian_width

from catalog.model.catalog import Catalog
from catalog.model.measure import lengths, rarity
from catalog.model.prose import Passage
from catalog.model.text import Text
from catalog.rules.reading.known_words import words_known
from catalog.rules.reading.officialese import Officialese, officialese
from catalog.rules.reading.pieces import Kind, pieces


@dataclass(frozen=True, slots=True)
class Figures:
    """How hard the Chinese of one book, course or page is.

    Lengths are in characters; `rare` is a share of all characters, from 0 to 1; `official` counts
    the words of officialese, `chapters` those of a book.
    """

    kind: Kind
    id: str
    title: Text
    chapters: int
    characters: int
    sentences: int
    mean: float
    longest: int
    rare: float
    official: int


def figures(catalog: Catalog) -> tuple[Figures, ...]:
    """The figures of every book, course and page, by kind and id."""
    passages: dict[tuple[Kind, str], list[Passage]] = {}
    for piece in pieces(catalog):
        passages.setdefault((piece.kind, piece.id), []).extend(piece.passages)
    known = words_known(catalog)
    words = officialese(catalog.plain_words, known)
    chapters = Counter((Kind.BOOK, chapter.book) for chapter in catalog.chapters)
    return tuple(
        _figures(
            one,
            passages.get(one[:2], []),
            words,
            known,
            chapters[one[:2]],
        )
        for one in sorted(_titles(catalog), key=lambda one: one[:2])
    )


def _titles(catalog: Catalog) -> Iterator[tuple[Kind, str, Text]]:
    yield from ((Kind.BOOK, book.id, book.title) for book in catalog.textbook.values())
    yield from ((Kind.COURSE, course.id, course.name) for course in catalog.course.values())
    yield from ((Kind.PAGE, page.id, page.title) for page in catalog.page.values())


def _figures(
    one: tuple[Kind, str, Text],
    passages: Sequence[Passage],
    words: Officialese,
    known: frozenset[str],
    chapters: int,
) -> Figures:
    kind, named, title = one
    found = [length for one in passages for length in lengths(one.text)]
    of_characters = rarity(passages, known)
    return Figures(
        kind=kind,
        id=named,
        title=title,
        chapters=chapters,
        characters=of_characters.characters,
        sentences=len(found),
        mean=round(fmean(found), 1) if found else 0.0,
        longest=max(found, default=0),
        rare=round(of_characters.share, 4),
        official=sum(1 for one in passages for _ in words.found_in(one.text)),
    )


_HEADS = (
    ("种类", "kind"),
    ("代号", "id"),
    ("章数", "chapters"),
    ("字数", "characters"),
    ("句数", "sentences"),
    ("平均句长", "mean"),
    ("最长一句", "longest"),
    ("生僻字", "rare"),
    ("公文话", "officialese"),
    ("名称", "title"),
)
_NUMBERS = range(2, 9)  # the columns that are set to the right


def text(rows: Iterable[Figures]) -> str:
    """A table with one line for each of `rows`, under a head in each language."""
    cells = [tuple(zh for zh, _ in _HEADS), tuple(en for _, en in _HEADS)]
    cells += [_cells(row) for row in rows]
    widths = [max(map(_width, column)) for column in zip(*cells, strict=True)]
    return "".join(_line(line, widths) for line in cells)


def _cells(row: Figures) -> tuple[str, ...]:
    return (
        f"{row.kind.zh} {row.kind}",
        row.id,
        str(row.chapters),
        str(row.characters),
        str(row.sentences),
        f"{row.mean:.1f}",
        str(row.longest),
        f"{row.rare:.1%}",
        str(row.official),
        f"{row.title.zh} {row.title.en}",
    )


def _line(cells: Sequence[str], widths: Sequence[int]) -> str:
    padded = []
    for column, (cell, width) in enumerate(zip(cells, widths, strict=True)):
        space = " " * (width - _width(cell))
        padded.append(space + cell if column in _NUMBERS else cell + space)
    return "  ".join(padded).rstrip() + "\n"


def _width(cell: str) -> int:
    """How many columns of a terminal `cell` takes."""
    return sum(2 if east_asian_width(character) in "WF" else 1 for character in cell)


def as_json(rows: Iterable[Figures]) -> str:
    """A JSON list with one object for each of `rows`."""
    records = [
        {
            "kind": row.kind.value,
            "id": row.id,
            "title": {"zh": row.title.zh, "en": row.title.en},
            "chapters": row.chapters,
            "characters": row.characters,
            "sentences": row.sentences,
            "mean": row.mean,
            "longest": row.longest,
            "rare": row.rare,
            "officialese": row.official,
        }
        for row in rows
    ]
    return json.dumps(records, ensure_ascii=False, indent=2) + "\n"
