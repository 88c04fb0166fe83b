"""Names by two sounds that stand side by side, and by the first letters of their English words.

Who types the name of a village, a term or a chapter, or a piece of one, fetches the few names that
may be meant, and sees the first result before the books are there.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import pairwise, product
from typing import TypeVar

from catalog.views.search import library, readings, wording
from catalog.views.search.named import Named
from catalog.views.search.places import Place, villages
from catalog.views.site import Site

# So many names share a piece on average; each is about 200 bytes when compressed.
_TOGETHER = 6
_FACTOR = 31
_FIRST = 3  # letters of an English word; shorter ones are not looked for
_WORD = re.compile(r"[a-z]{3,}")
_AROUND = frozenset(wording.AROUND.split())

_One = TypeVar("_One")
_Said = Mapping[str, Sequence[str]]


def titles(site: Site) -> Iterator[Named]:
    """Terms, books and chapters, as they are shown before the books are there."""
    yield from library.terms(site)
    yield from library.books(site)
    yield from library.chapters(site)


def by_sound(site: Site, said: _Said) -> list[list[Place | Named]]:
    """Villages by their first two sounds, terms and titles by any two, in numbered pieces.

    `said` says how names are read where that is not as they are usually spoken.
    """

    def heard(name: str) -> Iterator[list[str]]:
        return pairs(name, said.get(name) or readings.spoken(name))

    both: list[tuple[Place | Named, list[str]]] = [
        *(
            (place, next(heard(place.name), []))
            for some in villages(site).values()
            for place in some
        ),
        *((title, [*_all(heard, title.zh)]) for title in titles(site)),
    ]
    return _numbered(both)


def _all(heard: Callable[[str], Iterator[list[str]]], names: Iterable[str]) -> Iterator[str]:
    return (key for name in names for keys in heard(name) for key in keys)


def by_letters(site: Site) -> list[list[Named]]:
    """Terms and titles by the first letters of their English words, in numbered pieces."""
    return _numbered((one, [key for name in one.en for key in stems(name)]) for one in titles(site))


def _numbered(named: Iterable[tuple[_One, Iterable[str]]]) -> list[list[_One]]:
    """What is `named` by keys; each stands once in every piece that has one of its keys."""
    both = [(one, frozenset(keys)) for one, keys in named]
    count = -(-sum(len(keys) for _, keys in both) // _TOGETHER)
    made: list[list[_One]] = [[] for _ in range(count)]
    for one, keys in both:
        for at in {number(key, count) for key in keys}:
            made[at].append(one)
    return made


def number(key: str, count: int) -> int:
    """The number of the piece, of `count`, in which names with `key` stand; so in the browser."""
    total = 0
    for letter in key:
        total = (total * _FACTOR + ord(letter)) % count
    return total


def pairs(name: str, said: Sequence[str]) -> Iterator[list[str]]:
    """The sounds of each two Chinese characters of `name` that stand side by side, in its order;
    of a name of one character its own.

    A character sounds as it is `said`, and as it usually does; one without a usual sound stands for
    itself too.
    """
    sides = [_sounds(*one) for one in zip(name, said, strict=False)]
    for side in pairwise(sides) if len(sides) > 1 else [(side,) for side in sides]:
        yield sorted(map("".join, product(*side)))


def _sounds(character: str, said: str) -> frozenset[str]:
    if not readings.HAN.fullmatch(character):
        return frozenset()
    usual = readings.usual().get(character)
    known = {readings.folded(one) for one in (said, usual) if one and one.isascii()}
    return frozenset(known if usual else {*known, character})


def stems(name: str) -> Iterator[str]:
    """The first letters of the English words of `name`."""
    return (word[:_FIRST] for word in _WORD.findall(name.lower()) if word not in _AROUND)
