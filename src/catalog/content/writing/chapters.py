"""A new chapter: its Chinese and its English file, and its place in the book."""

from __future__ import annotations

from pathlib import Path

from catalog.content.chapters import CHINESE, ENGLISH
from catalog.content.writing.files import Written, added_to, create, skeleton
from catalog.content.writing.refusal import Kind, known, well_formed
from catalog.model.catalog import Catalog

BOOK, CHAPTER = Kind("教材", "textbook"), Kind("章", "chapter")


def new_chapter(root: Path, catalog: Catalog, book: str, chapter: str) -> Written:
    """Write the skeleton of `chapter` as the last chapter of `book`, in both languages."""
    textbook = known(BOOK, book, catalog.textbook, lambda b: b.title, catalog.unread)
    well_formed(CHAPTER, chapter)
    listing = root.parent / textbook.origin.file
    files = {
        listing.with_name(chapter + ending): skeleton("chapter" + ending)
        for ending in (CHINESE, ENGLISH)
    }
    if chapter in textbook.chapters:  # the author has listed it already
        create(root, files)
        return Written(chapter, tuple(files))
    data = added_to(root, listing, "chapters", [chapter])
    create(root, files)
    listing.write_bytes(data)
    return Written(chapter, tuple(files), (listing,))
