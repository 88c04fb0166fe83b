"""The days of a season, by which a date without its year is understood."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from catalog.model.catalog import Catalog
from catalog.model.programme import Season
from catalog.model.schedule import Period

_MONTHS = re.compile(r"([0-9]{4})年([0-9]{1,2})月[到至~—-]+(?:([0-9]{4})年)?([0-9]{1,2})月")
_AROUND, _LEAST = timedelta(45), timedelta(180)  # what else a season may hold
_YEAR = re.compile(r"(?<![0-9])(20[0-9]{2})(?![0-9])")


def season_days(catalog: Catalog, season: str) -> Period:
    """From its name (2026年12月到2027年6月), else around what is on in it, else the year of its id.

    A season that says none of this is taken to be the year of the last run.
    """
    named = _from_name(catalog.season[season]) if season in catalog.season else None
    if named:
        return named
    days = sorted(_days(catalog, season))
    if days and (days[-1] - days[0]).days < 180:
        return Period(days[0] - _AROUND, max(days[-1] + _AROUND, days[0] + _LEAST))
    year = _YEAR.search(season)
    of = int(year[1]) if year else max(_days(catalog, None), default=date(2000, 1, 1)).year
    return Period(date(of, 1, 1), date(of, 12, 31))


def _from_name(season: Season) -> Period | None:
    found = _MONTHS.search(season.name.zh)
    if not found:
        return None
    year, month, last_year, last_month = (int(word) if word else 0 for word in found.groups())
    end = (last_year or year) * 12 + last_month  # the month after the last, counted from 0
    try:
        first, after = date(year, month, 1), date(end // 12, end % 12 + 1, 1)
    except ValueError:
        return None
    return Period(first, date.fromordinal(after.toordinal() - 1)) if first < after else None


def _days(catalog: Catalog, season: str | None) -> Iterator[date]:
    for run in catalog.runs:
        if run.days and season in (None, run.season):
            yield from (run.days.first, run.days.last)
    yield from (talk.day for talk in catalog.talks if season in (None, talk.season))
