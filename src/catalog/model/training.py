"""What is taught: trades, courses, units, and the papers a course ends in."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from catalog.model.origin import Origin
from catalog.model.prose import Passage
from catalog.model.text import Lang, Text, texts_in


@dataclass(frozen=True, slots=True)
class Occupation:
    """A national occupation with its code in the classification of `edition`.

    Only what is `verified` is printed as official; the rest is left out of pages.
    """

    name: Text
    code: str
    edition: int
    verified: bool
    source: str
    levels: tuple[int, ...] = ()
    levels_verified: bool = False


@dataclass(frozen=True, slots=True)
class Trade:
    """A trade. `code` is the two letters that begin the codes of its runs.

    `also_called` are the people's words for it, `searched_as` more words that lead to it in a
    search and are shown nowhere.
    """

    origin: Origin
    id: str
    name: Text
    code: str
    short: Text
    also_called: tuple[str, ...]
    occupations: tuple[Occupation, ...]
    occupations_intro: Text | None = None
    searched_as: tuple[str, ...] = ()

    def also_called_in(self, lang: Lang) -> tuple[str, ...]:
        """The people's words for the trade that are written in the script of `lang`."""
        return tuple(w for w in self.also_called if w.isascii() == (lang is Lang.EN))


class CredentialKind(StrEnum):
    """The kinds of paper: a driving licence is no skill level, a permit is not a skill level."""

    SKILL_LEVEL = "skill-level"
    SPECIAL_OPERATION = "special-operation"
    DRIVING_LICENCE = "driving-licence"
    COMPLETION = "completion"


@dataclass(frozen=True, slots=True)
class Credential:
    """A paper one can hold; `in_course` when the course itself ends in its examination."""

    kind: CredentialKind
    name: Text
    examined_by: Text
    in_course: bool
    note: Text | None = None

    @property
    def needs_exam(self) -> bool:
        """True if a run of the course must end in an examination by an outside body."""
        return self.in_course and self.kind is not CredentialKind.COMPLETION


@dataclass(frozen=True, slots=True)
class Suitability:
    """What the work asks of a body and a mind; None says aloud that there is no condition."""

    age: Text | None
    schooling: Text | None
    reading: Text | None
    colour_vision: Text | None
    heights: Text | None
    lifting: Text | None


@dataclass(frozen=True, slots=True)
class ExamPoint:
    """One line of the assessment, and the units it draws on."""

    origin: Origin
    id: str
    text: Text
    units: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Unit:
    """A part of a course. Hours are teaching hours of 45 minutes."""

    origin: Origin
    id: str
    name: Text
    outcome: Text
    theory: int
    practice: int
    chapters: tuple[str, ...] = ()

    @property
    def hours(self) -> int:
        return self.theory + self.practice


@dataclass(frozen=True, slots=True)
class Course:
    """What is taught. Its first unit is the safety unit."""

    origin: Origin
    id: str
    trade: str
    name: Text
    summary: Text
    who_for: Text
    entry: tuple[Text, ...]
    suitability: Suitability
    learn: tuple[Text, ...]
    method: Text
    bring: tuple[Text, ...]
    assessment: tuple[ExamPoint, ...]
    credentials: tuple[Credential, ...]
    next: tuple[Text, ...]
    textbook: str
    units: tuple[Unit, ...]
    brand: Text | None = None
    level: int | None = None

    @property
    def passages(self) -> tuple[Passage, ...]:
        """All of its Chinese that is read, in the order of the fields."""
        return tuple(Passage(text.zh, text.place or self.origin.place) for text in texts_in(self))

    @property
    def theory(self) -> int:
        return sum(unit.theory for unit in self.units)

    @property
    def practice(self) -> int:
        return sum(unit.practice for unit in self.units)

    @property
    def hours(self) -> int:
        return self.theory + self.practice

    @property
    def needs_exam(self) -> bool:
        return any(credential.needs_exam for credential in self.credentials)
