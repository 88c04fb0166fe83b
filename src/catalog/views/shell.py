"""The frame around every page, made once by the theme and filled for each page.

Rendering a theme for each of tens of thousands of pages costs far more than the pages themselves.
The theme is therefore rendered once for each language with a mark in every place where pages
differ; filling a frame is then one walk over a short list.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from html import escape

from catalog.model.text import Lang
from catalog.views.page import Page, root_from
from catalog.views.site import Site
from catalog.views.words import WORDS

_MARK = re.compile("\x02([a-z:_-]+)\x03")


class Marks:
    """Stands in for the values of a page while the theme is rendered: each slot gives its mark."""

    def __getitem__(self, slot: str) -> str:
        return f"\x02{slot}\x03"


class Slots(dict[str, str]):
    """The values of a page by slot; a slot without a value is empty."""

    def __missing__(self, slot: str) -> str:
        return ""


@dataclass(frozen=True, slots=True)
class Frame:
    """A page's HTML in one language, cut at its marks: words, slot, words, slot ... words."""

    pieces: tuple[str, ...]

    @classmethod
    def cut(cls, html: str) -> Frame:
        """The frame of a page that was rendered with marks in it."""
        return cls(tuple(_MARK.split(html)))

    def fill(self, values: Slots) -> str:
        """The page with `values` in its slots."""
        pieces = list(self.pieces)
        for place in range(1, len(pieces), 2):
            pieces[place] = values[pieces[place]]
        return "".join(pieces)


@dataclass(frozen=True, slots=True)
class Shell:
    """The frames of all languages, and what the frame says that does not come from the page.

    `edit_base` is where a forge edits files of the content folder, or empty; `version` a word that
    changes when a style or script does.
    """

    frames: Mapping[Lang, Frame]
    site: Site
    edit_base: str = ""
    version: str = ""

    def page(self, page: Page, root: str | None = None) -> bytes:
        """The finished file of `page`; `root` overrides the relative way to the site's root."""
        return self.frames[page.lang].fill(self.slots(page, root)).encode()

    def slots(self, page: Page, root: str | None = None) -> Slots:
        """What stands in each slot for `page`, escaped."""
        url = escape(self.site.url)
        to_root = root_from(page.address) if root is None else root
        values = Slots(
            title=escape(self._title(page)),
            description=escape(page.description),
            body=page.body,
            root=to_root,
            home=f"{to_root}{page.lang.prefix}",
            other=f"{to_root}{page.lang.other.prefix}{page.path}",
            canonical=url + page.address,
            zh=url + page.path,
            en=url + Lang.EN.prefix + page.path,
        )
        values[f"current:{page.section}"] = ' aria-current="page"'
        if page.json_ld:
            values["json_ld"] = f'<script type="application/ld+json">{page.json_ld}</script>'
        values["assets"] = "".join(self._asset(to_root, name) for name in page.assets)
        if not page.listed:
            values["robots"] = '<meta name="robots" content="noindex">'
        if page.feed:
            address = escape(f"{to_root}{page.lang.prefix}{page.feed}")
            values["feed"] = (
                f'<link rel="alternate" type="application/atom+xml" title="{escape(page.title)}"'
                f' href="{address}">'
            )
        settings = self.site.catalog.settings
        if page.sample and settings.sample:
            note = escape(settings.sample_notice[page.lang])
            label = escape(WORDS["sample"][page.lang])
            values["sample"] = f'<p class="sample-note"><strong>{label}</strong> {note}</p>'
        if self.edit_base and page.source and not page.source.endswith("/"):
            word = escape(WORDS["edit"][page.lang])
            address = escape(self.edit_base + page.source)
            values["edit"] = f' <a href="{address}">{word}</a>'
        return values

    def _asset(self, root: str, name: str) -> str:
        """What fetches a style or a script of the folder of assets."""
        address = f"{root}assets/{name}?{self.version}"
        if name.endswith(".css"):
            return f'<link rel="stylesheet" href="{address}">'
        return f'<script src="{address}" defer></script>'

    def _title(self, page: Page) -> str:
        """The page's title with the site's behind it, where they differ."""
        title = self.site.catalog.settings.title[page.lang]
        return page.title if page.title == title else f"{page.title} · {title}"
