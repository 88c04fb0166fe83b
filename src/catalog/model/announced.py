"""What is off, as it was announced: readers must recognise what they would have come to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from catalog.model.catalog import Catalog
from catalog.model.notices import Published
from catalog.model.schedule import Run, Talk


def as_announced(catalog: Catalog) -> Catalog:
    """`catalog` with the days and places of what is off as the last release told them.

    What has never been released stays as it is, and so do meetings: the record does not have them.
    """
    told = catalog.last_told
    runs = tuple(_run(run, told) if run.cancelled else run for run in catalog.runs)
    talks = tuple(_talk(talk, told) if talk.cancelled else talk for talk in catalog.talks)
    if (runs, talks) == (catalog.runs, catalog.talks):
        return catalog
    return replace(catalog, runs=runs, talks=talks)


def _run(run: Run, told: Mapping[str, Published]) -> Run:
    if run.code not in told:
        return run
    at, sitting, exam = told[run.code].at, told[run.code].exam, run.exam
    if exam and sitting:
        exam = replace(exam, day=sitting.day, start=sitting.start, end=sitting.end)
    return replace(run, township=at.township, venue=at.place, days=at.days, exam=exam)


def _talk(talk: Talk, told: Mapping[str, Published]) -> Talk:
    at = told[talk.code].at if talk.code in told else None
    if at is None or at.days is None or at.start is None or at.end is None:
        return talk
    return replace(
        talk,
        day=at.days.first,
        start=at.start,
        end=at.end,
        township=at.township,
        village=at.place,
    )
