"""The whole catalog: every record that was read, and the ways to find one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Protocol, TypeVar

from catalog.model.farming import NO_FARMING, Farming
from catalog.model.gazetteer import Township, Village, VillageEdition
from catalog.model.glossary import Term
from catalog.model.holidays import HolidayYear
from catalog.model.notices import Notice, Published, Redirect, Released
from catalog.model.personal import PersonalNumber
from catalog.model.programme import Contact, Results, Season, Settings, Support
from catalog.model.prose import PlainWord
from catalog.model.providers import (
    Equipment,
    ExamBody,
    Examiner,
    Expert,
    ExpertField,
    Institution,
    TalkTeam,
    TalkTopic,
    Teacher,
    Venue,
)
from catalog.model.roads import NO_TRAVEL, Travel
from catalog.model.schedule import Run, Talk
from catalog.model.textbook import Chapter, Textbook
from catalog.model.training import Course, Trade, Unit
from catalog.model.waivers import Waiver


class HasId(Protocol):
    """A record that is found by its id."""

    @property
    def id(self) -> str: ...


class HasCode(Protocol):
    """A record that is found by its code."""

    @property
    def code(self) -> str: ...


WithId = TypeVar("WithId", bound=HasId)
WithCode = TypeVar("WithCode", bound=HasCode)


def _by_id(records: Iterable[WithId]) -> Mapping[str, WithId]:
    return {record.id: record for record in reversed(tuple(records))}


def _by_code(records: Iterable[WithCode]) -> Mapping[str, WithCode]:
    return {record.code: record for record in reversed(tuple(records))}


@dataclass(frozen=True)
class Catalog:
    """Everything the content says. Where an id was used twice, the first one is found by it."""

    settings: Settings
    support: Support
    results: Results
    trades: tuple[Trade, ...] = ()
    courses: tuple[Course, ...] = ()
    townships: tuple[Township, ...] = ()
    village_editions: tuple[VillageEdition, ...] = ()
    institutions: tuple[Institution, ...] = ()
    venues: tuple[Venue, ...] = ()
    equipment: tuple[Equipment, ...] = ()
    teachers: tuple[Teacher, ...] = ()
    exam_bodies: tuple[ExamBody, ...] = ()
    talk_teams: tuple[TalkTeam, ...] = ()
    expert_fields: tuple[ExpertField, ...] = ()
    talk_topics: tuple[TalkTopic, ...] = ()
    textbooks: tuple[Textbook, ...] = ()
    chapters: tuple[Chapter, ...] = ()
    pages: tuple[Chapter, ...] = ()  # pages about the site, which belong to no book
    glossary: tuple[Term, ...] = ()
    pictures: frozenset[str] = frozenset()  # files of pictures, below the project
    runs: tuple[Run, ...] = ()
    talks: tuple[Talk, ...] = ()
    plain_words: tuple[PlainWord, ...] = ()
    travel: Travel = NO_TRAVEL
    waivers: tuple[Waiver, ...] = ()
    holidays: tuple[HolidayYear, ...] = ()
    farming: Farming = NO_FARMING
    personal_numbers: tuple[PersonalNumber, ...] = ()  # wherever they stand in the files
    notices: tuple[Notice, ...] = ()  # oldest first
    released: Released | None = None  # the last release, if there was one
    redirects: tuple[Redirect, ...] = ()
    unread: frozenset[str] = frozenset()  # ids of records that were written but not readable

    @cached_property
    def trade(self) -> Mapping[str, Trade]:
        return _by_id(self.trades)

    @cached_property
    def course(self) -> Mapping[str, Course]:
        return _by_id(self.courses)

    @cached_property
    def township(self) -> Mapping[str, Township]:
        return _by_id(self.townships)

    @cached_property
    def institution(self) -> Mapping[str, Institution]:
        return _by_id(self.institutions)

    @cached_property
    def venue(self) -> Mapping[str, Venue]:
        return _by_id(self.venues)

    @cached_property
    def equipment_set(self) -> Mapping[str, Equipment]:
        return _by_id(self.equipment)

    @cached_property
    def teacher(self) -> Mapping[str, Teacher]:
        return _by_code(self.teachers)

    @cached_property
    def exam_body(self) -> Mapping[str, ExamBody]:
        return _by_id(self.exam_bodies)

    @cached_property
    def examiner(self) -> Mapping[str, Examiner]:
        return _by_code(e for body in self.exam_bodies for e in body.examiners)

    @cached_property
    def talk_team(self) -> Mapping[str, TalkTeam]:
        return _by_id(self.talk_teams)

    @cached_property
    def expert(self) -> Mapping[str, Expert]:
        return _by_code(e for team in self.talk_teams for e in team.experts)

    @cached_property
    def expert_field(self) -> Mapping[str, ExpertField]:
        return _by_id(self.expert_fields)

    @cached_property
    def talk_topic(self) -> Mapping[str, TalkTopic]:
        return _by_id(self.talk_topics)

    @cached_property
    def textbook(self) -> Mapping[str, Textbook]:
        return _by_id(self.textbooks)

    @cached_property
    def chapter(self) -> Mapping[tuple[str, str], Chapter]:
        return {(chapter.book, chapter.id): chapter for chapter in self.chapters}

    @cached_property
    def contact(self) -> Mapping[str, Contact]:
        return _by_id(self.settings.contacts)

    @cached_property
    def season(self) -> Mapping[str, Season]:
        return _by_id(self.settings.seasons)

    @cached_property
    def page(self) -> Mapping[str, Chapter]:
        """The pages about the site by id."""
        return _by_id(self.pages)

    @cached_property
    def unit(self) -> Mapping[tuple[str, str], Unit]:
        """Units by course and unit id."""
        return {(c.id, unit.id): unit for c in self.courses for unit in c.units}

    @cached_property
    def villages_today(self) -> tuple[Village, ...]:
        """The villages of the newest edition."""
        newest = max(self.village_editions, key=lambda e: e.edition, default=None)
        return newest.villages if newest else ()

    @cached_property
    def village(self) -> Mapping[str, Village]:
        """The villages of the newest edition by their code."""
        return _by_code(self.villages_today)

    @cached_property
    def villages_by_township(self) -> Mapping[str, tuple[Village, ...]]:
        """The villages of the newest edition by their township."""
        found: defaultdict[str, list[Village]] = defaultdict(list)
        for village in self.villages_today:
            found[village.township].append(village)
        return {township: tuple(villages) for township, villages in found.items()}

    @cached_property
    def runs_by_course(self) -> Mapping[str, tuple[Run, ...]]:
        return self._runs_by("course")

    @cached_property
    def runs_by_township(self) -> Mapping[str, tuple[Run, ...]]:
        return self._runs_by("township")

    @cached_property
    def runs_by_institution(self) -> Mapping[str, tuple[Run, ...]]:
        return self._runs_by("institution")

    @cached_property
    def talks_by_township(self) -> Mapping[str, tuple[Talk, ...]]:
        found: defaultdict[str, list[Talk]] = defaultdict(list)
        for talk in sorted(self.talks, key=lambda talk: (talk.day, talk.start, talk.code)):
            found[talk.township].append(talk)
        return {township: tuple(talks) for township, talks in found.items()}

    @cached_property
    def run(self) -> Mapping[str, Run]:
        return _by_code(self.runs)

    @cached_property
    def talk(self) -> Mapping[str, Talk]:
        return _by_code(self.talks)

    @cached_property
    def village_of_any_edition(self) -> Mapping[str, Village]:
        """Villages by their code, as the newest edition that has them says."""
        editions = sorted(self.village_editions, key=lambda e: e.edition, reverse=True)
        return _by_code(village for edition in editions for village in edition.villages)

    @cached_property
    def last_told(self) -> Mapping[str, Published]:
        """What the last release told of each run and talk, by code."""
        if self.released is None:
            return {}
        return _by_code((*self.released.runs, *self.released.talks))

    @cached_property
    def notices_by_code(self) -> Mapping[str, tuple[Notice, ...]]:
        """The notices about each run or talk, oldest first."""
        found: defaultdict[str, list[Notice]] = defaultdict(list)
        for notice in self.notices:
            found[notice.of].append(notice)
        return {code: tuple(notices) for code, notices in found.items()}

    @cached_property
    def notices_by_township(self) -> Mapping[str, tuple[Notice, ...]]:
        """The notices that concern each township, where it is or where it was to be."""
        found: defaultdict[str, list[Notice]] = defaultdict(list)
        for notice in self.notices:
            for township in {notice.at.township, notice.was.township if notice.was else ""} - {""}:
                found[township].append(notice)
        return {township: tuple(notices) for township, notices in found.items()}

    @cached_property
    def runs_in_order(self) -> tuple[Run, ...]:
        """The runs by first day and code; those without days come last."""
        return tuple(
            sorted(self.runs, key=lambda r: (r.days is None, r.days and r.days.first, r.code))
        )

    def _runs_by(self, field: str) -> Mapping[str, tuple[Run, ...]]:
        found: defaultdict[str, list[Run]] = defaultdict(list)
        for run in self.runs_in_order:
            found[getattr(run, field)].append(run)
        return {key: tuple(runs) for key, runs in found.items()}
