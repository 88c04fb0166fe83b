"""What every command asks first: the content folder, the catalog in it, the day."""

from __future__ import annotations

import argparse
import os
import sys
from datetime import UTC, date, datetime
from pathlib import Path

from catalog import publish, report
from catalog.model.catalog import Catalog

OK, FAULTY, COULD_NOT_RUN = 0, 1, 2


class CannotRunError(Exception):
    """What was asked for cannot be done at all; the message says why, in both languages."""


def content_folder(options: argparse.Namespace) -> Path:
    """The content folder. Raises CannotRunError when there is none."""
    folder: Path = options.content
    if not folder.is_dir():
        raise CannotRunError(
            f"没有内容文件夹 {folder}，请在项目的最上层运行。\n"
            f"There is no content folder {folder}; run this at the top of the project."
        )
    return folder.resolve()


def publishable(content: Path, given: str | None = None) -> Catalog | None:
    """The catalog, if it may be published on the `given` day; what is wrong is said on the way."""
    checked = publish.check(content, lambda catalog: day_of(catalog, given))
    sys.stderr.write(report.text(checked.faults))
    if checked.publishable is None:
        sys.stderr.write(report.summary(checked.faults))
    return checked.publishable


def readable(catalog: Catalog | None) -> Catalog:
    """The catalog. Raises CannotRunError when files could not be read."""
    if catalog is None:
        raise CannotRunError(
            "有文件读不出来。先运行 catalog check，照提示改好。\n"
            "A file cannot be read. Run catalog check and put it right first."
        )
    return catalog


def takes_a_day(command: argparse.ArgumentParser, zh: str = "公布日期") -> None:
    """Let `command` be told a day."""
    command.add_argument("--date", metavar="YYYY-MM-DD", help=f"{zh} / the day")


def day_of(catalog: Catalog, given: str | None) -> date:
    """The day of publication, as asked for or from the environment."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    try:
        return publish.publication_day(catalog, given, epoch, datetime.now(UTC))
    except ValueError:
        raise CannotRunError(
            f"“{given or epoch}”不是日期，要写成 2026-11-23 这样。\n"
            f"“{given or epoch}” is not a day; write it like 2026-11-23."
        ) from None
