"""Draws runs without clashes: who and what is free in each stretch of each season."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from catalog.model.catalog import Catalog
from catalog.model.providers import Institution
from catalog.model.schedule import Meeting, Run
from catalog.model.text import Text
from catalog.model.training import Course, Trade

LAST_YEAR = 2027  # the last season is the spring of this year
_SLOT = 18  # working days: the longest course, its exam, and a start up to two days late


@dataclass(frozen=True, slots=True)
class Season:
    """A half year, and the working days on which classes may meet."""

    id: str
    name: Text
    days: tuple[date, ...]

    @property
    def slots(self) -> int:
        """How many courses fit behind one another."""
        return len(self.days) // _SLOT


def season(year: int, half: str) -> Season:
    """The `spring` of `year`, which begins in the December before, or its `autumn`."""
    if half == "spring":
        days = tuple(_working(date(year - 1, 12, 1), date(year, 6, 30)))
        name = Text(f"{year - 1}年12月到{year}年6月", f"December {year - 1} to June {year}")
    else:
        days = tuple(_working(date(year, 7, 1), date(year, 11, 30)))
        name = Text(f"{year}年7月到11月", f"July to November {year}")
    return Season(f"{year}-{half}", name, days)


# From a day of every year to another: what content/holidays.yml has of any year, and farming.yml.
_FREE = (
    ((1, 1), (1, 3)),
    ((2, 1), (2, 23)),
    ((4, 4), (4, 6)),
    ((5, 1), (5, 5)),
    ((5, 20), (6, 9)),
    ((6, 19), (6, 21)),
    ((8, 20), (9, 15)),
    ((9, 25), (9, 27)),
    ((10, 1), (10, 7)),
)


def _working(first: date, last: date) -> Iterator[date]:
    """Weekdays, without public holidays and the busy weeks in the fields."""
    for n in range((last - first).days + 1):
        day = first + timedelta(n)
        on = (day.month, day.day)
        if day.weekday() < 5 and not any(begin <= on <= end for begin, end in _FREE):
            yield day


Key = tuple[str, str]


class Pool:
    """Names of things by key, none given out twice at a time; new ones are made when short."""

    def __init__(self, shipped: Mapping[Key, list[str]], new: Callable[[Key, int], str]) -> None:
        self._names = {key: list(names) for key, names in shipped.items()}
        self._new = new
        self._taken: Counter[tuple[Key, str]] = Counter()
        self.added: list[tuple[Key, str]] = []

    def take(self, key: Key, when: str) -> str:
        """A name that nobody else was given for `key` at the time `when`."""
        place = self._taken[key, when]
        self._taken[key, when] += 1
        names = self._names.setdefault(key, [])
        if place == len(names):
            names.append(self._new(key, len(self.added)))
            self.added.append((key, names[-1]))
        return names[place]


def pools(catalog: Catalog) -> tuple[Pool, Pool, Pool, Pool]:
    """Venues by township, teachers and equipment by institution and trade, examiners by body."""
    venues: defaultdict[Key, list[str]] = defaultdict(list)
    teachers: defaultdict[Key, list[str]] = defaultdict(list)
    examiners: defaultdict[Key, list[str]] = defaultdict(list)
    for venue in catalog.venues:
        if not venue.parallel:
            venues[venue.township, ""].append(venue.id)
    for teacher in catalog.teachers:
        teachers[teacher.institution, teacher.trades[0]].append(teacher.code)
    for body in catalog.exam_bodies:
        for examiner in body.examiners:
            examiners[body.id, examiner.trades[0]].append(examiner.code)
    equipment: defaultdict[Key, list[str]] = defaultdict(list)
    for one in catalog.equipment:
        equipment[one.owner, one.trades[0]].append(one.id)
    letters = {trade.id: trade.code for trade in catalog.trades}
    return (
        Pool(venues, lambda key, n: f"{key[0]}-point-{n + 1}"),
        Pool(teachers, lambda key, n: f"T-{letters[key[1]]}{n + 100}"),
        Pool(examiners, lambda key, n: f"X-{letters[key[1]]}{n + 100}"),
        Pool(equipment, lambda key, n: f"{key[1]}-set-{n + 100}"),
    )


@dataclass(frozen=True, slots=True)
class Pattern:
    """How a course is taught: the blocks of each day, as a schedule file writes them."""

    course: Course
    trade: Trade
    days: tuple[tuple[str, ...], ...]
    body: str | None


def patterns(catalog: Catalog) -> list[Pattern]:
    """One pattern for each course, from its first shipped run."""
    return [_pattern(catalog, c, catalog.runs_by_course[c.id][0]) for c in catalog.courses]


def _pattern(catalog: Catalog, course: Course, run: Run) -> Pattern:
    days = sorted({meeting.day for meeting in run.meetings})
    return Pattern(
        course,
        catalog.trade[course.trade],
        tuple(tuple(_block(m) for m in run.meetings if m.day == day) for day in days),
        run.exam.body if run.exam else None,
    )


def _block(meeting: Meeting) -> str:
    parts = []
    for part in meeting.taught:
        amounts = [f" {n}{kind}" for n, kind in ((part.theory, "t"), (part.practice, "p")) if n]
        parts.append(part.unit + "".join(amounts))
    return f"{meeting.start:%H:%M}-{meeting.end:%H:%M} {', '.join(parts)}"


_CANCELLED = Text("报名的人太少，这一期不开了。", "Too few people enrolled; it will not be held.")
_MOVED = Text("场地要用，往后推几天。", "Put back a few days, because the place is needed.")


class Drawing:
    """Draws runs one after another; `files` holds their lines by institution and season."""

    def __init__(self, catalog: Catalog, institutions: tuple[Institution, ...]) -> None:
        self._patterns = patterns(catalog)
        self._places = [t.id for t in catalog.townships if t.until is None]
        self._offering = {
            trade.id: [i.id for i in institutions if trade.id in i.trades]
            for trade in catalog.trades
        }
        self._seats = min(venue.capacity for venue in catalog.venues)
        self.venues, self.teachers, self.examiners, self.equipment = pools(catalog)
        self._equipped = {trade for one in catalog.equipment for trade in one.trades}
        self._codes: Counter[tuple[str, int]] = Counter()
        self.files: defaultdict[Key, list[str]] = defaultdict(list)

    def season(self, season: Season, first: int, count: int) -> None:
        """Draw `count` runs, those from number `first` on, in `season`."""
        for n in range(first, first + count):
            self._run(season, n)

    def _run(self, season: Season, n: int) -> None:
        pattern = self._patterns[(n + 2 * (n // len(self._places))) % len(self._patterns)]
        trade = pattern.trade
        school = self._offering[trade.id][n // 7 % len(self._offering[trade.id])]
        place = self._places[n % len(self._places)]
        slot = n % season.slots
        when = f"{season.id} {slot}"
        staff = [self.teachers.take((school, trade.id), when) for _ in range(2)]
        start = slot * _SLOT + n % 3
        days = season.days[start : start + len(pattern.days) + 1]
        lines = [
            f"  - code: {self._code(trade, days[0])}",
            f"    course: {pattern.course.id}",
            f"    township: {place}",
            f"    venue: {self.venues.take((place, ''), when)}",
            f"    seats: {self._seats}",
            f"    teachers: [{', '.join(staff)}]",
            *self._equipment(school, trade.id, when),
            f"    enrol: {_period(days[0] - timedelta(45), days[0] - timedelta(4))}",
            f"    days: {_period(days[0], days[-2])}",
            *_news(n, days),
            "    meetings:",
        ]
        for day, blocks in zip(days, pattern.days, strict=False):
            lines.extend(f"      - {day} {block}" for block in blocks)
        if pattern.body:
            examiner = self.examiners.take((pattern.body, trade.id), when)
            lines.append(
                f"    exam: {{date: {days[-1]}, from: 09:00, to: 12:00, body: {pattern.body},"
                f" examiner: {examiner}}}"
            )
        self.files[school, season.id].extend(lines)

    def _equipment(self, school: str, trade: str, when: str) -> list[str]:
        if trade not in self._equipped:
            return []
        return [f"    equipment: [{self.equipment.take((school, trade), when)}]"]

    def _code(self, trade: Trade, day: date) -> str:
        self._codes[trade.code, day.year] += 1
        return f"{trade.code}-{day.year % 100}{self._codes[trade.code, day.year]:02d}"


def _period(first: date, last: date) -> str:
    return f"{{from: {first}, until: {last}}}"


def _text(text: Text) -> str:
    return f'{{zh: "{text.zh}", en: "{text.en}"}}'


def _news(n: int, days: tuple[date, ...]) -> list[str]:
    """What was said about a few of the runs: full, moved, cancelled."""
    said = days[0] - timedelta(20)
    if n % 23 == 0:
        return ["    recruitment: full"]
    if n % 47 == 0:
        before = _period(days[0] - timedelta(7), days[-2] - timedelta(7))
        return [
            "    moved:",
            f"      on: {said}",
            f"      reason: {_text(_MOVED)}",
            f"      days: {before}",
        ]
    if n % 61 == 0:
        return [f"    cancelled: {{on: {said}, reason: {_text(_CANCELLED)}}}"]
    return []
