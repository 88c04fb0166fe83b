"""Markdown stays Markdown: raw HTML is shown as text, and what is rendered is cleaned.

The check has already refused such content; this holds even where the check was mistaken.
"""

from __future__ import annotations

import re
from typing import Any
from xml.etree.ElementTree import Element

import nh3
from markdown import Markdown
from markdown.extensions import Extension
from markdown.inlinepatterns import InlineProcessor
from mkdocs.config.defaults import MkDocsConfig

from catalog.views import phones
from catalog.views.site import Site

_TAGS = {
    *("p", "br", "hr", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd"),
    *("strong", "em", "del", "code", "pre", "blockquote", "a", "img", "sup", "sub", "abbr"),
    *("table", "thead", "tbody", "tr", "th", "td", "div", "span", "details", "summary"),
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
    **{heading: {"id"} for heading in ("h2", "h3", "h4", "h5", "h6")},
}
_SCHEMES = {"https", "http", "tel"}


class Chapters(Extension):
    """Shows HTML in Markdown as the text that it is, and makes telephone numbers links."""

    def __init__(self, numbers: str) -> None:
        super().__init__()
        self._numbers = numbers

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802
        md.preprocessors.deregister("html_block")
        md.inlinePatterns.deregister("html")
        md.inlinePatterns.register(_Numbers(self._numbers, md), "numbers", 10)


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


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Render Markdown without raw HTML, with numbers that can be called."""
    site: Site = config.extra["site"]
    extensions: list[Any] = config.markdown_extensions
    extensions.append(Chapters(site.numbers))
    return config


def on_page_content(html: str, **_: Any) -> str:
    """Keep only the elements, attributes and addresses that a chapter needs."""
    return nh3.clean(html, tags=_TAGS, attributes=_ATTRIBUTES, url_schemes=_SCHEMES, link_rel=None)
