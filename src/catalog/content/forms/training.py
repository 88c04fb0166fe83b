"""The forms of trades, courses and textbooks."""

from __future__ import annotations

from catalog.content.records import ListOf, Record, optional
from catalog.content.scalars import (
    IDENT,
    LINE,
    OCCUPATION_CODE,
    TRADE_CODE,
    YEAR,
    Flag,
    OneOf,
    Whole,
)
from catalog.content.texts import TEXT, TextOrNone
from catalog.model.textbook import Textbook
from catalog.model.training import (
    Course,
    Credential,
    CredentialKind,
    ExamPoint,
    Occupation,
    Suitability,
    Trade,
    Unit,
)

HOURS = Whole(0, 400)
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
        "searched_as": optional(ListOf(LINE)),
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
BOOK = Record(
    Textbook,
    {
        "id": IDENT,
        "title": TEXT,
        "summary": TEXT,
        "for_everyone": optional(Flag()),
        "chapters": ListOf(IDENT),
    },
)
