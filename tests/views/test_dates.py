"""Days and times as people say them."""

from __future__ import annotations

from datetime import date, time

import pytest

from catalog.model.schedule import Period
from catalog.model.text import Lang
from catalog.views import dates

THURSDAY = date(2027, 3, 4)
ZH, EN = Lang.ZH, Lang.EN


def both(say: object, *values: object) -> tuple[str, str]:
    """What a function of `dates` says in Chinese and in English."""
    assert callable(say)
    return say(*values, ZH), say(*values, EN)


def test_a_day_has_its_weekday() -> None:
    """In English with the year, in Chinese without; the full day has it in both."""
    assert both(dates.day, THURSDAY) == ("3月4日 星期四", "Thu 4 March 2027")
    assert both(dates.full_day, THURSDAY) == ("2027年3月4日 星期四", "Thu 4 March 2027")
    assert both(dates.plain_day, THURSDAY) == ("2027年3月4日", "4 March 2027")
    assert both(dates.month, THURSDAY) == ("2027年3月", "March 2027")


def test_each_weekday_has_its_name() -> None:
    """Monday to Sunday."""
    week = [date(2027, 3, n) for n in range(1, 8)]
    assert "".join(dates.day(d, ZH)[-1] for d in week) == "一二三四五六日"
    assert [dates.day(d, EN)[:3] for d in week] == ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]


def test_each_month_has_its_name() -> None:
    """January to December."""
    months = [date(2027, n, 1) for n in range(1, 13)]
    assert [dates.month(m, ZH) for m in months] == [f"2027年{n}月" for n in range(1, 13)]
    assert [dates.month(m, EN) for m in months] == [f"{m:%B} 2027" for m in months]


@pytest.mark.parametrize(
    ("first", "last", "zh", "en"),
    [
        ("2027-03-04", "2027-03-24", "2027年3月4日到3月24日", "4 to 24 March 2027"),
        ("2027-03-29", "2027-04-02", "2027年3月29日到4月2日", "29 March to 2 April 2027"),
        (
            *("2026-12-28", "2027-01-08"),
            *("2026年12月28日到2027年1月8日", "28 December 2026 to 8 January 2027"),
        ),
        ("2027-03-04", "2027-03-04", "2027年3月4日", "4 March 2027"),
        (
            "2026-03-04",
            "2027-03-24",
            "2026年3月4日到2027年3月24日",
            "4 March 2026 to 24 March 2027",
        ),
    ],
)
def test_a_period_says_what_both_days_share_once(first: str, last: str, zh: str, en: str) -> None:
    """Month and year stand once, where they are the same."""
    period = Period(date.fromisoformat(first), date.fromisoformat(last))
    assert both(dates.period, period) == (zh, en)


@pytest.mark.parametrize(
    ("at", "zh", "en"),
    [
        ("08:30", "上午8:30", "8:30 am"),
        ("11:45", "上午11:45", "11:45 am"),
        ("12:00", "中午12:00", "12:00 noon"),
        ("12:30", "中午12:30", "12:30 pm"),
        ("14:00", "下午2:00", "2:00 pm"),
        ("17:59", "下午5:59", "5:59 pm"),
        ("18:00", "晚上6:00", "6:00 pm"),
        ("23:05", "晚上11:05", "11:05 pm"),
    ],
)
def test_a_time_is_said_on_the_clock_of_twelve(at: str, zh: str, en: str) -> None:
    """With the part of the day."""
    assert both(dates.clock, time.fromisoformat(at)) == (zh, en)


def test_the_hour_after_midnight_is_not_zero() -> None:
    """Nobody says 0:30 in English."""
    assert dates.clock(time(0, 30), EN) == "12:30 am"


@pytest.mark.parametrize(
    ("start", "end", "zh", "en"),
    [
        ("08:30", "11:45", "上午8:30到11:45", "8:30 am to 11:45 am"),
        ("14:00", "17:15", "下午2:00到5:15", "2:00 pm to 5:15 pm"),
        ("09:00", "12:00", "上午9:00到中午12:00", "9:00 am to 12:00 noon"),
        ("10:00", "15:30", "上午10:00到下午3:30", "10:00 am to 3:30 pm"),
        ("17:00", "19:00", "下午5:00到晚上7:00", "5:00 pm to 7:00 pm"),
    ],
)
def test_a_span_says_the_part_of_the_day_once(start: str, end: str, zh: str, en: str) -> None:
    """In Chinese the second time goes without, where it is the same."""
    assert both(dates.span, time.fromisoformat(start), time.fromisoformat(end)) == (zh, en)
