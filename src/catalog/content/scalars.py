"""Shapes of single words: ids and codes, days and times, numbers, choices."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum
from typing import TypeVar

from catalog.content import codes
from catalog.content.shapes import JsonSchema, Report, Shape, Unreadable, Wanted, choice, word
from catalog.content.yaml_tree import Node

T = TypeVar("T")
E = TypeVar("E", bound=StrEnum)


@dataclass(frozen=True)
class Pattern(Shape[T]):
    """A word of one form, turned into a value by `make`; a ValueError of `make` is a fault."""

    pattern: str
    make: Callable[[str], T]
    wanted: Wanted

    def read(self, node: Node, report: Report) -> T | Unreadable:
        value = word(self, node, report)
        if isinstance(value, Unreadable):
            return value
        if re.fullmatch(self.pattern, value):
            try:
                return self.make(value)
            except ValueError:
                pass
        return report.add(
            codes.VALUE_FORM,
            node,
            value=value,
            wanted_zh=self.wanted.zh,
            wanted_en=self.wanted.en,
            example=self.wanted.example,
        )

    def schema(self) -> JsonSchema:
        return {
            "type": "string",
            "pattern": f"^(?:{self.pattern})$",
            "description": f"{self.wanted.zh} / {self.wanted.en}",
            "examples": [self.wanted.example],
        }


def clock(value: str) -> time:
    """The time of day `8:30`. Raises ValueError for one that no clock shows."""
    hours, minutes = value.split(":")
    return time(int(hours), int(minutes))


IDENT = Pattern(
    r"[a-z0-9]+(-[a-z0-9]+)*",
    str,
    Wanted(
        "小写字母、数字和短横组成的代号", "an id of small letters, digits and hyphens", "qingjiang"
    ),
)


UNIT_PATH = Pattern(
    r"[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*",
    str,
    Wanted("课程/单元", "a course and a unit: course/unit", "electrician/safety"),
)


RUN_CODE = Pattern(
    r"[A-Z]{2}-[0-9]{4,7}",
    str,
    Wanted(
        "班号：两个大写字母、短横、数字", "a class code: two capitals, a hyphen, digits", "DG-2701"
    ),
)


PERSON_CODE = Pattern(
    r"[A-Z]{1,3}-[A-Z0-9]{2,6}",
    str,
    Wanted("人员代号（不写真名）", "a person's code (never a name)", "T-CS01"),
)


VILLAGE_CODE = Pattern(
    r"[0-9]{12}",
    str,
    Wanted("12 位村（社区）代码", "a village code of 12 digits", "511902101200"),
)


DIVISION_CODE = Pattern(
    r"[0-9]{9}", str, Wanted("9 位区划代码", "a division code of 9 digits", "511902101")
)


TRADE_CODE = Pattern(r"[A-Z]{2}", str, Wanted("两个大写字母", "two capital letters", "DG"))


OCCUPATION_CODE = Pattern(
    r"[0-9]-[0-9]{2}-[0-9]{2}-[0-9]{2}",
    str,
    Wanted("国家职业编码", "a national occupation code", "6-31-01-03"),
)


DAY = Pattern(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}",
    date.fromisoformat,
    Wanted("一个真实的日期，年-月-日", "a real date, year-month-day", "2027-03-04"),
)


DIGEST = Pattern(
    r"[0-9a-f]{8}",
    str,
    Wanted("8 位的指纹", "a fingerprint of 8 digits and letters", "3fa2c1d0"),
)


CLOCK = Pattern(
    r"([01]?[0-9]|2[0-3]):[0-5][0-9]",
    clock,
    Wanted("24 小时制的钟点", "a time of day on the 24-hour clock", "08:30"),
)


PHONE = Pattern(
    r"\+?[0-9]{3,5}([ -]?[0-9]{3,8}){0,3}",
    str,
    Wanted("电话号码", "a telephone number", "0827-0000101"),
)


LINE = Pattern(r"[\s\S]+", str, Wanted("一行文字", "a line of text", "NBS 2018"))


PINYIN = Pattern(
    r"[a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňḿ' ]+",
    str,
    Wanted(
        "带声调的拼音，字与字之间空一格",
        "pinyin with tone marks, a space between syllables",
        "qīng jiāng",
    ),
)


@dataclass(frozen=True)
class Whole(Shape[int]):
    """A whole number from `least` to `most`, in plain digits."""

    least: int
    most: int
    wanted = Wanted("一个整数", "a whole number", "40")

    def read(self, node: Node, report: Report) -> int | Unreadable:
        value = word(self, node, report)
        if isinstance(value, Unreadable):
            return value
        if not re.fullmatch(r"0|[1-9][0-9]{0,11}", value):
            return report.add(
                codes.VALUE_FORM,
                node,
                value=value,
                wanted_zh=self.wanted.zh,
                wanted_en=self.wanted.en,
                example=self.wanted.example,
            )
        if not self.least <= int(value) <= self.most:
            return report.add(
                codes.VALUE_RANGE, node, value=value, least=self.least, most=self.most
            )
        return int(value)

    def schema(self) -> JsonSchema:
        return {"type": "integer", "minimum": self.least, "maximum": self.most}


@dataclass(frozen=True)
class OneOf(Shape[E]):
    """One word of an enumeration."""

    words: type[E]

    @property
    def wanted(self) -> Wanted:  # type: ignore[override]
        known = [word.value for word in self.words]
        return Wanted("其中一个词：" + "、".join(known), "one of " + ", ".join(known), known[0])

    def read(self, node: Node, report: Report) -> E | Unreadable:
        value = word(self, node, report)
        if isinstance(value, Unreadable):
            return value
        found = choice(node, value, [word.value for word in self.words], report)
        return found if isinstance(found, Unreadable) else self.words(found)

    def schema(self) -> JsonSchema:
        return {"enum": [word.value for word in self.words]}


@dataclass(frozen=True)
class Flag(Shape[bool]):
    """The word `true` or `false`; yes, no, on and off are not guessed at."""

    wanted = Wanted("true（是）或 false（否）", "true or false", "true")

    def read(self, node: Node, report: Report) -> bool | Unreadable:
        value = word(self, node, report)
        if isinstance(value, Unreadable):
            return value
        found = choice(node, value, ["true", "false"], report)
        return found if isinstance(found, Unreadable) else found == "true"

    def schema(self) -> JsonSchema:
        return {"type": "boolean"}


YEAR = Whole(1949, 2100)
