"""`catalog`: what an author or a program can ask for without the site generator."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from catalog import publish, report, translations
from catalog.content import schema
from catalog.content.reader import read_content
from catalog.content.unwritten import EN, ZH
from catalog.content.writing.chapters import new_chapter
from catalog.content.writing.courses import new_course
from catalog.content.writing.files import Written
from catalog.content.writing.refusal import RefusedError
from catalog.content.writing.runs import Asked, new_run
from catalog.model.catalog import Catalog
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
    except (CannotRunError, RefusedError) as error:
        print(error, file=sys.stderr)
        return COULD_NOT_RUN
    except OSError as error:
        name = error.filename or ""
        print(f"读写出错 / cannot read or write: {name}: {error.strerror}", file=sys.stderr)
        return COULD_NOT_RUN
    return result


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="catalog", description="培训目录 / the training catalog")
    parser.add_argument(
        "--content", type=Path, default=Path("content"), help="内容文件夹 / the content folder"
    )
    commands = parser.add_subparsers(
        required=True, metavar="check | new | build | translations | readability | schema"
    )
    check = commands.add_parser("check", help="检查内容 / hold the content against all rules")
    check.add_argument("--format", choices=sorted(_PRINTERS), default="text")
    check.set_defaults(run=_check)
    _add_new(commands)
    build = commands.add_parser(
        "build", help="写出页面源文件 / write the pages as sources for another generator"
    )
    build.add_argument("--out", type=Path, required=True, metavar="DIR")
    build.add_argument("--date", metavar="YYYY-MM-DD", help="公布日期 / day of publication")
    build.add_argument("--url", default="/", help="网站地址 / address of the site's root")
    build.set_defaults(run=_build)
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
    state.add_argument("--date", metavar="YYYY-MM-DD", help="哪一天改好的 / as of which day")
    state.set_defaults(run=_translations)
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


def _add_new(commands: Any) -> None:
    new = commands.add_parser(
        "new", help="新写一章、一门课、一个班 / begin a chapter, course or class"
    )
    kinds = new.add_subparsers(required=True, metavar="chapter | course | run")
    chapter = kinds.add_parser("chapter", help="教材里新的一章 / a new chapter of a textbook")
    chapter.add_argument("book", metavar="BOOK", help="教材 / textbook, e.g. electrician")
    chapter.add_argument("chapter", metavar="CHAPTER", help="新的代号 / new id, e.g. wall-lamps")
    chapter.set_defaults(run=_new, make=_new_chapter)
    course = kinds.add_parser("course", help="一门新的课 / a new course")
    course.add_argument("course", metavar="ID", help="新的代号 / new id, e.g. tea-growing")
    course.add_argument("--trade", required=True, help="工种 / trade, e.g. agronomy")
    course.set_defaults(run=_new, make=_new_course)
    run = kinds.add_parser("run", help="一个新的班 / a new class")
    run.add_argument("institution", metavar="INSTITUTION", help="培训机构 / institution")
    run.add_argument("course", metavar="COURSE", help="课程 / course")
    run.add_argument("township", metavar="TOWNSHIP", help="乡镇 / township")
    run.add_argument(
        "--season", help="季度，不写就是 catalog.yml 里最后一个 / else the last of catalog.yml"
    )
    run.set_defaults(run=_new, make=_new_run)


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


def _new(options: argparse.Namespace) -> int:
    content = _content(options)
    catalog = read_content(content).catalog
    if catalog is None:
        raise CannotRunError(
            "有文件读不出来。先运行 catalog check，照提示改好。\n"
            "A file cannot be read. Run catalog check and put it right first."
        )
    written: Written = options.make(content, catalog, options)
    print(f"写好了 / made: {written.name}")
    for zh, en, paths in (
        ("新文件", "new file", written.new),
        ("加了一项", "added to", written.added_to),
    ):
        for path in paths:
            print(f"{zh} / {en}: {path.relative_to(content.parent).as_posix()}")
    for choice in written.choices:
        among = ", ".join(choice.among) or "现在还没有合适的 / there is none that fits yet"
        print(f"{choice.key} 要你选 / is yours to choose: {among}")
    print(f"把“{ZH}”和“{EN}”都换掉，再运行 catalog check。")
    print(f"Replace every “{ZH}” and “{EN}”, then run catalog check.")
    return OK


def _new_chapter(content: Path, catalog: Catalog, options: argparse.Namespace) -> Written:
    return new_chapter(content, catalog, options.book, options.chapter)


def _new_course(content: Path, catalog: Catalog, options: argparse.Namespace) -> Written:
    return new_course(content, catalog, options.course, options.trade)


def _new_run(content: Path, catalog: Catalog, options: argparse.Namespace) -> Written:
    asked = Asked(options.institution, options.course, options.township, options.season)
    today = publish.publication_day(catalog, None, None, datetime.now(UTC))
    return new_run(content, catalog, asked, today)


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
    day = _day(catalog, options.date)
    site = Site(catalog, day, options.url.rstrip("/") + "/")
    count = publish.write_sources(site, options.out)
    print(f"写了 {count} 页 / {count} pages written: {options.out}")
    return OK


def _day(catalog: Catalog, given: str | None) -> date:
    """The day of publication, as asked for or from the environment."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    try:
        return publish.publication_day(catalog, given, epoch, datetime.now(UTC))
    except ValueError:
        raise CannotRunError(
            f"“{given or epoch}”不是日期，要写成 2026-11-23 这样。\n"
            "That is not a day; write it like 2026-11-23."
        ) from None


def _translations(options: argparse.Namespace) -> int:
    folder = _content(options)
    catalog = publish.check(folder).catalog
    if catalog is None:
        raise CannotRunError(
            "内容读不出来，先运行 catalog check。\n"
            "The content cannot be read; run catalog check first."
        )
    day = _day(catalog, options.date)
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
        print(f"{complete} / {len(standings)} 个文件是新的 / files are up to date")
    return OK


def _schema(options: argparse.Namespace) -> int:
    options.out.mkdir(parents=True, exist_ok=True)
    for name, text in schema.schemas().items():
        (options.out / name).write_text(text, encoding="utf-8")
    return OK
