"""`catalog translations`, `readability` and `books`: what teachers ask of the textbooks."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

from catalog import binding, publish, report, translations
from catalog.commands.asked import (
    FAULTY,
    OK,
    CannotRunError,
    content_folder,
    day_of,
    publishable,
    readable,
    takes_a_day,
)
from catalog.model.catalog import Catalog
from catalog.rules.reading import figures
from catalog.views.site import Site


def add(commands: Any) -> None:
    """Add the three commands."""
    state = commands.add_parser(
        "translations",
        help="哪些英文缺了、旧了 / what of the English is missing, stale or complete",
    )
    state.add_argument(
        "--confirm",
        type=Path,
        nargs="+",
        default=[],
        metavar="FILE",
        help="记下这些英文已经照现在的中文改好 / record that these files are up to date",
    )
    takes_a_day(state, "哪一天改好的")
    state.set_defaults(run=_translations)
    readability = commands.add_parser(
        "readability", help="中文好不好懂 / how hard the Chinese of books and courses is"
    )
    readability.add_argument("--format", choices=("json", "text"), default="text")
    readability.set_defaults(run=_readability)
    books = commands.add_parser("books", help="教材做成 PDF 和 EPUB / textbooks as PDF and EPUB")
    books.add_argument("--out", type=Path, required=True, metavar="DIR")
    books.add_argument("--content", type=Path, default=argparse.SUPPRESS, help=argparse.SUPPRESS)
    books.add_argument("--book", metavar="ID", help="只做这一本 / this book only")
    takes_a_day(books)
    books.set_defaults(run=_books)


def _translations(options: argparse.Namespace) -> int:
    folder = content_folder(options)
    catalog = readable(publish.check(folder).catalog)
    day = day_of(catalog, options.date)
    by_file = {(folder.parent / c.en.file): c for c in translations.written(catalog)}
    for path in options.confirm:
        chapter = by_file.get(path.resolve())
        if chapter is None:
            raise CannotRunError(
                f"{path} 不是一章的英文文件（*.en.md）。\n"
                f"{path} is not the English file of a chapter (*.en.md)."
            )
        if translations.confirm(folder.parent, chapter, day):
            print(f"记下了 / recorded: {chapter.en.file}")
    if not options.confirm:
        standings = translations.all_standings(catalog)
        sys.stdout.write(translations.table(standings))
        complete = sum(one.complete for one in standings)
        print(
            f"{len(standings)} 个英文文件，{complete} 个不用改 / {complete} of {len(standings)}"
            f" English files are up to date"
        )
    return OK


def _readability(options: argparse.Namespace) -> int:
    checked = publish.check(content_folder(options))
    if checked.catalog is None:
        sys.stderr.write(report.text(checked.problems))
        return FAULTY
    rows = figures.figures(checked.catalog)
    sys.stdout.write(figures.as_json(rows) if options.format == "json" else figures.text(rows))
    return OK


def _books(options: argparse.Namespace) -> int:
    content = content_folder(options)
    catalog = publishable(content, options.date)
    if catalog is None:
        return FAULTY
    _choose(catalog, options.book)
    site = Site(catalog, day_of(catalog, options.date), "/")
    for bound in binding.bind(site, content.parent, options.out, options.book):
        size = f"{bound.path}: {bound.size / 1000:.0f} kB"
        print(size if bound.pages is None else f"{size}, {bound.pages} 页 / pages")
    return OK


def _choose(catalog: Catalog, book: str | None) -> None:
    """Refuse a `book` that cannot be made."""
    known = {book.id for book in catalog.textbooks if book.chapters}
    if book is not None and book not in known:
        names = ", ".join(sorted(known))
        raise CannotRunError(
            f"没有“{book}”这本教材，或者它还没有写章节。可以写：{names}\n"
            f"There is no textbook “{book}”, or it has no chapters yet. You can write: {names}"
        )
