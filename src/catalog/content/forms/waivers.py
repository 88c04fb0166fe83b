"""The form of waivers."""

from __future__ import annotations

from catalog.content.records import Record
from catalog.content.scalars import DAY, IDENT, LINE
from catalog.content.texts import TEXT
from catalog.model.waivers import Waiver

WAIVER = Record(
    Waiver,
    {"rule": IDENT, "about": LINE, "reason": TEXT, "until": DAY},
)
