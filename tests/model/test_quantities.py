"""The numbers in a text and in its translation."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog.model.quantities import differences


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("每天50元", "50 yuan for each day"),
        ("2027年3月4日上午8:30", "8:30 am on 4 March 2027"),
        ("1.5万元", "15,000 yuan"),
        ("2 万多人", "more than 20,000 people"),
        ("上万度", "over 10,000 degrees"),
        ("8步", "eight steps"),
        ("两根手指", "2 fingers"),
        ("半个小时", "0.5 hours"),
        ("220伏、380 V", "220 volts and 380 V"),
        ("1. 断电\n2. 验电", "1. Switch off"),
        ("打12333", "Call 12333"),
        ("见[3号图](p-3.svg)", "see [drawing 3](p-3-en.svg)"),
        ("50 度的酒", "liquor of 50 %"),
        ("3.0 毫米", "3 mm"),
        ("J422 焊条", "J422 electrodes"),
        ("一共三样", "three things in all"),
        ("", ""),
    ],
)
def test_the_same_quantities_do_not_differ(zh: str, en: str) -> None:
    """However each language writes them."""
    assert differences(zh, en) == ((), ())


@pytest.mark.parametrize(
    ("zh", "en", "found"),
    [
        ("每天50元", "60 yuan for each day", (["50"], ["60"])),
        ("打12333", "Call 12348", (["12333"], ["12348"])),
        ("1.5万元", "1,500 yuan", (["15000"], ["1500"])),
        ("等3分钟", "Wait", (["3"], [])),
        ("等一会", "Wait 3 minutes", ([], ["3"])),
        ("220伏", "220 amps", (["220 伏"], ["220 安"])),
        ("5厘米", "5 mm", (["5 厘米"], ["5 毫米"])),
        ("2027年3月4日", "4 May 2027", (["3"], [])),
        ("0.5 米和 2 米", "0.5 m and 3 m", (["2"], ["3"])),
    ],
)
def test_quantities_that_differ_are_named(
    zh: str, en: str, found: tuple[list[str], list[str]]
) -> None:
    """Those that only one says, and those whose units contradict each other."""
    assert [*map(list, differences(zh, en))] == [*found]


@given(st.text(alphabet="0123456789.,万亿 伏Vm米元%年日一二半 eight\n-()[]"))
def test_any_text_says_what_it_says(text: str) -> None:
    """No text differs from itself."""
    assert differences(text, text) == ((), ())


@given(st.integers(0, 10**9), st.integers(0, 10**9))
def test_different_numbers_differ(one: int, other: int) -> None:
    """Whatever they are."""
    assert (differences(f"{one:,} 只", f"{other} birds") == ((), ())) is (one == other)
