"""Days and times follow one another, and a run meets on the days that it claims."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time
from zoneinfo import ZoneInfo

from catalog.model.catalog import Catalog
from catalog.model.schedule import Run
from catalog.problems import Place, Problem
from catalog.rules import codes


def periods_run_forwards(catalog: Catalog) -> Iterator[Problem]:
    """A period does not begin after it ends."""
    for place, first, last in _periods(catalog):
        if first > last:
            yield codes.PERIOD_BACKWARDS.at(place, first=first, last=last)


def _periods(catalog: Catalog) -> Iterator[tuple[Place, date, date]]:
    named = [
        (run.origin, key, period)
        for run in catalog.runs
        for key, period in (
            ("enrol", run.enrolment),
            ("days", run.days),
            ("moved", run.moved.days if run.moved else None),
        )
    ]
    for body in catalog.exam_bodies:
        named.append((body.origin, "accredited", body.accredited))
        named.extend((one.origin, "accredited", one.accredited) for one in body.examiners)
    for origin, key, period in named:
        if period:
            yield origin.of(key), period.first, period.last
    for year in catalog.holidays:
        for off in year.days_off:
            yield off.origin.of("from"), off.first, off.last


def clocks_run_forwards(catalog: Catalog) -> Iterator[Problem]:
    """Whatever has a start and an end on one day ends after it starts."""
    for place, start, end in _clocks(catalog):
        if start >= end:
            yield codes.CLOCK_BACKWARDS.at(place, start=f"{start:%H:%M}", end=f"{end:%H:%M}")


def _clocks(catalog: Catalog) -> Iterator[tuple[Place, time, time]]:
    for run in catalog.runs:
        for meeting in run.meetings:
            yield meeting.origin.place, meeting.start, meeting.end
        if run.exam:
            yield run.exam.origin.of("from"), run.exam.start, run.exam.end
    for talk in catalog.talks:
        yield talk.origin.of("from"), talk.start, talk.end


def enrolment_closes_before_the_start(catalog: Catalog) -> Iterator[Problem]:
    """Enrolment closes on the first day of the run or before."""
    for run in catalog.runs:
        if run.enrolment and run.days and run.enrolment.last > run.days.first:
            yield codes.ENROLMENT_LATE.at(
                run.origin.of("enrol"), closes=run.enrolment.last, starts=run.days.first
            )


def runs_with_days_have_meetings(catalog: Catalog) -> Iterator[Problem]:
    """A run has both days and meetings, or neither while it is to be scheduled."""
    for run in catalog.runs:
        if run.days and not run.meetings:
            yield codes.MEETINGS_MISSING.at(run.origin.of("days"))
        if run.days is None and (run.meetings or run.exam):
            yield codes.DAYS_MISSING.at(run.origin.of("meetings", "exam"))


def meetings_fill_the_days_of_the_run(catalog: Catalog) -> Iterator[Problem]:
    """The first and the last meeting are on the first and the last day of the run."""
    for run in catalog.runs:
        if run.days and run.meetings and run.days.first <= run.days.last:
            yield from _outside(run) if _any_outside(run) else _claimed(run)


def _any_outside(run: Run) -> bool:
    return any(True for _ in _outside(run))


def _outside(run: Run) -> Iterator[Problem]:
    if run.days is None:
        return
    for meeting in run.meetings:
        if not run.days.first <= meeting.day <= run.days.last:
            yield codes.MEETING_OUTSIDE.at(
                meeting.origin.place, day=meeting.day, first=run.days.first, last=run.days.last
            )


def _claimed(run: Run) -> Iterator[Problem]:
    days = [meeting.day for meeting in run.meetings]
    if run.days and (min(days), max(days)) != (run.days.first, run.days.last):
        yield codes.DAYS_CLAIMED.at(
            run.origin.of("days"),
            first=run.days.first,
            last=run.days.last,
            first_meeting=min(days),
            last_meeting=max(days),
        )


def the_time_zone_exists(catalog: Catalog) -> Iterator[Problem]:
    """The clock of the site is a time zone of the IANA database."""
    zone = catalog.settings.time_zone
    try:
        ZoneInfo(zone)
    except (ValueError, OSError, KeyError):
        yield codes.TIME_ZONE_UNKNOWN.at(catalog.settings.origin.of("time_zone"), zone=zone)
