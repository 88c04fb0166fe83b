"""Days, times and periods as people say them, in both languages."""

from __future__ import annotations

from datetime import date, time
from functools import lru_cache

from catalog.model.schedule import Period
from catalog.model.text import Lang

_WEEKDAYS_ZH = "一二三四五六日"
_WEEKDAYS_EN = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July", "August"),
    *("September", "October", "November", "December"),
)


def day(value: date, lang: Lang) -> str:
    """`3月4日 星期四` / `Thu 4 March 2027`."""
    if lang is Lang.ZH:
        return f"{value.month}月{value.day}日 星期{_WEEKDAYS_ZH[value.weekday()]}"
    return f"{_WEEKDAYS_EN[value.weekday()]} {value.day} {MONTHS[value.month - 1]} {value.year}"


def full_day(value: date, lang: Lang) -> str:
    """The same with the year in both languages: `2027年3月4日 星期四`."""
    return f"{value.year}年{day(value, lang)}" if lang is Lang.ZH else day(value, lang)


def plain_day(value: date, lang: Lang) -> str:
    """Without the weekday: `2027年3月4日` / `4 March 2027`."""
    if lang is Lang.ZH:
        return f"{value.year}年{value.month}月{value.day}日"
    return f"{value.day} {MONTHS[value.month - 1]} {value.year}"


def month(value: date, lang: Lang) -> str:
    """`2027年3月` / `March 2027`."""
    if lang is Lang.ZH:
        return f"{value.year}年{value.month}月"
    return f"{MONTHS[value.month - 1]} {value.year}"


def period(value: Period, lang: Lang) -> str:
    """`2027年3月4日到3月24日` / `4 to 24 March 2027`; what both days share is said once."""
    first, last = value.first, value.last
    if first == last:
        return plain_day(first, lang)
    if lang is Lang.ZH:
        end = f"{last.month}月{last.day}日"
        end = end if first.year == last.year else f"{last.year}年{end}"
        return f"{plain_day(first, lang)}到{end}"
    start = str(first.day)
    if (first.year, first.month) != (last.year, last.month):
        start += f" {MONTHS[first.month - 1]}"
    if first.year != last.year:
        start += f" {first.year}"
    return f"{start} to {plain_day(last, lang)}"


def clock(value: time, lang: Lang) -> str:
    """`上午8:30`, `下午2:00` / `8:30 am`, `2:00 pm`; noon is 中午12:00 / 12:00 noon."""
    minutes = f"{value.minute:02d}"
    if value.hour == 12:
        if lang is Lang.ZH:
            return f"中午12:{minutes}"
        return "12:00 noon" if value.minute == 0 else f"12:{minutes} pm"
    hour = value.hour % 12 or 12
    if lang is Lang.EN:
        return f"{hour}:{minutes} {'am' if value.hour < 12 else 'pm'}"
    if value.hour < 12:
        return f"上午{value.hour}:{minutes}"
    return f"{'晚上' if value.hour >= 18 else '下午'}{hour}:{minutes}"


@lru_cache(maxsize=4096)
def span(start: time, end: time, lang: Lang) -> str:
    """`上午8:30到11:45` / `8:30 am to 11:45 am`."""
    if lang is Lang.EN:
        return f"{clock(start, lang)} to {clock(end, lang)}"
    from_, to = clock(start, lang), clock(end, lang)
    part = from_[:2]
    return f"{from_}到{to[2:] if to.startswith(part) else to}"
