"""English words of the text that could pass for a slip of the hand in a name.

Who types "weldng" means welding, and need not wait until the textbooks have been searched; who
types "weeding" may mean just that.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from catalog.model.text import Lang
from catalog.views.search import library, places, texts
from catalog.views.search.named import Named
from catalog.views.site import Site

# What readers ask for first: NEAR in the program, which believes slips in these names only.
ASKED_FIRST = ("trade", "course", "township", "page", "institution", "kind")
_WORD = re.compile(r"[a-z]{5,}")
# In a shorter word the program does not believe a slip for sure.
_LONG_ENOUGH = 6
_SHORT = 4  # such a word keeps all but the s of its plural


def words_like_names(site: Site) -> list[str]:
    """Words of the text that are one slip away from a word of a name, and no form of one."""
    asked_first = (one for one in places.named(site) if one.kind in ASKED_FIRST)
    names = set(_words(asked_first))
    stems = {*map(stem, names)}
    by_variant: defaultdict[str, set[str]] = defaultdict(set)
    for name in names:
        for variant in _variants(name):
            by_variant[variant].add(name)
    return sorted(
        word
        for word in {*_of_text(site), *_words(library.terms(site))} - names
        if len(word) >= _LONG_ENOUGH
        and stem(word) not in stems
        and any(
            is_one_slip(word, name)
            for variant in _variants(word)
            for name in by_variant.get(variant, ())
        )
    )


def stem(word: str) -> str:
    """What forms of an English word have in common; stem() in the program."""
    if len(word) <= _SHORT:
        return re.sub(r"([^s])s$", r"\1", word)
    word = re.sub(r"ies$", "y", word)
    word = re.sub(r"(ss|sh|ch|x)es$", r"\1", word)
    word = re.sub(r"([^s])s$", r"\1", word)
    if len(word) > _SHORT + 1:
        word = re.sub(r"(ing|ers?|ed|ion|ment)$", "", word)
    if len(word) > _SHORT:
        word = re.sub(r"e$", "", word)
    return re.sub(r"([^aeiou])\1$", r"\1", word)


def _words(some: Iterable[Named]) -> Iterator[str]:
    return (word for one in some for name in one.en for word in _WORD.findall(name.lower()))


def _of_text(site: Site) -> Iterator[str]:
    """The words of the text, and of what talks are about."""
    if site.catalog.chapters:
        for shard in texts.words_by_sound(site, Lang.EN).values():
            for line in shard.split("\n"):
                yield from _WORD.findall(line.partition(" ")[0])
    for topic in site.catalog.talk_topics:
        yield from _WORD.findall(topic.name.en.lower())


def _variants(word: str) -> Iterator[str]:
    """`word`, and it without each of its letters but the first, which slips leave alone."""
    yield word
    for at in range(1, len(word)):
        yield word[:at] + word[at + 1 :]


def is_one_slip(one: str, other: str) -> bool:
    """Whether a letter more, less, other, or two in the wrong order part `one` from `other`."""
    if one == other or one[:1] != other[:1]:
        return False
    if len(one) != len(other):
        short, long = sorted((one, other), key=len)
        return any(short == long[:at] + long[at + 1 :] for at in range(1, len(long)))
    apart = [at for at, (a, b) in enumerate(zip(one, other, strict=True)) if a != b]
    first, last = apart[0], apart[-1]
    swapped = last == first + 1 and one[first] == other[last] and one[last] == other[first]
    return len(apart) == 1 or swapped
