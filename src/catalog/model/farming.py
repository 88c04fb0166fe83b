"""The weeks in which everybody is in the fields."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from catalog.model.origin import Origin
from catalog.model.text import Text


class MonthDay(NamedTuple):
    """A day of any year."""

    month: int
    day: int

    def __str__(self) -> str:
        return f"{self.month:02d}-{self.day:02d}"


@dataclass(frozen=True, slots=True)
class BusyWeeks:
    """Weeks of field work each year, both days included, over New Year if `last` comes first.

    They are those of `townships`, or of the whole district where none is named.
    """

    origin: Origin
    name: Text
    first: MonthDay
    last: MonthDay
    townships: tuple[str, ...] = ()

    def covers(self, day: date) -> bool:
        """True if `day` is in these weeks."""
        found = MonthDay(day.month, day.day)
        if self.first <= self.last:
            return self.first <= found <= self.last
        return found >= self.first or found <= self.last

    def concerns(self, township: str) -> bool:
        """True if `township` is at work in these weeks."""
        return not self.townships or township in self.townships


@dataclass(frozen=True, slots=True)
class Farming:
    """The busy weeks, and who says so."""

    origin: Origin
    source: Text
    weeks: tuple[BusyWeeks, ...]


# Where no content says anything of field work.
NO_FARMING = Farming(Origin("content/farming.yml"), Text("没有写", "Not given"), ())
