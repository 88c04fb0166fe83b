"""The files and folders of `content/`: where each form is written."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from catalog.content.forms import (
    calendar,
    glossary,
    notices,
    people,
    places,
    programme,
    prose,
    schedule,
    training,
    waivers,
)
from catalog.content.records import ListOf, Readable, Record, optional
from catalog.content.scalars import IDENT, YEAR
from catalog.model.farming import NO_FARMING
from catalog.model.gazetteer import Township
from catalog.model.glossary import Term
from catalog.model.holidays import HolidayYear
from catalog.model.notices import Notice, Redirect
from catalog.model.origin import Origin
from catalog.model.prose import PlainWord
from catalog.model.providers import (
    Equipment,
    ExamBody,
    ExpertField,
    Institution,
    TalkTeam,
    TalkTopic,
    Teacher,
    Venue,
)
from catalog.model.roads import NO_TRAVEL
from catalog.model.schedule import Run, Talk
from catalog.model.training import Trade
from catalog.model.waivers import Waiver


@dataclass(frozen=True, slots=True)
class Trades:
    trades: tuple[Trade, ...]


@dataclass(frozen=True, slots=True)
class Townships:
    townships: tuple[Township, ...]


@dataclass(frozen=True, slots=True)
class Institutions:
    institutions: tuple[Institution, ...]


@dataclass(frozen=True, slots=True)
class Venues:
    venues: tuple[Venue, ...]


@dataclass(frozen=True, slots=True)
class EquipmentSets:
    equipment: tuple[Equipment, ...]


@dataclass(frozen=True, slots=True)
class Teachers:
    teachers: tuple[Teacher, ...]


@dataclass(frozen=True, slots=True)
class ExamBodies:
    exam_bodies: tuple[ExamBody, ...]


@dataclass(frozen=True, slots=True)
class Glossary:
    terms: tuple[Term, ...]


@dataclass(frozen=True, slots=True)
class TalkTeams:
    expert_fields: tuple[ExpertField, ...]
    topics: tuple[TalkTopic, ...]
    teams: tuple[TalkTeam, ...]


@dataclass(frozen=True, slots=True)
class PlainWords:
    words: tuple[PlainWord, ...]


@dataclass(frozen=True, slots=True)
class Waivers:
    waivers: tuple[Waiver, ...]


@dataclass(frozen=True, slots=True)
class Holidays:
    years: tuple[HolidayYear, ...]


@dataclass(frozen=True, slots=True)
class Notices:
    """The notices of one year, oldest first."""

    origin: Origin
    year: int
    notices: tuple[Notice, ...]


@dataclass(frozen=True, slots=True)
class Redirects:
    redirects: tuple[Redirect, ...]


@dataclass(frozen=True, slots=True)
class Schedule:
    """What one institution or talk team offers in one season."""

    origin: Origin
    season: str
    runs: tuple[Run, ...] = ()
    talks: tuple[Talk, ...] = ()


@dataclass(frozen=True, slots=True)
class ContentFile:
    """One kind of content file: the glob of its paths, its form, and the name of its schema.

    A single file that is not `needed` may be missing; `absent` is its record then.
    """

    glob: str
    form: Record[Any]
    schema: str
    needed: bool = True
    absent: Any = None

    @property
    def single(self) -> bool:
        """True if there is at most one such file."""
        return "*" not in self.glob


SETTINGS = ContentFile("catalog.yml", programme.SETTINGS, "catalog")
SUPPORT = ContentFile("support.yml", programme.SUPPORT, "support")
RESULTS = ContentFile("results-2018.yml", programme.RESULTS, "results")
TRADES = ContentFile("trades.yml", Record(Trades, {"trades": Readable(training.TRADE)}), "trades")
TOWNSHIPS = ContentFile(
    "townships.yml", Record(Townships, {"townships": Readable(places.TOWNSHIP)}), "townships"
)
INSTITUTIONS = ContentFile(
    "institutions.yml",
    Record(Institutions, {"institutions": Readable(people.INSTITUTION)}),
    "institutions",
)
VENUES = ContentFile("venues.yml", Record(Venues, {"venues": Readable(places.VENUE)}), "venues")
EQUIPMENT = ContentFile(
    "equipment.yml",
    Record(EquipmentSets, {"equipment": Readable(people.EQUIPMENT)}),
    "equipment",
    needed=False,
    absent=EquipmentSets(()),
)
TEACHERS = ContentFile(
    "teachers.yml", Record(Teachers, {"teachers": Readable(people.TEACHER)}), "teachers"
)
EXAM_BODIES = ContentFile(
    "exam-bodies.yml",
    Record(ExamBodies, {"exam_bodies": Readable(people.EXAM_BODY)}),
    "exam-bodies",
)
TALK_TEAMS = ContentFile(
    "mobile-teams.yml",
    Record(
        TalkTeams,
        {
            "expert_fields": Readable(people.EXPERT_FIELD),
            "topics": Readable(people.TALK_TOPIC),
            "teams": Readable(people.TALK_TEAM),
        },
    ),
    "mobile-teams",
)
GLOSSARY = ContentFile(
    "glossary.yml", Record(Glossary, {"terms": Readable(glossary.TERM)}), "glossary"
)
VILLAGES = ContentFile("villages/*.yml", places.VILLAGE_EDITION, "villages")
COURSES = ContentFile("courses/*.yml", training.COURSE, "course")
BOOKS = ContentFile("textbooks/*/book.yml", training.BOOK, "book")
SCHEDULES = ContentFile(
    "schedules/*/*.yml",
    Record(
        Schedule,
        {
            "season": IDENT,
            "runs": optional(Readable(schedule.RUN)),
            "talks": optional(Readable(schedule.TALK)),
        },
    ),
    "schedule",
)
TRAVEL = ContentFile("travel.yml", places.TRAVEL, "travel", needed=False, absent=NO_TRAVEL)
PLAIN_WORDS = ContentFile(
    "plain-words.yml", Record(PlainWords, {"words": Readable(prose.PLAIN_WORD)}), "plain-words"
)
WAIVERS = ContentFile(
    "waivers.yml",
    Record(Waivers, {"waivers": Readable(waivers.WAIVER)}),
    "waivers",
    needed=False,
    absent=Waivers(()),
)
HOLIDAYS = ContentFile(
    "holidays.yml",
    Record(Holidays, {"years": Readable(calendar.HOLIDAY_YEAR)}),
    "holidays",
    needed=False,
    absent=Holidays(()),
)
FARMING = ContentFile("farming.yml", calendar.FARMING, "farming", needed=False, absent=NO_FARMING)
NOTICES = ContentFile(
    "notices/*.yml",
    Record(Notices, {"year": YEAR, "notices": ListOf(notices.NOTICE)}),
    "notices",
)
RELEASED = ContentFile("released.yml", notices.RELEASED, "released", needed=False)
REDIRECTS = ContentFile(
    "redirects.yml",
    Record(Redirects, {"redirects": Readable(notices.REDIRECT)}),
    "redirects",
    needed=False,
    absent=Redirects(()),
)

FILES: tuple[ContentFile, ...] = (
    SETTINGS,
    SUPPORT,
    RESULTS,
    TRADES,
    TOWNSHIPS,
    INSTITUTIONS,
    VENUES,
    EQUIPMENT,
    TEACHERS,
    EXAM_BODIES,
    TALK_TEAMS,
    GLOSSARY,
    VILLAGES,
    COURSES,
    BOOKS,
    SCHEDULES,
    PLAIN_WORDS,
    TRAVEL,
    WAIVERS,
    HOLIDAYS,
    FARMING,
    NOTICES,
    RELEASED,
    REDIRECTS,
)
