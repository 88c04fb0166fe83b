"""A name in the index: what may be searched for, and what it belongs to."""

from __future__ import annotations

from dataclasses import dataclass, replace

from catalog.model.text import Lang

_MARKS = str.maketrans("|~\n", "   ")


@dataclass(frozen=True, slots=True)
class Named:
    """Something that can be searched for by name.

    `kind` and `id` say what it is and, with the kind, its address. `zh` and `en` are the ways it
    is written, its own name first, then what people call it. `tags` are the keys
    ("township:qingjiang") of what it belongs to.
    """

    kind: str
    id: str
    zh: tuple[str, ...]
    en: tuple[str, ...]
    tags: tuple[str, ...] = ()

    def in_(self, lang: Lang) -> tuple[str, ...]:
        """Its names in `lang`."""
        return self.zh if lang is Lang.ZH else self.en

    def mainly_in(self, lang: Lang) -> Named:
        """The same with all its names in `lang`, and of the other language only its own name."""
        if lang is Lang.ZH:
            return replace(self, en=self.en[:1])
        return replace(self, zh=self.zh[:1])

    def only_in(self, lang: Lang) -> Named:
        """The same with its names in `lang` alone."""
        return replace(self, en=()) if lang is Lang.ZH else replace(self, zh=())

    @property
    def line(self) -> str:
        """The record as one line of the index: fields parted by bars, names by tildes.

        A name that has one of these, or a line end, has a space there.
        """
        zh, en = ("~".join(map(plainly, names)) for names in (self.zh, self.en))
        return "|".join((self.kind, self.id, zh, en, " ".join(self.tags))).rstrip("|")


def plainly(name: str) -> str:
    """`name` without the marks that part the fields and the lines of the index."""
    return " ".join(name.translate(_MARKS).split())
