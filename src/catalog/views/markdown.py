"""Manuscripts as HTML: Markdown stays Markdown, and what is rendered is cleaned.

The check has refused raw HTML and dangerous links before; this holds even where it was mistaken.
"""

from __future__ import annotations

import html
import re
from dataclasses import dataclass
from typing import Any
from xml.etree.ElementTree import Element

import nh3
from markdown import Markdown
from markdown.extensions import Extension
from markdown.extensions.toc import TocExtension
from markdown.inlinepatterns import InlineProcessor
from markdown.treeprocessors import Treeprocessor

from catalog.model.anchors import slug
from catalog.model.glossary import Term
from catalog.views import phones
from catalog.views.terms import Lexicon, Terms
from catalog.views.ways import Way

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


@dataclass(frozen=True, slots=True)
class Rendered:
    """Clean HTML, the ids and plain words of its sections, and the terms that it explains."""

    html: str
    headings: tuple[tuple[str, str], ...]
    terms: tuple[Term, ...] = ()


Kept = dict[tuple[object, ...], Rendered]


class Renderer:
    """Renders the manuscripts of one site.

    `numbers` is the pattern of telephone numbers, which become links that call. What was rendered
    before is taken from `kept`, where it is given.
    """

    def __init__(self, numbers: str, kept: Kept | None = None) -> None:
        self._numbers = numbers
        self._kept = kept
        self._links = _Links()
        self._terms = Terms()
        self._markdown = Markdown(
            extensions=[
                "admonition",
                "pymdownx.details",
                "sane_lists",
                "tables",
                TocExtension(slugify=slug, permalink=False),
                _Chapters(numbers, self._links, self._terms),
            ],
            extension_configs={"tables": {"use_align_attribute": True}},
        )

    def render_once(self, text: str, page: str, address: Way, lexicon: Lexicon | None) -> Rendered:
        """The same as `render` for the page at the address `page`, unless it is kept."""
        if self._kept is None:
            return self.render(text, address, lexicon)
        key = (page, text, self._numbers, lexicon and lexicon.content)
        if key not in self._kept:
            self._kept[key] = self.render(text, address, lexicon)
        return self._kept[key]

    def render(self, text: str, address: Way = str, lexicon: Lexicon | None = None) -> Rendered:
        """`text` as HTML; `address` gives each link and picture its way from the page.

        The terms of `lexicon` are marked where they first stand.
        """
        self._links.address = address
        self._terms.lexicon = lexicon
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
        return Rendered(made, headings, tuple(self._terms.used.values()))


class _Chapters(Extension):
    """Shows HTML in Markdown as the text that it is, and gives links their way."""

    def __init__(self, numbers: str, links: _Links, terms: Terms) -> None:
        super().__init__()
        self._numbers = numbers
        self._links = links
        self._terms = terms

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802
        md.preprocessors.deregister("html_block")
        md.inlinePatterns.deregister("html")
        md.inlinePatterns.register(_Numbers(self._numbers, md), "numbers", 10)
        md.treeprocessors.register(self._links, "links", 1)
        md.treeprocessors.register(self._terms, "terms", 0)


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

    address: Way = staticmethod(str)

    def run(self, root: Element) -> None:
        for element in root.iter():
            name = {"a": "href", "img": "src"}.get(element.tag)
            if name and name in element.attrib:
                element.set(name, self.address(element.attrib[name]))
