"""Clean HTML as a tree of elements, with Python's own parser."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser

_VOID = {"br", "hr", "img"}
# What neither XML nor a page on paper can hold.
_UNPRINTABLE = re.compile("[^\t\n\r\u0020-\u007e\u00a0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


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
        made = Element(tag, {name: _printable(value or "") for name, value in attrs})
        self._open[-1].content.append(made)
        if tag not in _VOID:
            self._open.append(made)

    def handle_endtag(self, tag: str) -> None:
        if tag in (element.tag for element in self._open[1:]):
            while self._open.pop().tag != tag:
                pass

    def handle_data(self, data: str) -> None:
        self._open[-1].content.append(_printable(data))


def _printable(text: str) -> str:
    return _UNPRINTABLE.sub("", text)
