"""`catalog check`, `build` and `schema`: the content as a whole."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from catalog import publish, report
from catalog.commands.asked import (
    FAULTY,
    OK,
    CannotRunError,
    content_folder,
    day_of,
    publishable,
    takes_a_day,
)
from catalog.content import schema
from catalog.problems import stops_publication
from catalog.views.site import Site

_PRINTERS: dict[str, Callable[..., str]] = {
    "text": report.text,
    "github": report.github,
    "json": report.as_json,
}


def add(commands: Any) -> None:
    """Add the three commands."""
    check = commands.add_parser("check", help="检查内容 / check the content against all rules")
    check.add_argument("--format", choices=sorted(_PRINTERS), default="text")
    takes_a_day(check, "按哪一天检查")
    check.set_defaults(run=_check)
    build = commands.add_parser(
        "build", help="写出页面源文件 / write the pages as sources for another generator"
    )
    build.add_argument("--out", type=Path, required=True, metavar="DIR")
    takes_a_day(build)
    build.add_argument("--url", default="/", help="网站地址 / address of the site's root")
    build.set_defaults(run=_build)
    schemas = commands.add_parser(
        "schema", help="写出编辑器用的格式说明 / write the JSON Schemas for editors"
    )
    schemas.add_argument("--out", type=Path, default=Path("schemas"), metavar="DIR")
    schemas.set_defaults(run=_schema)


def _check(options: argparse.Namespace) -> int:
    checked = publish.check(content_folder(options), lambda catalog: day_of(catalog, options.date))
    problems = checked.problems
    sys.stdout.write(_PRINTERS[options.format](problems))
    if options.format == "text":
        sys.stdout.write(report.summary(problems))
    return FAULTY if stops_publication(problems) else OK


def _build(options: argparse.Namespace) -> int:
    catalog = publishable(content_folder(options), options.date)
    if catalog is None:
        return FAULTY
    if options.out.exists() and any(options.out.iterdir()):
        raise CannotRunError(
            f"{options.out} 里已经有文件，请换一个空文件夹。\n"
            f"{options.out} is not empty; choose an empty folder."
        )
    day = day_of(catalog, options.date)
    site = Site(catalog, day, options.url.rstrip("/") + "/")
    count = publish.write_sources(site, options.out)
    print(f"写了 {count} 页 / {count} pages written: {options.out}")
    return OK


def _schema(options: argparse.Namespace) -> int:
    options.out.mkdir(parents=True, exist_ok=True)
    for name, text in schema.schemas().items():
        (options.out / name).write_text(text, encoding="utf-8")
    return OK
