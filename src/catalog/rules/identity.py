"""Every id and code is used once, and every name that is used stands for something."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from catalog.model.catalog import Catalog
from catalog.model.origin import Origin
from catalog.problems import Place, Problem, nearest
from catalog.rules import codes


@dataclass(frozen=True, slots=True)
class Kind:
    """What an id names, in words, and the file in which such things stand."""

    zh: str
    en: str
    file: str


TRADE = Kind("工种", "trade", "trades.yml")
COURSE = Kind("课程", "course", "courses/")
UNIT = Kind("教学单元", "unit", "courses/")
TOWNSHIP = Kind("乡镇", "township", "townships.yml")
VILLAGE = Kind("村（社区）", "village", "villages/")
INSTITUTION = Kind("培训机构", "institution", "institutions.yml")
VENUE = Kind("场地", "venue", "venues.yml")
EQUIPMENT = Kind("器材", "equipment set", "equipment.yml")
TEACHER = Kind("教师", "teacher", "teachers.yml")
EXAM_BODY = Kind("鉴定机构", "examining body", "exam-bodies.yml")
EXAMINER = Kind("考评员", "examiner", "exam-bodies.yml")
TEAM = Kind("宣讲队伍", "talk team", "mobile-teams.yml")
EXPERT = Kind("专家", "expert", "mobile-teams.yml")
FIELD = Kind("专家领域", "field of experts", "mobile-teams.yml")
TOPIC = Kind("讲课内容", "topic", "mobile-teams.yml")
BOOK = Kind("教材", "textbook", "textbooks/")
YEAR = Kind("年份", "year", "holidays.yml")
RUN = Kind("班号", "class code", "schedules/")
TALK = Kind("讲课编号", "talk code", "schedules/")
CONTACT = Kind("电话", "contact", "catalog.yml")
SEASON = Kind("班期季度", "season", "catalog.yml")
QUESTION = Kind("问题", "question", "support.yml")
FIGURE = Kind("数字", "figure", "results-2018.yml")
POINT = Kind("考试项目", "exam point", "courses/")

_Named = Iterable[tuple[str, Origin]]


def _ids(records: Iterable[object]) -> Iterator[tuple[str, Origin]]:
    for record in records:
        name = getattr(record, "id", None) or getattr(record, "code", None)
        origin = getattr(record, "origin", None)
        if isinstance(name, str) and isinstance(origin, Origin):
            yield name, origin


def ids_are_used_once(catalog: Catalog) -> Iterator[Problem]:
    """Within one kind of thing, an id or code names one thing only."""
    groups: list[tuple[Kind, _Named]] = [
        (TRADE, _ids(catalog.trades)),
        (COURSE, _ids(catalog.courses)),
        (TOWNSHIP, _ids(catalog.townships)),
        (INSTITUTION, _ids(catalog.institutions)),
        (VENUE, _ids(catalog.venues)),
        (EQUIPMENT, _ids(catalog.equipment)),
        (TEACHER, _ids(catalog.teachers)),
        (EXAM_BODY, _ids(catalog.exam_bodies)),
        (EXAMINER, _ids(e for body in catalog.exam_bodies for e in body.examiners)),
        (TEAM, _ids(catalog.talk_teams)),
        (EXPERT, _ids(e for team in catalog.talk_teams for e in team.experts)),
        (FIELD, _ids(catalog.expert_fields)),
        (TOPIC, _ids(catalog.talk_topics)),
        (RUN, _ids([*catalog.runs, *catalog.talks])),
        (CONTACT, _ids(catalog.settings.contacts)),
        (SEASON, _ids(catalog.settings.seasons)),
        (YEAR, ((str(year.year), year.origin) for year in catalog.holidays)),
        (QUESTION, _ids(catalog.support.questions)),
        (FIGURE, _ids(catalog.results.figures)),
        *((VILLAGE, _ids(edition.villages)) for edition in catalog.village_editions),
        *((UNIT, _ids(course.units)) for course in catalog.courses),
        *((POINT, _ids(course.assessment)) for course in catalog.courses),
    ]
    for kind, named in groups:
        yield from _used_once(kind, named)


def _used_once(
    kind: Kind, named: _Named, keys: tuple[str, ...] = ("id", "code", "year")
) -> Iterator[Problem]:
    seen: dict[str, Origin] = {}
    for name, origin in named:
        first = seen.setdefault(name, origin)
        if first is not origin:
            yield codes.ID_TWICE.at(
                origin.of(*keys),
                id=name,
                kind_zh=kind.zh,
                kind_en=kind.en,
                first=first.of(*keys),
            )


def trade_codes_are_used_once(catalog: Catalog) -> Iterator[Problem]:
    """Two trades never share the letters that begin their class codes."""
    yield from _used_once(
        Kind("工种字母", "trade code", "trades.yml"),
        ((trade.code, trade.origin) for trade in catalog.trades),
        keys=("code",),
    )


def references_lead_somewhere(catalog: Catalog) -> Iterator[Problem]:
    """Every id that is used names something that exists."""
    for place, name, kind, known in _references(catalog):
        if name not in known and name not in catalog.unread:
            near = nearest(name, known)
            yield codes.REFERENCE_UNKNOWN.at(
                place,
                id=name,
                kind_zh=kind.zh,
                kind_en=kind.en,
                file=f"content/{kind.file}",
                nearest_zh=f"是不是“{near}”？" if near else "",
                nearest_en=f"Did you mean “{near}”?" if near else "",
            )


Reference = tuple[Place, str, Kind, Mapping[str, object]]


def _references(catalog: Catalog) -> Iterator[Reference]:
    yield from _course_references(catalog)
    yield from _provider_references(catalog)
    yield from _examining_references(catalog)
    yield from _run_references(catalog)
    yield from _talk_references(catalog)
    yield from _township_references(catalog)
    yield from _planning_references(catalog)
    for chapter in catalog.chapters:
        if chapter.review:
            yield chapter.review.origin.of("by"), chapter.review.by, TEACHER, catalog.teacher


def _township_references(catalog: Catalog) -> Iterator[Reference]:
    for township in catalog.townships:
        for name in township.successors:
            yield township.origin.of("successors"), name, TOWNSHIP, catalog.township
        for name in township.near:
            yield township.origin.of("near"), name, TOWNSHIP, catalog.township
    for edition in catalog.village_editions:
        for village in edition.villages:
            yield village.origin.of("township"), village.township, TOWNSHIP, catalog.township
            if village.now:
                yield village.origin.of("now"), village.now, VILLAGE, catalog.village
            for name in village.now_in:
                yield village.origin.of("now_in"), name, TOWNSHIP, catalog.township


def _planning_references(catalog: Catalog) -> Iterator[Reference]:
    for road in catalog.travel.roads:
        yield road.origin.of("from"), road.one, TOWNSHIP, catalog.township
        yield road.origin.of("to"), road.other, TOWNSHIP, catalog.township
    for weeks in catalog.farming.weeks:
        for name in weeks.townships:
            yield weeks.origin.of("townships"), name, TOWNSHIP, catalog.township


def _course_references(catalog: Catalog) -> Iterator[Reference]:
    for course in catalog.courses:
        yield course.origin.of("trade"), course.trade, TRADE, catalog.trade
        yield course.origin.of("textbook"), course.textbook, BOOK, catalog.textbook


def _provider_references(catalog: Catalog) -> Iterator[Reference]:
    for institution in catalog.institutions:
        at = institution.origin
        yield at.of("township"), institution.township, TOWNSHIP, catalog.township
        for trade in institution.trades:
            yield at.of("trades"), trade, TRADE, catalog.trade
    for venue in catalog.venues:
        yield venue.origin.of("township"), venue.township, TOWNSHIP, catalog.township
    for one in catalog.equipment:
        yield one.origin.of("owner"), one.owner, INSTITUTION, catalog.institution
        for trade in one.trades:
            yield one.origin.of("trades"), trade, TRADE, catalog.trade
    for teacher in catalog.teachers:
        at = teacher.origin
        yield at.of("institution"), teacher.institution, INSTITUTION, catalog.institution
        for trade in teacher.trades:
            yield at.of("trades"), trade, TRADE, catalog.trade


def _examining_references(catalog: Catalog) -> Iterator[Reference]:
    for body in catalog.exam_bodies:
        for trade in body.trades:
            yield body.origin.of("trades"), trade, TRADE, catalog.trade
        for examiner in body.examiners:
            for trade in examiner.trades:
                yield examiner.origin.of("trades"), trade, TRADE, catalog.trade
    for team in catalog.talk_teams:
        for expert in team.experts:
            yield expert.origin.of("field"), expert.field, FIELD, catalog.expert_field


def _run_references(catalog: Catalog) -> Iterator[Reference]:
    for run in catalog.runs:
        at = run.origin
        yield at.place, run.institution, INSTITUTION, catalog.institution
        yield at.place, run.season, SEASON, catalog.season
        yield at.of("course"), run.course, COURSE, catalog.course
        yield at.of("township"), run.township, TOWNSHIP, catalog.township
        yield at.of("venue"), run.venue, VENUE, catalog.venue
        for teacher in run.teachers:
            yield at.of("teachers"), teacher, TEACHER, catalog.teacher
        for equipment in run.equipment:
            yield at.of("equipment"), equipment, EQUIPMENT, catalog.equipment_set
        if run.exam:
            yield run.exam.origin.of("body"), run.exam.body, EXAM_BODY, catalog.exam_body
            yield run.exam.origin.of("examiner"), run.exam.examiner, EXAMINER, catalog.examiner
        if run.moved and run.moved.venue:
            yield at.of("moved"), run.moved.venue, VENUE, catalog.venue


def _talk_references(catalog: Catalog) -> Iterator[Reference]:
    for talk in catalog.talks:
        at = talk.origin
        yield at.place, talk.team, TEAM, catalog.talk_team
        yield at.place, talk.season, SEASON, catalog.season
        yield at.of("township"), talk.township, TOWNSHIP, catalog.township
        yield at.of("village"), talk.village, VILLAGE, catalog.village
        yield at.of("topic"), talk.topic, TOPIC, catalog.talk_topic
        for expert in talk.experts:
            yield at.of("experts"), expert, EXPERT, catalog.expert
