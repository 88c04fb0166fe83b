"""What the district allows although a rule speaks against it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from catalog.model.origin import Origin
from catalog.model.text import Text


@dataclass(frozen=True, slots=True)
class Waiver:
    """That the problem `rule` is allowed for what is named `about`, why, and until which day.

    `about` is the code or id of anything that the problem is about: a run, a teacher, a venue.
    """

    origin: Origin
    rule: str
    about: str
    reason: Text
    until: date
