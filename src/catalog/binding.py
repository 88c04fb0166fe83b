"""The road of the books: from checked content to a PDF and an EPUB of each book and language."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from catalog.model.catalog import Catalog
from catalog.model.text import Lang
from catalog.views.books.epub import epub
from catalog.views.books.shelf import Book, CannotBindError, books
from catalog.views.site import Site

if TYPE_CHECKING:
    from catalog.views.books.pdf import Press

_MARK = "made-from"  # holds the fingerprint of the content that the books in a folder were made of


@dataclass(frozen=True, slots=True)
class Bound:
    """A file that was written: its size in bytes, and its pages if it has such."""

    path: Path
    size: int
    pages: int | None = None


def bind(site: Site, project: Path, out: Path, only: str | None = None) -> Iterator[Bound]:
    """Write every book that has chapters, or the one called `only`, into `out`.

    `project` is the folder that the names of content files begin in. Yields each file once it is
    whole. Raises CannotBindError; if nothing can be printed, before anything is written.
    """
    press = _press()
    out.mkdir(parents=True, exist_ok=True)
    (out / _MARK).unlink(missing_ok=True)
    for book in books(site, only):
        pictures = _pictures(book, project)
        printed = press.print(book, pictures)
        yield _write(out / f"{book.name}.pdf", printed.data, printed.pages)
        yield _write(out / f"{book.name}.epub", epub(book, pictures))
    if only is None:
        (out / _MARK).write_text(fingerprint(site.catalog, project))


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
    mark = folder / _MARK
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


def _press() -> Press:
    """What prints. Raises CannotBindError where a package or the fonts are missing."""
    try:
        from catalog.views.books.pdf import press  # noqa: PLC0415 - an optional package
    except ImportError as error:
        raise CannotBindError(
            "没有装排版程序 Typst：运行 make books，或者 pip install typst。\n"
            "Typst, which sets the books, is not installed: run make books, or pip install typst."
        ) from error
    return press()


def _pictures(book: Book, project: Path) -> dict[str, bytes]:
    return {name: (project / file).read_bytes() for file, name in book.pictures.items()}


def _write(path: Path, data: bytes, pages: int | None = None) -> Bound:
    """Write beside `path` and put in its place, so that nobody finds half a book."""
    part = path.with_name(f"{path.name}.part")
    part.write_bytes(data)
    os.replace(part, path)
    return Bound(path, len(data), pages)
