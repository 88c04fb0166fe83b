"""The lists of the workbook: what its drop-downs offer, and the sheets in which one looks up."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from catalog.model.catalog import Catalog
from catalog.model.text import Text
from catalog.model.training import Course
from catalog.workbook.reasons import REASONS
from catalog.workbook.scope import Scope
from catalog.workbook.sheets import FULL, OPEN

CHOICES_TITLE = "选项 Choices"


@dataclass(frozen=True, slots=True)
class LookUp:
    """A sheet to look things up in: its name, its headers (both languages), widths and rows."""

    title: str
    headers: tuple[str, ...]
    widths: tuple[int, ...]
    rows: tuple[tuple[str | int, ...], ...]


def labels(names: Iterable[tuple[str, Text]]) -> Mapping[str, str]:
    """What stands in a cell for each id: the Chinese name, with the id where two are the same."""
    named = tuple(names)
    times = Counter(text.zh for _, text in named)
    return {
        name: text.zh if times[text.zh] == 1 else f"{text.zh}（{name}）" for name, text in named
    }


def names(catalog: Catalog) -> Mapping[str, Mapping[str, str]]:
    """By the source of a column: what stands in a cell for each id.

    Units and villages are told apart by the course and the township of their row.
    """
    return {
        "institutions": labels((i.id, i.name) for i in catalog.institutions),
        "teams": labels((t.id, t.name) for t in catalog.talk_teams),
        "seasons": labels((s.id, s.name) for s in catalog.settings.seasons),
        "courses": labels((c.id, c.name) for c in catalog.courses),
        "townships": labels((t.id, t.name) for t in catalog.townships),
        "venues": labels((v.id, v.name) for v in catalog.venues),
        "exam_bodies": labels((b.id, b.name) for b in catalog.exam_bodies),
        "topics": labels((t.id, t.name) for t in catalog.talk_topics),
        "equipment": labels((e.id, e.name) for e in catalog.equipment),
        "teachers": {t.code: t.code for t in catalog.teachers},
        "examiners": {code: code for code in catalog.examiner},
        "experts": {code: code for code in catalog.expert},
        "recruitment": {"open": OPEN, "full": FULL},
    }


def unit_names(course: Course) -> Mapping[str, str]:
    """What stands in a cell for each unit of `course`."""
    return labels((unit.id, unit.name) for unit in course.units)


def village_names(catalog: Catalog, township: str) -> Mapping[str, str]:
    """What stands in a cell for each village of `township`."""
    villages = catalog.villages_by_township.get(township, ())
    return labels((village.code, village.name) for village in villages)


def choices(catalog: Catalog, scope: Scope) -> Mapping[str, tuple[str, ...]]:
    """By source: what the drop-downs of a workbook of `scope` offer, in order, each once."""
    said = names(catalog)
    courses = _courses(catalog, scope)
    trades = {course.trade for course in courses}
    bodies = [body for body in catalog.exam_bodies if trades & {*body.trades}]
    teams = [catalog.talk_team[team] for team in scope.teams(catalog)] or catalog.talk_teams
    offered: dict[str, Iterable[str]] = {
        "institutions": (said["institutions"][i] for i in scope.institutions(catalog)),
        "teams": (said["teams"][team.id] for team in teams),
        "seasons": (said["seasons"][season] for season in scope.seasons),
        "courses": (said["courses"][course.id] for course in courses),
        "townships": (said["townships"][t.id] for t in catalog.townships if not t.until),
        "venues": said["venues"].values(),
        "exam_bodies": (said["exam_bodies"][body.id] for body in bodies),
        "topics": said["topics"].values(),
        "teachers": (t.code for t in catalog.teachers if t.institution in scope.owners),
        "examiners": (e.code for b in bodies for e in b.examiners if trades & {*e.trades}),
        "experts": (e.code for team in teams for e in team.experts),
        "recruitment": (OPEN, FULL),
        "equipment": (said["equipment"][e.id] for e in catalog.equipment if trades & {*e.trades}),
        "units": (name for course in courses for name in unit_names(course).values()),
        "villages": (v.name.zh for v in catalog.villages_today),
        "reasons": (reason.zh for reason in REASONS),
    }
    return {source: tuple(dict.fromkeys(words)) for source, words in offered.items()}


def look_ups(catalog: Catalog, scope: Scope) -> tuple[LookUp, ...]:
    """The sheets to look things up in."""
    return (
        _townships(catalog),
        _villages(catalog),
        _venues(catalog),
        _teachers(catalog, scope),
        _units(catalog, scope),
    )


def _courses(catalog: Catalog, scope: Scope) -> tuple[Course, ...]:
    """The courses of the trades that the institutions of `scope` teach."""
    trades = {
        trade for name in scope.institutions(catalog) for trade in catalog.institution[name].trades
    }
    return tuple(course for course in catalog.courses if course.trade in trades)


def _township(catalog: Catalog, name: str) -> str:
    return catalog.township[name].name.zh if name in catalog.township else name


def _townships(catalog: Catalog) -> LookUp:
    rows = tuple((t.name.zh, t.name.en, t.id) for t in catalog.townships if not t.until)
    return LookUp(
        "乡镇 Townships", ("乡镇\nTownship", "英文\nEnglish", "代号\nId"), (16, 26, 20), rows
    )


def _villages(catalog: Catalog) -> LookUp:
    rows = tuple(
        (_township(catalog, v.township), v.name.zh, v.code) for v in catalog.villages_today
    )
    headers = ("乡镇\nTownship", "村（社区）\nVillage", "代码\nCode")
    return LookUp("村（社区） Villages", headers, (16, 20, 18), rows)


def _venues(catalog: Catalog) -> LookUp:
    rows = tuple(
        (v.name.zh, _township(catalog, v.township), v.address.zh, v.capacity)
        for v in catalog.venues
    )
    headers = ("场地\nVenue", "乡镇\nTownship", "地址\nAddress", "最多几人\nCapacity")
    return LookUp("场地 Venues", headers, (24, 16, 40, 12), rows)


def _teachers(catalog: Catalog, scope: Scope) -> LookUp:
    trades = {trade.id: trade.name.zh for trade in catalog.trades}
    rows = tuple(
        (t.code, "、".join(trades.get(trade, trade) for trade in t.trades), t.qualification.zh)
        for t in catalog.teachers
        if t.institution in scope.owners
    )
    headers = ("教师\nTeacher", "工种\nTrades", "资格\nQualification")
    return LookUp("教师 Teachers", headers, (14, 18, 50), rows)


def _units(catalog: Catalog, scope: Scope) -> LookUp:
    rows = tuple(
        (course.name.zh, unit.name.zh, unit.theory, unit.practice)
        for course in _courses(catalog, scope)
        for unit in course.units
    )
    headers = ("课程\nCourse", "教学单元\nUnit", "理论学时\nTheory", "实操学时\nPractice")
    return LookUp("课程和单元 Courses", headers, (22, 32, 12, 12), rows)
