"""How long it takes to get from one township to another."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from catalog.model.origin import Origin
from catalog.model.text import Text


@dataclass(frozen=True, slots=True)
class Road:
    """That the way between two townships takes so many minutes, in either direction, and who says.

    `source` is a map service, a bus timetable, or whoever drives it.
    """

    origin: Origin
    one: str
    other: str
    minutes: int
    source: Text


@dataclass(frozen=True)
class Travel:
    """What is known of the roads; where nothing is, `default_minutes` are assumed."""

    origin: Origin
    default_minutes: int
    source: Text
    roads: tuple[Road, ...] = ()

    @cached_property
    def _by_ends(self) -> Mapping[frozenset[str], Road]:
        return {frozenset((road.one, road.other)): road for road in reversed(self.roads)}

    def road(self, one: str, other: str) -> Road | None:
        """The road between two townships, if it is known."""
        return self._by_ends.get(frozenset((one, other)))


# Where no content says anything of travelling, nobody is held back by it.
NO_TRAVEL = Travel(Origin("content/travel.yml"), 0, Text("没有写", "Not given"))
