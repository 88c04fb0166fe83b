"""`catalog new`: begin a chapter, a course or a class from its skeleton."""

from __future__ import annotations

import argparse
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from catalog import publish
from catalog.commands.asked import OK, content_folder, readable
from catalog.content.reader import read_content
from catalog.content.unwritten import EN, ZH
from catalog.content.writing.chapters import new_chapter
from catalog.content.writing.courses import new_course
from catalog.content.writing.files import Written
from catalog.content.writing.runs import Asked, new_run
from catalog.model.catalog import Catalog


def add(commands: Any) -> None:
    """Add `new` with its three kinds."""
    new = commands.add_parser(
        "new", help="新写一章、一门课程、一个班 / begin a chapter, course or class"
    )
    kinds = new.add_subparsers(required=True, metavar="chapter | course | run")
    chapter = kinds.add_parser("chapter", help="教材里新的一章 / a new chapter of a textbook")
    chapter.add_argument("book", metavar="BOOK", help="教材 / textbook, e.g. electrician")
    chapter.add_argument("chapter", metavar="CHAPTER", help="新的代号 / new id, e.g. wall-lamps")
    chapter.set_defaults(run=_new, make=_new_chapter)
    course = kinds.add_parser("course", help="一门新的课程 / a new course")
    course.add_argument("course", metavar="ID", help="新的代号 / new id, e.g. tea-growing")
    course.add_argument("--trade", required=True, help="工种 / trade, e.g. agronomy")
    course.set_defaults(run=_new, make=_new_course)
    run = kinds.add_parser("run", help="一个新的班 / a new class")
    run.add_argument("institution", metavar="INSTITUTION", help="培训机构 / institution")
    run.add_argument("course", metavar="COURSE", help="课程 / course")
    run.add_argument("township", metavar="TOWNSHIP", help="乡镇 / township")
    run.add_argument(
        "--season",
        help="季度，不写就是 catalog.yml 里最后一个 / season; else the last in catalog.yml",
    )
    run.set_defaults(run=_new, make=_new_run)


def _new(options: argparse.Namespace) -> int:
    content = content_folder(options)
    catalog = readable(read_content(content).catalog)
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
