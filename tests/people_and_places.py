"""Builders of what a schedule refers to: trades, townships, institutions, people, books, settings.

Each makes a record that is in order, and takes what a test changes. `line` is where the record
stands in its file; its keys follow, one on each line, in column 5.
"""

from __future__ import annotations

from datetime import date, time

from catalog.model.gazetteer import (
    DivisionCode,
    Township,
    TownshipKind,
    Village,
    VillageEdition,
    VillageKind,
)
from catalog.model.glossary import Term
from catalog.model.origin import Origin
from catalog.model.programme import Contact, Figure, Question, Results, Season, Settings, Support
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
from catalog.model.schedule import Period
from catalog.model.text import Lang, Text
from catalog.model.textbook import Chapter, Manuscript, Section, Textbook, Translated
from catalog.model.training import Trade
from catalog.rules.chapters import SECTIONS

WORDS = Text("字", "Words")


def origin(file: str, line: int, keys: str = "") -> Origin:
    """A record that begins in `line`, with one of its `keys` on each line from there."""
    fields = {key: (line + n, 5) for n, key in enumerate(keys.split())}
    return Origin(file, line, 5, fields)


def day(text: str) -> date:
    return date.fromisoformat(text)


def clock(text: str) -> time:
    return time.fromisoformat(text)


def trade(named: str = "chef", code: str = "CS", line: int = 1) -> Trade:
    return Trade(origin("content/trades.yml", line, "id code"), named, WORDS, code, WORDS, (), ())


QINGSHAN = Text("青山镇", "Qingshan Town")


def township(
    named: str = "qingshan",
    *,
    since: str | None = None,
    until: str | None = None,
    successors: tuple[str, ...] = (),
    near: tuple[str, ...] = (),
    line: int = 1,
) -> Township:
    return Township(
        origin=origin("content/townships.yml", line, "id since until successors near"),
        id=named,
        name=QINGSHAN,
        pinyin="qīng shān",
        kind=TownshipKind.TOWN,
        codes=(DivisionCode("nbs", 2023, "519999101"),),
        since=day(since) if since else None,
        until=day(until) if until else None,
        successors=successors,
        near=near,
    )


def village(
    code: str = "519999101200",
    township: str = "qingshan",
    now: str | None = None,
    now_in: tuple[str, ...] = (),
    line: int = 5,
) -> Village:
    at = origin("content/villages/2023.yml", line, "code township now now_in")
    return Village(at, code, WORDS, VillageKind.VILLAGE, township, now, now_in)


def edition(*villages: Village, year: int = 2023) -> VillageEdition:
    return VillageEdition(origin(f"content/villages/{year}.yml", 1), year, WORDS, villages)


def institution(
    named: str = "school",
    trades: tuple[str, ...] = ("chef",),
    township: str = "qingshan",
    line: int = 1,
) -> Institution:
    at = origin("content/institutions.yml", line, "id trades township")
    return Institution(at, named, WORDS, trades, township, WORDS, "0827-0000101", WORDS)


def venue(
    named: str = "hall",
    township: str = "qingshan",
    capacity: int = 30,
    parallel: bool = False,
    line: int = 1,
) -> Venue:
    at = origin("content/venues.yml", line, "id township capacity")
    return Venue(at, named, WORDS, township, WORDS, capacity, parallel)


def equipment(
    named: str = "stoves",
    trades: tuple[str, ...] = ("chef",),
    owner: str = "school",
    count: int = 1,
    line: int = 1,
) -> Equipment:
    at = origin("content/equipment.yml", line, "id trades owner count")
    return Equipment(at, named, WORDS, trades, owner, count)


def teacher(
    code: str = "T-1",
    institution: str = "school",
    trades: tuple[str, ...] = ("chef",),
    line: int = 1,
) -> Teacher:
    at = origin("content/teachers.yml", line, "code institution trades")
    return Teacher(at, code, institution, trades, WORDS)


def examiner(
    code: str = "X-1",
    trades: tuple[str, ...] = ("chef",),
    accredited: Period | None = None,
    line: int = 5,
) -> Examiner:
    at = origin("content/exam-bodies.yml", line, "code trades")
    return Examiner(at, code, trades, accredited)


def exam_body(
    named: str = "exams",
    trades: tuple[str, ...] = ("chef",),
    travels: bool = True,
    examiners: tuple[Examiner, ...] = (examiner(),),
    accredited: Period | None = None,
) -> ExamBody:
    at = origin("content/exam-bodies.yml", 1, "id trades")
    who = (named, WORDS, trades, travels, "0827-0000121", examiners, WORDS)
    return ExamBody(at, *who, accredited)


