"""The ways from a page to what a manuscript names."""

from __future__ import annotations

from collections.abc import Callable

from catalog.model.text import Lang
from catalog.model.textbook import Chapter
from catalog.views.page import root_from

Way = Callable[[str], str]


def way(written: Chapter, lang: Lang, page: str | None = None) -> Way:
    """The way from `page`, an address with language, to what the manuscript of `written` names.

    Without `page` it is the page of `written` itself. Chapters lie under their language, pictures
    beside the Chinese pages.
    """
    own = lang.prefix + written.path
    root = root_from(page or own)
    folder = written.path.rpartition(f"{written.id}/")[0]

    def address(written_so: str) -> str:
        name, hash_, anchor = written_so.partition("#")
        if ":" in name:
            return written_so
        if not name:
            return written_so if page is None else f"{root}{own}{hash_}{anchor}"
        if name.endswith(".md"):
            chapter = name.removesuffix(".md").removesuffix(".en")
            return f"{root}{lang.prefix}{folder}{chapter}/{hash_}{anchor}"
        return f"{root}{folder}{name}"

    return address
