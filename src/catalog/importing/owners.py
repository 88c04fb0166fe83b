"""Whose each row is, and what the workbook as a whole answers for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from catalog.model.catalog import Catalog
from catalog.problems import Problem
from catalog.workbook.filled import codes
from catalog.workbook.filled.books import Filled
from catalog.workbook.filled.records import Record
from catalog.workbook.scope import Scope
from catalog.workbook.sheets import RUNS, TALKS


@dataclass(frozen=True, slots=True)
class Asked:
    """What the command was told: the institution or team, the season, the runs to drop.

    `day` is the day on which waivers are judged.
    """

    owner: str | None = None
    season: str | None = None
    drop: frozenset[str] = frozenset()
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Owners:
    """The scope of a workbook; `declared` when it was told or is on the page of instructions."""

    catalog: Catalog
    scope: Scope
    declared: bool

    def of(self, record: Record, key: str) -> str | None:
        """The institution (`key` institution) or team of a row; None if nothing says it."""
        said = record.word(key)
        if said:
            return said
        kind = self.catalog.institution if key == "institution" else self.catalog.talk_team
        mine = [owner for owner in self.scope.owners if owner in kind]
        return mine[0] if len(mine) == 1 else None

    def season(self, record: Record) -> str | None:
        """The season of a row; None if nothing says it."""
        said = record.word("season")
        if said:
            return said
        return self.scope.seasons[0] if len(self.scope.seasons) == 1 else None

    def faults(self, filled: Filled) -> Iterator[Problem]:
        """Rows of somebody else's, and rows of which nobody says whose or when they are."""
        for sheet, key in ((RUNS, "institution"), (TALKS, "team")):
            for record in filled.of(sheet.id):
                yield from self._faults(record, key, key in record.unread)

    def _faults(self, record: Record, key: str, unread: bool) -> Iterator[Problem]:
        owner = self.of(record, key)
        place = record.origin.of(key, "code")
        if owner is None and not unread:
            yield codes.OWNER_UNKNOWN.at(place)
        elif owner and self.declared and key == "institution" and owner not in self.scope.owners:
            names = {one.id: one.name.zh for one in self.catalog.institutions}
            said, mine = names.get(owner, owner), self.scope.owners[0]
            yield codes.ROW_ELSEWHERE.at(place, said=said, owner=names.get(mine, mine))
        if self.season(record) is None and "season" not in record.unread:
            yield codes.SEASON_UNKNOWN.at(record.origin.of("season", "code"))


def owners_of(catalog: Catalog, filled: Filled, asked: Asked) -> Owners:
    """Whose the workbook is: as asked, else as it says, else as its rows say."""
    told = (asked.owner,) if asked.owner else filled.owners
    seasons = (asked.season,) if asked.season else filled.seasons
    owners = told or _of_rows(catalog, filled)
    seasons = seasons or _said(filled, "season") or _only_season(catalog)
    return Owners(catalog, Scope(owners, seasons), bool(told))


def _of_rows(catalog: Catalog, filled: Filled) -> tuple[str, ...]:
    """The owners that rows name, else those of the published runs and talks that they are."""
    said = (*_said(filled, "institution"), *_said(filled, "team"))
    if said:
        return said
    known = {run.code: run.institution for run in catalog.runs}
    known |= {talk.code: talk.team for talk in catalog.talks}
    codes_ = (record.code for some in filled.records.values() for record in some)
    return tuple(dict.fromkeys(known[code] for code in codes_ if code in known))


def _said(filled: Filled, key: str) -> tuple[str, ...]:
    words = (record.word(key) for some in filled.records.values() for record in some)
    return tuple(dict.fromkeys(word for word in words if word))


def _only_season(catalog: Catalog) -> tuple[str, ...]:
    seasons = tuple(catalog.season)
    return seasons if len(seasons) == 1 else ()
