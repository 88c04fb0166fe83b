"""Books that were made before: which files there are, and whether they are of this content."""

from __future__ import annotations

import hashlib
from pathlib import Path

from catalog.model.catalog import Catalog
from catalog.model.text import Lang

MARK = "made-from"  # holds the fingerprint of the content that the books in a folder were made of


def fingerprint(catalog: Catalog, project: Path) -> str:
    """Changes when anything that the books show changes: words, pictures, names."""
    digest = hashlib.sha256(f"{catalog.settings.title}{catalog.settings.place}".encode())
    for book in catalog.textbooks:
        digest.update(f"{book.title}{book.summary}{book.chapters}".encode())
    for chapter in catalog.chapters:
        for manuscript in (chapter.zh, chapter.en):
            digest.update(f"{manuscript.file}{manuscript.title}{manuscript.text}".encode())
        digest.update(f"{chapter.review}".encode())
    for picture in sorted(catalog.pictures):
        digest.update((project / picture).read_bytes())
    return digest.hexdigest()


def ready(catalog: Catalog, project: Path, folder: Path) -> dict[str, int]:
    """The files of books in `folder` with their sizes; none when they are not of this content."""
    mark = folder / MARK
    if not mark.is_file() or mark.read_text() != fingerprint(catalog, project):
        return {}
    names = {
        f"{book.id}.{lang}.{ending}"
        for book in catalog.textbooks
        for lang in Lang
        for ending in ("pdf", "epub")
    }
    return {
        path.name: path.stat().st_size for path in sorted(folder.iterdir()) if path.name in names
    }
