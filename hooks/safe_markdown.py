"""Markdown stays Markdown: raw HTML is shown as text, and what is rendered is cleaned.

The check has already refused such content; this holds even where the check was mistaken.
"""

from __future__ import annotations

from typing import Any

import nh3
from markdown import Markdown
from markdown.extensions import Extension
from mkdocs.config.defaults import MkDocsConfig

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


class NoRawHtml(Extension):
    """Shows HTML in Markdown as the text that it is."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802
        md.preprocessors.deregister("html_block")
        md.inlinePatterns.deregister("html")


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Render Markdown without raw HTML."""
    extensions: list[Any] = config.markdown_extensions
    extensions.append(NoRawHtml())
    return config


def on_page_content(html: str, **_: Any) -> str:
    """Keep only the elements, attributes and addresses that a chapter needs."""
    return nh3.clean(html, tags=_TAGS, attributes=_ATTRIBUTES, url_schemes=_SCHEMES, link_rel=None)
