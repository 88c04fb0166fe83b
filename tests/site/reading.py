"""Built pages as a reader without JavaScript has them: elements, visible words, links."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import urljoin, urlsplit

_VOID = frozenset(
    [
        "area",
        "base",
        "br",
        "col",
        "embed",
        "hr",
        "img",
        "input",
        "link",
        "meta",
        "source",
        "track",
        "wbr",
        "path",
        "circle",
    ]
)
_UNSEEN = frozenset(["head", "script", "style", "template", "noscript"])
_READINGS = frozenset(["rp", "rt"])
_IN_WORDS = frozenset(["a", "span", "strong", "em", "code", "ruby"])


@dataclass
class Element:
    """An element with what stands in it, in order."""

    tag: str
    attributes: dict[str, str]
    inside: list[Element | str] = field(default_factory=list)

    @property
    def seen(self) -> bool:
        """False if nobody sees it, or what is in it, while no script runs."""
        return self.tag not in _UNSEEN and "hidden" not in self.attributes

    def all(self, tag: str = "") -> Iterator[Element]:
        """Every element below this one, in the order of the page."""
        for child in self.inside:
            if isinstance(child, Element):
                if tag in ("", child.tag):
                    yield child
                yield from child.all(tag)

    def visible(self, tag: str) -> Iterator[Element]:
        """The elements `tag` that are seen without a script."""
        for child in self.inside:
            if isinstance(child, Element) and child.seen:
                if child.tag == tag:
                    yield child
                yield from child.visible(tag)

    @property
    def text(self) -> str:
        """The words that are seen without a script, blanks made one."""
        return " ".join("".join(self._words()).split())

    @property
    def plain(self) -> str:
        """The same without the readings above the words."""
        return " ".join("".join(self._words(_READINGS)).split())

    def _words(self, but: frozenset[str] = frozenset()) -> Iterator[str]:
        for child in self.inside:
            if isinstance(child, str):
                yield child
            elif child.seen and child.tag not in but:
                yield " " if child.tag == "br" else ""
                yield from child._words(but)
                yield "" if child.tag in _IN_WORDS else " "

    @property
    def source(self) -> str:
        """All text below, seen or not, as it is."""
        return "".join(c if isinstance(c, str) else c.source for c in self.inside)


class _Builder(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.root = Element("", {})
        self._open = [self.root]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = Element(tag, {name: value or "" for name, value in attrs})
        self._open[-1].inside.append(element)
        if tag not in _VOID:
            self._open.append(element)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._open[-1].inside.append(Element(tag, {name: value or "" for name, value in attrs}))

    def handle_endtag(self, tag: str) -> None:
        if tag in _VOID:
            return
        assert self._open[-1].tag == tag, f"</{tag}> closes <{self._open[-1].tag}>"
        self._open.pop()

    def handle_data(self, data: str) -> None:
        self._open[-1].inside.append(data)


def parse(html: str) -> Element:
    """The elements of `html`; every tag that opens must be closed."""
    builder = _Builder()
    builder.feed(html)
    builder.close()
    return builder.root


@cache
def page(file: Path) -> Element:
    """The page in `file`."""
    return parse(file.read_text(encoding="utf-8"))


def pages(site: Path) -> dict[str, Element]:
    """Every page of the site by its address below the root."""
    found = {
        file.parent.relative_to(site).as_posix() + "/": page(file)
        for file in sorted(site.rglob("index.html"))
    }
    return {"" if address == "./" else address: element for address, element in found.items()}


def links(element: Element, address: str) -> set[str]:
    """The addresses on the site that the visible links of the page at `address` lead to."""
    base = f"http://site/{address}"
    targets = (urlsplit(urljoin(base, a.attributes["href"])) for a in element.visible("a"))
    return {t.path.lstrip("/") for t in targets if t.netloc == "site"}
