"""`catalog`: what an author or a program can ask for without the site generator."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from catalog.commands import (
    beginning,
    curriculum,
    importing,
    publishing,
    releasing,
    workbooks,
)
from catalog.commands.asked import COULD_NOT_RUN, CannotRunError
from catalog.content.writing.refusal import RefusedError
from catalog.views.books.shelf import CannotBindError


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command. Returns 0, 1 when the content has errors, or 2 when it could not run."""
    options = _parser().parse_args(arguments)
    try:
        result: int = options.run(options)
    except (CannotRunError, RefusedError, CannotBindError) as error:
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
        required=True, metavar="check | new | template | import | export | release | build | …"
    )
    publishing.add(commands)
    releasing.add(commands)
    beginning.add(commands)
    workbooks.add(commands)
    importing.add(commands)
    curriculum.add(commands)
    return parser
