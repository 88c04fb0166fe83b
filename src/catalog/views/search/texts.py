"""The words of the textbooks, of the questions and of the courses, and where each stands."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from catalog.model.prose import plain as read_plainly
from catalog.model.text import Lang
from catalog.model.textbook import Manuscript
from catalog.model.training import Course
from catalog.views.search import readings, wording
from catalog.views.site import Site

# A word that stands in more than this share of all pieces tells nothing; a single character is a
# word of its own only where it is rarer still.
_EVERYWHERE = 0.3
_RARE = 0.12
# A piece is mostly about a word that it says this often, or that its heading says.
_OFTEN = 3
_LONGEST = 8
_ALPHABET = (
    "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ!#$%&()*+-./:;<=>?@[]^_{}"
)
_HALF = 43
_AROUND = frozenset(wording.AROUND.split())
_CHINESE = re.compile(r"[\u3400-\u9fff]+|[0-9]{3,}")
_ENGLISH = re.compile(r"[a-z]{3,}")
# A preview makes the index again after every edit; what did not change is not done again.
_plain = lru_cache(maxsize=8192)(read_plainly)


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of text that can be found by its words: what it is called, and what it says."""

    name: str
    text: str


def pieces(site: Site, lang: Lang) -> list[Piece]:
    """All text that can be found, in the order of the numbers that the index gives it."""
    catalog = site.catalog
    return [
        *(piece for chapter in catalog.chapters for piece in _sections(chapter[lang])),
        *(Piece(one.question[lang], one.answer[lang]) for one in catalog.support.questions),
        *(Piece(page[lang].title, _page_text(page[lang])) for page in catalog.pages),
        *(Piece(course.name[lang], _course_text(course, lang)) for course in catalog.courses),
    ]


def _sections(written: Manuscript) -> Iterator[Piece]:
    for section in written.sections:
        yield Piece(f"{written.title} {_plain(section.heading)}", _plain(section.text))


def _page_text(written: Manuscript) -> str:
    return "\n".join(_plain(section.text) for section in written.sections)


def also(site: Site) -> list[str]:
    """The records, apart from chapters, whose text can be found, in the same order."""
    catalog = site.catalog
    return [
        *(f"question:{question.id}" for question in catalog.support.questions),
        *(f"page:{page.id}/" for page in catalog.pages),
        *(f"course:{course.id}" for course in catalog.courses),
    ]


def _course_text(course: Course, lang: Lang) -> str:
    texts = (course.summary, course.who_for, *course.entry, *course.learn, course.method)
    units = (unit.name for unit in course.units)
    return "\n".join(text[lang] for text in (*texts, *course.bring, *course.next, *units))


def words_by_sound(site: Site, lang: Lang) -> Mapping[str, str]:
    """The words of the text, in shards by their first sound, each as lines of the index: the word,
    the pieces that are mostly about it, and the others that have it."""
    return _shards(tuple(pieces(site, lang)), lang, _own_words(site))


@lru_cache(maxsize=4)
def _shards(said: tuple[Piece, ...], lang: Lang, own: tuple[str, ...]) -> Mapping[str, str]:
    mostly, also_in = _places(said, lang, own)
    shards: defaultdict[str, list[str]] = defaultdict(list)
    for word in sorted({*mostly, *also_in}):
        share = _RARE if len(word) == 1 else _EVERYWHERE
        strong, weak = mostly.get(word, []), also_in.get(word, [])
        if len(strong) + len(weak) <= max(share * len(said), 1):
            shards[first_sound(word)].append(f"{word} {packed(strong)},{packed(weak)}")
    return {sound: "\n".join(lines) for sound, lines in sorted(shards.items())}


_Numbers = dict[str, list[int]]


def _places(said: Iterable[Piece], lang: Lang, own: tuple[str, ...]) -> tuple[_Numbers, _Numbers]:
    """By word the pieces that are mostly about it, by number, and the others that have it."""
    mostly: defaultdict[str, list[int]] = defaultdict(list)
    also_in: defaultdict[str, list[int]] = defaultdict(list)
    for number, piece in enumerate(said):
        heading = _counted(piece.name, lang, own)
        below = _counted(piece.text, lang, own)
        for word in {**heading, **below}:
            strong = word in heading or below[word] >= _OFTEN
            (mostly if strong else also_in)[word].append(number)
    return mostly, also_in


def _own_words(site: Site) -> tuple[str, ...]:
    """The Chinese words of the glossary, longer ones first."""
    words = {word for term in site.catalog.glossary for word in term.written(Lang.ZH)}
    return tuple(sorted(words, key=lambda word: (-len(word), word)))


@lru_cache(maxsize=8192)
def _counted(text: str, lang: Lang, own: tuple[str, ...]) -> Mapping[str, int]:
    """The words of `text`, and how often each stands there."""
    return Counter(_chinese(text, own) if lang is Lang.ZH else _english(text))


def _chinese(text: str, own: tuple[str, ...]) -> Iterator[str]:
    from rjieba import cut_for_search  # noqa: PLC0415  (its dictionary takes a moment to load)

    for word in cut_for_search(text, hmm=False):
        if len(word) <= _LONGEST and _CHINESE.fullmatch(word) and word not in _AROUND:
            yield word
    for word in _any_of(own).findall(text) if own else ():
        yield word.replace(" ", "").lower()


@lru_cache(maxsize=4)
def _any_of(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(map(re.escape, words)))


def _english(text: str) -> Iterator[str]:
    return (word for word in _ENGLISH.findall(text.lower()) if word not in _AROUND)


def first_characters(site: Site) -> list[str]:
    """The Chinese characters with which words of the text begin."""
    shards = words_by_sound(site, Lang.ZH).values() if site.catalog.chapters else ()
    firsts = {line[0] for shard in shards for line in shard.split("\n") if line}
    return sorted(one for one in firsts if readings.HAN.fullmatch(one))


def first_sound(word: str) -> str:
    """The letter under which the browser looks for `word`."""
    first = word[0] if word.isascii() else readings.primary(word[0])[0]
    if word.isascii() or not first.isascii():
        return first
    return {"n": "l", "h": "f"}.get(first, first)


def packed(numbers: Iterable[int]) -> str:
    """Rising numbers as differences, one letter each where they are small."""
    written, last = "", -1
    for number in numbers:
        step = number - last - 1
        last = number
        while step >= _HALF:
            written += _ALPHABET[_HALF + step % _HALF]
            step //= _HALF
        written += _ALPHABET[step]
    return written
