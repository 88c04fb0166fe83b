"""The numbers in a text, and whether a text and its translation say the same ones.

Numbers are compared as quantities: 1.5万 is 15,000. A number written with digits in one language
may be a word in the other (8步, eight steps; two fingers, 两根手指), and months may be named.
Digits that only count the points of a list do not matter.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

_MONTHS = "january february march april may june july august september october november december"
_ONES = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
_MORE = "fifteen sixteen seventeen eighteen nineteen twenty"
_ENGLISH = {word: Decimal(n) for n, word in enumerate(f"{_ONES} {_MORE}".split())}
_ENGLISH |= {word: Decimal(n) for n, word in enumerate(_MONTHS.split(), 1)}
_ENGLISH |= {
    "first": Decimal(1),
    "once": Decimal(1),
    "single": Decimal(1),
    "an": Decimal(1),
    "second": Decimal(2),
    "twice": Decimal(2),
    "both": Decimal(2),
    "pair": Decimal(2),
    "third": Decimal(3),
    "fourth": Decimal(4),
    "fifth": Decimal(5),
    "sixth": Decimal(6),
    "half": Decimal("0.5"),
    "a": Decimal(1),
    "dozen": Decimal(12),
    "thirty": Decimal(30),
    "forty": Decimal(40),
    "fifty": Decimal(50),
    "hundred": Decimal(100),
    "thousand": Decimal(1000),
    "double": Decimal(2),
    "twofold": Decimal(2),
    "nobody": Decimal(0),
    "none": Decimal(0),
    "no": Decimal(0),
}
_CHINESE = {sign: Decimal(n) for n, sign in enumerate("零一二三四五六七八九十")}
_CHINESE |= {
    "两": Decimal(2),
    "双": Decimal(2),
    "俩": Decimal(2),
    "半": Decimal("0.5"),
    "百": Decimal(100),
    "千": Decimal(1000),
    "万": Decimal(10_000),
    "没": Decimal(0),
    "无": Decimal(0),
}
_SCALES = {"": Decimal(1), "万": Decimal(10_000), "亿": Decimal(100_000_000)}

# The same unit in both languages; what is not listed is not compared.
_UNITS = (
    ("毫米", "mm", "millimetre"),
    ("厘米", "cm", "centimetre"),
    ("公里", "千米", "km", "kilometre"),
    ("米", "m", "metre"),
    ("毫克", "mg", "milligram"),
    ("公斤", "千克", "kg", "kilogram", "kilo"),
    ("克", "g", "gram"),
    ("斤", "jin"),
    ("吨", "t", "tonne"),
    ("毫升", "ml", "mL", "millilitre"),
    ("升", "l", "L", "litre"),
    ("亩", "mu"),
    ("毫安", "mA", "milliampere", "milliamp"),
    ("千瓦", "kW", "kilowatt"),
    ("伏", "V", "volt"),
    ("安", "A", "amp", "ampere"),
    ("瓦", "W", "watt"),
    ("兆欧", "MΩ", "megohm"),
    ("欧", "Ω", "ohm"),
    ("摄氏度", "℃", "°C", "°", "degree"),
    ("秒钟", "秒", "s", "second"),
    ("分钟", "min", "minute"),
    ("小时", "个小时", "个钟头", "钟头", "h", "hour"),
    ("天", "日", "day"),
    ("个月", "month"),
    ("年", "year"),
    ("元", "块钱", "yuan"),
    ("%", "per cent", "percent"),
)
_UNIT = {name: number for number, names in enumerate(_UNITS) for name in names}
_NAMES = "|".join(re.escape(name) for name in sorted(_UNIT, key=len, reverse=True))
_NUMBER = re.compile(
    r"(?<![\d.,A-Za-z])(?P<number>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)"
    r"(?: ?(?P<scale>万|亿))?"
    rf"(?:[ -]?(?P<unit>{_NAMES})(?P<plural>e?s)?(?![A-Za-z]))?"
)
_POINT = re.compile(r"^[ \t]*\d{1,3}[.)][ \t]", re.MULTILINE)
_ADDRESS = re.compile(r"\]\([^()\s]*\)|<https://[^<>\s]*>|https://\S+")
_WORD = re.compile("[a-z]+")


@dataclass(frozen=True, slots=True)
class Quantities:
    """The numbers in a text: those in digits with the units that follow them, those in words."""

    digits: Mapping[Decimal, frozenset[int]]
    words: frozenset[Decimal]


def quantities(text: str) -> Quantities:
    """The numbers in `text`, Chinese or English, plain or Markdown."""
    plain = _ADDRESS.sub("]", _POINT.sub("", text))
    digits: defaultdict[Decimal, set[int]] = defaultdict(set)
    for found in _NUMBER.finditer(plain):
        value = Decimal(found["number"].replace(",", "")) * _SCALES[found["scale"] or ""]
        units = digits[value.normalize()]
        if found["unit"]:
            units.add(_UNIT[found["unit"]])
    words = {_CHINESE[sign] for sign in plain if sign in _CHINESE}
    words |= {_ENGLISH[word] for word in _WORD.findall(plain.lower()) if word in _ENGLISH}
    return Quantities({n: frozenset(u) for n, u in digits.items()}, frozenset(words))


@lru_cache(maxsize=8192)
def differences(one: str, other: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The numbers that only `one` says, and those that only `other` says, sorted.

    A number that both say with different units counts as said by neither alone: it stands in both
    lists with its unit. Answers are kept, for a preview asks again after every edit.
    """
    first, second = quantities(one), quantities(other)
    only_first = _missing(first, second) + _other_units(first, second)
    only_second = _missing(second, first) + _other_units(second, first)
    return tuple(only_first), tuple(only_second)


def _missing(one: Quantities, other: Quantities) -> list[str]:
    there = {*other.digits, *(word.normalize() for word in other.words)}
    return [f"{number:f}" for number in sorted(set(one.digits) - there)]


def _other_units(one: Quantities, other: Quantities) -> list[str]:
    """The numbers that both say, each with units that the other does not give it."""
    found: list[str] = []
    for number in sorted(set(one.digits) & set(other.digits)):
        mine, theirs = one.digits[number], other.digits[number]
        if mine and theirs and not mine & theirs:
            found.extend(f"{number:f} {_UNITS[unit][0]}" for unit in sorted(mine))
    return found
