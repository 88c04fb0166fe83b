"""From a file to a book: which kind of file it is, and the one reader that knows that kind."""

from __future__ import annotations

from pathlib import Path

from catalog.workbook.reading.grid import Book


def read_book(path: Path, file: str | None = None) -> Book:
    """The book in the file at `path`, called `file` (or by its own name) in problems.

    A file that cannot be read is a book with problems and no sheets. Never raises, and ends within
    a bounded time with a bounded amount of memory, whatever the file holds.
    """
    raise NotImplementedError
