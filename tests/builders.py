"""Builders of schedules, courses and whole catalogs; that of `catalog()` keeps every rule.

Each makes a record that is in order, and takes what a test changes. Days and times are written as
text. `line` is where the record stands; its keys follow, one on each line, in column 5.
"""

from __future__ import annotations

from collections.abc import Iterable

from catalog.model.catalog import Catalog
from catalog.model.farming import NO_FARMING, Farming
from catalog.model.gazetteer import Township, VillageEdition
from catalog.model.holidays import HolidayYear
from catalog.model.notices import Notice, Redirect, Released
from catalog.model.personal import PersonalNumber
from catalog.model.programme import Results, Settings, Support
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
from catalog.model.roads import NO_TRAVEL, Travel
from catalog.model.schedule import (
    Cancellation,
    Exam,
    Meeting,
    Move,
    Period,
    Recruitment,
    Run,
    Talk,
    UnitHours,
)
from catalog.model.textbook import Chapter, Textbook
from catalog.model.training import (
    Course,
    Credential,
    CredentialKind,
    ExamPoint,
    Suitability,
    Trade,
    Unit,
)
from catalog.model.waivers import Waiver
from catalog.problems import Problem
from tests import conditions
from tests import people_and_places as people
from tests.people_and_places import WORDS, clock, day, origin

RUNS = "content/schedules/school/2027-spring.yml"
TALKS = "content/schedules/team/2027-spring.yml"
COURSES = "content/courses/chef.yml"


def period(first: str, last: str) -> Period:
    return Period(day(first), day(last))


def cancelled(on: str = "2027-02-20") -> Cancellation:
    return Cancellation(day(on), WORDS)


def moved(days: Period | None = None, venue: str | None = None) -> Move:
    return Move(day("2027-02-20"), WORDS, days, venue)


def meeting(when: str, *taught: tuple[str, int, int], line: int = 40) -> Meeting:
    """A meeting at `2027-03-04 08:30-11:45` that teaches (unit, theory, practice)."""
    on, clocks = when.split()
    start, end = clocks.split("-")
    hours = tuple(UnitHours(*part) for part in taught)
    return Meeting(origin(RUNS, line), day(on), clock(start), clock(end), hours)


def exam(when: str, body: str = "exams", examiner: str = "X-1", line: int = 60) -> Exam:
    on, clocks = when.split()
    start, end = clocks.split("-")
    at = origin(RUNS, line, "date from to body examiner")
    return Exam(at, day(on), clock(start), clock(end), body, examiner)


MEETINGS = (
    meeting("2027-03-04 08:30-11:45", ("safety", 1, 1), ("knife", 1, 1), line=40),
    meeting("2027-03-05 08:30-10:00", ("knife", 0, 2), line=41),
)
EXAM = exam("2027-03-05 14:00-16:00")
ENROLMENT = period("2027-02-01", "2027-02-28")
DAYS = period("2027-03-04", "2027-03-05")
RUN_KEYS = (
    "code course township venue seats teachers enrol days meetings exam moved cancelled equipment"
)


def run(
    code: str = "CS-2701",
    *,
    course: str = "chef",
    institution: str = "school",
    season: str = "2027-spring",
    township: str = "qingshan",
    venue: str = "hall",
    seats: int = 30,
    teachers: tuple[str, ...] = ("T-1",),
    enrolment: Period | None = ENROLMENT,
    days: Period | None = DAYS,
    meetings: tuple[Meeting, ...] = MEETINGS,
    exam: Exam | None = EXAM,
    recruitment: Recruitment = Recruitment.OPEN,
    cancelled: Cancellation | None = None,
    moved: Move | None = None,
    equipment: tuple[str, ...] = (),
    line: int = 10,
) -> Run:
    at = origin(RUNS, line, RUN_KEYS)
    place = (institution, season, township, venue, seats, teachers)
    when = (enrolment, days, meetings, exam)
    news = (recruitment, cancelled, moved)
    return Run(at, code, course, *place, *when, *news, equipment=equipment)


def talk(
    code: str = "ST-2701",
    *,
    on: str = "2027-03-06",
    clocks: str = "14:00-15:30",
    team: str = "team",
    season: str = "2027-spring",
    township: str = "qingshan",
    village: str = "519999101200",
    topic: str = "topic",
    experts: tuple[str, ...] = ("E-1",),
    cancelled: Cancellation | None = None,
    line: int = 10,
) -> Talk:
    at = origin(TALKS, line, "code date from to township village topic experts")
    start, end = clocks.split("-")
    when = (day(on), clock(start), clock(end))
    return Talk(at, code, team, season, *when, township, village, topic, experts, cancelled)


