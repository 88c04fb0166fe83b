"""The days on which the whole country rests, and those on which it makes up for them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from catalog.model.origin import Origin
from catalog.model.text import Text


@dataclass(frozen=True, slots=True)
class DaysOff:
    """A public holiday, both days included."""

    origin: Origin
    name: Text
    first: date
    last: date


@dataclass(frozen=True, slots=True)
class HolidayYear:
    """What is known of the holidays of a year, and from where.

    A year is `announced` when the State Council's notice for it is in `days_off` and `workdays`,
    the Saturdays and Sundays that are worked; before that, only the days fixed by law are known.
    """

    origin: Origin
    year: int
    announced: bool
    source: Text
    days_off: tuple[DaysOff, ...]
    workdays: tuple[date, ...] = ()
