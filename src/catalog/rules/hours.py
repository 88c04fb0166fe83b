"""The hours of a run are the hours of its course: unit by unit, theory and practice apart."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date
from operator import attrgetter

from catalog.model.catalog import Catalog
from catalog.model.schedule import Run
from catalog.model.training import Course
from catalog.problems import Place, Problem, listed
from catalog.rules import codes, planning_codes

SAFETY = "safety"
_BY_TIME = attrgetter("day", "start")


def courses_begin_with_safety(catalog: Catalog) -> Iterator[Problem]:
    """The first unit of every course is its safety unit."""
    for course in catalog.courses:
        if course.units and course.units[0].id != SAFETY:
            yield codes.SAFETY_UNIT.at(course.units[0].origin.of("id"))


def exam_points_name_units_of_the_course(catalog: Catalog) -> Iterator[Problem]:
    """A line of the assessment draws on units that the course has."""
    for course in catalog.courses:
        for point in course.assessment:
            for unit in point.units:
                if (course.id, unit) not in catalog.unit:
                    yield codes.UNIT_UNKNOWN.at(
                        point.origin.of("units"),
                        course=course.id,
                        unit=unit,
                        known=listed((u.id for u in course.units), most=30),
                    )


def units_point_at_chapters_that_exist(catalog: Catalog) -> Iterator[Problem]:
    """A chapter that a unit or a book names is a file of that textbook."""
    for place, book, chapter in _chapters_named(catalog):
        if (book, chapter) not in catalog.chapter and chapter not in catalog.unread:
            file = f"content/textbooks/{book}/{chapter}.md"
            yield codes.CHAPTER_UNKNOWN.at(place, book=book, chapter=chapter, file=file)


def _chapters_named(catalog: Catalog) -> Iterator[tuple[Place, str, str]]:
    for course in catalog.courses:
        for unit in course.units:
            for chapter in unit.chapters:
                yield unit.origin.of("chapters"), course.textbook, chapter
    for book in catalog.textbooks:
        for chapter in book.chapters:
            yield book.origin.of("chapters"), book.id, chapter


def runs_teach_the_hours_of_their_course(catalog: Catalog) -> Iterator[Problem]:
    """A run teaches each unit for just the hours of its course, theory and practice apart."""
    for run in catalog.runs:
        course = catalog.course.get(run.course)
        if course and run.meetings:
            yield from _units_known(run, course)
            yield from _ledger(run, course)


def _units_known(run: Run, course: Course) -> Iterator[Problem]:
    known = {unit.id for unit in course.units}
    for meeting in run.meetings:
        for part in meeting.taught:
            if part.unit not in known:
                yield codes.UNIT_UNKNOWN.at(
                    meeting.origin.place,
                    course=course.id,
                    unit=part.unit,
                    known=listed((unit.id for unit in course.units), most=30),
                )


def _ledger(run: Run, course: Course) -> Iterator[Problem]:
    theory: Counter[str] = Counter()
    practice: Counter[str] = Counter()
    for meeting in run.meetings:
        for part in meeting.taught:
            theory[part.unit] += part.theory
            practice[part.unit] += part.practice
    for unit in course.units:
        for taught, wanted, zh, en in (
            (theory[unit.id], unit.theory, "理论", "theory"),
            (practice[unit.id], unit.practice, "实操", "practice"),
        ):
            if taught != wanted:
                yield codes.HOURS_UNIT.at(
                    run.origin.of("meetings"),
                    unit=unit.id,
                    kind_zh=zh,
                    kind_en=en,
                    taught=taught,
                    wanted=wanted,
                )


def safety_is_taught_first(catalog: Catalog) -> Iterator[Problem]:
    """No other unit begins before the safety unit is complete."""
    for run in catalog.runs:
        course = catalog.course.get(run.course)
        if course is None or (course.id, SAFETY) not in catalog.unit:
            continue
        left = catalog.unit[course.id, SAFETY].hours
        for meeting in sorted(run.meetings, key=_BY_TIME):
            for part in meeting.taught:
                if part.unit == SAFETY:
                    left -= part.theory + part.practice
                elif left > 0:
                    yield codes.SAFETY_FIRST.at(meeting.origin.place, unit=part.unit)
                    break
            if left <= 0:
                break


def units_begin_in_the_order_of_the_course(catalog: Catalog) -> Iterator[Problem]:
    """A unit begins when those before it in the course have begun; told once for each run."""
    for run in catalog.runs:
        course = catalog.course.get(run.course)
        order = {unit.id: n for n, unit in enumerate(course.units)} if course else {}
        begun: set[str] = set()
        for meeting in sorted(run.meetings, key=_BY_TIME):
            fresh = {p.unit for p in meeting.taught if p.unit not in begun and p.unit in order}
            if not fresh:
                continue
            earlier = min(fresh, key=order.__getitem__)
            latest = max(begun, key=order.__getitem__, default=earlier)
            if order[earlier] < order[latest]:
                yield planning_codes.UNIT_ORDER.at(
                    meeting.origin.place, unit=latest, earlier=earlier
                )
                break
            begun |= fresh


def meetings_are_long_enough(catalog: Catalog) -> Iterator[Problem]:
    """A meeting lasts at least its teaching hours, each as long as the settings say."""
    length = catalog.settings.minutes_per_hour
    for run in catalog.runs:
        for meeting in run.meetings:
            hours = meeting.theory + meeting.practice
            if 0 < meeting.minutes < hours * length:
                yield codes.HOURS_CLOCK.at(
                    meeting.origin.place,
                    start=f"{meeting.start:%H:%M}",
                    end=f"{meeting.end:%H:%M}",
                    minutes=meeting.minutes,
                    hours=hours,
                    length=length,
                )


def days_are_not_too_long(catalog: Catalog) -> Iterator[Problem]:
    """On no day has a run more teaching hours than the settings allow."""
    most = catalog.settings.hours_per_day
    for run in catalog.runs:
        hours: Counter[date] = Counter()
        for meeting in run.meetings:
            hours[meeting.day] += meeting.theory + meeting.practice
        for meeting in run.meetings:
            if hours[meeting.day] > most:
                yield codes.HOURS_DAY.at(
                    meeting.origin.place, day=meeting.day, hours=hours.pop(meeting.day), most=most
                )
