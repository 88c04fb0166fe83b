"""`catalog`: what an author or a program can ask for without the site generator."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path

from catalog import publish, report
from catalog.content import schema
from catalog.problems import stops_publication
from catalog.rules.reading import figures
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
    except CannotRunError as error:
        print(error, file=sys.stderr)
        return COULD_NOT_RUN
    except OSError as error:
        name = error.filename or ""
        print(f"读写出错 / cannot read or write: {name}: {error.strerror}", file=sys.stderr)
        return COULD_NOT_RUN
    return result


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="catalog",
        description="培训目录 / the training catalog: check, build, readability, schema",
    )
    parser.add_argument(
        "--content", type=Path, default=Path("content"), help="内容文件夹 / the content folder"
    )
    commands = parser.add_subparsers(required=True, metavar="check | build | readability | schema")
    check = commands.add_parser("check", help="检查内容 / hold the content against all rules")
    check.add_argument("--format", choices=sorted(_PRINTERS), default="text")
    check.set_defaults(run=_check)
    build = commands.add_parser(
        "build", help="写出页面源文件 / write the pages as sources for another generator"
    )
    build.add_argument("--out", type=Path, required=True, metavar="DIR")
    build.add_argument("--date", metavar="YYYY-MM-DD", help="公布日期 / day of publication")
    build.add_argument("--url", default="/", help="网站地址 / address of the site's root")
    build.set_defaults(run=_build)
    readability = commands.add_parser(
        "readability", help="中文好不好懂 / how hard the Chinese of books and courses is"
    )
    readability.add_argument("--format", choices=("json", "text"), default="text")
    readability.set_defaults(run=_readability)
    schemas = commands.add_parser(
        "schema", help="写出编辑器用的格式说明 / write the JSON Schemas for editors"
    )
    schemas.add_argument("--out", type=Path, default=Path("schemas"), metavar="DIR")
    schemas.set_defaults(run=_schema)
    return parser


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


def _readability(options: argparse.Namespace) -> int:
    checked = publish.check(_content(options))
    if checked.catalog is None:
        sys.stderr.write(report.text(checked.problems))
        return FAULTY
    rows = figures.figures(checked.catalog)
    sys.stdout.write(figures.as_json(rows) if options.format == "json" else figures.text(rows))
    return OK


def _build(options: argparse.Namespace) -> int:
    checked = publish.check(_content(options))
    catalog = checked.publishable
    sys.stderr.write(report.text(checked.faults))
    if catalog is None:
        sys.stderr.write(report.summary(checked.faults))
        return FAULTY
    if options.out.exists() and any(options.out.iterdir()):
        raise CannotRunError(
            f"{options.out} 里已经有文件，请换一个空文件夹。\n"
            f"{options.out} is not empty; choose an empty folder."
        )
    try:
        day = publish.publication_day(
            catalog, options.date, os.environ.get("SOURCE_DATE_EPOCH"), datetime.now(UTC)
        )
    except ValueError:
        raise CannotRunError(
            f"“{options.date or os.environ.get('SOURCE_DATE_EPOCH')}”不是日期，"
            "要写成 2026-11-23 这样。\nThat is not a day; write it like 2026-11-23."
        ) from None
    site = Site(catalog, day, options.url.rstrip("/") + "/")
    count = publish.write_sources(site, options.out)
    print(f"写了 {count} 页 / {count} pages written: {options.out}")
    return OK


def _schema(options: argparse.Namespace) -> int:
    options.out.mkdir(parents=True, exist_ok=True)
    for name, text in schema.schemas().items():
        (options.out / name).write_text(text, encoding="utf-8")
    return OK
