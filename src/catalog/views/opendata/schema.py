"""The JSON Schema of the data: what each record has, and nothing else."""

from __future__ import annotations

import json
from typing import Any

Json = dict[str, Any]

_TEXT = {"$ref": "#/$defs/text"}
_WORD: Json = {"type": "string"}
_DAY: Json = {"type": "string", "format": "date"}
_CLOCK: Json = {"type": "string", "pattern": "^[0-2][0-9]:[0-5][0-9]$"}
_COUNT: Json = {"type": "integer", "minimum": 0}
_YES: Json = {"type": "boolean"}


def _record(**fields: Json) -> Json:
    """An object that has just these fields."""
    return {
        "type": "object",
        "properties": {name.rstrip("_"): shape for name, shape in fields.items()},
        "required": [name.rstrip("_") for name in fields],
        "additionalProperties": False,
    }


def _list(shape: Json) -> Json:
    return {"type": "array", "items": shape}


def _or_none(shape: Json) -> Json:
    return {"anyOf": [shape, {"type": "null"}]}


_PERIOD = _record(first=_DAY, last=_DAY)
_CANCELLED = _or_none(_record(on=_DAY, reason=_TEXT))
_DEFS: Json = {
    "text": _record(zh=_WORD, en=_WORD),
    "trade": _record(id=_WORD, name=_TEXT, code=_WORD),
    "course": _record(
        id=_WORD,
        trade=_WORD,
        name=_TEXT,
        summary=_TEXT,
        who_for=_TEXT,
        entry=_list(_TEXT),
        bring=_list(_TEXT),
        level=_or_none(_COUNT),
        theory=_COUNT,
        practice=_COUNT,
        units=_list(_record(id=_WORD, name=_TEXT, theory=_COUNT, practice=_COUNT)),
        credentials=_list(_record(kind=_WORD, name=_TEXT, examined_by=_TEXT, in_course=_YES)),
    ),
    "township": _record(
        id=_WORD,
        name=_TEXT,
        kind=_WORD,
        since=_or_none(_DAY),
        until=_or_none(_DAY),
        successors=_list(_WORD),
        codes=_list(_record(scheme=_WORD, edition=_COUNT, code=_WORD)),
    ),
    "institution": _record(
        id=_WORD,
        name=_TEXT,
        trades=_list(_WORD),
        township=_WORD,
        address=_TEXT,
        phone=_WORD,
        hours=_TEXT,
    ),
    "venue": _record(
        id=_WORD,
        name=_TEXT,
        township=_WORD,
        address=_TEXT,
        capacity=_COUNT,
        meals=_or_none(_TEXT),
        lodging=_or_none(_TEXT),
        transport=_or_none(_TEXT),
    ),
    "exam_body": _record(id=_WORD, name=_TEXT, trades=_list(_WORD), travels=_YES, phone=_WORD),
    "team": _record(id=_WORD, name=_TEXT, phone=_WORD),
    "named": _record(id=_WORD, name=_TEXT),
    "term": _record(zh=_WORD, pinyin=_WORD, en=_WORD, plain=_TEXT, books=_list(_WORD)),
    "figure": _record(id=_WORD, name=_TEXT, value=_COUNT, unit=_TEXT, at_least=_YES),
    "talk": _record(
        code=_WORD,
        team=_WORD,
        day=_DAY,
        from_=_CLOCK,
        to=_CLOCK,
        township=_WORD,
        village=_WORD,
        topic=_WORD,
        cancelled=_CANCELLED,
    ),
    "meeting": _record(
        day=_DAY,
        from_=_CLOCK,
        to=_CLOCK,
        taught=_list(_record(unit=_WORD, theory=_COUNT, practice=_COUNT)),
    ),
    "class": _record(
        code=_WORD,
        url={"type": "string", "format": "uri-reference"},
        course=_WORD,
        institution=_WORD,
        season=_WORD,
        township=_WORD,
        venue=_WORD,
        seats=_COUNT,
        teachers=_list(_WORD),
        phone=_or_none(_WORD),
        recruitment={"enum": ["open", "full"]},
        enrolment=_or_none(_PERIOD),
        days=_or_none(_PERIOD),
        meeting_days=_COUNT,
        meetings=_list({"$ref": "#/$defs/meeting"}),
        exam=_or_none(_record(day=_DAY, from_=_CLOCK, to=_CLOCK, body=_WORD)),
        cancelled=_CANCELLED,
        moved=_or_none(
            _record(on=_DAY, reason=_TEXT, days=_or_none(_PERIOD), venue=_or_none(_WORD))
        ),
    ),
}


def _many(name: str) -> Json:
    return _list({"$ref": f"#/$defs/{name}"})


_HEAD: Json = {
    "$schema": _WORD,
    "title": _TEXT,
    "place": _TEXT,
    "url": _WORD,
    "as_of": _DAY,
    "sample": _YES,
    "notice": _or_none(_TEXT),
    "licence": {"type": "null"},
    "licence_note": _TEXT,
}


def catalog_schema() -> str:
    """The schema of both kinds of file: the catalog, and the classes of one season."""
    catalog = _record(
        **_HEAD,
        minutes_per_hour=_COUNT,
        allowance_per_day=_COUNT,
        seasons=_list(_record(id=_WORD, name=_TEXT, classes=_WORD)),
        trades=_many("trade"),
        courses=_many("course"),
        townships=_many("township"),
        institutions=_many("institution"),
        venues=_many("venue"),
        exam_bodies=_many("exam_body"),
        talk_teams=_many("team"),
        talk_topics=_many("named"),
        talks=_many("talk"),
        glossary=_many("term"),
        results=_record(year=_COUNT, source=_TEXT, figures=_many("figure")),
    )
    season = _record(**_HEAD, season=_WORD, classes=_many("class"))
    whole = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Training catalog 培训目录",
        "oneOf": [{"$ref": "#/$defs/catalog"}, {"$ref": "#/$defs/season"}],
        "$defs": {**_DEFS, "catalog": catalog, "season": season},
    }
    return json.dumps(whole, ensure_ascii=False, indent=1) + "\n"
