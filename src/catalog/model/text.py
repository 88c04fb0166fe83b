"""Words in both languages."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


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
    """One text, in Chinese and in English, plain and without markup."""

    zh: str
    en: str

    def __getitem__(self, lang: Lang) -> str:
        return self.zh if lang is Lang.ZH else self.en
