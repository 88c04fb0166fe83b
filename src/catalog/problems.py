"""What can be wrong with content, where it stands, and how it is said in two languages."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from difflib import get_close_matches
from enum import IntEnum


class Severity(IntEnum):
    """How bad a problem is: an error stops publication, a warning is published and reported."""

    ERROR = 0
    WARNING = 1
    NOTE = 2

    @property
    def zh(self) -> str:
        return ("错误", "警告", "提示")[self]

    @property
    def en(self) -> str:
        return ("error", "warning", "note")[self]


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Where a value stands: `file:line:column`, counted from 1; line 0 is the file as a whole.

    In a workbook `line` is the row, and the place is written `book!sheet!cell` as clerks know it.
    A column of 0 is the row as a whole.
    """

    file: str
    sheet: str = field(default="", kw_only=True)
    line: int = 0
    column: int = 0

    def __str__(self) -> str:
        if self.sheet:
            return "!".join(part for part in (self.file, self.sheet, self.cell) if part)
        return f"{self.file}:{self.line}:{self.column}" if self.line else self.file

    @property
    def cell(self) -> str:
        """The name of the cell (`C7`), or of the row (`7`); empty for a whole sheet or file."""
        return f"{column_name(self.column)}{self.line}" if self.sheet and self.line else ""


def column_name(column: int) -> str:
    """The letters above column `column` of a workbook: A for 1, AA for 27; none for 0."""
    letters = ""
    while column > 0:
        column, letter = divmod(column - 1, 26)
        letters = chr(ord("A") + letter) + letters
    return letters


@dataclass(frozen=True, slots=True)
class Code:
    """One way in which content can be wrong: a name that never changes, and its sentences.

    The four sentences are `str.format` templates over the same names.
    """

    id: str
    severity: Severity
    zh: str
    en: str
    hint_zh: str
    hint_en: str

    def weighing(self, severity: Severity) -> Code:
        """The same fault where it weighs `severity`, and not what it weighs elsewhere."""
        return replace(self, severity=severity)

    def at(self, place: Place, **values: object) -> Problem:
        """The problem of this code at `place`, with `values` put into its sentences."""
        shown = {name: _hushed(visible(str(value))) for name, value in values.items()}
        return Problem(
            place=place,
            severity=self.severity,
            code=self.id,
            zh=self.zh.format(**shown).strip(),
            en=self.en.format(**shown).strip(),
            hint_zh=self.hint_zh.format(**shown).strip(),
            hint_en=self.hint_en.format(**shown).strip(),
            about=frozenset(shown.values()),
        )


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One fault of an author. Sorts by place, then severity, then code.

    `about` are the values in its sentences: among them the ids and codes of what it is about.
    """

    place: Place
    severity: Severity
    code: str
    zh: str
    en: str
    hint_zh: str
    hint_en: str
    about: frozenset[str] = field(default=frozenset(), compare=False, repr=False)


def stops_publication(problems: Iterable[Problem]) -> bool:
    """True if any of `problems` is an error."""
    return any(problem.severity is Severity.ERROR for problem in problems)


# Line breaks, control characters, those that change direction, and halves of a character.
_UNPRINTABLE = re.compile(
    "[\x00-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]"
)


def visible(text: str, most: int = 500) -> str:
    """`text` on one line that any terminal can show, cut to `most` characters."""
    line = _UNPRINTABLE.sub("�", " ".join(text[: most + 1].split("\n")))
    return line if len(line) <= most else f"{line[:most]}…"


# Mobile numbers and those of identity cards, of which a report shows only the ends.
_MOBILE = re.compile(r"(?<![0-9])(1[3-9][0-9])[0-9]{6}([0-9]{2})(?![0-9])")
_IDENTITY = re.compile(r"(?<![0-9])([1-9][0-9])[0-9]{14}([0-9][0-9Xx])(?![0-9])")


def _hushed(text: str) -> str:
    """`text` without the numbers of persons in full: reports go to logs that anybody can read."""
    return _IDENTITY.sub(r"\1**************\2", _MOBILE.sub(r"\1****\2", text))


def listed(values: Iterable[object], most: int = 8) -> str:
    """`values` as one line for a message: the first `most`, then how many more there are."""
    words = [str(value) for value in values]
    shown = ", ".join(words[:most])
    return shown if len(words) <= most else f"{shown} … (+{len(words) - most})"


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The one of `known` that `word` was most likely meant to be, or None."""
    matches = get_close_matches(word, sorted(known), n=1, cutoff=0.6)
    return matches[0] if matches else None
