"""When people, places and equipment are taken: blocks of time, by whom or what they take.

A cancelled run or talk takes nobody's time. A person is known by a code, so one who teaches,
examines and gives talks under one code is one person.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, time
from typing import NamedTuple

from catalog.model.catalog import Catalog
from catalog.model.origin import Origin
from catalog.model.schedule import Run, Talk
from catalog.problems import Place


class Role(NamedTuple):
    """As what somebody or something is taken, in words."""

    zh: str
    en: str


TEACHER = Role("教师", "teacher")
EXAMINER = Role("考评员", "examiner")
EXPERT = Role("专家", "expert")
PERSON = Role("人员", "person")
TEAM = Role("宣讲队伍", "talk team")
VENUE = Role("场地", "venue")
EQUIPMENT = Role("器材", "equipment set")


class Block(NamedTuple):
    """A stretch of one day that a person or a thing is taken by a run or a talk.

    `township` is where; None where that is not known, as for exams at a test centre.
    """

    day: date
    start: time
    end: time
    taken_by: str
    origin: Origin
    township: str | None = None
    role: Role = PERSON


Blocks = Mapping[str, list[Block]]


def first_of_each(pairs: Iterable[tuple[Block, Block]]) -> Iterator[tuple[Block, Block, int]]:
    """For each two that have pairs of blocks: the first, and how many there are."""
    times = Counter[tuple[str, str]]()
    first: dict[tuple[str, str], tuple[Block, Block]] = {}
    for one, other in pairs:
        both = (one.taken_by, other.taken_by)
        times[both] += 1
        first.setdefault(both, (one, other))
    for both, (one, other) in first.items():
        yield one, other, times[both]


def said_of(who: str, one: Block, other: Block) -> dict[str, object]:
    """What a message says of `who` is taken by two blocks of a day, by the names of its fields."""
    role = one.role if one.role == other.role else PERSON
    return {
        "who_zh": role.zh,
        "who_en": role.en,
        "who": who,
        "day": other.day,
        "one": one.taken_by,
        "other": other.taken_by,
    }


def people(catalog: Catalog) -> Blocks:
    """The blocks of every teacher, examiner and expert, by code."""
    taken: defaultdict[str, list[Block]] = defaultdict(list)
    for run in _held(catalog):
        mine = _meetings(run, TEACHER)
        for teacher in dict.fromkeys(run.teachers):
            taken[teacher].extend(mine)
        if run.exam:
            taken[run.exam.examiner].extend(_exam(catalog, run, EXAMINER))
    for talk in _given(catalog):
        block = _talk(talk, EXPERT)
        for expert in dict.fromkeys(talk.experts):
            taken[expert].append(block)
    return taken


def teams(catalog: Catalog) -> Blocks:
    """The talks of every mobile team, which is a team with experts of its own.

    Township centres have none: each township's staff gives its own talks.
    """
    mobile = {team.id for team in catalog.talk_teams if team.experts}
    taken: defaultdict[str, list[Block]] = defaultdict(list)
    for talk in _given(catalog):
        if talk.team in mobile:
            taken[talk.team].append(_talk(talk, TEAM))
    return taken


def venues(catalog: Catalog) -> Blocks:
    """The blocks of every venue that is not marked parallel; an exam held there takes it too."""
    parallel = {venue.id for venue in catalog.venues if venue.parallel}
    taken: defaultdict[str, list[Block]] = defaultdict(list)
    for run in _held(catalog):
        if run.venue not in parallel:
            taken[run.venue].extend(_on_the_spot(catalog, run, VENUE))
    return taken


def equipment(catalog: Catalog) -> Blocks:
    """The blocks of every equipment set; an exam held where the class is takes it too."""
    taken: defaultdict[str, list[Block]] = defaultdict(list)
    for run in _held(catalog):
        if run.equipment:
            mine = _on_the_spot(catalog, run, EQUIPMENT)
            for one in dict.fromkeys(run.equipment):
                taken[one].extend(mine)
    return taken


def _held(catalog: Catalog) -> Iterator[Run]:
    return (run for run in catalog.runs if run.cancelled is None)


def _given(catalog: Catalog) -> Iterator[Talk]:
    return (talk for talk in catalog.talks if talk.cancelled is None)


def _meetings(run: Run, role: Role) -> list[Block]:
    code, township = run.code, run.township
    return [Block(m.day, m.start, m.end, code, m.origin, township, role) for m in run.meetings]


def _exam(catalog: Catalog, run: Run, role: Role) -> Iterable[Block]:
    if run.exam is None:
        return ()
    exam, body = run.exam, catalog.exam_body.get(run.exam.body)
    township = run.township if body and body.travels else None
    return (Block(exam.day, exam.start, exam.end, run.code, exam.origin, township, role),)


def _on_the_spot(catalog: Catalog, run: Run, role: Role) -> list[Block]:
    """All of a run that is held where the class is."""
    exams = [block for block in _exam(catalog, run, role) if block.township]
    return [*_meetings(run, role), *exams]


def _talk(talk: Talk, role: Role) -> Block:
    return Block(talk.day, talk.start, talk.end, talk.code, talk.origin, talk.township, role)


class Appointment(NamedTuple):
    """A day on which people of a township are asked to a class, an exam or a talk."""

    code: str
    township: str
    day: date
    place: Place


def appointments(catalog: Catalog) -> Iterator[Appointment]:
    """Each day of every run and talk that is not cancelled, at the first thing on it."""
    for run in _held(catalog):
        days: dict[date, Place] = {}
        for meeting in run.meetings:
            if meeting.day not in days:
                days[meeting.day] = meeting.origin.place
        if run.exam:
            days.setdefault(run.exam.day, run.exam.origin.of("date"))
        for day, place in days.items():
            yield Appointment(run.code, run.township, day, place)
    for talk in _given(catalog):
        yield Appointment(talk.code, talk.township, talk.day, talk.origin.of("date"))
