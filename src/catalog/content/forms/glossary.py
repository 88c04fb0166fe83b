"""The form of the terms of the glossary."""

from __future__ import annotations

from catalog.content.records import ListOf, Record, optional
from catalog.content.scalars import IDENT, LINE, PINYIN
from catalog.content.texts import TEXT
from catalog.model.glossary import Term

TERM = Record(
    Term,
    {
        "zh": LINE,
        "pinyin": PINYIN,
        "en": LINE,
        "plain": TEXT,
        "also": optional(ListOf(LINE)),
        "also_en": optional(ListOf(LINE)),
        "books": optional(ListOf(IDENT)),
    },
)
