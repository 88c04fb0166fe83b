"""Terms of the glossary in running text: how they are read, and a way to what they mean.

A term is marked where it first stands in a chapter: in Chinese with pinyin above it, in both
languages with a link to its explanation below the chapter.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from xml.etree.ElementTree import Element

from markdown.treeprocessors import Treeprocessor
from markupsafe import Markup

from catalog.model.glossary import Term
from catalog.model.text import Lang

_LEFT_ALONE = {"a", "code", "pre", "summary", "h2", "h3", "h4", "h5", "h6", "ruby", "img"}


def anchor(term: Term) -> str:
    """The id of the explanation of `term` on a page."""
    return f"term-{term.letters}"


def ruby(term: Term) -> Markup:
    """The Chinese word with a syllable above each character."""
    parts = (
        Markup("{}<rp>(</rp><rt>{}</rt><rp>)</rp>").format(letter, syllable)
        if syllable
        else Markup("{}<rt></rt>").format(letter)
        for letter, syllable in term.readings
    )
    return Markup("<ruby>{}</ruby>").format(Markup().join(parts))


@dataclass(frozen=True)
class Lexicon:
    """The terms that are explained in one book, in one language."""

    terms: tuple[Term, ...]
    lang: Lang

    @cached_property
    def content(self) -> tuple[object, ...]:
        """All that the terms say, wherever they are written."""
        return tuple((t.zh, t.pinyin, t.en, t.plain, t.also, t.also_en) for t in self.terms)

    @cached_property
    def by_word(self) -> Mapping[str, Term]:
        """The term of each word, in small letters: that whose name it is, else the first of those
        that are called so too.
        """
        written = [(term, term.written(self.lang)) for term in self.terms]
        found: dict[str, Term] = {}
        for some in (slice(1), slice(1, None)):
            for term, words in written:
                for word in words[some]:
                    found.setdefault(word.lower(), term)
        return found

    @cached_property
    def pattern(self) -> re.Pattern[str] | None:
        """Finds the longest word that begins at each place."""
        if not self.by_word:
            return None
        words = _by_first_letter(self.by_word)
        if self.lang is Lang.ZH:
            return re.compile(words)
        return re.compile(rf"(?<![\w-])(?P<word>{words})(?:e?s)?(?![\w-])", re.IGNORECASE)

    def term(self, found: re.Match[str]) -> Term:
        word = found["word"] if self.lang is Lang.EN else found[0]
        return self.by_word[word.lower()]

    def cut(self, text: str, used: dict[str, Term]) -> Iterator[tuple[str, Term | None]]:
        """`text` in pieces: words, then a term that is not in `used` yet, words, a term ... words.

        The terms are put into `used`, by their Chinese word.
        """
        at = 0
        for found in self.pattern.finditer(text) if self.pattern else ():
            term = self.term(found)
            if term.zh not in used:
                used[term.zh] = term
                yield text[at : found.start()], None
                yield found[0], term
                at = found.end()
        yield text[at:], None


def _by_first_letter(words: Iterable[str]) -> str:
    """An expression for `words`, longest first, that is decided by their first letter."""
    groups: defaultdict[str, list[str]] = defaultdict(list)
    for word in words:
        groups[word[0]].append(word[1:])
    branches = []
    for letter, rests in groups.items():
        longest_first = sorted(rests, key=lambda rest: (-len(rest), rest))
        branches.append(f"{re.escape(letter)}(?:{'|'.join(map(re.escape, longest_first))})")
    return f"(?=[{re.escape(''.join(groups))}])(?:{'|'.join(branches)})"


class Terms(Treeprocessor):
    """Marks the terms of `lexicon` where they first stand, and notes them in `used`."""

    lexicon: Lexicon | None = None

    def __init__(self) -> None:
        super().__init__()
        self.used: dict[str, Term] = {}

    def run(self, root: Element) -> None:
        self.used = {}
        if self.lexicon and self.lexicon.pattern:
            self._walk(root)

    def _walk(self, parent: Element) -> None:
        if parent.tag in _LEFT_ALONE or parent.get("class") == "admonition-title":
            return
        parent.text, parts = self._cut(parent.text)
        for child in list(parent):
            self._walk(child)
            child.tail, after = self._cut(child.tail)
            parts += [child, *after]
        parent[:] = parts

    def _cut(self, text: str | None) -> tuple[str | None, list[Element]]:
        """`text` up to its first new term, and the terms, each with the text that follows it."""
        if not text or not text.strip() or not self.lexicon:
            return text, []
        begin, marks = "", list[Element]()
        for words, term in self.lexicon.cut(text, self.used):
            if term:
                marks.append(self._mark(term, words))
            elif marks:
                marks[-1].tail = words
            else:
                begin = words
        return begin, marks

    def _mark(self, term: Term, word: str) -> Element:
        link = Element("a", {"href": f"#{anchor(term)}", "class": "term"})
        if word != term.zh:
            link.text = word
            return link
        made = Element("ruby")
        last: Element | None = None
        for letter, syllable in term.readings:
            if last is None:
                made.text = letter
            else:
                last.tail = letter
            last = Element("rt")
            last.text = syllable
            made.append(last)
        link.append(made)
        return link


def listing(terms: Iterable[Term]) -> list[Term]:
    """`terms` in the order of the alphabet of their pinyin."""
    return sorted(terms, key=lambda term: (term.letters, term.zh))


def with_ids(terms: tuple[Term, ...]) -> list[tuple[str, Term]]:
    """The terms by pinyin, each with an id that no other has."""
    found: dict[str, Term] = {}
    for term in listing(terms):
        name, number = anchor(term), 1
        while name in found:
            number += 1
            name = f"{anchor(term)}-{number}"
        found[name] = term
    return list(found.items())
