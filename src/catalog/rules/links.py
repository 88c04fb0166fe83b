"""Links and pictures of chapters lead to what exists."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from pathlib import PurePosixPath

from catalog.model.catalog import Catalog
from catalog.model.text import Lang
from catalog.model.textbook import Chapter, Link, Manuscript
from catalog.problems import Problem, listed, nearest
from catalog.rules import chapter_codes


def links_lead_to_chapters_and_headings_that_exist(catalog: Catalog) -> Iterator[Problem]:
    """A link names a chapter of the same book in the same language, or a heading of one."""
    manuscripts = {m.file: m for m in _manuscripts(catalog)}
    files = [*manuscripts]
    for manuscript in manuscripts.values():
        for link in manuscript.links:
            name, _, anchor = link.address.partition("#")
            if not _is_text(link):
                continue
            file = str(PurePosixPath(manuscript.file).with_name(name)) if name else manuscript.file
            if file in manuscripts:
                known = manuscripts[file].anchors
                if anchor and anchor not in known:
                    yield _broken(link, f"#{nearest(anchor, known) or listed(known)}")
            elif PurePosixPath(file).name.partition(".")[0] not in catalog.unread:
                beside = [PurePosixPath(f).name for f in files if _beside(f, manuscript.file)]
                yield _broken(link, nearest(name, beside) or listed(beside))


def _is_text(link: Link) -> bool:
    """Whether `link` leads to a chapter or a heading, and not to a picture."""
    return PurePosixPath(link.address.partition("#")[0]).suffix in ("", ".md")


def _beside(one: str, other: str) -> bool:
    """Whether two manuscripts are of the same book and language."""
    same = one.endswith(".en.md") == other.endswith(".en.md")
    return same and PurePosixPath(one).parent == PurePosixPath(other).parent


def _broken(link: Link, instead: str) -> Problem:
    return chapter_codes.LINK_BROKEN.at(link.place, value=link.address, instead=instead)


def pictures_exist_and_are_described(catalog: Catalog) -> Iterator[Problem]:
    """A picture lies beside its chapter and has a text alternative."""
    for manuscript in _manuscripts(catalog):
        folder = PurePosixPath(manuscript.file).parent
        for link in manuscript.links:
            if _is_text(link):
                continue
            if str(folder / link.address) not in catalog.pictures:
                yield chapter_codes.PICTURE_MISSING.at(
                    link.place, value=link.address, folder=f"{folder}/"
                )
            elif link.picture and not link.words.strip():
                yield chapter_codes.PICTURE_WORDS.at(link.place, value=link.address)


def _manuscripts(catalog: Catalog) -> Iterator[Manuscript]:
    written: Iterator[Chapter] = chain(catalog.pages, catalog.chapters)
    for chapter in written:
        yield from (chapter[lang] for lang in Lang)
