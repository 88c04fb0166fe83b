"""The schedule file of one institution or team in one season, as it stands after a change."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from catalog.content import files
from catalog.content.writing.blocks import run_block, talk_block
from catalog.content.writing.files import skeleton
from catalog.content.writing.marks import NoPlaceError
from catalog.content.writing.rereading import read_again
from catalog.content.writing.revision import Blocks, revised
from catalog.model.schedule import Run, Talk

_BOM = "\ufeff"


def schedule_text(
    text: str | None,
    season: str,
    runs: tuple[Iterable[Run], Iterable[Run]],
    talks: tuple[Iterable[Talk], Iterable[Talk]],
) -> str:
    """`text` (None for a new file) with the runs and talks of the second of each pair, where it
    has those of the first.

    What comes out is read once more and must say just that; else NoPlaceError is raised.
    """
    lists = {"runs": _blocks(runs, run_block), "talks": _blocks(talks, talk_block)}
    made = skeleton("season.yml", season=season) if text is None else text.removeprefix(_BOM)
    windows = "\r\n" in made
    made = made.replace("\r\n", "\n")
    for key, (before, after) in lists.items():
        if before != after:
            made = revised(made, key, before, after)
    if _said(made) != {key: after for key, (_, after) in lists.items()}:
        raise NoPlaceError("what was written is not what is wanted")
    made = made.replace("\n", "\r\n") if windows else made
    return _BOM + made if text is not None and text.startswith(_BOM) else made


def _blocks(records: tuple[Iterable[Any], Iterable[Any]], block: Any) -> tuple[Blocks, Blocks]:
    before, after = ({one.code: block(one) for one in some} for some in records)
    return before, after


def _said(text: str) -> dict[str, Blocks]:
    """The records that `text` says, in the canonical form."""
    schedule = read_again(text, files.SCHEDULES, "content/schedules/x/x.yml")
    return {
        "runs": {run.code: run_block(run) for run in schedule.runs},
        "talks": {talk.code: talk_block(talk) for talk in schedule.talks},
    }