def expert(code: str = "E-1", field: str = "farming", line: int = 9) -> Expert:
    return Expert(origin("content/mobile-teams.yml", line, "code field"), code, field)


def team(named: str = "team", experts: tuple[Expert, ...] = (expert(),)) -> TalkTeam:
    at = origin("content/mobile-teams.yml", 5, "id")
    return TalkTeam(at, named, WORDS, "0827-0000131", WORDS, experts)


def book(named: str = "chef", chapters: tuple[str, ...] = ("safety",)) -> Textbook:
    at = origin("content/textbooks/chef/book.yml", 1, "id chapters")
    return Textbook(at, named, WORDS, WORDS, chapters)


_QUESTIONS = '??? question "Why?"\n\n    So.\n\n' * 5
_TEXTS = ("字字字。" * 400, "", "", "", "| a | □ | ____ |", _QUESTIONS)


def sections(lang: Lang) -> tuple[Section, ...]:
    """All sections that a chapter must have, with as much text as it needs."""
    pairs = zip(SECTIONS, _TEXTS, strict=True)
    return tuple(Section(name[lang], text, line) for line, (name, text) in enumerate(pairs, 5))


def chapter(named: str = "safety", book: str = "chef") -> Chapter:
    """A chapter in order, as translated on 1 November 2026."""
    file = f"content/textbooks/{book}/{named}"
    zh = Manuscript(f"{file}.md", WORDS.zh, WORDS.zh, sections(Lang.ZH))
    en = Manuscript(f"{file}.en.md", WORDS.en, WORDS.en, sections(Lang.EN))
    records = tuple(
        Translated(origin(en.file, 4), section.name, section.digest, date(2026, 11, 1))
        for section in zh.sections
    )
    return Chapter(origin(zh.file, 1), book, named, zh, en, records)


def expert_field(named: str = "farming") -> ExpertField:
    return ExpertField(origin("content/mobile-teams.yml", 1, "id"), named, WORDS)


def topic(named: str = "topic") -> TalkTopic:
    return TalkTopic(origin("content/mobile-teams.yml", 3, "id"), named, WORDS)


def contact(named: str = "enquiries", line: int = 20) -> Contact:
    return Contact(origin("content/catalog.yml", line, "id"), named, WORDS, "12333", WORDS, WORDS)


def season(named: str = "2027-spring", line: int = 30) -> Season:
    return Season(origin("content/catalog.yml", line, "id"), named, WORDS)


def question(named: str = "cost", line: int = 20) -> Question:
    return Question(origin("content/support.yml", line, "id"), named, WORDS, WORDS)


def figure(named: str = "classes", line: int = 5) -> Figure:
    return Figure(origin("content/results-2018.yml", line, "id"), named, WORDS, 41, WORDS)


def settings(
    time_zone: str = "Asia/Shanghai",
    minutes_per_hour: int = 45,
    hours_per_day: int = 8,
    contacts: tuple[Contact, ...] = (contact(),),
    seasons: tuple[Season, ...] = (season(),),
    *,
    printouts: bool = True,
) -> Settings:
    return Settings(
        origin=origin("content/catalog.yml", 1, "time_zone"),
        title=WORDS,
        place=WORDS,
        welcome=WORDS,
        intro=WORDS,
        sample=True,
        sample_notice=WORDS,
        time_zone=time_zone,
        allowance_per_day=50,
        allowance_for=WORDS,
        minutes_per_hour=minutes_per_hour,
        hours_per_day=hours_per_day,
        contacts=contacts,
        seasons=seasons,
        printouts=printouts,
    )


def support(*questions: Question) -> Support:
    at = origin("content/support.yml", 1)
    return Support(at, WORDS, (), (), WORDS, (), (), (), questions)


def results(*figures: Figure) -> Results:
    return Results(origin("content/results-2018.yml", 1), 2018, WORDS, WORDS, figures, (), ())


def term(
    zh: str = "灶台", pinyin: str = "zào tái", books: tuple[str, ...] = ("chef",), line: int = 1
) -> Term:
    at = origin("content/glossary.yml", line, "zh pinyin en plain also also_en books")
    return Term(at, zh, pinyin, "stove", WORDS, also=("灶头",), also_en=("hob",), books=books)
