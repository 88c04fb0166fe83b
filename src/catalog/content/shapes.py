"""Shapes of single values: each reads one node, names its faults, and knows its JSON Schema."""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, time
from enum import Enum, StrEnum
from typing import Any, Final, Generic, TypeVar

from catalog.content import codes
from catalog.content.yaml_tree import Listing, Node, Scalar, Table
from catalog.model.text import Text
from catalog.problems import Code, Place, Problem, nearest

T = TypeVar("T")
E = TypeVar("E", bound=StrEnum)
JsonSchema = dict[str, Any]


class _Unreadable(Enum):
    """The one value that stands for "there was a problem here, and it is reported"."""

    VALUE = "unreadable"


UNREADABLE: Final = _Unreadable.VALUE
Unreadable = _Unreadable


@dataclass(slots=True)
class Report:
    """The file being read, the problems found so far, and the ids of what could not be read."""

    file: str
    problems: list[Problem] = field(default_factory=list)
    unread: set[str] = field(default_factory=set)

    def add(self, code: Code, node: Node, **values: object) -> Unreadable:
        """Note a problem at `node` and say that its value is unreadable."""
        self.problems.append(code.at(self.place(node), **values))
        return UNREADABLE

    def place(self, node: Node) -> Place:
        return Place(self.file, node.line, node.column)


@dataclass(frozen=True, slots=True)
class Wanted:
    """How a message and a schema describe a value, with an example to copy."""

    zh: str
    en: str
    example: str


class Shape(ABC, Generic[T]):
    """What one place in a content file must look like."""

    wanted: Wanted

    @abstractmethod
    def read(self, node: Node, report: Report) -> T | Unreadable:
        """The value of `node`; or UNREADABLE after its problems went to `report`."""

    @abstractmethod
    def schema(self) -> JsonSchema:
        """The same shape as JSON Schema, for editors."""


def kind_of(node: Node) -> tuple[str, str]:
    """What `node` is, in words of both languages."""
    if isinstance(node, Scalar):
        return (f"“{node.value}”", f"“{node.value}”") if node.value else ("空的", "empty")
    if isinstance(node, Listing):
        return "一串带短横的项", "a list"
    return "几行“词: 值”", "a group of “key: value” lines"


def wrong_kind(shape: Shape[Any], node: Node, report: Report) -> Unreadable:
    """Note that `node` is of another kind than `shape` wants."""
    zh, en = kind_of(node)
    wanted = shape.wanted
    return report.add(
        codes.VALUE_KIND,
        node,
        wanted_zh=wanted.zh,
        wanted_en=wanted.en,
        found_zh=zh,
        found_en=en,
        example=wanted.example,
    )


def _word(shape: Shape[Any], node: Node, report: Report) -> str | Unreadable:
    """The text of a scalar without outer spaces, free of control characters."""
    if not isinstance(node, Scalar):
        return wrong_kind(shape, node, report)
    hidden = HIDDEN.search(node.value)
    if hidden:
        return report.add(codes.VALUE_HIDDEN, node, character=f"U+{ord(hidden[0]):04X}")
    value = " ".join(node.value.split("\n")).strip()
    return value if value else wrong_kind(shape, node, report)


# Control characters but the line break, and those that change direction or have no width.
HIDDEN = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff]"
)
_HAN = re.compile(r"[\u3400-\u9fff\U00020000-\U0003ffff]")


@dataclass(frozen=True)
class Pattern(Shape[T]):
    """A word of one form, turned into a value by `make`; a ValueError of `make` is a fault."""

    pattern: str
    make: Callable[[str], T]
    wanted: Wanted

    def read(self, node: Node, report: Report) -> T | Unreadable:
        value = _word(self, node, report)
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


def _clock(value: str) -> time:
    hours, minutes = value.split(":")
    return time(int(hours), int(minutes))


