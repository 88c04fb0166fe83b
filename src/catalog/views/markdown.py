"""Manuscripts as HTML: Markdown stays Markdown, and what is rendered is cleaned.

The check has refused raw HTML and dangerous links before; this holds even where it was mistaken.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from xml.etree.ElementTree import Element

import nh3
from markdown import Markdown
from markdown.extensions import Extension
from markdown.extensions.toc import TocExtension
from markdown.inlinepatterns import InlineProcessor
from markdown.treeprocessors import Treeprocessor
from pymdownx.slugs import slugify

from catalog.views import phones

_HEADINGS = ("h2", "h3", "h4", "h5", "h6")
_TAGS = {
    *("p", "br", "hr", *_HEADINGS, "ul", "ol", "li", "dl", "dt", "dd"),
    *("strong", "em", "del", "code", "pre", "blockquote", "a", "img", "sup", "sub", "abbr"),
    *("table", "thead", "tbody", "tr", "th", "td", "div", "span", "details", "summary"),
    *("ruby", "rp", "rt"),
}
_ATTRIBUTES = {
    "a": {"href", "title", "class"},
    "img": {"src", "alt", "title"},
    "abbr": {"title"},
    "ol": {"start"},
    "th": {"align"},
    "td": {"align"},
    "div": {"class"},
    "p": {"class"},
    "span": {"class"},
    "details": {"class", "open"},
    "code": {"class"},
    **{heading: {"id"} for heading in _HEADINGS},
}
_SCHEMES = {"https", "http", "tel"}

Address = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class Rendered:
    """Clean HTML, and the ids and plain words of its sections."""

    html: str
    headings: tuple[tuple[str, str], ...]


class Renderer:
    """Renders the manuscripts of one site.

    `numbers` is the pattern of telephone numbers, which become links that call.
    """

    def __init__(self, numbers: str) -> None:
        self._links = _Links()
        self._markdown = Markdown(
            extensions=[
                "admonition",
                "pymdownx.details",
                "sane_lists",
                "tables",
                TocExtension(slugify=slugify(case="lower"), permalink=False),
                _Chapters(numbers, self._links),
            ],
            extension_configs={"tables": {"use_align_attribute": True}},
        )

    def render(self, text: str, address: Address = str) -> Rendered:
        """`text` as HTML; `address` gives each link and picture its way from the page."""
        self._links.address = address
        self._markdown.reset()
        made = nh3.clean(
            self._markdown.convert(text),
            tags=_TAGS,
            attributes=_ATTRIBUTES,
            url_schemes=_SCHEMES,
            link_rel=None,
        )
        tokens: list[dict[str, Any]] = self._markdown.toc_tokens  # type: ignore[attr-defined]
        headings = tuple((token["id"], html.unescape(token["name"])) for token in tokens)
        return Rendered(made, headings)


class _Chapters(Extension):
    """Shows HTML in Markdown as the text that it is, and gives links their way."""

    def __init__(self, numbers: str, links: _Links) -> None:
        super().__init__()
        self._numbers = numbers
        self._links = links

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802
        md.preprocessors.deregister("html_block")
        md.inlinePatterns.deregister("html")
        md.inlinePatterns.register(_Numbers(self._numbers, md), "numbers", 10)
        md.treeprocessors.register(self._links, "links", 0)


class _Numbers(InlineProcessor):
    """A telephone number in running text as a link that calls it."""

    ANCESTOR_EXCLUDES = ("a",)

    def handleMatch(  # type: ignore[override]  # noqa: N802
        self, m: re.Match[str], data: str
    ) -> tuple[Element, int, int]:
        del data
        link = Element("a", {"href": f"tel:{phones.dial(m[0])}", "class": "tel"})
        link.text = m[0]
        return link, m.start(), m.end()


class _Links(Treeprocessor):
    """Gives links and pictures the address that they have from the page."""

    address: Address = staticmethod(str)

    def run(self, root: Element) -> None:
        for element in root.iter():
            name = {"a": "href", "img": "src"}.get(element.tag)
            if name and name in element.attrib:
                element.set(name, self.address(element.attrib[name]))
