"""Codes that are given already: a class keeps its institution, and once published its course."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from catalog.importing import codes
from catalog.importing.owners import Owners
from catalog.model.catalog import Catalog
from catalog.model.free_codes import free_code
from catalog.model.providers import Institution, TalkTeam
from catalog.model.schedule import Run
from catalog.problems import Problem
from catalog.workbook.filled.books import Filled
from catalog.workbook.sheets import RUNS, TALKS


def taken(
    catalog: Catalog, filled: Filled, owners: Owners, runs: Iterable[Run]
) -> Iterator[Problem]:
    """Rows whose code is of somebody else, and those that make another course of a published one.

    `runs` are those that would stand after the import.
    """
    yield from _of_others(catalog, filled, owners)
    after = {run.code: run for run in runs}
    published = {one.code for one in catalog.released.runs} if catalog.released else set()
    before = {run.code: run for run in catalog.runs if run.code in published}
    for record in filled.of(RUNS.id):
        if record.code not in before or record.code not in after:
            continue
        was, now = (one[record.code].course for one in (before, after))
        if was != now and was in catalog.course and now in catalog.course:
            old, new = catalog.course[was], catalog.course[now]
            yield codes.CODE_REUSED.at(
                record.origin.of("course", "code"),
                code=record.code,
                was_zh=old.name.zh,
                was_en=old.name.en,
                now_zh=new.name.zh,
                now_en=new.name.en,
                free=free_code(catalog, new.trade, after[record.code].season),
            )


def _of_others(catalog: Catalog, filled: Filled, owners: Owners) -> Iterator[Problem]:
    """Rows of a class or talk that this workbook does not hold."""
    whose: dict[str, tuple[str, str, str]] = {
        run.code: (run.institution, run.season, catalog.course[run.course].trade)
        for run in catalog.runs
        if run.course in catalog.course
    }
    whose |= {talk.code: (talk.team, talk.season, "") for talk in catalog.talks}
    for sheet in (RUNS, TALKS):
        for record in filled.of(sheet.id):
            owner, season, trade = whose.get(record.code, ("", "", ""))
            if owner and owner not in owners.scope.owners:
                known: Institution | TalkTeam | None = catalog.institution.get(
                    owner
                ) or catalog.talk_team.get(owner)
                yield codes.CODE_OF_OTHERS.at(
                    record.origin.of("code"),
                    code=record.code,
                    owner_zh=known.name.zh if known else owner,
                    owner_en=known.name.en if known else owner,
                    free=free_code(catalog, trade, season),
                )
