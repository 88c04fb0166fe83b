"""`catalog import`: a filled-in workbook becomes the schedule, or comes back with its mistakes."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from catalog import report
from catalog.commands.asked import FAULTY, OK, CannotRunError, content_folder, day_of, readable
from catalog.commands.workbooks import asked_scope, ending_of
from catalog.content.reader import read_content
from catalog.importing.changes import Change
from catalog.importing.codes import RUN_GONE
from catalog.importing.owners import Asked
from catalog.importing.proposal import Proposal, proposed
from catalog.importing.replacing import ChangedMeanwhileError, replace_files
from catalog.problems import Severity
from catalog.workbook.annotated import annotated
from catalog.workbook.reading.books import read_book
from catalog.workbook.reading.grid import Book

_YES = ("y", "yes", "是", "好", "对", "删", "写")


def add(commands: Any) -> None:
    """Add the command."""
    command = commands.add_parser(
        "import", help="把填好的表写进开班安排 / put a filled-in workbook into the schedule"
    )
    command.add_argument(
        "files", nargs="+", type=Path, metavar="FILE", help="填好的表 / .xlsx .xls .et .ods .csv"
    )
    command.add_argument("--institution", help="是哪一家的 / whose it is")
    command.add_argument("--season", help="是哪个季度的 / of which season it is")
    command.add_argument(
        "--annotated", type=Path, metavar="OUT.xlsx", help="标出错处的表 / the mistakes marked"
    )
    command.add_argument("--yes", action="store_true", help="不问，直接写 / write without asking")
    command.add_argument(
        "--drop", action="append", default=[], metavar="CODE", help="删掉这个班 / delete this class"
    )
    command.set_defaults(run=_import)


def _import(options: argparse.Namespace) -> int:
    content = content_folder(options)
    catalog = readable(read_content(content).catalog)
    asked_scope(catalog, options.institution, options.season)  # refuses ids that are nobody's
    if options.annotated:
        ending_of(options.annotated, ".xlsx")
        if options.annotated.resolve() in {path.resolve() for path in options.files}:
            raise CannotRunError(
                "标出错处的表要另起一个名字，不能盖住交来的表。\n"
                "Give the annotated workbook another name than the one that was handed in."
            )
    books = [read_book(path) for path in options.files]
    drop, day = frozenset(options.drop), day_of(catalog, None)
    told = Asked(options.institution, options.season, drop, day)
    proposal = _asked_about(content, books, told, options.yes)
    if options.annotated:
        handed_in = options.files[0]
        data = handed_in.read_bytes() if handed_in.is_file() else b""
        options.annotated.write_bytes(annotated(data, books, proposal.problems))
        print(f"标好了 / annotated: {options.annotated}")
    sys.stdout.write(report.text(proposal.problems))
    sys.stdout.write(report.summary(proposal.problems))
    if proposal.refused:
        print("什么也没有写。改好再交。 / Nothing was written. Put it right and hand it in again.")
        return FAULTY
    return _write(proposal, content, options.yes)


def _asked_about(content: Path, books: Sequence[Book], asked: Asked, yes: bool) -> Proposal:
    """The proposal, after asking about the classes that are gone, if that is all that is wrong."""
    proposal = proposed(content, books, asked)
    errors = {p.code for p in proposal.problems if p.severity is Severity.ERROR}
    if errors != {RUN_GONE.id} or yes or not sys.stdin.isatty():
        return proposal
    dropped = {
        code
        for code in proposal.gone
        if _answered(
            f"{code} 不在表里。写错了才删，不开了要填取消日期。删掉吗？ / {code} is not in the"
            f" workbook. Delete it only if it was a mistake; a cancelled class keeps its row."
            f" Delete it? [y/N] "
        )
    }
    if dropped:
        return proposed(content, books, replace(asked, drop=asked.drop | dropped))
    return proposal


def _write(proposal: Proposal, content: Path, yes: bool) -> int:
    if not proposal.texts:
        print(
            "跟现在的开班安排一样，没有要改的。 / It is the same as the schedule; nothing to"
            " change."
        )
        return OK
    print("要改这些 / What changes:")
    for change in proposal.changes:
        sys.stdout.write(_told(change))
    if not yes and not _answered("写进去吗？ / Write it? [y/N] "):
        print("没有写。 / Nothing was written.")
        return OK
    try:
        replace_files(proposal.texts)
    except ChangedMeanwhileError as error:
        raise CannotRunError(
            f"{error} 刚刚被别人改过，什么也没有写。再运行一次。\n"
            f"{error} has just been changed by somebody else; nothing was written. Run it again."
        ) from None
    for text in proposal.texts:
        print(f"写好了 / written: {text.path.relative_to(content.parent).as_posix()}")
    return OK


def _told(change: Change) -> str:
    kind = change.kind.words
    lines = [f"  {kind.zh} {change.code}：{change.zh}", f"  {kind.en} {change.code}: {change.en}"]
    lines += [f"    {zh} / {en}" for zh, en in change.details]
    return "".join(f"{line}\n" for line in lines)


def _answered(question: str) -> bool:
    """Whether the answer to `question` is yes. Raises CannotRunError if nobody can answer."""
    try:
        return input(question).strip().lower() in _YES
    except EOFError:
        raise CannotRunError(
            "\n没有人回答，什么也没有写。加 --yes 就不问。\n"
            "Nobody answered; nothing was written. With --yes it does not ask."
        ) from None
