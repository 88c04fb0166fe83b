"""Chinese numerals as digits: 二〇二七 is 2027, 三十一 is 31."""

from __future__ import annotations

import re

_DIGITS = {sign: number for number, sign in enumerate("〇一二三四五六七八九")}
_DIGITS |= {"零": 0, "○": 0, "◯": 0, "两": 2, "俩": 2}
_FORMAL = str.maketrans("壹贰叁肆伍陆柒捌玖拾佰仟貳參陸", "一二三四五六七八九十百千二三六")
_SCALES = {"十": 10, "百": 100, "千": 1000}
_TENS = {"廿": "二十", "卅": "三十"}
_RUN = re.compile("[〇零○◯一二三四五六七八九两俩十百千廿卅]+")


def arabic(text: str) -> str:
    """`text` with each of its Chinese numerals in digits; what is no numeral stays as it is."""
    plain = text.translate(_FORMAL)
    return _RUN.sub(lambda found: _in_digits(found[0]), plain)


def _in_digits(numeral: str) -> str:
    for sign, tens in _TENS.items():
        numeral = numeral.replace(sign, tens)
    if not any(sign in _SCALES for sign in numeral):
        return "".join(str(_DIGITS[sign]) for sign in numeral)
    value = _value(numeral)
    return numeral if value is None else str(value)


def _value(numeral: str) -> int | None:
    """What a numeral with 十, 百 or 千 counts; None if it is none, or might be two (一百二)."""
    total, least = 0, 10_000
    found = re.findall(r"([〇零○◯]*)([一二三四五六七八九两俩]?)([十百千]?)", numeral)
    for zero, digit, scale in found[:-1] if found and not any(found[-1]) else found:
        size = _SCALES.get(scale, 1)
        skipped = size * 10 < least < 10_000
        if size >= least or not (digit or scale) or skipped != bool(zero):
            return None
        total += (_DIGITS[digit] if digit else 1) * size
        least = size
    return total
