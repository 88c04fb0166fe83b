"""The words of the trades, explained."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cached_property

from catalog.model.origin import Origin
from catalog.model.text import Lang, Text

_UMLAUTS = str.maketrans("üǖǘǚǜ", "vvvvv")
_HAN = re.compile(r"[\u3400-\u9fff]")


@dataclass(frozen=True)
class Term:
    """A word of a trade: how it is written, read and said, and what it means in plain words.

    `pinyin` has one syllable for each Chinese character of `zh`, right for this word. `also` are
    the words that people use instead, `also_en` other English ones. The term is explained where it
    stands in the textbooks `books`; in all of them when none is named.
    """

    origin: Origin
    zh: str
    pinyin: str
    en: str
    plain: Text
    also: tuple[str, ...] = ()
    also_en: tuple[str, ...] = ()
    books: tuple[str, ...] = ()

    @property
    def name(self) -> Text:
        return Text(self.zh, self.en)

    @cached_property
    def syllables(self) -> tuple[str, ...]:
        return tuple(self.pinyin.split())

    @cached_property
    def letters(self) -> str:
        """The pinyin without tones and spaces, for ids and for the order of the alphabet."""
        plain = unicodedata.normalize("NFD", self.pinyin.translate(_UMLAUTS))
        return "".join(letter for letter in plain if letter.isascii() and letter.isalpha())

    @cached_property
    def readings(self) -> tuple[tuple[str, str], ...]:
        """Each character of the word with its syllable; what is no Chinese character has none."""
        syllables = iter(self.syllables)
        return tuple(
            (letter, next(syllables, "") if _HAN.fullmatch(letter) else "") for letter in self.zh
        )

    def written(self, lang: Lang) -> tuple[str, ...]:
        """Every way in which the term is written in `lang`; what is in brackets is left out."""
        words = (self.zh, *self.also) if lang is Lang.ZH else (self.en, *self.also_en)
        return tuple(plain for word in words if (plain := re.sub(r"\s*[(（].*", "", word)))
