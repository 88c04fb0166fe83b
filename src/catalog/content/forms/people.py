"""The forms of those who teach, examine and give talks."""

from __future__ import annotations

from catalog.content.forms.schedule import PERIOD
from catalog.content.records import ListOf, Record, optional
from catalog.content.scalars import IDENT, PERSON_CODE, PHONE, Flag, Whole
from catalog.content.texts import TEXT
from catalog.model.providers import (
    Equipment,
    ExamBody,
    Examiner,
    Expert,
    ExpertField,
    Institution,
    TalkTeam,
    TalkTopic,
    Teacher,
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
EQUIPMENT = Record(
    Equipment,
    {
        "id": IDENT,
        "name": TEXT,
        "trades": ListOf(IDENT, least=1),
        "owner": IDENT,
        "count": optional(Whole(1, 100)),
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
EXAMINER = Record(
    Examiner,
    {
        "code": PERSON_CODE,
        "trades": ListOf(IDENT, least=1),
        "accredited": optional(PERIOD),
    },
)
EXAM_BODY = Record(
    ExamBody,
    {
        "id": IDENT,
        "name": TEXT,
        "trades": ListOf(IDENT, least=1),
        "travels": Flag(),
        "phone": PHONE,
        "about": TEXT,
        "accredited": optional(PERIOD),
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
