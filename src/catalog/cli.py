"""`catalog`: what an author or a program can ask for without the site generator."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime
from pathlib import Path

from catalog import binding, publish, report
from catalog.content import schema
from catalog.model.catalog import Catalog
from catalog.problems import stops_publication
from catalog.views.books.shelf import CannotBindError
from catalog.views.site import Site

OK, FAULTY, COULD_NOT_RUN = 0, 1, 2

_PRINTERS: dict[str, Callable[..., str]] = {
    "text": report.text,
    "github": report.github,
    "json": report.as_json,
}


class CannotRunError(Exception):
    """What was asked for cannot be done at all; the message says why, in both languages."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command. Returns 0, 1 when the content has errors, or 2 when it could not run."""
    options = _parser().parse_args(arguments)
    try:
        result: int = options.run(options)
    except (CannotRunError, CannotBindError) as error:
        print(error, file=sys.stderr)
        return COULD_NOT_RUN
    except OSError as error:
        name = error.filename or ""
        print(f"读写出错 / cannot read or write: {name}: {error.strerror}", file=sys.stderr)
        return COULD_NOT_RUN
    return result


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="catalog", description="培训目录 / the training catalog: check, build, books, schema"
    )
    parser.add_argument(
        "--content", type=Path, default=Path("content"), help="内容文件夹 / the content folder"
    )
    commands = parser.add_subparsers(required=True, metavar="check | build | books | schema")
    check = commands.add_parser("check", help="检查内容 / hold the content against all rules")
    check.add_argument("--format", choices=sorted(_PRINTERS), default="text")
    check.set_defaults(run=_check)
    build = commands.add_parser(
        "build", help="写出页面源文件 / write the pages as sources for another generator"
    )
    build.add_argument("--out", type=Path, required=True, metavar="DIR")
    _takes_a_day(build)
    build.add_argument("--url", default="/", help="网站地址 / address of the site's root")
    build.set_defaults(run=_build)
    books = commands.add_parser("books", help="教材做成 PDF 和 EPUB / textbooks as PDF and EPUB")
    books.add_argument("--out", type=Path, required=True, metavar="DIR")
    books.add_argument("--content", type=Path, default=argparse.SUPPRESS, help=argparse.SUPPRESS)
    books.add_argument("--book", metavar="ID", help="只做这一本 / this book only")
    _takes_a_day(books)
    books.set_defaults(run=_books)
    schemas = commands.add_parser(
        "schema", help="写出编辑器用的格式说明 / write the JSON Schemas for editors"
    )
    schemas.add_argument("--out", type=Path, default=Path("schemas"), metavar="DIR")
    schemas.set_defaults(run=_schema)
    return parser


def _takes_a_day(command: argparse.ArgumentParser) -> None:
    command.add_argument("--date", metavar="YYYY-MM-DD", help="公布日期 / day of publication")


def _content(options: argparse.Namespace) -> Path:
    folder: Path = options.content
    if not folder.is_dir():
        raise CannotRunError(
            f"没有内容文件夹 {folder}，请在项目的最上层运行。\n"
            f"There is no content folder {folder}; run this at the top of the project."
        )
    return folder.resolve()


def _check(options: argparse.Namespace) -> int:
    problems = publish.check(_content(options)).problems
    sys.stdout.write(_PRINTERS[options.format](problems))
    if options.format == "text":
        sys.stdout.write(report.summary(problems))
    return FAULTY if stops_publication(problems) else OK


def _build(options: argparse.Namespace) -> int:
    checked = publish.check(_content(options))
    catalog = checked.publishable
    sys.stderr.write(report.text(checked.problems))
    if catalog is None:
        sys.stderr.write(report.summary(checked.problems))
        return FAULTY
    if options.out.exists() and any(options.out.iterdir()):
        raise CannotRunError(
            f"{options.out} 里已经有文件，请换一个空文件夹。\n"
            f"{options.out} is not empty; choose an empty folder."
        )
    day = _day(options, catalog)
    site = Site(catalog, day, options.url.rstrip("/") + "/")
    count = publish.write_sources(site, options.out)
    print(f"写了 {count} 页 / {count} pages written: {options.out}")
    return OK


def _day(options: argparse.Namespace, catalog: Catalog) -> date:
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    try:
        return publish.publication_day(catalog, options.date, epoch, datetime.now(UTC))
    except ValueError:
        raise CannotRunError(
            f"“{options.date or epoch}”不是日期，要写成 2026-11-23 这样。\n"
            "That is not a day; write it like 2026-11-23."
        ) from None


def _books(options: argparse.Namespace) -> int:
    content = _content(options)
    checked = publish.check(content)
    catalog = checked.publishable
    sys.stderr.write(report.text(checked.problems))
    if catalog is None:
        sys.stderr.write(report.summary(checked.problems))
        return FAULTY
    _choose(catalog, options.book)
    site = Site(catalog, _day(options, catalog), "/")
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
            f"没有叫“{book}”的、写了章节的教材。有这些：{names}\n"
            f"There is no textbook “{book}” with chapters. There are: {names}"
        )


def _schema(options: argparse.Namespace) -> int:
    options.out.mkdir(parents=True, exist_ok=True)
    for name, text in schema.schemas().items():
        (options.out / name).write_text(text, encoding="utf-8")
    return OK
