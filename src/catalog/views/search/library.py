"""The textbooks in the index: terms, talks, books, chapters and their headings."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping

from catalog.model.anchors import slug
from catalog.model.prose import plain
from catalog.model.text import Lang
from catalog.model.textbook import Chapter
from catalog.views.search.named import Named, plainly
from catalog.views.site import Site
from catalog.views.terms import with_ids

_NOT_SIMPLE = re.compile(r"[^a-z0-9_\u3400-\u9fff -]")


def terms(site: Site) -> Iterator[Named]:
    """The words of the glossary."""
    for anchor, term in with_ids(site.catalog.glossary):
        zh, en = term.written(Lang.ZH), term.written(Lang.EN)
        yield Named("term", anchor, zh, en)


def books(site: Site) -> Iterator[Named]:
    """The textbooks, each with the trades that learn from it."""
    for book in site.catalog.textbooks:
        tags = _trades_of(site, book.id)
        yield Named("book", book.id, (book.title.zh,), (book.title.en,), tags)


def chapters(site: Site) -> Iterator[Named]:
    """The chapters, each with the trades that learn from it."""
    for one in site.catalog.chapters:
        tags = _trades_of(site, one.book)
        yield Named("chapter", f"{one.book}/{one.id}", (one.zh.title,), (one.en.title,), tags)


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
    """What talks are about: id and name in both languages."""
    for topic in site.catalog.talk_topics:
        yield f"{topic.id}|{plainly(topic.name.zh)}|{plainly(topic.name.en)}"


def common_headings(site: Site, lang: Lang) -> list[str]:
    """The headings that stand in more than a quarter of all chapters."""
    chapters = site.catalog.chapters
    counted = Counter(s.name for chapter in chapters for s in chapter[lang].sections)
    return sorted(name for name, times in counted.items() if times * 4 > len(chapters))


def chapter_lines(site: Site, lang: Lang) -> Iterator[str]:
    """Chapters with their titles, their trades and their headings in `lang`.

    A heading is its words, or = and the number of a common one; behind = stands its anchor where
    the browser would not make that of the words.
    """
    common = {name: f"={at}" for at, name in enumerate(common_headings(site, lang))}
    for named, chapter in zip(chapters(site), site.catalog.chapters, strict=True):
        headings = "~".join(_heading(chapter, lang, common))
        titles = f"{plainly(named.zh[0])}|{plainly(named.en[0])}"
        yield f"{named.id}|{titles}|{' '.join(named.tags)}|{headings}"


def _heading(chapter: Chapter, lang: Lang, common: Mapping[str, str]) -> Iterator[str]:
    seen: Counter[str] = Counter()
    for section in chapter[lang].sections:
        words = plainly(plain(section.name).replace("=", " "))
        anchor = slug(section.name) if section.heading else ""
        seen[anchor] += 1
        if seen[anchor] > 1:
            anchor += f"_{seen[anchor] - 1}"
        simple = _NOT_SIMPLE.sub("", words.lower()).replace(" ", "-")
        shown = common.get(section.name, words)
        yield shown if simple == anchor else f"{shown}={anchor}"
