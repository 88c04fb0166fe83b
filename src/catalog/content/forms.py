"""The form of every content file: which keys it has and what stands behind them.

The reader and the JSON Schemas for editors are both made from these forms.
"""

from __future__ import annotations

from pathlib import PurePosixPath

from catalog.content.meetings import MeetingLine
from catalog.content.records import Field, ListOf, Readable, Record, optional
from catalog.content.shapes import (
    CLOCK,
    DAY,
    DIVISION_CODE,
    IDENT,
    LINE,
    OCCUPATION_CODE,
    PERSON_CODE,
    PHONE,
    PINYIN,
    RUN_CODE,
    TRADE_CODE,
    VILLAGE_CODE,
    Bilingual,
    Flag,
    OneOf,
    TextOrNone,
    Whole,
)
from catalog.model.gazetteer import (
    DivisionCode,
    Township,
    TownshipKind,
    Village,
    VillageEdition,
    VillageKind,
)
from catalog.model.programme import (
    Contact,
    Figure,
    Money,
    Question,
    Results,
    Season,
    Settings,
    Support,
)
from catalog.model.providers import (
    ExamBody,
    Examiner,
    Expert,
    ExpertField,
    Institution,
    TalkTeam,
    TalkTopic,
    Teacher,
    Venue,
)
from catalog.model.schedule import Cancellation, Exam, Move, Period, Recruitment, Run, Talk
from catalog.model.training import (
    Course,
    Credential,
    CredentialKind,
    ExamPoint,
    Occupation,
    Suitability,
    Textbook,
    Trade,
    Unit,
)


def folder(path: PurePosixPath) -> str:
    """The name of the folder that a file stands in."""
    return path.parent.name


TEXT = Bilingual()
HOURS = Whole(0, 400)
YEAR = Whole(1949, 2100)

CONTACT = Record(Contact, {"id": IDENT, "name": TEXT, "phone": PHONE, "hours": TEXT, "about": TEXT})
SETTINGS = Record(
    Settings,
    {
        "title": TEXT,
        "place": TEXT,
        "welcome": TEXT,
        "intro": TEXT,
        "sample": Flag(),
        "sample_notice": TEXT,
        "time_zone": LINE,
        "allowance_per_day": Whole(0, 1000),
        "allowance_for": TEXT,
        "minutes_per_hour": Whole(30, 60),
        "hours_per_day": Whole(1, 12),
        "contacts": ListOf(CONTACT, least=1),
        "seasons": ListOf(Record(Season, {"id": IDENT, "name": TEXT}), least=1),
    },
)

OCCUPATION = Record(
    Occupation,
    {
        "name": TEXT,
        "code": OCCUPATION_CODE,
        "edition": YEAR,
        "verified": Flag(),
        "source": LINE,
        "levels": optional(ListOf(Whole(1, 5))),
        "levels_verified": optional(Flag()),
    },
)
TRADE = Record(
    Trade,
    {
        "id": IDENT,
        "name": TEXT,
        "code": TRADE_CODE,
        "short": TEXT,
        "also_called": ListOf(LINE),
        "occupations_intro": optional(TEXT),
        "occupations": ListOf(OCCUPATION, least=1),
    },
)

SUITABILITY = Record(
    Suitability,
    {
        "age": TextOrNone(),
        "schooling": TextOrNone(),
        "reading": TextOrNone(),
        "colour_vision": TextOrNone(),
        "heights": TextOrNone(),
        "lifting": TextOrNone(),
    },
)
EXAM_POINT = Record(ExamPoint, {"id": IDENT, "text": TEXT, "units": optional(ListOf(IDENT))})
CREDENTIAL = Record(
    Credential,
    {
        "kind": OneOf(CredentialKind),
        "name": TEXT,
        "examined_by": TEXT,
        "in_course": Flag(),
        "note": optional(TEXT),
    },
)
UNIT = Record(
    Unit,
    {
        "id": IDENT,
        "name": TEXT,
        "outcome": TEXT,
        "theory": HOURS,
        "practice": HOURS,
        "chapters": optional(ListOf(IDENT)),
    },
)
COURSE = Record(
    Course,
    {
        "id": IDENT,
        "trade": IDENT,
        "brand": optional(TEXT),
        "name": TEXT,
        "summary": TEXT,
        "level": optional(Whole(1, 5)),
        "who_for": TEXT,
        "entry": ListOf(TEXT, least=1),
        "suitability": SUITABILITY,
        "learn": ListOf(TEXT, least=3),
        "method": TEXT,
        "bring": ListOf(TEXT, least=1),
        "assessment": ListOf(EXAM_POINT, least=1),
        "credentials": ListOf(CREDENTIAL, least=1),
        "next": ListOf(TEXT, least=1),
        "textbook": IDENT,
        "units": ListOf(UNIT, least=1),
    },
)
BOOK = Record(Textbook, {"id": IDENT, "title": TEXT, "summary": TEXT, "chapters": ListOf(IDENT)})

