"""What was released is a record: numbered, dated, and about things that exist."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from catalog.model.catalog import Catalog
from catalog.model.notices import Appointment, Notice, number
from catalog.problems import Place, Problem
from catalog.rules import codes, notice_codes
from catalog.rules.identity import RUN, TOWNSHIP, VENUE, VILLAGE, Kind


def notices_are_numbered_without_gaps(catalog: Catalog) -> Iterator[Problem]:
    """The notices of a year count from 1, in the order in which they were written."""
    counts: dict[int, int] = {}
    for notice in catalog.notices:
        year = _year(notice)
        counts[year] = counts.get(year, 0) + 1
        expected = number(year, counts[year])
        if notice.number != expected:
            yield notice_codes.NOTICE_ORDER.at(
                notice.origin.of("number"), number=notice.number, expected=expected
            )
            return


def _year(notice: Notice) -> int:
    """The year of the file in which `notice` stands."""
    stem = notice.origin.file.rpartition("/")[2].removesuffix(".yml")
    return int(stem) if stem.isdigit() else notice.rank[0]


def notices_are_dated_in_order(catalog: Catalog) -> Iterator[Problem]:
    """No notice is older than the one before it, of another year than its number, or to come."""
    before = date.min
    for notice in catalog.notices:
        year = notice.rank[0]
        least, most = max(before, date(year, 1, 1)), date(year, 12, 31)
        if catalog.released:
            most = min(most, catalog.released.on)
        if not least <= notice.on <= most:
            yield notice_codes.NOTICE_DAY.at(
                notice.origin.of("on"), on=notice.on, least=least, most=most
            )
            return
        before = notice.on


def notices_and_release_belong_together(catalog: Catalog) -> Iterator[Problem]:
    """The last notice is the one that the record of the release names."""
    if catalog.unread:
        return
    found = catalog.notices[-1] if catalog.notices else None
    last = catalog.released.last if catalog.released else ""
    if last == (found.number if found else ""):
        return
    if found:
        place = found.origin.of("number")
    else:
        place = catalog.released.origin.of("last") if catalog.released else Place("")
    yield notice_codes.NOTICE_UNRELEASED.at(
        place, found=found.number if found else "—", last=last or "—"
    )


def notices_are_about_what_exists(catalog: Catalog) -> Iterator[Problem]:
    """Every run, talk, township, venue and village that a notice names is still in the content.

    While a schedule cannot be read, nobody knows which runs and talks it has.
    """
    if any(season.id in catalog.unread for season in catalog.settings.seasons):
        return
    of = {**catalog.run, **catalog.talk}
    for notice in catalog.notices:
        named: list[_Named] = [(notice.origin.of("of"), notice.of, RUN, of)]
        named += _where(catalog, notice.origin.of("at"), notice.at)
        if notice.was:
            named += _where(catalog, notice.origin.of("was"), notice.was)
        for place, name, kind, known in named:
            if name not in known and name not in catalog.unread:
                yield codes.REFERENCE_UNKNOWN.at(
                    place,
                    id=name,
                    kind_zh=kind.zh,
                    kind_en=kind.en,
                    file=f"content/{kind.file}",
                    nearest_zh="",
                    nearest_en="",
                )


_Named = tuple[Place, str, Kind, Mapping[str, object]]


def _where(catalog: Catalog, place: Place, at: Appointment) -> list[_Named]:
    township = (place, at.township, TOWNSHIP, catalog.township)
    if at.of_talk:
        return [township, (place, at.place, VILLAGE, catalog.village_of_any_edition)]
    return [township, (place, at.place, VENUE, catalog.venue)]
