"""Who teaches may teach it, and there is room for everybody."""

from __future__ import annotations

from collections.abc import Iterator

from catalog.model.catalog import Catalog
from catalog.problems import Problem
from catalog.rules import codes, planning_codes


def seats_fit_the_venue(catalog: Catalog) -> Iterator[Problem]:
    """A run has no more seats than its venue holds."""
    for run in catalog.runs:
        venue = catalog.venue.get(run.venue)
        if venue and run.seats > venue.capacity:
            yield codes.SEATS_CAPACITY.at(
                run.origin.of("seats"),
                seats=run.seats,
                venue=venue.name.zh,
                capacity=venue.capacity,
            )


def institutions_teach_their_trades(catalog: Catalog) -> Iterator[Problem]:
    """An institution runs courses only of the trades that it offers."""
    for run in catalog.runs:
        course = catalog.course.get(run.course)
        institution = catalog.institution.get(run.institution)
        if course and institution and course.trade not in institution.trades:
            yield codes.TRADE_NOT_OFFERED.at(
                run.origin.of("course"), institution=institution.name.zh, trade=course.trade
            )


def teachers_teach_their_trades(catalog: Catalog) -> Iterator[Problem]:
    """A teacher teaches only runs of a trade that is theirs."""
    for run in catalog.runs:
        course = catalog.course.get(run.course)
        for code in run.teachers:
            teacher = catalog.teacher.get(code)
            if course and teacher and course.trade not in teacher.trades:
                yield codes.TEACHER_TRADE.at(
                    run.origin.of("teachers"), teacher=code, trade=course.trade
                )


def equipment_is_of_the_trade(catalog: Catalog) -> Iterator[Problem]:
    """A run uses equipment that is meant for its trade."""
    for run in catalog.runs:
        course = catalog.course.get(run.course)
        for name in run.equipment:
            equipment = catalog.equipment_set.get(name)
            if course and equipment and course.trade not in equipment.trades:
                yield planning_codes.EQUIPMENT_TRADE.at(
                    run.origin.of("equipment"), equipment=name, trade=course.trade
                )
