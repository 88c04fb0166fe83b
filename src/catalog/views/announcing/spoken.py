"""Numbers, days and telephone numbers as they are said aloud, in both languages."""

from __future__ import annotations

from datetime import date

from catalog.model.text import Lang
from catalog.views.dates import MONTHS

_DIGITS_ZH = "零一二三四五六七八九"
# On the telephone 1 is said yāo, for yī sounds like seven.
_PHONE_ZH = "零幺二三四五六七八九"
_SCALES_ZH = ((1000, "千"), (100, "百"), (10, "十"))
_WEEKDAYS_ZH = "一二三四五六天"
_TO_NINETEEN = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
    *("eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen"),
    *("eighteen", "nineteen"),
)
_DIGITS_EN = _TO_NINETEEN[:10]
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_FIRST = (
    *("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"),
    *("tenth", "eleventh", "twelfth"),
)
_WEEKDAYS_EN = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def number(value: int, lang: Lang) -> str:
    """`value`, from 0 to 9999, in words: 七百五十 / seven hundred and fifty."""
    return _number_zh(value) if lang is Lang.ZH else _number_en(value)


def _number_zh(value: int) -> str:
    if value < 10:
        return _DIGITS_ZH[value]
    said, left, gap = "", value, False
    for scale, name in _SCALES_ZH:
        digit, left = divmod(left, scale)
        if digit:
            spoken = "两" if digit == 2 and scale > 10 else _DIGITS_ZH[digit]
            said += ("零" if gap else "") + spoken + name
        gap = bool(said) and not digit
    if left:
        said += ("零" if gap else "") + _DIGITS_ZH[left]
    return said.removeprefix("一") if 10 <= value < 20 else said


def _number_en(value: int) -> str:
    if value < 20:
        return _TO_NINETEEN[value]
    if value < 100:
        ten, one = divmod(value, 10)
        return _TENS[ten - 2] + (f"-{_DIGITS_EN[one]}" if one else "")
    scale, name = (1000, "thousand") if value >= 1000 else (100, "hundred")
    high, left = divmod(value, scale)
    comma = " and " if 0 < left < 100 else " "
    return f"{_number_en(high)} {name}" + (f"{comma}{_number_en(left)}" if left else "")


def count(value: int, lang: Lang) -> str:
    """How many of something: two is 两 in front of a day or a person."""
    return "两" if lang is Lang.ZH and value == 2 else number(value, lang)


def day(value: date, lang: Lang, *, year: bool = True) -> str:
    """`二零二七年三月四号` / `the fourth of March, twenty twenty-seven`."""
    if lang is Lang.ZH:
        said = f"{_number_zh(value.month)}月{_number_zh(value.day)}号"
        digits = "".join(_DIGITS_ZH[int(digit)] for digit in str(value.year))
        return f"{digits}年{said}" if year else said
    said = f"the {_ordinal(value.day)} of {MONTHS[value.month - 1]}"
    return f"{said}, {_year_en(value.year)}" if year else said


def weekday(value: date, lang: Lang) -> str:
    """`星期四` / `Thursday`."""
    if lang is Lang.ZH:
        return f"星期{_WEEKDAYS_ZH[value.weekday()]}"
    return _WEEKDAYS_EN[value.weekday()]


def phone(value: str, lang: Lang) -> str:
    """The digits of a telephone number one by one: `零、八、二、七` / `zero, eight, two, seven`."""
    digits = [int(sign) for sign in value if sign.isdigit()]
    if lang is Lang.ZH:
        return "、".join(_PHONE_ZH[digit] for digit in digits)
    return ", ".join(_DIGITS_EN[digit] for digit in digits)


def _ordinal(value: int) -> str:
    """`value` from 1 to 31: third, twentieth, thirty-first."""
    if value <= 12:
        return _FIRST[value - 1]
    if value < 20:
        return _TO_NINETEEN[value] + "th"
    ten, one = divmod(value, 10)
    name = _TENS[ten - 2]
    return f"{name}-{_FIRST[one - 1]}" if one else f"{name.removesuffix('y')}ieth"


def _year_en(value: int) -> str:
    """`value` from 2010 to 2099 in pairs; others as a number."""
    high, low = divmod(value, 100)
    return f"{_number_en(high)} {_number_en(low)}" if low >= 10 else _number_en(value)
