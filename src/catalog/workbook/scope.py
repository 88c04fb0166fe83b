"""Whose schedule a workbook holds, and of which seasons."""

from __future__ import annotations

from dataclasses import dataclass

from catalog.model.catalog import Catalog
from catalog.model.schedule import Run, Talk
from catalog.workbook.columns import Column, Sheet
from catalog.workbook.sheets import MEETINGS, RUNS, TALKS


@dataclass(frozen=True, slots=True)
class Scope:
    """The ids of the institutions and talk teams, and of the seasons, in the catalog's order."""

    owners: tuple[str, ...]
    seasons: tuple[str, ...]

    def holds(self, owner: str, season: str) -> bool:
        """Whether the schedule of `owner` in `season` is all in the workbook."""
        return owner in self.owners and season in self.seasons

    def institutions(self, catalog: Catalog) -> tuple[str, ...]:
        return tuple(name for name in self.owners if name in catalog.institution)

    def teams(self, catalog: Catalog) -> tuple[str, ...]:
        return tuple(name for name in self.owners if name in catalog.talk_team)

    def runs(self, catalog: Catalog) -> tuple[Run, ...]:
        """The runs of the workbook in the order in which they were written."""
        return tuple(run for run in catalog.runs if self.holds(run.institution, run.season))

    def talks(self, catalog: Catalog) -> tuple[Talk, ...]:
        """The talks of the workbook in the order in which they were written."""
        return tuple(talk for talk in catalog.talks if self.holds(talk.team, talk.season))

    def sheets(self, catalog: Catalog) -> tuple[Sheet, ...]:
        """The sheets of rows: a team of speakers has no classes."""
        return (RUNS, MEETINGS, TALKS) if self.institutions(catalog) else (TALKS,)

    def columns(self, catalog: Catalog, sheet: Sheet) -> tuple[Column, ...]:
        """The columns of `sheet`, without those that would say the same in every row."""
        needless = {
            "institution": len(self.institutions(catalog)) == 1,
            "team": self.owners == self.teams(catalog) and len(self.owners) == 1,
            "season": len(self.seasons) == 1,
        }
        return tuple(column for column in sheet.columns if not needless.get(column.key))


def scope_of(catalog: Catalog, owner: str | None = None, season: str | None = None) -> Scope:
    """The scope of `owner` (else of everybody) in `season` (else in all seasons)."""
    everybody = (*catalog.institution, *catalog.talk_team)
    return Scope(
        (owner,) if owner else tuple(everybody), (season,) if season else tuple(catalog.season)
    )
