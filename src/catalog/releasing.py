"""The road of a release: from what has changed to notices and the new record of what was said."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path

from catalog import addresses
from catalog.content.writing.marks import NoPlaceError
from catalog.content.writing.release import notices_file, released_file
from catalog.content.writing.together import write_together
from catalog.model.catalog import Catalog
from catalog.model.changes import as_told, new_notices
from catalog.model.notices import (
    Notice,
    Published,
    Released,
    by_year,
    run_published,
    talk_published,
)
from catalog.model.origin import Origin


class TooEarlyError(Exception):
    """The day of a release is before that of the last one."""


class TooLateError(Exception):
    """The day of a release is still far away; every release after it would have to wait for it."""


class CannotBeWrittenError(Exception):
    """The file that the message names would not say what it should."""


@dataclass(frozen=True, slots=True)
class Release:
    """What is to be written: the catalog with it, and what of it is new."""

    catalog: Catalog
    notices: tuple[Notice, ...]
    addresses: tuple[str, ...]
    changes_record: bool

    @property
    def sample(self) -> bool:
        return self.catalog.settings.sample

    @property
    def empty(self) -> bool:
        """Whether there is nothing to tell and nothing to record."""
        return not self.changes_record


def release(catalog: Catalog, day: date, today: date) -> Release:
    """What a release of `catalog` on `day` would write.

    Raises TooEarlyError, and TooLateError for a day after tomorrow, unless the last release is of
    that day already.
    """
    before, latest = catalog.released, today + timedelta(days=1)
    if before and day < before.on:
        raise TooEarlyError(str(before.on))
    if day > latest and not (before and before.on == day):
        raise TooLateError(str(latest))
    notices = new_notices(catalog, day)
    told = replace(catalog, notices=(*catalog.notices, *notices))
    last = told.notices[-1].number if told.notices else ""
    known = frozenset(before.addresses) if before else frozenset()
    paths = known | addresses.planned(told)
    record = Released(
        origin=Origin(""),
        on=day,
        last=last,
        notices=by_year(told.notices),
        runs=_told(catalog, map(run_published, catalog.runs)),
        talks=_told(catalog, map(talk_published, catalog.talks)),
        addresses=tuple(sorted(paths)),
    )
    changed = before is None or replace(before, origin=record.origin, on=day) != record
    return Release(replace(told, released=record), notices, tuple(sorted(paths - known)), changed)


def _told(catalog: Catalog, published: Iterable[Published]) -> tuple[Published, ...]:
    """What readers know after the release, by code."""
    known = catalog.last_told
    told = (as_told(known.get(one.code), one) for one in published)
    return tuple(sorted(told, key=lambda one: one.code))


def write(made: Release, content: Path) -> list[Path]:
    """Write `made` into the folder `content`, all of it or nothing; returns the files.

    Raises OSError; raises CannotBeWrittenError if a file would not say what it should.
    """
    if made.empty or made.catalog.released is None:
        return []
    files: dict[Path, str] = {}
    path = content / "released.yml"
    try:
        files[path] = released_file(made.catalog.released)
        if made.notices:
            year = made.notices[0].on.year
            path = content / "notices" / f"{year}.yml"
            before = path.read_bytes().decode("utf-8") if path.exists() else ""
            files[path] = notices_file(before, year, made.notices, sample=made.sample)
    except NoPlaceError as error:
        raise CannotBeWrittenError(path.relative_to(content.parent).as_posix()) from error
    write_together(files)
    return sorted(files)
