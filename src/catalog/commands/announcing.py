"""`catalog posters`: pictures of classes for chat groups."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from catalog import posters
from catalog.commands.asked import (
    FAULTY,
    OK,
    CannotRunError,
    content_folder,
    day_of,
    publishable,
    takes_a_day,
)
from catalog.views.site import Site


def add(commands: Any) -> None:
    """Add the command."""
    command = commands.add_parser(
        "posters", help="每个班做一张发群的图片 / a picture of each class for chat groups"
    )
    command.add_argument("--out", type=Path, required=True, metavar="DIR")
    command.add_argument(
        "--url", required=True, help="网站地址，放进二维码里 / the site's address, for the code"
    )
    command.add_argument(
        "--class", dest="code", metavar="CODE", help="只做这个班 / this class only"
    )
    takes_a_day(command)
    command.set_defaults(run=_posters)


def _posters(options: argparse.Namespace) -> int:
    catalog = publishable(content_folder(options))
    if catalog is None:
        return FAULTY
    code = options.code.upper() if options.code else None
    if code and code not in {run.code for run in catalog.runs}:
        raise CannotRunError(
            f"没有“{options.code}”这个班号。要写成 DG-2701 这样，看“开班时间”那一页。\nThere is"
            f" no class “{options.code}”. Write a code like DG-2701 from the page “All classes”."
        )
    site = Site(catalog, day_of(catalog, options.date), options.url.rstrip("/") + "/")
    made = 0
    for path in posters.make(site, options.out, code):
        made += 1
        print(f"{path}: {path.stat().st_size / 1000:.0f} kB")
    print(f"新做了 {made} 张 / {made} new pictures: {options.out}")
    return OK
