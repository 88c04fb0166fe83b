"""Codes that a new class or talk may have."""

from __future__ import annotations

import re
from collections.abc import Iterator

from catalog.model.catalog import Catalog

TALK_LETTERS = "ST"
_YEAR = re.compile("[0-9]{2}([0-9]{2})(?![0-9])")


def year_of(season: str) -> str | None:
    """The two digits of the year with which the id of a season begins, if it does."""
    found = _YEAR.match(season)
    return found[1] if found else None


def free_code(catalog: Catalog, trade: str, season: str) -> str:
    """The code after the highest of `trade` in the year of `season`; of talks, if no trade has it.

    Gaps stay: a code that is missing may have been published once.
    """
    letters = catalog.trade[trade].code if trade in catalog.trade else TALK_LETTERS
    known = sorted(_known(catalog))
    newest = max((code[3:5] for code in known), default="00")
    begin = f"{letters}-{year_of(season) or newest}"
    numbers = (code.removeprefix(begin) for code in known if code.startswith(begin))
    highest = max((int(number) for number in numbers if number.isdecimal()), default=0)
    return f"{begin}{highest + 1:02}"


def _known(catalog: Catalog) -> Iterator[str]:
    """Every code that is or was used."""
    yield from (run.code for run in catalog.runs)
    yield from (talk.code for talk in catalog.talks)
    if catalog.released:
        yield from (one.code for one in (*catalog.released.runs, *catalog.released.talks))
    yield from (notice.of for notice in catalog.notices)
