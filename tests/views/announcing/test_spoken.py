"""Numbers, days and telephone numbers are said as people say them."""

from __future__ import annotations

from datetime import date

import pytest

from catalog.model.text import Lang
from catalog.views.announcing import spoken


@pytest.mark.parametrize(
    ("value", "zh", "en"),
    [
        (0, "零", "zero"),
        (2, "二", "two"),
        (10, "十", "ten"),
        (12, "十二", "twelve"),
        (20, "二十", "twenty"),
        (21, "二十一", "twenty-one"),
        (100, "一百", "one hundred"),
        (101, "一百零一", "one hundred and one"),
        (110, "一百一十", "one hundred and ten"),
        (200, "两百", "two hundred"),
        (750, "七百五十", "seven hundred and fifty"),
        (1005, "一千零五", "one thousand and five"),
        (2050, "两千零五十", "two thousand and fifty"),
        (9999, "九千九百九十九", "nine thousand nine hundred and ninety-nine"),
    ],
)
def test_a_number_is_said_in_words(value: int, zh: str, en: str) -> None:
    """With 零 over a gap, and 两 before hundreds."""
    assert (spoken.number(value, Lang.ZH), spoken.number(value, Lang.EN)) == (zh, en)


def test_two_of_something_is_another_word() -> None:
    """两天, and two days."""
    assert [spoken.count(2, lang) for lang in Lang] == ["两", "two"]
    assert spoken.count(12, Lang.ZH) == "十二"


@pytest.mark.parametrize(
    ("value", "zh", "en"),
    [
        (date(2027, 3, 4), "二零二七年三月四号", "the fourth of March, twenty twenty-seven"),
        (
            date(2030, 12, 31),
            "二零三零年十二月三十一号",
            "the thirty-first of December, twenty thirty",
        ),
        (
            date(2027, 1, 20),
            "二零二七年一月二十号",
            "the twentieth of January, twenty twenty-seven",
        ),
        (
            date(2027, 1, 15),
            "二零二七年一月十五号",
            "the fifteenth of January, twenty twenty-seven",
        ),
    ],
)
def test_a_day_is_said_in_words(value: date, zh: str, en: str) -> None:
    """号, and not 日."""
    assert (spoken.day(value, Lang.ZH), spoken.day(value, Lang.EN)) == (zh, en)


def test_a_year_that_is_known_is_not_said_again() -> None:
    """The day alone."""
    said = [spoken.day(date(2027, 3, 24), lang, year=False) for lang in Lang]
    assert said == ["三月二十四号", "the twenty-fourth of March"]


def test_a_week_ends_on_heaven() -> None:
    """Sunday is 星期天 when it is said."""
    assert [spoken.weekday(date(2027, 3, 7), lang) for lang in Lang] == ["星期天", "Sunday"]
    assert [spoken.weekday(date(2027, 3, 4), lang) for lang in Lang] == ["星期四", "Thursday"]


def test_a_telephone_number_is_said_digit_by_digit() -> None:
    """1 is yāo; hyphens are not said."""
    assert spoken.phone("0827-12", Lang.ZH) == "零、八、二、七、幺、二"
    assert spoken.phone("0827-12", Lang.EN) == "zero, eight, two, seven, one, two"
