"""Characters, sentences and rare characters of Chinese passages, counted.

The length of a sentence is what there is to read in it: each Chinese character counts, a number or
a foreign word counts as one, punctuation does not. A sentence ends at its final mark, at a
semicolon, a colon or an ellipsis, and at the end of a line, a table cell or a list item.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from catalog.model.prose import Passage

_HAN = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U000323af"
_CHARACTERS = re.compile(f"[{_HAN}]+")
_WORD = re.compile(rf"[^\W_{_HAN}]+(?:[.:/-][^\W_{_HAN}]+)*")  # a number or a foreign word
_ENDS = "。！？；：…!?;|\n"
_END = re.compile(f"[{_ENDS}]+")
_SENTENCE = re.compile(f"[^{_ENDS}]+")
_UNREAD = re.compile(f"[^{_HAN}{_ENDS}]+")
_IN_FRONT = " \t\u3000*_#>+-[]()）”’」』"  # of the first word of a sentence
_NO_HAN = "\x00-\u33ff\uff00-\uffef"


def lengths(text: str) -> list[int]:
    """How long each sentence of `text` is in which there is something to read."""
    return [len(read) for read in _END.split(_read(text)) if read]


def _read(text: str) -> str:
    """The characters of `text` that are read, one for each word; and where sentences end."""
    return _UNREAD.sub("", _WORD.sub("字", text))


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence that begins at `start` of a text, and how many characters there are to read."""

    start: int
    text: str
    length: int


def long_sentences(text: str, most: int) -> Iterator[Sentence]:
    """The sentences of `text` that are longer than `most`."""
    for found in _SENTENCE.finditer(text):
        if len(found[0]) > most and len(_read(found[0])) > most:
            words = found[0].lstrip(_IN_FRONT)
            yield Sentence(found.end() - len(words), words.rstrip(), len(_read(words)))


@cache
def common_characters() -> frozenset[str]:
    """The 2,500 characters that a child learns first."""
    source = files(__package__).joinpath("common_characters.txt").read_text(encoding="utf-8")
    return frozenset("".join(line for line in source.split("\n") if not line.startswith("#")))


@cache
def _beyond_common() -> re.Pattern[str]:
    return re.compile(f"[^{_NO_HAN}{''.join(sorted(common_characters()))}]")


@dataclass(frozen=True, slots=True)
class Rarity:
    """How many Chinese characters there are, and which of them are rare.

    `rare` has each rare character with how often it stands there, the most frequent first.
    """

    characters: int
    rare: tuple[tuple[str, int], ...]

    @property
    def share(self) -> float:
        """How many of the characters are rare, from 0 to 1."""
        return sum(times for _, times in self.rare) / self.characters if self.characters else 0.0


def rarity(passages: Iterable[Passage], known: frozenset[str] = frozenset()) -> Rarity:
    """The characters of `passages` together; those of `known` words are not rare."""
    text = "".join(run for one in passages for run in _CHARACTERS.findall(one.text))
    known_characters = frozenset("".join(known))
    counts = Counter(c for c in _beyond_common().findall(text) if c not in known_characters)
    return Rarity(len(text), tuple(sorted(counts.items(), key=lambda one: (-one[1], one[0]))))
