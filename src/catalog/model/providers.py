"""Who teaches and examines, and where."""

from __future__ import annotations

from dataclasses import dataclass

from catalog.model.origin import Origin
from catalog.model.schedule import Period
from catalog.model.text import Text


@dataclass(frozen=True, slots=True)
class Institution:
    """A training institution and the trades it may teach."""

    origin: Origin
    id: str
    name: Text
    trades: tuple[str, ...]
    township: str
    address: Text
    phone: str
    hours: Text


@dataclass(frozen=True, slots=True)
class Venue:
    """A place where classes are held; a parallel venue may hold several at once."""

    origin: Origin
    id: str
    name: Text
    township: str
    address: Text
    capacity: int
    parallel: bool = False
    meals: Text | None = None
    lodging: Text | None = None
    transport: Text | None = None


@dataclass(frozen=True, slots=True)
class Equipment:
    """A set of equipment that travels to classes of `trades`; there are `count` alike.

    `owner` is the institution that keeps it.
    """

    origin: Origin
    id: str
    name: Text
    trades: tuple[str, ...]
    owner: str
    count: int = 1


@dataclass(frozen=True, slots=True)
class Teacher:
    """A teacher, known in public by a code, trades and a qualification."""

    origin: Origin
    code: str
    institution: str
    trades: tuple[str, ...]
    qualification: Text


@dataclass(frozen=True, slots=True)
class Examiner:
    """An examiner of an examining body, known in public by a code.

    `accredited` is when the accreditation holds; None where its days are not given.
    """

    origin: Origin
    code: str
    trades: tuple[str, ...]
    accredited: Period | None = None


@dataclass(frozen=True, slots=True)
class ExamBody:
    """An examining body, the trades it is accredited for, and whether it travels to the class.

    `accredited` is when the accreditation holds; None where its days are not given.
    """

    origin: Origin
    id: str
    name: Text
    trades: tuple[str, ...]
    travels: bool
    phone: str
    examiners: tuple[Examiner, ...]
    about: Text
    accredited: Period | None = None


@dataclass(frozen=True, slots=True)
class Expert:
    """An expert of a mobile team, known in public by a code and a field."""

    origin: Origin
    code: str
    field: str


@dataclass(frozen=True, slots=True)
class ExpertField:
    """One of the fields in which mobile teams have experts."""

    origin: Origin
    id: str
    name: Text


@dataclass(frozen=True, slots=True)
class TalkTeam:
    """A mobile team or the township centres: those who give talks in villages."""

    origin: Origin
    id: str
    name: Text
    phone: str
    about: Text
    experts: tuple[Expert, ...] = ()


@dataclass(frozen=True, slots=True)
class TalkTopic:
    """What a talk is about."""

    origin: Origin
    id: str
    name: Text
