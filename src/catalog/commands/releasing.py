"""`catalog release`: tell readers what has changed in the schedule."""

from __future__ import annotations

import argparse
import sys
from datetime import UTC, date, datetime
from typing import Any

from catalog import publish, releasing
from catalog.commands.asked import (
    FAULTY,
    OK,
    CannotRunError,
    content_folder,
    day_of,
    publishable,
    takes_a_day,
)
from catalog.model.catalog import Catalog
from catalog.model.notices import Notice, NoticeKind
from catalog.model.text import Lang
from catalog.views.notices import message
from catalog.views.site import Site, View

_MOST_NEW = 10


def add(commands: Any) -> None:
    """Add the command."""
    release = commands.add_parser(
        "release", help="写公告：和上次公布的比，变了什么 / write notices of what has changed"
    )
    release.add_argument("--yes", action="store_true", help="不再问，直接写 / write without asking")
    takes_a_day(release)
    release.set_defaults(run=_release)


def _release(options: argparse.Namespace) -> int:
    content = content_folder(options)
    catalog = publishable(content)
    if catalog is None:
        return FAULTY
    day = day_of(catalog, options.date)
    try:
        made = releasing.release(catalog, day, _today(catalog))
    except releasing.TooEarlyError as last:
        raise CannotRunError(
            f"上次公布是 {last}，这次的日期不能更早。\n"
            f"The last release was on {last}; this one cannot be earlier."
        ) from None
    except releasing.TooLateError as latest:
        raise CannotRunError(
            f"{day} 还没有到，公布日期最晚写 {latest}。写得太晚，这以后就都公布不了。\n"
            f"{day} is still to come; the day of a release can be {latest} at the latest. A later"
            " one would block every release until then."
        ) from None
    if made.empty:
        print("和上次公布的一样，没有要写的。/ Nothing has changed since the last release.")
        return OK
    _show(made, Site(made.catalog, day, "/"))
    if not (options.yes or _agreed()):
        print("什么也没有写。要写，加上 --yes。/ Nothing was written. Add --yes to write it.")
        return OK
    try:
        written = releasing.write(made, content)
    except releasing.CannotBeWrittenError as file:
        raise CannotRunError(
            f"没法稳妥地写进 {file}，什么也没有写。把这个文件改回上次公布时的样子，再公布一次。\n"
            f"{file} cannot be written safely; nothing was written. Put the file back as it was at"
            " the last release, and release again."
        ) from None
    for path in written:
        print(f"写好了 / written: {path.relative_to(content.parent).as_posix()}")
    return OK


def _today(catalog: Catalog) -> date:
    """The day on the clock of the programme, whatever day is asked for."""
    return publish.publication_day(catalog, None, None, datetime.now(UTC))


def _show(made: releasing.Release, site: Site) -> None:
    """Say what would be written; of what is new, only the first."""
    news = [notice for notice in made.notices if notice.kind is NoticeKind.NEW]
    shown = [n for n in made.notices if n.kind is not NoticeKind.NEW] + news[:_MOST_NEW]
    for notice in sorted(shown, key=lambda one: one.rank):
        for lang in Lang:
            print(_line(site.view(lang, ""), notice))
    if len(news) > _MOST_NEW:
        more = len(news) - _MOST_NEW
        print(f"还有{more}条“新安排” / and {_counted(more, 'more notice')} of what is new")
    notices, fresh = len(made.notices), len(made.addresses)
    addresses = _counted(fresh, "new address", "es")
    print(f"公告{notices}条，新网址{fresh}个 / {_counted(notices, 'notice')}, {addresses}")


def _counted(count: int, name: str, ending: str = "s") -> str:
    return f"{count} {name}{'' if count == 1 else ending}"


def _line(view: View, notice: Notice) -> str:
    said = message(view, notice)
    begins = notice.number if view.lang is Lang.ZH else " " * len(notice.number)
    return f"{begins}  {said.head}  {said.said}"


def _agreed() -> bool:
    """Whether somebody who sits at the terminal says yes."""
    if not sys.stdin.isatty():
        return False
    return input("写吗？/ Write it? (y/N) ").strip().lower() in ("y", "yes", "是", "好")
