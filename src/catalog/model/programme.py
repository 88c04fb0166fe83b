"""The programme around the classes: its settings, what a trainee gets, and published figures."""

from __future__ import annotations

from dataclasses import dataclass

from catalog.model.origin import Origin
from catalog.model.text import Text


@dataclass(frozen=True, slots=True)
class Contact:
    """Somebody to call: an office, a helpline."""

    origin: Origin
    id: str
    name: Text
    phone: str
    hours: Text
    about: Text


@dataclass(frozen=True, slots=True)
class Season:
    """A stretch of the year for which institutions publish a schedule together."""

    origin: Origin
    id: str
    name: Text


@dataclass(frozen=True, slots=True)
class Settings:
    """What a county sets once: its names, its money, its clock, and whether the data is a sample.

    `allowance_per_day` is in yuan. `minutes_per_hour` is the length of a teaching hour. With
    `printouts` each class has a page with its notice and one with its papers, to print.
    """

    origin: Origin
    title: Text
    place: Text
    welcome: Text
    intro: Text
    sample: bool
    sample_notice: Text
    time_zone: str
    allowance_per_day: int
    allowance_for: Text
    minutes_per_hour: int
    hours_per_day: int
    contacts: tuple[Contact, ...]
    seasons: tuple[Season, ...]
    printouts: bool = True


@dataclass(frozen=True, slots=True)
class Question:
    """A question people ask, and its answer. `also_asked` are other ways to ask it, for search."""

    origin: Origin
    id: str
    question: Text
    answer: Text
    also_asked: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Money:
    """A payment of the programme: who gets it, how much, and what for. `amount` is a sentence."""

    origin: Origin
    id: str
    name: Text
    amount: Text
    who: Text


@dataclass(frozen=True, slots=True)
class Support:
    """What a trainee receives, and how the classes are supervised."""

    origin: Origin
    source: Text
    money: tuple[Money, ...]
    kit: tuple[Text, ...]
    kit_more: Text
    supervision_daily: tuple[Text, ...]
    supervision_checks: tuple[Text, ...]
    verified_by: tuple[Text, ...]
    questions: tuple[Question, ...]


@dataclass(frozen=True, slots=True)
class Figure:
    """A published figure. `at_least` when the source says "more than"; `note` explains it."""

    origin: Origin
    id: str
    name: Text
    value: int
    unit: Text
    at_least: bool = False
    note: Text | None = None


@dataclass(frozen=True, slots=True)
class Results:
    """The figures of one year, each as its source document gives it."""

    origin: Origin
    year: int
    source: Text
    slogan: Text
    figures: tuple[Figure, ...]
    trades: tuple[Text, ...]
    notes: tuple[Text, ...]