def unit(
    named: str, theory: int, practice: int, chapters: tuple[str, ...] = ("safety",), line: int = 50
) -> Unit:
    at = origin(COURSES, line, "id chapters")
    return Unit(at, named, WORDS, WORDS, theory, practice, chapters)


def point(*units: str, named: str = "dish", line: int = 30) -> ExamPoint:
    return ExamPoint(origin(COURSES, line, "id units"), named, WORDS, units)


def credential(
    kind: CredentialKind = CredentialKind.SKILL_LEVEL, in_course: bool = True
) -> Credential:
    return Credential(kind, WORDS, WORDS, in_course)


UNITS = (unit("safety", 1, 1, ("safety",), line=50), unit("knife", 1, 3, line=60))


def course(
    named: str = "chef",
    *,
    trade: str = "chef",
    textbook: str = "chef",
    units: tuple[Unit, ...] = UNITS,
    assessment: tuple[ExamPoint, ...] = (point("knife"),),
    credentials: tuple[Credential, ...] = (credential(),),
) -> Course:
    return Course(
        origin=origin(COURSES, 1, "id trade textbook"),
        id=named,
        trade=trade,
        name=WORDS,
        summary=WORDS,
        who_for=WORDS,
        entry=(WORDS,),
        suitability=Suitability(None, None, None, None, None, None),
        learn=(WORDS,),
        method=WORDS,
        bring=(WORDS,),
        assessment=assessment,
        credentials=credentials,
        next=(WORDS,),
        textbook=textbook,
        units=units,
    )


SETTINGS, SUPPORT, RESULTS = people.settings(), people.support(), people.results()


def catalog(
    *,
    settings: Settings = SETTINGS,
    support: Support = SUPPORT,
    results: Results = RESULTS,
    trades: tuple[Trade, ...] = (people.trade(),),
    courses: tuple[Course, ...] = (course(),),
    townships: tuple[Township, ...] = (people.township(),),
    village_editions: tuple[VillageEdition, ...] = (people.edition(people.village()),),
    institutions: tuple[Institution, ...] = (people.institution(),),
    venues: tuple[Venue, ...] = (people.venue(),),
    equipment: tuple[Equipment, ...] = (),
    teachers: tuple[Teacher, ...] = (people.teacher(),),
    exam_bodies: tuple[ExamBody, ...] = (people.exam_body(),),
    talk_teams: tuple[TalkTeam, ...] = (people.team(),),
    expert_fields: tuple[ExpertField, ...] = (people.expert_field(),),
    talk_topics: tuple[TalkTopic, ...] = (people.topic(),),
    textbooks: tuple[Textbook, ...] = (people.book(),),
    chapters: tuple[Chapter, ...] = (people.chapter(),),
    runs: tuple[Run, ...] = (run(),),
    talks: tuple[Talk, ...] = (talk(),),
    travel: Travel = NO_TRAVEL,
    waivers: tuple[Waiver, ...] = (),
    holidays: tuple[HolidayYear, ...] = (conditions.holidays(),),
    farming: Farming = NO_FARMING,
    personal_numbers: tuple[PersonalNumber, ...] = (),
    notices: tuple[Notice, ...] = (),
    released: Released | None = None,
    redirects: tuple[Redirect, ...] = (),
    unread: frozenset[str] = frozenset(),
) -> Catalog:
    return Catalog(
        settings=settings,
        support=support,
        results=results,
        trades=trades,
        courses=courses,
        townships=townships,
        village_editions=village_editions,
        institutions=institutions,
        venues=venues,
        equipment=equipment,
        teachers=teachers,
        exam_bodies=exam_bodies,
        talk_teams=talk_teams,
        expert_fields=expert_fields,
        talk_topics=talk_topics,
        textbooks=textbooks,
        chapters=chapters,
        runs=runs,
        talks=talks,
        travel=travel,
        waivers=waivers,
        holidays=holidays,
        farming=farming,
        personal_numbers=personal_numbers,
        notices=notices,
        released=released,
        redirects=redirects,
        unread=unread,
    )


def faults(problems: Iterable[Problem]) -> list[tuple[str, str]]:
    """Where and what `problems` are: their places and codes."""
    return [(str(problem.place), problem.code) for problem in problems]
