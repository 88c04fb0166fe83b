"""The forms of holidays and of the busy weeks in the fields."""

from __future__ import annotations

from datetime import date

from catalog.content.forms.schedule import PERIOD
from catalog.content.records import Field, ListOf, Record, optional
from catalog.content.scalars import DAY, IDENT, YEAR, Flag, Pattern
from catalog.content.shapes import Wanted
from catalog.content.texts import TEXT
from catalog.model.farming import BusyWeeks, Farming, MonthDay
from catalog.model.holidays import DaysOff, HolidayYear


def month_day(value: str) -> MonthDay:
    """The day `05-20` of any year. Raises ValueError for one that no year has."""
    day = date.fromisoformat(f"2024-{value}")
    return MonthDay(day.month, day.day)


MONTH_DAY = Pattern(
    r"[0-9]{2}-[0-9]{2}",
    month_day,
    Wanted("每年的一天，月-日", "a day of every year, month-day", "05-20"),
)


HOLIDAY_YEAR = Record(
    HolidayYear,
    {
        "year": YEAR,
        "announced": Flag(),
        "source": TEXT,
        "days_off": ListOf(Record(DaysOff, {"name": TEXT, **PERIOD.fields}), least=1),
        "workdays": optional(ListOf(DAY)),
    },
)


BUSY_WEEKS = Record(
    BusyWeeks,
    {
        "name": TEXT,
        "from": Field(MONTH_DAY, name="first"),
        "until": Field(MONTH_DAY, name="last"),
        "townships": optional(ListOf(IDENT, least=1)),
    },
)
FARMING = Record(Farming, {"source": TEXT, "weeks": ListOf(BUSY_WEEKS)})
