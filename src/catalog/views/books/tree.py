"""A manuscript as a small tree: blocks, and the inlines that they hold.

It knows neither HTML nor Typst. Words are plain text with single spaces, and nothing of an author
is markup any more.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Words:
    """Plain text."""

    text: str


@dataclass(frozen=True, slots=True)
class Code:
    """Text as it stands on a machine: a key, a reading."""

    text: str


@dataclass(frozen=True, slots=True)
class Break:
    """The end of a line within a paragraph."""


@dataclass(frozen=True, slots=True)
class Styled:
    """Words that stand out. `style` is `strong`, `em`, `del`, `sup` or `sub`."""

    style: str
    inlines: Inlines


@dataclass(frozen=True, slots=True)
class Reading:
    """Words with how they are read aloud."""

    words: str
    aloud: str


@dataclass(frozen=True, slots=True)
class Link:
    """Words that lead to `address`, as the author wrote it or `tel:` and a number."""

    address: str
    inlines: Inlines


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture by its address; `words` say what it shows, and are empty if it only decorates.

    It is an inline within a line, and a block when it stands alone.
    """

    address: str
    words: str


Inline: TypeAlias = "Words | Code | Break | Styled | Reading | Link | Picture"
Inlines: TypeAlias = tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of level 2 to 6; `anchor` is what a link calls it."""

    level: int
    anchor: str
    inlines: Inlines


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Inlines that are one paragraph."""

    inlines: Inlines


@dataclass(frozen=True, slots=True)
class Items:
    """A list; numbered from `first`, or with bullets if that is None."""

    first: int | None
    items: tuple[Blocks, ...]


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a table; `align` is `left`, `center`, `right` or empty."""

    inlines: Inlines
    align: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """A table; every row has as many cells as the head."""

    head: tuple[Cell, ...]
    rows: tuple[tuple[Cell, ...], ...]


@dataclass(frozen=True, slots=True)
class Box:
    """What stands apart in a frame; `kind` is the author's word for it, such as `warning`."""

    kind: str
    title: Inlines
    blocks: Blocks


@dataclass(frozen=True, slots=True)
class Question:
    """A question whose answer is not shown beside it."""

    inlines: Inlines
    answer: Blocks


@dataclass(frozen=True, slots=True)
class Quote:
    """What somebody else said."""

    blocks: Blocks


@dataclass(frozen=True, slots=True)
class Listing:
    """Lines that are kept as they are."""

    text: str


@dataclass(frozen=True, slots=True)
class Rule:
    """A line across the page."""


Group: TypeAlias = "Items | Table | Box | Question | Quote"
Block: TypeAlias = "Heading | Paragraph | Listing | Rule | Picture | Group"
Blocks: TypeAlias = tuple[Block, ...]


def plain(inlines: Inlines) -> str:
    """The words of `inlines` without what makes them stand out; a picture is what it shows."""
    return "".join(_plain(inline) for inline in inlines)


def _plain(inline: Inline) -> str:
    match inline:
        case Words(text) | Code(text):
            return text
        case Styled(_, inlines) | Link(_, inlines):
            return plain(inlines)
        case Reading(words) | Picture(_, words):
            return words
        case Break():
            return " "
