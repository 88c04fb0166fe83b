"""Terms on pages that are not written in Markdown: marked where they first stand on the page."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from html import unescape

from markupsafe import Markup, escape

from catalog.model.glossary import Term
from catalog.views.terms import Lexicon, ruby

# What holds names, words of the interface, or links, which may not hold another link.
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6", "th", "dt", "summary")
_LEFT_ALONE = frozenset([*_HEADINGS, "a", "button", "code", "ruby"])
_PIECE = re.compile(r"<(?P<end>/?)(?P<tag>[a-z0-9]*)[^>]*>|(?P<text>[^<]+)")


class FirstUses:
    """Marks terms in the HTML of one page, which it is given piece by piece, in its order.

    A term of `lexicon` becomes a link to its `address` where it first stands, in Chinese with
    pinyin above it; after that it is left as it is.
    """

    def __init__(self, lexicon: Lexicon, address: Callable[[Term], str]) -> None:
        self._lexicon = lexicon
        self._address = address
        self._used: dict[str, Term] = {}

    def __call__(self, html: Markup) -> Markup:
        """The next piece of the page, with the terms marked that have not stood before it."""
        return Markup("").join(self._pieces(html))

    def _pieces(self, html: Markup) -> Iterator[Markup]:
        left_alone = 0
        for found in _PIECE.finditer(html):
            if found["tag"] in _LEFT_ALONE:
                left_alone += -1 if found["end"] else 1
            if found["text"] and not left_alone:
                yield from self._marked(unescape(found["text"]))
            else:
                yield html[found.start() : found.end()]

    def _marked(self, text: str) -> Iterator[Markup]:
        for words, term in self._lexicon.cut(text, self._used):
            yield self._link(words, term) if term else escape(words)

    def _link(self, words: str, term: Term) -> Markup:
        shown = ruby(term) if words == term.zh else words
        return Markup('<a class="term" href="{}">{}</a>').format(self._address(term), shown)


@dataclass(frozen=True, slots=True)
class Told:
    """What a course says on the page of a class, with its terms marked.

    `units` are the names of units that have a term marked where the day plan first has them.
    """

    summary: Markup
    bring: tuple[Markup, ...]
    units: Mapping[str, Markup]