DIVISION = Record(DivisionCode, {"scheme": LINE, "edition": YEAR, "code": DIVISION_CODE})
TOWNSHIP = Record(
    Township,
    {
        "id": IDENT,
        "name": TEXT,
        "pinyin": PINYIN,
        "kind": OneOf(TownshipKind),
        "codes": ListOf(DIVISION, least=1),
        "since": optional(DAY),
        "until": optional(DAY),
        "successors": optional(ListOf(IDENT)),
        "near": optional(ListOf(IDENT)),
        "urban": optional(Flag()),
        "zone": optional(TEXT),
    },
)
VILLAGE = Record(
    Village,
    {
        "code": VILLAGE_CODE,
        "name": TEXT,
        "kind": OneOf(VillageKind),
        "township": IDENT,
        "now": optional(VILLAGE_CODE),
        "now_in": optional(ListOf(IDENT)),
    },
)
VILLAGE_EDITION = Record(
    VillageEdition, {"edition": YEAR, "source": TEXT, "villages": Readable(VILLAGE)}
)

INSTITUTION = Record(
    Institution,
    {
        "id": IDENT,
        "name": TEXT,
        "trades": ListOf(IDENT, least=1),
        "township": IDENT,
        "address": TEXT,
        "phone": PHONE,
        "hours": TEXT,
    },
)
VENUE = Record(
    Venue,
    {
        "id": IDENT,
        "name": TEXT,
        "township": IDENT,
        "address": TEXT,
        "capacity": Whole(1, 1000),
        "parallel": optional(Flag()),
        "meals": optional(TEXT),
        "lodging": optional(TEXT),
        "transport": optional(TEXT),
    },
)
TEACHER = Record(
    Teacher,
    {
        "code": PERSON_CODE,
        "institution": IDENT,
        "trades": ListOf(IDENT, least=1),
        "qualification": TEXT,
    },
)
EXAMINER = Record(Examiner, {"code": PERSON_CODE, "trades": ListOf(IDENT, least=1)})
EXAM_BODY = Record(
    ExamBody,
    {
        "id": IDENT,
        "name": TEXT,
        "trades": ListOf(IDENT, least=1),
        "travels": Flag(),
        "phone": PHONE,
        "about": TEXT,
        "examiners": ListOf(EXAMINER),
    },
)
EXPERT = Record(Expert, {"code": PERSON_CODE, "field": IDENT})
TALK_TEAM = Record(
    TalkTeam,
    {
        "id": IDENT,
        "name": TEXT,
        "phone": PHONE,
        "about": TEXT,
        "experts": optional(ListOf(EXPERT)),
    },
)
EXPERT_FIELD = Record(ExpertField, {"id": IDENT, "name": TEXT})
TALK_TOPIC = Record(TalkTopic, {"id": IDENT, "name": TEXT})

PERIOD = Record(Period, {"from": Field(DAY, name="first"), "until": Field(DAY, name="last")})
CANCELLATION = Record(Cancellation, {"on": DAY, "reason": TEXT})
MOVE = Record(Move, {"on": DAY, "reason": TEXT, "days": optional(PERIOD), "venue": optional(IDENT)})
EXAM = Record(
    Exam,
    {
        "date": Field(DAY, name="day"),
        "from": Field(CLOCK, name="start"),
        "to": Field(CLOCK, name="end"),
        "body": IDENT,
        "examiner": PERSON_CODE,
    },
)
RUN = Record(
    Run,
    {
        "code": RUN_CODE,
        "course": IDENT,
        "township": IDENT,
        "venue": IDENT,
        "seats": Whole(1, 1000),
        "teachers": ListOf(PERSON_CODE, least=1),
        "enrol": optional(PERIOD, name="enrolment"),
        "days": optional(PERIOD),
        "recruitment": optional(OneOf(Recruitment)),
        "phone": optional(PHONE),
        "meetings": optional(ListOf(MeetingLine())),
        "exam": optional(EXAM),
        "moved": optional(MOVE),
        "cancelled": optional(CANCELLATION),
    },
    from_path={"institution": folder},
)
TALK = Record(
    Talk,
    {
        "code": RUN_CODE,
        "date": Field(DAY, name="day"),
        "from": Field(CLOCK, name="start"),
        "to": Field(CLOCK, name="end"),
        "township": IDENT,
        "village": VILLAGE_CODE,
        "topic": IDENT,
        "experts": optional(ListOf(PERSON_CODE)),
        "cancelled": optional(CANCELLATION),
    },
    from_path={"team": folder},
)

MONEY = Record(Money, {"id": IDENT, "name": TEXT, "amount": TEXT, "who": TEXT})
QUESTION = Record(Question, {"id": IDENT, "question": TEXT, "answer": TEXT})
SUPPORT = Record(
    Support,
    {
        "source": TEXT,
        "money": ListOf(MONEY, least=1),
        "kit": ListOf(TEXT, least=1),
        "kit_more": TEXT,
        "supervision_daily": ListOf(TEXT, least=1),
        "supervision_checks": ListOf(TEXT, least=1),
        "verified_by": ListOf(TEXT, least=1),
        "questions": ListOf(QUESTION),
    },
)
FIGURE = Record(
    Figure,
    {
        "id": IDENT,
        "name": TEXT,
        "value": Whole(0, 10**9),
        "unit": TEXT,
        "at_least": optional(Flag()),
        "note": optional(TEXT),
    },
)
RESULTS = Record(
    Results,
    {
        "year": YEAR,
        "source": TEXT,
        "slogan": TEXT,
        "trades": ListOf(TEXT, least=1),
        "figures": ListOf(FIGURE, least=1),
        "notes": ListOf(TEXT),
    },
)
