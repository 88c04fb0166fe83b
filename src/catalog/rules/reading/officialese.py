"""Words of officialese, found in prose."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from catalog.model.prose import PlainWord

_NAME = "《[^《》\n]*》"  # a law is called what it is called


@dataclass(frozen=True, slots=True)
class Officialese:
    """A list of words, ready to be looked for in any number of texts."""

    pattern: re.Pattern[str]
    words: Mapping[str, PlainWord]

    def found_in(self, text: str) -> Iterator[tuple[int, PlainWord]]:
        """Each word of the list in `text` and where it begins; names of documents may have them."""
        for found in self.pattern.finditer(text):
            word = self.words.get(found[0])
            if word and not _is_part_of_another(word, text, found.start()):
                yield found.start(), word


def _is_part_of_another(word: PlainWord, text: str, start: int) -> bool:
    """Whether what stands at `start` of `text` is only a part of a word that is fine."""
    for other in word.unless:
        before = other.find(word.avoid)
        if 0 <= before <= start and text.startswith(other, start - before):
            return True
    return False


def officialese(words: Iterable[PlainWord], known: frozenset[str] = frozenset()) -> Officialese:
    """What looks for `words`, but those that are `known`. The longest at a place is the one."""
    by_word = {word.avoid: word for word in reversed(tuple(words)) if word.avoid not in known}
    longest_first = sorted(by_word, key=lambda word: (-len(word), word))
    return Officialese(re.compile("|".join([_NAME, *map(re.escape, longest_first)])), by_word)
