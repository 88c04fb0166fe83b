"""What classes are planned around, in short: roads, waivers, holidays and farming weeks."""

from __future__ import annotations

from catalog.model.farming import BusyWeeks, Farming, MonthDay
from catalog.model.holidays import DaysOff, HolidayYear
from catalog.model.roads import Road, Travel
from catalog.model.waivers import Waiver
from tests.people_and_places import WORDS, day, origin


def road(one: str = "qingshan", other: str = "lushui", minutes: int = 45, line: int = 5) -> Road:
    at = origin("content/travel.yml", line, "from to minutes")
    return Road(at, one, other, minutes, WORDS)


def travel(default_minutes: int = 60, *roads: Road) -> Travel:
    return Travel(origin("content/travel.yml", 1), default_minutes, WORDS, roads)


def waiver(rule: str, about: str, until: str = "2027-06-30", line: int = 3) -> Waiver:
    at = origin("content/waivers.yml", line, "rule about reason until")
    return Waiver(at, rule, about, WORDS, day(until))


def days_off(first: str, last: str, line: int = 5) -> DaysOff:
    at = origin("content/holidays.yml", line, "name from until")
    return DaysOff(at, WORDS, day(first), day(last))


def holidays(
    *off: DaysOff,
    year: int = 2027,
    announced: bool = True,
    workdays: tuple[str, ...] = (),
    line: int = 2,
) -> HolidayYear:
    at = origin("content/holidays.yml", line, "year announced")
    return HolidayYear(at, year, announced, WORDS, off, tuple(day(one) for one in workdays))


def busy(
    first: tuple[int, int], last: tuple[int, int], townships: tuple[str, ...] = (), line: int = 3
) -> BusyWeeks:
    at = origin("content/farming.yml", line, "name from until townships")
    return BusyWeeks(at, WORDS, MonthDay(*first), MonthDay(*last), townships)


def farming(*weeks: BusyWeeks) -> Farming:
    return Farming(origin("content/farming.yml", 1), WORDS, weeks)
