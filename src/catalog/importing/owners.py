"""Whose each row is, and what the workbook as a whole answers for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from catalog.importing.codes import OWNER_CHANGED
from catalog.model.catalog import Catalog
from catalog.model.providers import Institution, TalkTeam
from catalog.model.text import Text
from catalog.problems import Problem
from catalog.workbook.filled import codes
from catalog.workbook.filled.books import Filled
from catalog.workbook.filled.records import Record
from catalog.workbook.scope import Scope
from catalog.workbook.sheets import MEETINGS, RUNS, TALKS


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
    """The scope of a workbook, and by it whose each row is."""

    catalog: Catalog
    scope: Scope

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

    def changed(self, record: Record, key: str) -> str | None:
        """Whose a published class or talk is, if that is of the scope and its row names another."""
        before = self._published(record.code, key)
        same = before is None or self.of(record, key) in (None, before)
        return None if same or before not in self.scope.owners else before

    def _published(self, code: str, key: str) -> str | None:
        """The institution (`key` institution) or team of what has been released as `code`."""
        if code not in self.catalog.last_told:
            return None
        run, talk = self.catalog.run.get(code), self.catalog.talk.get(code)
        if key == "institution":
            return run.institution if run else None
        return talk.team if talk else None

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
        elif owner and (before := self.changed(record, key)):
            was, now, kind = self._name(before), self._name(owner), _KINDS[key]
            yield OWNER_CHANGED.at(
                place,
                code=record.code,
                kind_zh=kind.zh,
                kind_en=kind.en,
                was_zh=was.zh,
                was_en=was.en,
                now_zh=now.zh,
                now_en=now.en,
            )
        elif owner and (mine := self._of_kind(key)) and owner not in self.scope.owners:
            said = self._name(owner).zh
            yield codes.ROW_ELSEWHERE.at(place, said=said, owner=self._name(mine[0]).zh)
        if self.season(record) is None and "season" not in record.unread:
            yield codes.SEASON_UNKNOWN.at(record.origin.of("season", "code"))

    def _of_kind(self, key: str) -> tuple[str, ...]:
        """The owners that rows may name: an institution adds talks of any team, but no classes."""
        if key == "institution":
            return self.scope.institutions(self.catalog) or self.scope.owners
        return self.scope.teams(self.catalog)

    def _name(self, owner: str) -> Text:
        known: Institution | TalkTeam | None = self.catalog.institution.get(
            owner
        ) or self.catalog.talk_team.get(owner)
        return known.name if known else Text(owner, owner)


_KINDS = {"institution": Text("班", "class"), "team": Text("讲课", "talk")}


def owners_of(catalog: Catalog, filled: Filled, asked: Asked) -> Owners:
    """Whose the workbook is: as asked, else as it says, else as its rows say."""
    told = (asked.owner,) if asked.owner else filled.owners
    seasons = (asked.season,) if asked.season else filled.seasons
    owners = told or _of_rows(catalog, filled)
    seasons = seasons or _said(filled, "season") or _only_season(catalog)
    return Owners(catalog, Scope(owners, seasons))


def _of_rows(catalog: Catalog, filled: Filled) -> tuple[str, ...]:
    """The owners of the classes and talks in the rows; a slip in one row brings in nobody else.

    A class that is known is of whom it was before, and only where the row does not deny it. New
    rows speak for an owner beside those if it has nothing that the workbook would have to hold.
    """
    known = {run.code: run.institution for run in catalog.runs}
    known |= {talk.code: talk.team for talk in catalog.talks}
    records = [*filled.of(RUNS.id), *filled.of(TALKS.id)] or filled.of(MEETINGS.id)
    said = [(known.get(one.code), _owner(one)) for one in records]
    kept = dict.fromkeys(was for was, now in said if was and now in ("", was))
    new = dict.fromkeys(now for was, now in said if now and not was)
    if kept:
        busy = {*known.values()}
        return (*kept, *(owner for owner in new if owner not in busy))
    return tuple(new or dict.fromkeys(was for was, _ in said if was))


def _owner(record: Record) -> str:
    """Whose the row says that it is, '' if it does not."""
    return record.word("institution") or record.word("team")


def _said(filled: Filled, key: str) -> tuple[str, ...]:
    words = (record.word(key) for some in filled.records.values() for record in some)
    return tuple(dict.fromkeys(word for word in words if word))


def _only_season(catalog: Catalog) -> tuple[str, ...]:
    seasons = tuple(catalog.season)
    return seasons if len(seasons) == 1 else ()
