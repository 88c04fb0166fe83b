"""A first and a last day in one cell, as people write them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog.model.schedule import Period
from catalog.problems import Problem
from catalog.workbook.reading.dates import holds_two_days, in_chinese, read_days
from catalog.workbook.reading.grid import Value
from tests.workbook.reading.cells import SEASON, cell, code_of

MARCH_4 = date(2027, 3, 4)
SEASON_DAYS = st.dates(SEASON.first, SEASON.last)


@pytest.mark.parametrize(
    "written",
    [
        *(
            "3月4日-3月15日",
            "3月4日—3月15日",
            "3月4日～3月15日",
            "3月4日至3月15日",
            "3月4日到3月15日",
        ),
        *("3月4日-15日", "3月4-15日", "3月4日—15号", "2027年3月4日-15日", "2027年3月4日-3月15日"),
        *("3.4-3.15", "3.4—3.15", "3.4-15", "3/4-3/15", "2027.3.4-3.15", "2027.3.4-2027.3.15"),
        *("2027-03-04至2027-03-15", "2027-03-04-2027-03-15", "2027/3/4 - 2027/3/15"),
        *("20270304-20270315", "2027年3月4日——2027年3月15日", "3-4-3-15", "三月四日至三月十五日"),
        *("3月4日（周四）至3月15日（周一）", "3月4日周四-15日周一"),
    ],
)
def test_a_range_of_days_is_read_however_it_is_written(written: str) -> None:
    """All dashes, and what the end leaves out because the start says it."""
    assert read_days(cell(written), SEASON) == Period(MARCH_4, date(2027, 3, 15))
    assert holds_two_days(cell(written))


@pytest.mark.parametrize(
    ("written", "period"),
    [
        ("12.28-1.15", Period(date(2026, 12, 28), date(2027, 1, 15))),
        ("2026.12.28-1.15", Period(date(2026, 12, 28), date(2027, 1, 15))),
        ("2026.11.16-11.27", Period(date(2026, 11, 16), date(2026, 11, 27))),
        ("3.1-3.10", Period(date(2027, 3, 1), date(2027, 3, 10))),
        ("3/4-3/8", Period(MARCH_4, date(2027, 3, 8))),
        ("3月4日", Period(MARCH_4, MARCH_4)),
        (MARCH_4, Period(MARCH_4, MARCH_4)),
    ],
)
def test_a_range_may_cross_the_year(written: Value, period: Period) -> None:
    """The year turns where the month says so; a single day is a range of one."""
    assert read_days(cell(written), SEASON) == period


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("3.15-3.4", "cell-days-reversed"),
        ("2027.3.15-3.4", "cell-days-reversed"),
        ("3月15日-4日", "cell-days-reversed"),
        ("1/2-3/4", "cell-date-ambiguous"),
        ("8/5-9/5", "cell-date-ambiguous"),
        ("8/5-20/5", "cell-date-ambiguous"),
        ("8/4-15日", "cell-date-ambiguous"),
        ("7.4-7.15", "cell-date-outside"),
        ("3.4-2.30", "cell-date-impossible"),
        ("2.30-3.4", "cell-date-impossible"),
        ("3月4日-45日", "cell-date-impossible"),
        ("3月4日周五-15日", "cell-date-weekday"),
        ("3月4日-15日周二", "cell-date-weekday"),
        ("2027-3-4-15", "cell-date-unknown"),
        ("3月4日-", "cell-date-unknown"),
        ("3月4日至3月8日至3月15日", "cell-date-unknown"),
        ("4日-15日", "cell-date-unknown"),
        (None, "cell-empty"),
    ],
)
def test_a_range_that_cannot_be_is_a_problem(written: Value, code: str) -> None:
    """Turned round, ambiguous, or with an end that is no day."""
    assert code_of(read_days(cell(written), SEASON)) == code


def test_the_month_comes_first_even_outside_the_season() -> None:
    """8/5-9/5 is in August; the days of May are only proposed."""
    problem = read_days(cell("8/5-9/5"), SEASON)
    assert isinstance(problem, Problem)
    assert problem.hint_zh == "把年、月、日写全，例如 2027年8月5日至2027年9月5日。"
    assert "2027年5月8日至2027年5月9日" in problem.zh


def test_a_range_turned_round_is_proposed_the_right_way() -> None:
    """The same two days, the earlier first."""
    problem = read_days(cell("3.15-3.4"), SEASON)
    assert isinstance(problem, Problem)
    assert problem.hint_zh == "把早的写在前面，例如 2027年3月4日至2027年3月15日。"


@given(SEASON_DAYS, SEASON_DAYS, st.sampled_from(("-", "—", "~", "至", " - ", "--", "到")))
def test_two_days_of_the_season_are_read_back(one: date, other: date, between: str) -> None:
    """Between any dashes, in full and in short."""
    period = Period(min(one, other), max(one, other))
    full = f"{period.first}{between}{period.last}"
    short = f"{in_chinese(period.first)[5:]}{between}{in_chinese(period.last)[5:]}"
    assert read_days(cell(full), SEASON) == period
    assert read_days(cell(short), SEASON) == period
