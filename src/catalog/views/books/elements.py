"""Clean HTML as a tree of elements, with Python's own parser."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser

_VOID = {"br", "hr", "img"}
_SPACES = "\t\n\r"
# Characters that direct others and show nothing, or are none; XML and paper can do without.
_HIDDEN = {"Cc", "Cf", "Cs", "Zl", "Zp"}
_NONE = re.compile("[\ufdd0-\ufdef\ufffe\uffff]")


@dataclass(slots=True)
class Element:
    """An element with its attributes and what it holds, in order."""

    tag: str
    attributes: dict[str, str] = field(default_factory=dict)
    content: list[Element | str] = field(default_factory=list)

    @property
    def classes(self) -> list[str]:
        return self.attributes.get("class", "").split()

    def children(self, *tags: str) -> Iterator[Element]:
        """The elements directly within that have one of `tags`."""
        for part in self.content:
            if isinstance(part, Element) and part.tag in tags:
                yield part

    @property
    def text(self) -> str:
        """All words within, as written."""
        return "".join(part if isinstance(part, str) else part.text for part in self.content)


def parse(html: str) -> Element:
    """The elements of `html`, below one that has no tag."""
    parser = _Parser()
    parser.feed(html)
    parser.close()
    return parser.root


class _Parser(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root = Element("")
        self._open = [self.root]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        made = Element(tag, {name: printable(value or "") for name, value in attrs})
        self._open[-1].content.append(made)
        if tag not in _VOID:
            self._open.append(made)

    def handle_endtag(self, tag: str) -> None:
        if tag in (element.tag for element in self._open[1:]):
            while self._open.pop().tag != tag:
                pass

    def handle_data(self, data: str) -> None:
        self._open[-1].content.append(printable(data))


def printable(text: str) -> str:
    """`text` without characters that show nothing."""
    if text.isprintable():
        return text
    shown = (c for c in text if c in _SPACES or unicodedata.category(c) not in _HIDDEN)
    return _NONE.sub("", "".join(shown))