IDENT = Pattern(
    r"[a-z0-9]+(-[a-z0-9]+)*",
    str,
    Wanted(
        "小写字母、数字和短横组成的代号", "an id of small letters, digits and hyphens", "qingjiang"
    ),
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
CLOCK = Pattern(
    r"([01]?[0-9]|2[0-3]):[0-5][0-9]",
    _clock,
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
    wanted: Wanted = Wanted("一个整数", "a whole number", "40")

    def read(self, node: Node, report: Report) -> int | Unreadable:
        value = _word(self, node, report)
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


def choice(node: Node, value: str, known: list[str], report: Report) -> str | Unreadable:
    """`value` if it is one of `known`; else the problem that names them, with the nearest."""
    if value in known:
        return value
    near = nearest(value, known)
    return report.add(
        codes.VALUE_CHOICE,
        node,
        value=value,
        known=", ".join(known),
        nearest_zh=f"是不是“{near}”？" if near else "",
        nearest_en=f"Did you mean “{near}”?" if near else "",
    )


@dataclass(frozen=True)
class OneOf(Shape[E]):
    """One word of an enumeration."""

    words: type[E]

    @property
    def wanted(self) -> Wanted:  # type: ignore[override]
        known = [word.value for word in self.words]
        return Wanted("其中一个词：" + "、".join(known), "one of " + ", ".join(known), known[0])

    def read(self, node: Node, report: Report) -> E | Unreadable:
        value = _word(self, node, report)
        if isinstance(value, Unreadable):
            return value
        found = choice(node, value, [word.value for word in self.words], report)
        return found if isinstance(found, Unreadable) else self.words(found)

    def schema(self) -> JsonSchema:
        return {"enum": [word.value for word in self.words]}


@dataclass(frozen=True)
class Flag(Shape[bool]):
    """The word `true` or `false`; yes, no, on and off are not guessed at."""

    wanted: Wanted = Wanted("true（是）或 false（否）", "true or false", "true")

    def read(self, node: Node, report: Report) -> bool | Unreadable:
        value = _word(self, node, report)
        if isinstance(value, Unreadable):
            return value
        found = choice(node, value, ["true", "false"], report)
        return found if isinstance(found, Unreadable) else found == "true"

    def schema(self) -> JsonSchema:
        return {"type": "boolean"}


@dataclass(frozen=True)
class Bilingual(Shape[Text]):
    """A text in both languages."""

    wanted: Wanted = Wanted(
        "中英文两份文字", "a text in both languages", "{zh: 电工, en: Electrician}"
    )

    def read(self, node: Node, report: Report) -> Text | Unreadable:
        if not isinstance(node, Table):
            return wrong_kind(self, node, report)
        fine = True
        for key in node.entries:
            if key not in ("zh", "en"):
                unknown_key(key, node, ["zh", "en"], report)
                fine = False
        found: dict[str, str] = {}
        for key, missing_zh, missing_en in (("zh", "中文", "Chinese"), ("en", "英文", "English")):
            entry = node.entries.get(key)
            if entry is None or (isinstance(entry, Scalar) and not entry.value.strip()):
                report.add(codes.TEXT_LANGUAGE, node, missing_zh=missing_zh, missing_en=missing_en)
                continue
            value = _word(LINE, entry, report)
            if not isinstance(value, Unreadable):
                found[key] = value
        if not fine or len(found) < 2:
            return UNREADABLE
        return self._in_its_language(node, found, report)

    def _in_its_language(
        self, node: Table, found: dict[str, str], report: Report
    ) -> Text | Unreadable:
        zh, en = found["zh"], found["en"]
        if re.search(r"[A-Za-z]{3}", zh) and not _HAN.search(zh):
            return report.add(codes.TEXT_SAME, node.entries["zh"], value=zh)
        if _HAN.search(en) and not re.search(r"[A-Za-z]", en):
            return report.add(codes.TEXT_HAN, node.entries["en"], value=en)
        return Text(zh, en)

    def schema(self) -> JsonSchema:
        return {"$ref": "#/$defs/text"}


TEXT_SCHEMA: JsonSchema = {
    "type": "object",
    "description": "中文和英文 / Chinese and English",
    "properties": {
        "zh": {"type": "string", "minLength": 1},
        "en": {"type": "string", "minLength": 1},
    },
    "required": ["zh", "en"],
    "additionalProperties": False,
}


@dataclass(frozen=True)
class TextOrNone(Shape[Text | None]):
    """A text in both languages, or the word `none`: "no condition"."""

    wanted: Wanted = Wanted(
        "中英文两份文字，没有要求就写 none", "a text in both languages, or none", "none"
    )

    def read(self, node: Node, report: Report) -> Text | None | Unreadable:
        if isinstance(node, Scalar) and node.value == "none":
            return None
        if isinstance(node, Scalar):
            return wrong_kind(self, node, report)
        return Bilingual().read(node, report)

    def schema(self) -> JsonSchema:
        return {"anyOf": [{"const": "none"}, {"$ref": "#/$defs/text"}]}


def unknown_key(key: str, node: Table, known: list[str], report: Report) -> None:
    """Note that `key` is not one of `known`, and which of them is nearest."""
    near = nearest(key, known)
    place = Place(report.file, *node.keys[key])
    report.problems.append(
        codes.KEY_UNKNOWN.at(
            place,
            key=key,
            known=", ".join(known),
            nearest_zh=f"是不是“{near}”？" if near else "",
            nearest_en=f"Did you mean “{near}”?" if near else "",
        )
    )
