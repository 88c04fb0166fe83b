"""What a shape is: it reads one node, names its faults, and knows its JSON Schema."""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from dataclasses import dataclass, field
from enum import Enum
from typing import Any, Final, Generic, TypeVar

from catalog.content import codes
from catalog.content.unwritten import mark_in
from catalog.content.yaml_tree import Listing, Node, Scalar, Table
from catalog.problems import Code, Place, Problem, nearest

T = TypeVar("T")


JsonSchema = dict[str, Any]


class _Unreadable(Enum):
    """The one value that stands for "there was a problem here, and it is reported"."""

    VALUE = "unreadable"


UNREADABLE: Final = _Unreadable.VALUE


Unreadable = _Unreadable


@dataclass(slots=True)
class Report:
    """The file being read, the problems found so far, and the ids of what could not be read.

    `sheet` is the sheet of a workbook; the lines of nodes are then its rows.
    """

    file: str
    problems: list[Problem] = field(default_factory=list)
    unread: set[str] = field(default_factory=set)
    sheet: str = field(default="", kw_only=True)

    def add(self, code: Code, node: Node, **values: object) -> Unreadable:
        """Note a problem at `node` and say that its value is unreadable."""
        self.problems.append(code.at(self.place(node), **values))
        return UNREADABLE

    def place(self, node: Node) -> Place:
        return Place(self.file, node.line, node.column, sheet=self.sheet)


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
    """Note that `node` is of another kind than `shape` wants, or still to be written."""
    if isinstance(node, Scalar) and unwritten(shape.wanted, node, report):
        return UNREADABLE
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


def unwritten(wanted: Wanted, node: Scalar, report: Report) -> bool:
    """Whether `node` says that what is `wanted` is still to be written; if so, that is noted."""
    mark = mark_in(node.value)
    if mark is None:
        return False
    zh, en = wanted.zh, wanted.en
    if wanted.example:
        zh, en = f"{zh}，例如：{wanted.example}", f"{en}, for example: {wanted.example}"
    report.add(codes.TEXT_UNWRITTEN, node, mark=mark[0], wanted_zh=zh, wanted_en=en)
    return True


# Control characters but the line break, and those that change direction or have no width.
HIDDEN = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff]"
)


def line(shape: Shape[Any], node: Node, report: Report) -> str | Unreadable:
    """The text of a scalar without outer spaces, free of control characters."""
    if not isinstance(node, Scalar):
        return wrong_kind(shape, node, report)
    hidden = HIDDEN.search(node.value)
    if hidden:
        return report.add(codes.VALUE_HIDDEN, node, character=f"U+{ord(hidden[0]):04X}")
    value = " ".join(node.value.split("\n")).strip()
    return value if value else wrong_kind(shape, node, report)


def word(shape: Shape[Any], node: Node, report: Report) -> str | Unreadable:
    """The text of a scalar as `line` has it, unless it is still to be written."""
    value = line(shape, node, report)
    if isinstance(value, Unreadable) or not isinstance(node, Scalar):
        return UNREADABLE
    return UNREADABLE if unwritten(shape.wanted, node, report) else value


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


def unknown_key(key: str, node: Table, known: list[str], report: Report) -> None:
    """Note that `key` is not one of `known`, and which of them is nearest."""
    near = nearest(key, known)
    place = Place(report.file, *node.keys[key], sheet=report.sheet)
    report.problems.append(
        codes.KEY_UNKNOWN.at(
            place,
            key=key,
            known=", ".join(known),
            nearest_zh=f"是不是“{near}”？" if near else "",
            nearest_en=f"Did you mean “{near}”?" if near else "",
        )
    )
