"""The form of the list of officialese, and of what to write in its place."""

from __future__ import annotations

from catalog.content.records import ListOf, Record, optional
from catalog.content.scalars import LINE
from catalog.model.prose import PlainWord

PLAIN_WORD = Record(
    PlainWord,
    {
        "avoid": LINE,
        "instead": LINE,
        "unless": optional(ListOf(LINE)),
        "example": optional(LINE),
    },
)
