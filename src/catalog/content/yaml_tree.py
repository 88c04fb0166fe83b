"""YAML as a tree of words in which every node knows its line and column.

Scalars stay text: what `10:30`, `no` or `010` means is decided by the shape that reads it,
never by YAML. Anchors, aliases, tags and further documents are problems, and depth is bounded,
so that no file can grow or run code while it is read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import yaml

from catalog.content import codes
from catalog.problems import Place, Problem

MOST_LEVELS = 20

# What YAML does not allow, and what it takes for line breaks that no editor counts as such.
_REFUSED = re.compile(
    "[^\t\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
)

_Loader: type = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(slots=True)
class Scalar:
    """A word, a number, a sentence: always as the text that was written."""

    value: str
    line: int
    column: int
    quoted: bool = False


@dataclass(slots=True)
class Listing:
    """A YAML sequence."""

    line: int
    column: int
    items: list[Node] = field(default_factory=list)


@dataclass(slots=True)
class Table:
    """A YAML mapping, in the order in which it was written, keys given once."""

    line: int
    column: int
    entries: dict[str, Node] = field(default_factory=dict)
    keys: dict[str, tuple[int, int]] = field(default_factory=dict)


Node = Scalar | Listing | Table


class _RefusedError(Exception):
    """Reading cannot go on after this problem."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.en)
        self.problem = problem


def read_tree(text: str, file: str, problems: list[Problem], first_line: int = 1) -> Node | None:
    """The tree of `text`, or None when it has none; what is wrong is added to `problems`.

    `first_line` is the line of the file on which `text` begins.
    """
    refused = _REFUSED.search(text)
    if refused:
        place = _place(text, refused.start(), file, first_line)
        problems.append(codes.VALUE_HIDDEN.at(place, character=f"U+{ord(refused[0]):04X}"))
        return None
    try:
        return _Composer(text, file, problems, first_line).document()
    except _RefusedError as refusal:
        problems.append(refusal.problem)
    except yaml.MarkedYAMLError as error:
        problems.append(_syntax(error, text, file, first_line))
    return None


def _place(text: str, at: int, file: str, first_line: int) -> Place:
    return Place(file, text.count("\n", 0, at) + first_line, at - text.rfind("\n", 0, at))


def _syntax(error: yaml.MarkedYAMLError, text: str, file: str, first_line: int) -> Problem:
    end = len(text.rstrip())
    at = error.problem_mark.index if error.problem_mark else end
    if at >= end and error.context_mark:  # what was never closed shows only at the end
        at = error.context_mark.index
    place = _place(text, min(at, end), file, first_line)
    if text[at : at + 1] == "\t":
        return codes.YAML_TAB.at(place)
    detail = " ".join((error.problem or str(error)).split())
    zh = next((words for start, words in _IN_CHINESE if detail.startswith(start)), "读不懂这一行")
    return codes.YAML_SYNTAX.at(place, detail_zh=zh, detail_en=detail)


# How the parser's messages begin, and the same for somebody who does not read English.
_IN_CHINESE = (
    ("mapping values are not allowed", "一行里多了一个冒号，带冒号的文字要用引号括起来"),
    ("could not find expected ':'", "缺了冒号，或者冒号后面没有空格"),
    ("did not find expected key", "缩进和上面几行对不齐，或者引号后面还有字"),
    ("did not find expected '-' indicator", "这一串的短横没有对齐"),
    ("did not find expected ',' or", "括号没有配对，或者中间缺了逗号"),
    ("did not find expected node content", "这里缺了内容"),
    ("did not find expected <document start>", "前面的内容已经结束，这里多了东西"),
    ("found unexpected end of stream", "引号或括号没有配对"),
    ("found unexpected document indicator", "引号没有配对"),
    ("found character that cannot start", "这个符号不能放在开头，要用引号括起来"),
    ("found unknown escape character", "双引号里的反斜杠要写成两个"),
    ("found undefined tag handle", "叹号开头的文字要用引号括起来"),
    ("block sequence entries are not allowed", "这里不该有短横"),
    ("while parsing", "读不懂这一行"),
)


class _Composer:
    """Builds the tree from the parser's events, without recursion into untrusted depth."""

    def __init__(self, text: str, file: str, problems: list[Problem], first_line: int) -> None:
        self._events: Iterator[Any] = yaml.parse(text, Loader=_Loader)
        self._file = file
        self._problems = problems
        self._shift = first_line

    def document(self) -> Node | None:
        root: Node | None = None
        documents = 0
        for event in self._events:
            if isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents > 1:
                    raise _RefusedError(codes.YAML_DOCUMENTS.at(self._place(event)))
            elif isinstance(event, yaml.NodeEvent):
                root = self._node(event, depth=1)
        if isinstance(root, Scalar) and not root.value and not root.quoted:
            return None
        return root

    def _place(self, event: Any) -> Place:
        mark = event.start_mark
        return Place(self._file, mark.line + self._shift, mark.column + 1)

    def _node(self, event: Any, depth: int) -> Node:
        kind = type(event)
        if kind is yaml.AliasEvent or event.anchor is not None:
            raise _RefusedError(codes.YAML_ALIAS.at(self._place(event)))
        if event.tag is not None:
            raise _RefusedError(codes.YAML_TAG.at(self._place(event), tag=event.tag))
        mark = event.start_mark
        line, column = mark.line + self._shift, mark.column + 1
        if kind is yaml.ScalarEvent:
            return Scalar(event.value, line, column, bool(event.style))
        if depth > MOST_LEVELS:
            raise _RefusedError(codes.YAML_DEPTH.at(self._place(event), most=MOST_LEVELS))
        if kind is yaml.SequenceStartEvent:
            listing = Listing(line, column)
            for item in self._events:
                if type(item) is yaml.SequenceEndEvent:
                    break
                listing.items.append(self._node(item, depth + 1))
            return listing
        return self._table(Table(line, column), depth)

    def _table(self, table: Table, depth: int) -> Table:
        for event in self._events:
            if type(event) is yaml.MappingEndEvent:
                break
            place = self._place(event)
            key = self._node(event, depth + 1)
            value = self._node(next(self._events), depth + 1)
            if not isinstance(key, Scalar):
                raise _RefusedError(
                    codes.YAML_SYNTAX.at(
                        place, detail_zh="冒号前面只能是一个词", detail_en="a key must be one word"
                    )
                )
            if key.value in table.keys:
                first = table.keys[key.value][0]
                self._problems.append(codes.KEY_TWICE.at(place, key=key.value, first=first))
                continue
            table.keys[key.value] = (key.line, key.column)
            table.entries[key.value] = value
        return table
