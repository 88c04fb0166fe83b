"""The road of the books: from checked content to a PDF and an EPUB of each book and language."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from catalog.bound import MARK, fingerprint
from catalog.views.books.epub import epub
from catalog.views.books.shelf import Book, CannotBindError, books
from catalog.views.site import Site

if TYPE_CHECKING:
    from catalog.views.books.pdf import Press


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
    (out / MARK).unlink(missing_ok=True)
    for book in books(site, only):
        pictures = _pictures(book, project)
        printed = press.print(book, pictures)
        yield _write(out / f"{book.name}.pdf", printed.data, printed.pages)
        yield _write(out / f"{book.name}.epub", epub(book, pictures))
    if only is None:
        (out / MARK).write_text(fingerprint(site.catalog, project))


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
