"""The forms of the programme's own files: settings, support, and published figures."""

from __future__ import annotations

from catalog.content.records import ListOf, Record, optional
from catalog.content.scalars import IDENT, LINE, PHONE, YEAR, Flag, Whole
from catalog.content.texts import TEXT
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
        "printouts": optional(Flag()),
    },
)
MONEY = Record(Money, {"id": IDENT, "name": TEXT, "amount": TEXT, "who": TEXT})
QUESTION = Record(
    Question,
    {"id": IDENT, "question": TEXT, "answer": TEXT, "also_asked": optional(ListOf(LINE))},
)
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
