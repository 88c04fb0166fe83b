"""Times of day as people write them are read, or asked about, and never guessed."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog.problems import Problem
from catalog.workbook.reading import codes
from catalog.workbook.reading.clocks import (
    Hours,
    holds_two_times,
    in_chinese,
    read_hours,
    read_time,
)
from catalog.workbook.reading.grid import CellError, Value
from tests.workbook.reading.cells import HERE, cell, code_of

HALF_PAST_EIGHT: tuple[Value, ...] = (
    *("8:30", "08:30", "08：30", "8∶30", "8：30分", "8:30:00", "8。30", "8.30", "830", "0830"),
    *(
        "8点半",
        "8点30分",
        "8点30",
        "八点半",
        "八点三十分",
        "8时30分",
        "上午8:30",
        "早上8点半",
        "上午 8：30",
    ),
    *("8:30AM", "am 8:30", "８：３０", " 8:\u200b30"),
    *(830.0, 0.354166667, 0.3541666666666667),
    *(time(8, 30), datetime(1899, 12, 31, 8, 30), datetime(2027, 3, 4, 8, 30)),
    timedelta(hours=8, minutes=30),
)


@pytest.mark.parametrize("written", HALF_PAST_EIGHT)
def test_a_time_is_read_however_it_is_written(written: Value) -> None:
    """One time in every form."""
    assert read_time(cell(written)) == time(8, 30)


@pytest.mark.parametrize(
    ("written", "answer"),
    [
        ("14:00", time(14)),
        ("1430", time(14, 30)),
        ("下午2点", time(14)),
        ("下午2", time(14)),
        ("下午14:00", time(14)),
        ("2:30pm", time(14, 30)),
        ("晚上7点", time(19)),
        ("晚7:30", time(19, 30)),
        ("中午12点", time(12)),
        ("中午1点", time(13)),
        ("12:30", time(12, 30)),
        ("上午12:00", time(12)),
        ("12:00 PM", time(12)),
        ("12:30 am", time(0, 30)),
        ("凌晨5点", time(5)),
        ("上午6:00", time(6)),
        ("八点一刻", time(8, 15)),
        ("八点三刻", time(8, 45)),
        ("8点整", time(8)),
        ("10点钟", time(10)),
        ("十点零五分", time(10, 5)),
        ("7:00", time(7)),
    ],
)
def test_the_half_of_the_day_counts(written: str, answer: time) -> None:
    """Morning, noon, afternoon and evening, in Chinese and in English."""
    assert read_time(cell(written)) == answer


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("2:30", "cell-time-ambiguous"),
        ("2点", "cell-time-ambiguous"),
        ("06:00", "cell-time-ambiguous"),
        (time(2, 30), "cell-time-ambiguous"),
        (0.0, "cell-time-ambiguous"),
        (8.0, "cell-time-ambiguous"),
        (8.3, "cell-time-ambiguous"),
        (8.5, "cell-time-ambiguous"),
        (8.45, "cell-time-ambiguous"),
        ("8:75", "cell-time-impossible"),
        ("24:00", "cell-time-impossible"),
        ("25:00", "cell-time-impossible"),
        ("上午14:00", "cell-time-impossible"),
        ("晚上12点", "cell-time-impossible"),
        (24.0, "cell-time-impossible"),
        (2400.0, "cell-time-impossible"),
        (timedelta(hours=25), "cell-time-impossible"),
        (timedelta(hours=-1), "cell-time-unknown"),
        ("8:30:15", "cell-time-unknown"),
        (time(8, 30, 15), "cell-time-unknown"),
        ("上午8:30下午", "cell-time-unknown"),
        ("8", "cell-time-unknown"),
        ("8;30", "cell-time-unknown"),
        ("上午", "cell-time-unknown"),
        ("8:30-11:30", "cell-time-unknown"),
        ("8:30" * 9000, "cell-time-unknown"),
        (date(2027, 3, 4), "cell-time-unknown"),
        (datetime(2027, 3, 4), "cell-time-unknown"),
        (1260.0, "cell-time-unknown"),
        (46450.5, "cell-time-unknown"),
        (-1.0, "cell-time-unknown"),
        (1e300, "cell-time-unknown"),
        (float("inf"), "cell-time-unknown"),
        (float("nan"), "cell-time-unknown"),
        (True, "cell-time-unknown"),
        (None, "cell-empty"),
        (CellError("#N/A"), "cell-error"),
    ],
)
def test_what_is_no_time_or_several_is_a_problem(written: Value, code: str) -> None:
    """Ambiguous, impossible, contradictory, or no time at all."""
    assert code_of(read_time(cell(written))) == code


def test_an_early_hour_is_asked_about_with_proposals() -> None:
    """The afternoon first, and a way to say that the early morning is meant."""
    assert read_time(cell("2:30")) == codes.TIME_AMBIGUOUS.at(
        HERE,
        value="2:30",
        times_zh="14:30，或者 凌晨2:30",
        times_en="14:30 or 2:30 AM",
        first="14:30",
    )


def test_a_number_with_a_point_is_asked_about_with_proposals() -> None:
    """8.5 is ten to nine with a point for a colon, or half past eight in hours."""
    problem = read_time(cell(8.5))
    assert isinstance(problem, Problem)
    assert problem.zh == "“8.5”说不准是几点：可能是 8:50，或者 8:30。"


@pytest.mark.parametrize(
    ("written", "start", "end"),
    [
        ("上午8:30-11:30", "8:30", "11:30"),
        ("8:30-11:30", "8:30", "11:30"),
        ("8：30—11：30", "8:30", "11:30"),
        ("8:30–11:30", "8:30", "11:30"),
        ("8:30--11:30", "8:30", "11:30"),
        ("8:30 ～ 11:30", "8:30", "11:30"),
        ("8:30至11:30", "8:30", "11:30"),
        ("830-1130", "8:30", "11:30"),
        ("8.30-11.30", "8:30", "11:30"),
        ("上午八点半至十一点半", "8:30", "11:30"),
        ("上午8-11点", "8:00", "11:00"),
        ("下午2点-5点", "14:00", "17:00"),
        ("下午2-5点", "14:00", "17:00"),
        ("下午2点到5点", "14:00", "17:00"),
        ("下午2:00-17:00", "14:00", "17:00"),
        ("14:00~17:00", "14:00", "17:00"),
        ("14时-17时", "14:00", "17:00"),
        ("8:30-下午5:00", "8:30", "17:00"),
        ("上午8:30-下午5点", "8:30", "17:00"),
        ("中午12点半-2点", "12:30", "14:00"),
        ("上午8:30-14:00", "8:30", "14:00"),
        ("晚上7点——9点", "19:00", "21:00"),
        ("8:30-12:00", "8:30", "12:00"),
    ],
)
def test_hours_are_read_however_they_are_written(written: str, start: str, end: str) -> None:
    """All dashes; the end has the half of the day that the start says."""
    hours = read_hours(cell(written))
    assert isinstance(hours, Hours)
    assert hours.zh == f"{start}-{end}"
    assert holds_two_times(cell(written))


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("2:00-5:00", "cell-time-ambiguous"),
        ("2-5点", "cell-time-ambiguous"),
        ("9:00-5:00", "cell-time-ambiguous"),
        ("11:00-1:00", "cell-time-ambiguous"),
        ("14:00-5:00", "cell-time-ambiguous"),
        ("上午9点-1点", "cell-time-ambiguous"),
        ("8:30-8:00", "cell-hours-reversed"),
        ("8:30-8:30", "cell-hours-reversed"),
        ("下午5点-2点", "cell-hours-reversed"),
        ("8:30-25:00", "cell-time-impossible"),
        ("14:00-16:60", "cell-time-impossible"),
        ("8:30-11:30，14:00-17:00", "cell-hours-several"),
        ("8:30-11:30\n14:00-17:00", "cell-hours-several"),
        ("8:30", "cell-time-unknown"),
        ("8-11", "cell-time-unknown"),
        ("全天", "cell-time-unknown"),
        ("-", "cell-time-unknown"),
        (time(8, 30), "cell-time-unknown"),
        (0.5, "cell-time-unknown"),
        (None, "cell-empty"),
        (CellError("#REF!"), "cell-error"),
    ],
)
def test_hours_that_cannot_be_are_a_problem(written: Value, code: str) -> None:
    """Turned round, ambiguous, several, or with a time that no clock shows."""
    assert code_of(read_hours(cell(written))) == code


def test_open_hours_are_asked_about_with_proposals() -> None:
    """Both ends in the same half of the day."""
    problem = read_hours(cell("2:00-5:00"))
    assert isinstance(problem, Problem)
    assert problem.zh == "“2:00-5:00”说不准是几点：可能是 14:00-17:00，或者 凌晨2:00-凌晨5:00。"
    assert problem.en == "“2:00-5:00” may mean more than one time: 14:00-17:00 or 2:00 AM-5:00 AM."


def test_hours_turned_round_are_proposed_the_right_way() -> None:
    """The same two times, or others if they are one."""
    problems = [read_hours(cell(written)) for written in ("8:30-8:00", "8:30-8:30")]
    assert [one.hint_en.rpartition(" ")[2] for one in problems if isinstance(one, Problem)] == [
        "8:00-8:30.",
        "14:00-17:00.",
    ]


TIMES = st.times().map(lambda one: time(one.hour, one.minute))
DAYTIME = TIMES.filter(lambda one: one.hour >= 7)


@given(TIMES)
def test_what_is_proposed_is_read(one: time) -> None:
    """A time in the words of a hint means that time, at any hour."""
    assert read_time(cell(in_chinese(one))) == one


@given(TIMES, TIMES)
def test_hours_that_are_proposed_are_read(one: time, other: time) -> None:
    """In the words of both hints, at any hour."""
    if one < other:
        hours = Hours(one, other)
        assert [read_hours(cell(words)) for words in (hours.zh, hours.en)] == [hours, hours]


@given(DAYTIME, st.sampled_from(("{h}:{m:02}", "{h:02}：{m:02}", "{h}点{m}分", "{h}时{m:02}分")))
def test_every_time_of_a_working_day_is_read_back(one: time, form: str) -> None:
    """On the 24-hour clock, with colons or in words."""
    assert read_time(cell(form.format(h=one.hour, m=one.minute))) == one


@given(DAYTIME)
def test_a_time_cell_is_read_back(one: time) -> None:
    """As a time, and as the fraction of a day that the file holds."""
    assert read_time(cell(one)) == one
    assert read_time(cell((one.hour * 60 + one.minute) / 1440)) == one


@given(DAYTIME, DAYTIME, st.sampled_from(("-", "—", "~", "至", " - ", "–", "到")))
def test_hours_of_a_working_day_are_read_back(one: time, other: time, between: str) -> None:
    """Any start and any later end; the same or an earlier end is turned round."""
    answer = read_hours(cell(f"{one:%H:%M}{between}{other:%H:%M}"))
    assert answer == Hours(one, other) if one < other else code_of(answer) == "cell-hours-reversed"


@given(st.text(alphabet="0123456789:.点时分半上午下晚-~至 ，", max_size=20))
def test_any_text_gives_hours_in_order_or_a_problem(text: str) -> None:
    """Whatever is written, no end comes before its start."""
    answer = read_hours(cell(text))
    assert isinstance(answer, Problem) or answer.start < answer.end
