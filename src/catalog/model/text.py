"""Words in both languages."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, fields, is_dataclass
from enum import StrEnum

from catalog.problems import Place


class Lang(StrEnum):
    """The languages of the site; Chinese comes first and lives at the root."""

    ZH = "zh"
    EN = "en"

    @property
    def tag(self) -> str:
        """The BCP 47 tag of the language as pages carry it."""
        return "zh-CN" if self is Lang.ZH else "en"

    @property
    def prefix(self) -> str:
        """What stands before the address of every page in this language."""
        return "" if self is Lang.ZH else "en/"

    @property
    def other(self) -> Lang:
        return Lang.EN if self is Lang.ZH else Lang.ZH


@dataclass(frozen=True, slots=True)
class Text:
    """One text, in Chinese and in English, plain and without markup.

    `place` is where the Chinese begins, if it was read from a file; it is no part of the text.
    """

    zh: str
    en: str
    place: Place | None = field(default=None, compare=False, repr=False)

    def __getitem__(self, lang: Lang) -> str:
        return self.zh if lang is Lang.ZH else self.en


def texts_in(value: object) -> Iterator[Text]:
    """Every text in the record `value` and in the records it holds, in the order of the fields."""
    if isinstance(value, Text):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from texts_in(item)
    elif is_dataclass(value):
        for one in fields(value):
            yield from texts_in(getattr(value, one.name))
