"""The textbooks in the index: their names and headings, and the words of their text."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from catalog.model.anchors import slug
from catalog.model.prose import plain
from catalog.model.text import Lang
from catalog.model.textbook import Chapter
from catalog.model.training import Course
from catalog.views.search import readings, wording
from catalog.views.search.named import Named
from catalog.views.site import Site
from catalog.views.terms import with_ids

# A word that stands in more than this share of all sections tells nothing.
_EVERYWHERE = 0.3
# A section is mostly about a word that it says this often, or that its heading says.
_OFTEN = 3
_ALPHABET = (
    "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ!#$%&()*+-./:;<=>?@[]^_{}"
)
_HALF = 43
_AROUND = frozenset(wording.AROUND.split())
_CHINESE = re.compile(r"[\u3400-\u9fff]+|[0-9]{3,}")
# A single character is a word of its own only where it is rare.
_RARE = 0.06
_NOT_SIMPLE = re.compile(r"[^a-z0-9_\u3400-\u9fff -]")


def terms(site: Site) -> Iterator[Named]:
    for id, term in with_ids(site.catalog.glossary):
        zh, en = term.written(Lang.ZH), term.written(Lang.EN)
        yield Named("term", id, zh, en, ("kind:term",))


def books(site: Site) -> Iterator[Named]:
    for book in site.catalog.textbooks:
        tags = (*_trades_of(site, book.id), "kind:book")
        yield Named("book", book.id, (book.title.zh,), (book.title.en,), tags)


def _trades_of(site: Site, book: str) -> tuple[str, ...]:
    trades = (f"trade:{c.trade}" for c in site.catalog.courses if c.textbook == book)
    return tuple(dict.fromkeys(trades))


def talks(site: Site) -> Iterator[str]:
    """Talks that are still to come: code, topic, township, village, day."""
    for talk in sorted(site.catalog.talks, key=lambda t: (t.day, t.code)):
        if talk.cancelled is None and talk.day >= site.day:
            village = site.catalog.village[talk.village].name.zh
            yield f"{talk.code}|{talk.topic}|{talk.township}|{village}|{talk.day}"


def topics(site: Site) -> Iterator[str]:
    for topic in site.catalog.talk_topics:
        yield f"{topic.id}|{topic.name.zh}|{topic.name.en}"


def common_headings(site: Site, lang: Lang) -> list[str]:
    """The headings that stand in more than a quarter of all chapters."""
    chapters = site.catalog.chapters
    counted = Counter(s.name for chapter in chapters for s in chapter[lang].sections)
    return sorted(name for name, times in counted.items() if times * 4 > len(chapters))


def chapter_lines(site: Site, lang: Lang) -> Iterator[str]:
    """Chapters with their titles, their trades and their headings in `lang`."""
    common = {name: str(at) for at, name in enumerate(common_headings(site, lang))}
    for chapter in site.catalog.chapters:
        tags = " ".join((*_trades_of(site, chapter.book), "kind:book"))
        headings = "~".join(_heading(chapter, lang, common))
        name = f"{chapter.book}/{chapter.id}"
        yield f"{name}|{chapter.zh.title}|{chapter.en.title}|{tags}|{headings}"


def _heading(chapter: Chapter, lang: Lang, common: Mapping[str, str]) -> Iterator[str]:
    seen: Counter[str] = Counter()
    for section in chapter[lang].sections:
        words = plain(section.name).strip().replace("|", " ").replace("~", " ").replace("=", " ")
        words = " ".join(words.split())
        anchor = slug(section.name) if section.heading else ""
        seen[anchor] += 1
        if seen[anchor] > 1:
            anchor += f"_{seen[anchor] - 1}"
        simple = _NOT_SIMPLE.sub("", words.lower()).replace(" ", "-")
        shown = common.get(section.name, words)
        yield shown if simple == anchor else f"{shown}={anchor}"


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of text that can be found by its words: what it is called, and what it says."""

    name: str
    text: str


def pieces(site: Site, lang: Lang) -> list[Piece]:
    """All text that can be found, in the order of the numbers that the index gives it."""
    found = [
        Piece(f"{chapter[lang].title} {plain(section.heading)}", plain(section.text))
        for chapter in site.catalog.chapters
        for section in chapter[lang].sections
    ]
    for question in site.catalog.support.questions:
        found.append(Piece(question.question[lang], question.answer[lang]))
    for page in site.catalog.pages:
        found.append(Piece(page[lang].title, "\n".join(plain(s.text) for s in page[lang].sections)))
    for course in site.catalog.courses:
        found.append(Piece(course.name[lang], _course_text(course, lang)))
    return found


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
    """The words of the text, in shards by their first sound, each as lines of the index."""
    mostly, named = _postings(site, lang)
    most = _EVERYWHERE * sum(1 for _ in pieces(site, lang))
    shards: defaultdict[str, list[str]] = defaultdict(list)
    for word in sorted(named):
        if len(named[word]) > max(most * (_RARE / _EVERYWHERE if len(word) == 1 else 1), 1):
            continue
        strong = mostly.get(word, [])
        weak = sorted(set(named[word]) - set(strong))
        shards[first_sound(word)].append(f"{word} {packed(strong)},{packed(weak)}")
    return {sound: "\n".join(lines) for sound, lines in sorted(shards.items())}


def _postings(site: Site, lang: Lang) -> tuple[dict[str, list[int]], dict[str, list[int]]]:
    mostly: defaultdict[str, list[int]] = defaultdict(list)
    named: defaultdict[str, list[int]] = defaultdict(list)
    cut = _chinese(site) if lang is Lang.ZH else _english
    for number, piece in enumerate(pieces(site, lang)):
        heading = set(cut(piece.name))
        counted = Counter(cut(piece.text))
        for word in sorted({*heading, *counted}):
            named[word].append(number)
            if word in heading or counted[word] >= _OFTEN:
                mostly[word].append(number)
    return mostly, named


def _chinese(site: Site):  # type: ignore[no-untyped-def]
    """What cuts Chinese into words: a dictionary of the language, and the glossary."""
    from rjieba import cut_for_search  # noqa: PLC0415  (its dictionary takes a moment to load)

    own = [word for term in site.catalog.glossary for word in term.written(Lang.ZH)]
    lines = [(word, word.replace(" ", "")) for word in own]

    def cut(text: str) -> Iterable[str]:
        for word in cut_for_search(text):
            if len(word) < 9 and _CHINESE.fullmatch(word) and word not in _AROUND:
                yield word
        for word, line in lines:
            if word in text:
                yield from (line for _ in range(text.count(word)))

    return cut


def _english(text: str) -> Iterable[str]:
    for word in re.findall(r"[a-z]{3,}", text.lower()):
        if word not in _AROUND:
            yield word


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
