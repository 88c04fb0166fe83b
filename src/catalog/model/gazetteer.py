"""The townships and villages of the district, each with the years in which it existed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from catalog.model.origin import Origin
from catalog.model.text import Text


class TownshipKind(StrEnum):
    """The three kinds of unit at township level."""

    SUBDISTRICT = "subdistrict"
    TOWN = "town"
    TOWNSHIP = "township"


@dataclass(frozen=True, slots=True)
class DivisionCode:
    """A nine-digit division code; the same digits mean different places in other schemes."""

    scheme: str  # nbs (National Bureau of Statistics) or mca (Ministry of Civil Affairs)
    edition: int  # year of the list
    code: str


@dataclass(frozen=True, slots=True)
class Township:
    """A subdistrict, town or township. `until` is the day it was abolished, None while it lives."""

    origin: Origin
    id: str
    name: Text
    pinyin: str
    kind: TownshipKind
    codes: tuple[DivisionCode, ...]
    since: date | None = None
    until: date | None = None
    successors: tuple[str, ...] = ()
    near: tuple[str, ...] = ()
    urban: bool = False
    zone: Text | None = None  # who runs it, where that is not the district itself

    def lives_on(self, day: date) -> bool:
        """True if the unit exists on `day`."""
        return (self.since is None or self.since <= day) and (
            self.until is None or day < self.until
        )


class VillageKind(StrEnum):
    """A village (村) or a community (社区)."""

    VILLAGE = "village"
    COMMUNITY = "community"


@dataclass(frozen=True, slots=True)
class Village:
    """One village or community in one edition of the official list.

    `now` is the code of the village that carries on its name today; `now_in` the townships its
    people belong to today where the village itself is no longer on the list.
    """

    origin: Origin
    code: str
    name: Text
    kind: VillageKind
    township: str
    now: str | None = None
    now_in: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class VillageEdition:
    """The official list of villages of one year."""

    origin: Origin
    edition: int
    source: Text
    villages: tuple[Village, ...]
