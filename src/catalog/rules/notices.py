"""What was released is a record: numbered, dated, and about things that exist."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from catalog.model.catalog import Catalog
from catalog.model.notices import (
    Appointment,
    Notice,
    NoticeKind,
    Published,
    Standing,
    by_year,
    number,
)
from catalog.model.text import Text
from catalog.problems import Place, Problem
from catalog.rules import codes, notice_codes
from catalog.rules.identity import RUN, TALK, TOWNSHIP, VENUE, VILLAGE, Kind


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


def notices_end_with_what_was_released(catalog: Catalog) -> Iterator[Problem]:
    """The last notice about a run or talk says when and where it is, as the release recorded it.

    A notice that was taken out is noticed by this, also where the numbers do not show a gap. What
    no notice is about is not judged.
    """
    if catalog.unread:
        return
    for place, one in _released(catalog):
        told = catalog.notices_by_code.get(one.code, ())
        if told and not _ends_with(told, one):
            yield notice_codes.NOTICE_MISSING.at(place, of=one.code, last=told[-1].number)


def _ends_with(told: tuple[Notice, ...], one: Published) -> bool:
    """Whether `one` is what the notices `told` of it in the end."""
    off = told[-1].kind is NoticeKind.CANCELLED
    if off or one.standing is Standing.CANCELLED:
        return off and one.standing is Standing.CANCELLED
    seats = [n.kind for n in told if n.kind in (NoticeKind.FULL, NoticeKind.OPEN)]
    full = one.standing is Standing.FULL
    return told[-1].at == one.at and (not full or seats[-1:] == [NoticeKind.FULL])


def notices_of_a_year_are_those_that_were_released(catalog: Catalog) -> Iterator[Problem]:
    """As many as the release recorded, and each about what it was about.

    So one is missed that was the only one about a run, or a whole year of them. Where another rule
    has found what is wrong, this says no more.
    """
    if catalog.released is None or catalog.unread or _found_otherwise(catalog):
        return
    there = {one.year: one for one in by_year(catalog.notices)}
    for count, one in enumerate(catalog.released.notices, 1):
        if there.get(one.year) != one:
            found = there[one.year].count if one.year in there else 0
            yield notice_codes.NOTICES_CHANGED.at(
                catalog.released.place("notices", count),
                year=one.year,
                count=one.count,
                found=found,
            )


def _found_otherwise(catalog: Catalog) -> bool:
    return any(
        True
        for rule in (
            notices_are_numbered_without_gaps,
            notices_are_dated_in_order,
            notices_and_release_belong_together,
            notices_end_with_what_was_released,
        )
        for _ in rule(catalog)
    )


def notices_say_when_and_where_as_their_kind_does(catalog: Catalog) -> Iterator[Problem]:
    """The notice of a class has days and a venue, that of a talk a day, clocks and a village."""
    for notice, key, at in _appointments(catalog):
        known = catalog.run if at.of_talk else catalog.talk
        if notice.of in known:
            kind, other = (_CLASS, _TALK) if at.of_talk else (_TALK, _CLASS)
            yield notice_codes.NOTICE_APPOINTMENT.at(
                notice.origin.of(key),
                of=notice.of,
                kind_zh=kind.zh,
                kind_en=kind.en,
                other_zh=other.zh,
                other_en=other.en,
            )


_CLASS, _TALK = Text("班", "class"), Text("讲课", "talk")


def _appointments(catalog: Catalog) -> Iterator[tuple[Notice, str, Appointment]]:
    for notice in catalog.notices:
        yield notice, "at", notice.at
        if notice.was:
            yield notice, "was", notice.was


def appointments_run_forwards(catalog: Catalog) -> Iterator[Problem]:
    """What was told does not begin after it ends."""
    told = [(notice.origin.of(key), at) for notice, key, at in _appointments(catalog)]
    told += [(place, one.at) for place, one in _released(catalog)]
    for place, at in told:
        if at.days and at.days.last < at.days.first:
            yield codes.PERIOD_BACKWARDS.at(place, first=at.days.first, last=at.days.last)
        if at.start and at.end and at.end <= at.start:
            start, end = f"{at.start:%H:%M}", f"{at.end:%H:%M}"
            yield codes.CLOCK_BACKWARDS.at(place, start=start, end=end)


def _released(catalog: Catalog) -> Iterator[tuple[Place, Published]]:
    if catalog.released:
        for key in ("runs", "talks"):
            published: tuple[Published, ...] = getattr(catalog.released, key)
            for number, one in enumerate(published, 1):
                yield catalog.released.place(key, number), one


def what_was_published_is_still_there(catalog: Catalog) -> Iterator[Problem]:
    """Every run and talk of a notice, and every township, venue and village that was ever told.

    While a schedule cannot be read, nobody knows which runs and talks it has.
    """
    if any(season.id in catalog.unread for season in catalog.settings.seasons):
        return
    of = {**catalog.run, **catalog.talk}
    named: list[_Named] = []
    for notice in catalog.notices:
        kind = TALK if notice.at.of_talk else RUN
        named.append((notice.origin.of("of"), notice.of, kind, of))
    for notice, key, at in _appointments(catalog):
        named += _where(catalog, notice.origin.of(key), at)
    for place, one in _released(catalog):
        named += _where(catalog, place, one.at)
    for place, name, kind, known in named:
        if name not in known and name not in catalog.unread:
            hint = _HINTS[kind]
            yield notice_codes.PUBLISHED_GONE.at(
                place,
                id=name,
                kind_zh=kind.zh,
                kind_en=kind.en,
                hint_zh=hint.zh.format(id=name),
                hint_en=hint.en.format(id=name),
            )


_Named = tuple[Place, str, Kind, Mapping[str, object]]

_HINTS: dict[Kind, Text] = {
    RUN: Text(
        "把这个班写回 content/schedules/，班号不变；不开的班写 cancelled。",
        "Put the class back into content/schedules/ with its code; if it is off, write"
        " `cancelled`.",
    ),
    TALK: Text(
        "把这场讲课写回 content/schedules/，编号不变；不讲的写 cancelled。",
        "Put the talk back into content/schedules/ with its code; if it is off, write `cancelled`.",
    ),
    TOWNSHIP: Text(
        "把它写回 content/townships.yml。改了代号的，在 content/redirects.yml 里写"
        " {{from: /townships/{id}/, to: /townships/新的代号/}}。",
        "Put it back into content/townships.yml. If its id was changed, add"
        " {{from: /townships/{id}/, to: /townships/the new id/}} to content/redirects.yml.",
    ),
    VENUE: Text(
        "把它写回 content/venues.yml。公布过的场地不能删，代号也不能改，名字可以改。",
        "Put it back into content/venues.yml. A venue that was published stays and keeps its id;"
        " its name may change.",
    ),
    VILLAGE: Text(
        "把它写回 content/villages/ 里原来的那个文件。",
        "Put it back into its file in content/villages/.",
    ),
}


def _where(catalog: Catalog, place: Place, at: Appointment) -> list[_Named]:
    township = (place, at.township, TOWNSHIP, catalog.township)
    if at.of_talk:
        return [township, (place, at.place, VILLAGE, catalog.village_of_any_edition)]
    return [township, (place, at.place, VENUE, catalog.venue)]
