"""The example row of each sheet: how a clerk of this institution would fill it in."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, time

from catalog.model.catalog import Catalog
from catalog.workbook.columns import Sheet
from catalog.workbook.lists import choices
from catalog.workbook.rows import Cell, Row
from catalog.workbook.scope import Scope
from catalog.workbook.sheets import EXAMPLE_MARK, MEETINGS, RUNS

_FIRST, _LAST = date(2027, 3, 4), date(2027, 3, 24)
_OPENS, _CLOSES, _EXAM = date(2027, 1, 4), date(2027, 2, 26), date(2027, 3, 25)


def example(catalog: Catalog, scope: Scope, sheet: Sheet) -> Row:
    """The row, marked as an example in its first cell."""
    offered = choices(catalog, scope)
    course = next((c for c in catalog.courses if c.name.zh in offered["courses"]), None)
    letters = catalog.trade[course.trade].code if course and course.trade in catalog.trade else "ST"
    if sheet is RUNS:
        row = _run(offered)
    elif sheet is MEETINGS:
        row = {"date": _FIRST, "from": time(8, 30), "to": time(11, 45), "theory": 2, "practice": 2}
        row |= _first(offered, {"unit": "units"})
    else:
        letters = "ST"
        row = {"date": _FIRST, "from": time(9, 30), "to": time(11)}
        row |= _first(offered, {"township": "townships", "topic": "topics", "team": "teams",
                                "experts": "experts"})  # fmt: skip
        row |= _village(catalog, str(row.get("township", "")))
    row |= _first(offered, {"season": "seasons"})
    return {"code": f"{EXAMPLE_MARK}：{letters}-2799", **row}


def _run(offered: Mapping[str, tuple[str, ...]]) -> dict[str, Cell]:
    row: dict[str, Cell] = {
        "seats": 40,
        "enrol.from": _OPENS,
        "enrol.until": _CLOSES,
        "days.from": _FIRST,
        "days.until": _LAST,
        "exam.date": _EXAM,
        "exam.from": time(9),
        "exam.to": time(12),
    }
    sources = {
        "course": "courses",
        "township": "townships",
        "venue": "venues",
        "exam.body": "exam_bodies",
        "exam.examiner": "examiners",
        "institution": "institutions",
    }
    row |= {"teachers": "、".join(offered["teachers"][:2])} if offered["teachers"] else {}
    return row | _first(offered, sources)


def _first(offered: Mapping[str, tuple[str, ...]], sources: Mapping[str, str]) -> dict[str, Cell]:
    return {key: offered[source][0] for key, source in sources.items() if offered[source]}


def _village(catalog: Catalog, township: str) -> dict[str, Cell]:
    names = {t.id: t.name.zh for t in catalog.townships}
    there = (v.name.zh for v in catalog.villages_today if names.get(v.township) == township)
    village = next(there, None)
    return {"village": village} if village else {}
