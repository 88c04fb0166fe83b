"""The forms of townships, villages and venues."""

from __future__ import annotations

from catalog.content.records import Field, ListOf, Readable, Record, optional
from catalog.content.scalars import (
    DAY,
    DIVISION_CODE,
    IDENT,
    LINE,
    PINYIN,
    VILLAGE_CODE,
    YEAR,
    Flag,
    OneOf,
    Whole,
)
from catalog.content.texts import TEXT
from catalog.model.gazetteer import (
    DivisionCode,
    Township,
    TownshipKind,
    Village,
    VillageEdition,
    VillageKind,
)
from catalog.model.providers import Venue
from catalog.model.roads import Road, Travel

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
ROAD = Record(
    Road,
    {
        "from": Field(IDENT, name="one"),
        "to": Field(IDENT, name="other"),
        "minutes": Whole(1, 600),
        "source": TEXT,
    },
)
TRAVEL = Record(
    Travel,
    {"default_minutes": Whole(0, 600), "source": TEXT, "roads": optional(ListOf(ROAD))},
)
