"""Counts, and yes or no, as people write them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog.problems import Problem
from catalog.workbook.reading.grid import CellError, Value
from catalog.workbook.reading.numbers import read_count, read_flag
from tests.workbook.reading.cells import cell, code_of

FORTY: tuple[Value, ...] = (
    *(40.0, "40", "４０", "40.0", "40.", "40人", "40 人", "40名", "40名学员", "共40人", "计40个"),
    *("四十", "四十人", "肆拾", "四〇", "４０位", "40h", "040"),
)


@pytest.mark.parametrize("written", FORTY)
def test_a_count_is_read_however_it_is_written(written: Value) -> None:
    """With or without what is counted, in any kind of digit."""
    assert read_count(cell(written), 1, 300) == 40


@pytest.mark.parametrize(
    ("written", "answer"),
    [
        ("1,200", "1200"),
        ("两百", "200"),
        ("一百零五", "105"),
        ("廿五", "25"),
        ("0", "cell-number-range"),
        (-3.0, "cell-number-range"),
        ("5000", "cell-number-range"),
        ("约40", "cell-number-about"),
        ("40左右", "cell-number-about"),
        ("40多人", "cell-number-about"),
        ("40-50", "cell-number-about"),
        ("40人~50人", "cell-number-about"),
        ("40+", "cell-number-about"),
        ("十几", "cell-number-about"),
        ("40.5", "cell-number-unknown"),
        (40.5, "cell-number-unknown"),
        ("1,20", "cell-number-unknown"),
        ("四五十", "cell-number-unknown"),
        ("一百二", "cell-number-unknown"),
        ("多", "cell-number-unknown"),
        ("abc", "cell-number-unknown"),
        ("²", "2"),
        ("٣", "cell-number-unknown"),
        ("9" * 32767, "cell-number-unknown"),
        (1e15, "cell-number-unknown"),
        (float("nan"), "cell-number-unknown"),
        (float("inf"), "cell-number-unknown"),
        (True, "cell-number-unknown"),
        (date(2027, 3, 4), "cell-number-unknown"),
        (None, "cell-empty"),
        (CellError(""), "cell-formula"),
    ],
)
def test_what_is_not_one_whole_number_is_a_problem(written: Value, answer: str) -> None:
    """Roughly, between, with a fraction, out of range, or no number at all."""
    assert code_of(read_count(cell(written), 1, 2000)) == answer


def test_a_rough_number_is_asked_about_with_a_proposal() -> None:
    """The first number that may stand there."""
    problems = [
        read_count(cell(written), 1, 300) for written in ("约40", "好几，999或者45", "很多")
    ]
    hints = [one.hint_zh for one in problems if isinstance(one, Problem)]
    assert hints == [
        "定下一个数，只写数，例如 40。",
        "定下一个数，只写数，例如 45。",
        "只写一个数，例如 1。",
    ]


@pytest.mark.parametrize(
    "written", ["是", "有", "√", "✔", "☑", "Y", "yes", "ＹＥＳ", "1", 1.0, True]
)
def test_yes_is_read(written: Value) -> None:
    """Words, ticks, letters and the value that a formula gives."""
    assert read_flag(cell(written)) is True


@pytest.mark.parametrize("written", ["否", "无", "没有", "×", "X", "n", "No", "0", 0.0, False])
def test_no_is_read(written: Value) -> None:
    """Words, crosses, letters and the value that a formula gives."""
    assert read_flag(cell(written)) is False


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("□", "cell-flag-unknown"),
        ("也许", "cell-flag-unknown"),
        ("2", "cell-flag-unknown"),
        (None, "cell-empty"),
        (CellError("#REF!"), "cell-error"),
    ],
)
def test_what_is_neither_is_a_problem(written: Value, code: str) -> None:
    """An empty box to tick says nothing."""
    assert code_of(read_flag(cell(written))) == code


@given(st.integers(0, 99_999))
def test_every_count_is_read_back(number: int) -> None:
    """As a number, as text, and with a comma in thousands."""
    written: tuple[Value, ...] = (float(number), f"{number}", f"{number:,}", f"{number}.0")
    assert [read_count(cell(one), 0, 99_999) for one in written] == [number] * 4
