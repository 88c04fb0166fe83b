"""Chinese numerals in digits."""

from __future__ import annotations

import pytest

from catalog.workbook.reading.numerals import arabic


@pytest.mark.parametrize(
    ("written", "digits"),
    [
        ("二〇二七年三月四日", "2027年3月4日"),
        ("二○二七", "2027"),
        ("十", "10"),
        ("十一", "11"),
        ("二十", "20"),
        ("三十一", "31"),
        ("廿五", "25"),
        ("卅", "30"),
        ("一百", "100"),
        ("一百零五", "105"),
        ("一百一十", "110"),
        ("一千零二十", "1020"),
        ("两百五十", "250"),
        ("肆拾伍", "45"),
        ("八点", "8点"),
        ("40人", "40人"),
        ("一百二", "一百二"),
        ("一百五零", "一百五零"),
        ("十十", "十十"),
        ("百千", "百千"),
        ("四五十", "四五十"),
        ("没有", "没有"),
    ],
)
def test_numerals_become_digits(written: str, digits: str) -> None:
    """Digit by digit, or with tens, hundreds and thousands; what is no numeral stays."""
    assert arabic(written) == digits
