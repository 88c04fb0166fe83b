"""Days as people write them are read, or asked about, and never guessed."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog.model.schedule import Period
from catalog.problems import Problem
from catalog.workbook.reading import codes
from catalog.workbook.reading.dates import in_chinese, read_day
from catalog.workbook.reading.day_forms import day_said
from catalog.workbook.reading.grid import CellError, Value
from tests.workbook.reading.cells import HERE, SEASON, cell, code_of

MARCH_4 = date(2027, 3, 4)
ALSO_MARCH_4: tuple[Value, ...] = (
    *(
        "2027年3月4日",
        "2027年03月04日",
        "2027 年 3 月 4 日",
        "二〇二七年三月四日",
        "二○二七年三月四号",
    ),
    *("2027-3-4", "2027-03-04", "2027/3/4", "2027/03/04", "2027.3.4", "2027.03.04.", "20270304"),
    *("27年3月4日", "27.3.4", "27/3/4", "27-03-04", "270304", "2027年3.4", "2027年3-4"),
    *("3月4日", "3月4号", "3月4", "三月四日", "３月４日", "3.4", "03.04", "3。4", "3.4日", "3/4号"),
    *(
        "3月4日 周四",
        "3月4日（星期四）",
        "2027-03-04 星期四",
        "2027.3.4(四)",
        "周四 3月4日",
        "3/4 周四",
    ),
    *("2027-03-04 00:00:00", "2027/3/4 8:30", "2027-03-04T08:30:00Z", "\ufeff3月\u200b4日\xa0"),
    *("46450", 46450.0, 46450.75, 20270304.0, 270304.0, 3.4),
    *(date(2027, 3, 4), datetime(2027, 3, 4, 8, 30)),
)


@pytest.mark.parametrize("written", ALSO_MARCH_4)
def test_a_day_is_read_however_it_is_written(written: Value) -> None:
    """One day in every form that means no other in this season."""
    assert read_day(cell(written), SEASON) == MARCH_4


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("12月31日", date(2026, 12, 31)),
        ("1月1日", date(2027, 1, 1)),
        ("廿五日", "cell-date-unknown"),
        ("三月三十一日", date(2027, 3, 31)),
        ("3/15", date(2027, 3, 15)),
        ("15/3", date(2027, 3, 15)),
        ("5/5", date(2027, 5, 5)),
        ("3.10", date(2027, 3, 10)),
        ("3.1", date(2027, 3, 1)),
        (3.25, date(2027, 3, 25)),
        ("15.3.2027", date(2027, 3, 15)),
        ("3/15/2027", date(2027, 3, 15)),
        ("26/12/27", date(2026, 12, 27)),
        ("2026-11-16", date(2026, 11, 16)),
    ],
)
def test_the_season_supplies_what_is_not_written(written: Value, day: object) -> None:
    """The year, or which number is the month, where only one day of the season fits."""
    assert code_of(read_day(cell(written), SEASON)) == str(day)


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("3/4", "cell-date-ambiguous"),
        ("3-4", "cell-date-ambiguous"),
        ("12/1", "cell-date-ambiguous"),
        ("03/04/2027", "cell-date-ambiguous"),
        ("4.3.2027", "cell-date-ambiguous"),
        ("8/4", "cell-date-ambiguous"),
        ("7/3", "cell-date-ambiguous"),
        ("8-4", "cell-date-ambiguous"),
        ("8/4/2027", "cell-date-ambiguous"),
        ("8/4 周四", "cell-date-ambiguous"),
        ("3/4 周六", "cell-date-ambiguous"),
        ("3/12/2026", "cell-date-ambiguous"),
        (3.1, "cell-date-ambiguous"),
        (3.2, "cell-date-ambiguous"),
        (3.3, "cell-date-ambiguous"),
        ("2月29日", "cell-date-impossible"),
        ("2027-02-30", "cell-date-impossible"),
        ("6.31", "cell-date-impossible"),
        ("3月0日", "cell-date-impossible"),
        ("3月45日", "cell-date-impossible"),
        ("13月4日", "cell-date-unknown"),
        ("2027.13.4", "cell-date-unknown"),
        ("3月4日周五", "cell-date-weekday"),
        ("2027-03-04（星期五）", "cell-date-weekday"),
        ("7月4日", "cell-date-outside"),
        ("2026-03-04", "cell-date-outside"),
        ("2072-03-04", "cell-date-outside"),
        ("1927-03-04", "cell-date-outside"),
        ("0000-03-04", "cell-date-impossible"),
        ("正月初八", "cell-date-lunar"),
        ("农历二月二", "cell-date-lunar"),
        ("3月", "cell-date-unknown"),
        ("4日", "cell-date-unknown"),
        ("3月上旬", "cell-date-unknown"),
        ("下周四", "cell-date-unknown"),
        ("星期四", "cell-date-unknown"),
        ("明年3月4日", "cell-date-unknown"),
        ("0304", "cell-date-unknown"),
        ("3月4日-3月15日", "cell-date-unknown"),
        ("待定", "cell-date-unknown"),
        ("1" * 32767, "cell-date-unknown"),
        ("1-" * 16000, "cell-date-unknown"),
        (2.0, "cell-date-unknown"),
        (1e300, "cell-date-unknown"),
        (float("inf"), "cell-date-unknown"),
        (float("nan"), "cell-date-unknown"),
        (True, "cell-date-unknown"),
        (time(8, 30), "cell-date-unknown"),
        (timedelta(hours=30), "cell-date-unknown"),
        (None, "cell-empty"),
        (CellError("#REF!"), "cell-error"),
        (CellError(""), "cell-formula"),
    ],
)
def test_what_is_no_day_or_several_is_a_problem(written: Value, code: str) -> None:
    """Ambiguous, impossible, far away, contradictory, or no day at all."""
    assert code_of(read_day(cell(written), SEASON)) == code


def test_an_ambiguous_day_is_asked_about_with_proposals() -> None:
    """All days that it can be in this season are proposed, the Chinese order first."""
    assert read_day(cell("3/4"), SEASON) == codes.DATE_AMBIGUOUS.at(
        HERE,
        value="3/4",
        days_zh="2027年3月4日，或者 2027年4月3日",
        days_en="2027-03-04 or 2027-04-03",
        first_zh="2027年3月4日",
        first_en="2027-03-04",
    )


def test_the_month_comes_first_even_outside_the_season() -> None:
    """8/4 is the fourth of August; the eighth of April is only proposed."""
    problem = read_day(cell("8/4"), SEASON)
    assert isinstance(problem, Problem)
    assert problem.zh == "“8/4”说不准是哪一天：可能是 2027年8月4日，或者 2027年4月8日。"
    assert problem.hint_zh == "把年、月、日写全，例如 2027年8月4日。"


@given(st.integers(1, 12), st.integers(1, 31), st.sampled_from("/-"))
def test_two_numbers_are_never_turned_round(month: int, day: int, sign: str) -> None:
    """What is read from two numbers has the first as its month, unless that is too large."""
    answer = read_day(cell(f"{month}{sign}{day}"), SEASON)
    assert isinstance(answer, Problem) or (answer.month, answer.day) == (month, day)


def test_a_wrong_weekday_is_told_with_the_right_one() -> None:
    """Which weekday the day is, and which the cell says."""
    problem = read_day(cell("3月4日周五"), SEASON)
    assert isinstance(problem, Problem)
    assert problem.zh == "日期和星期对不上：2027年3月4日是星期四，这里写的是星期五。"


def test_an_impossible_day_is_told_with_the_last_of_its_month() -> None:
    """So that nobody has to look for it."""
    problem = read_day(cell("2月29日"), SEASON)
    assert isinstance(problem, Problem)
    assert problem.hint_zh == "看看日历再改。那个月的最后一天是 2027年2月28日。"


def test_days_are_counted_from_the_epoch_of_the_file() -> None:
    """The same number is another day in a file that counts from 1904."""
    assert read_day(cell(44988.0, since_1904=True), SEASON) == MARCH_4
    assert code_of(read_day(cell(44988.0), SEASON)) == "cell-date-outside"


def test_two_years_of_a_long_season_are_asked_about() -> None:
    """A day without year that is in the season twice."""
    long = Period(date(2026, 12, 1), date(2028, 6, 30))
    assert code_of(read_day(cell("3月4日"), long)) == "cell-date-ambiguous"
    assert read_day(cell("3月4日周四"), long) == MARCH_4


SEASON_DAYS = st.dates(SEASON.first, SEASON.last)
SURE_FORMS = (
    *("{y}年{m}月{d}日", "{y}-{m}-{d}", "{y}-{m:02}-{d:02}", "{y}/{m}/{d}", "{y}.{m}.{d}"),
    *(
        "{y}{m:02}{d:02}",
        "{m}月{d}日",
        "{m}月{d}号",
        "{m}.{d}",
        "{m:02}.{d:02}",
        "{y} 年 {m} 月 {d} 日",
    ),
)


@given(SEASON_DAYS, st.sampled_from(SURE_FORMS))
def test_every_day_of_the_season_is_read_back(day: date, form: str) -> None:
    """In each form that is never ambiguous."""
    written = form.format(y=day.year, m=day.month, d=day.day)
    assert read_day(cell(written), SEASON) == day


@given(SEASON_DAYS, st.sampled_from(("{m}/{d}", "{m}-{d}", "{yy}.{m}.{d}", "{d}/{m}/{y}")))
def test_other_forms_give_the_day_or_ask(day: date, form: str) -> None:
    """Never another day: a form with two meanings gives the right one or none."""
    written = form.format(y=day.year, yy=day.year % 100, m=day.month, d=day.day)
    assert code_of(read_day(cell(written), SEASON)) in (str(day), "cell-date-ambiguous")


@given(SEASON_DAYS)
def test_a_number_gives_the_day_or_asks(day: date) -> None:
    """3.10 typed into a cell is the number 3.1: either the day is read or it is asked about."""
    number = float(f"{day.month}.{day.day}")
    sure = day.day not in (1, 2, 3, 10, 20, 30)
    asked = set() if sure else {"cell-date-ambiguous"}
    assert code_of(read_day(cell(number), SEASON)) in {str(day), *asked}


@given(SEASON_DAYS)
def test_a_serial_number_is_read_back(day: date) -> None:
    """As both kinds of file count."""
    number = float((day - date(1899, 12, 30)).days)
    assert read_day(cell(number), SEASON) == day
    assert read_day(cell(number - 1462, since_1904=True), SEASON) == day


@given(SEASON_DAYS)
def test_what_is_proposed_is_read(day: date) -> None:
    """A day in the words of a hint means that day."""
    assert read_day(cell(in_chinese(day)), SEASON) == day


@given(st.text(alphabet="0123456789年月日号.-/~至 周四()", max_size=30))
def test_any_text_gives_a_day_near_the_season_or_a_problem(text: str) -> None:
    """Whatever is written, no day far from the season comes out."""
    answer = read_day(cell(text), SEASON)
    if not isinstance(answer, Problem):
        assert abs((answer - SEASON.first).days) < 340


def test_a_day_takes_at_most_sixty_characters() -> None:
    """A longer text says no day, so that no text takes long."""
    assert day_said("3月4日" + " " * 100 + "周四" + "x" * 100).ways == ()
