"""What stands above and below the words of a chapter."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from catalog.model.glossary import Term
from catalog.model.schedule import Run
from catalog.model.textbook import Chapter
from catalog.model.training import Course, ExamPoint, Unit
from catalog.views.site import Site, View
from catalog.views.terms import anchor, listing, ruby

_MOST_RUNS = 5


@dataclass(frozen=True, slots=True)
class Lesson:
    """A day on which a coming run teaches a unit."""

    day: date
    run: Run
    unit: Unit


def taught_in(site: Site, chapter: Chapter) -> list[tuple[Course, Unit]]:
    """The units that the chapter belongs to, with their courses."""
    return [
        (course, unit)
        for course in site.catalog.courses
        if course.textbook == chapter.book
        for unit in course.units
        if chapter.id in unit.chapters
    ]


def examined_in(units: Iterable[tuple[Course, Unit]]) -> Iterator[tuple[Course, ExamPoint]]:
    """The lines of the assessment that draw on `units`, each once."""
    seen = set()
    for course, unit in units:
        for point in course.assessment:
            if unit.id in point.units and (course.id, point.id) not in seen:
                seen.add((course.id, point.id))
                yield course, point


def lessons(site: Site, units: Iterable[tuple[Course, Unit]]) -> list[Lesson]:
    """The next lessons of `units`, the first of each run, by day."""
    found = []
    for course, unit in units:
        for run in site.coming_by_course.get(course.id, ()):
            days = [
                meeting.day
                for meeting in run.meetings
                if meeting.day >= site.day and any(part.unit == unit.id for part in meeting.taught)
            ]
            if days:
                found.append(Lesson(min(days), run, unit))
    return sorted(found, key=lambda lesson: (lesson.day, lesson.run.code))[:_MOST_RUNS]


def chapter_head(view: View, chapter: Chapter) -> str:
    """The HTML above a chapter: the book, its hours, whether it was reviewed, the button."""
    return view.render(
        "chapter_head.html.j2",
        chapter=chapter,
        book=view.catalog.textbook[chapter.book],
        units=taught_in(view.site, chapter),
    )


def chapter_foot(view: View, chapter: Chapter, terms: Iterable[Term] = ()) -> str:
    """The HTML under a chapter: its words, where and when it is taught, the chapters beside it."""
    book = view.catalog.textbook[chapter.book]
    chapters = [view.catalog.chapter[book.id, name] for name in book.chapters]
    here = chapters.index(chapter)
    units = taught_in(view.site, chapter)
    return view.render(
        "chapter_foot.html.j2",
        book=book,
        units=units,
        points=list(examined_in(units)),
        lessons=lessons(view.site, units),
        terms=[(anchor(term), ruby(term), term) for term in listing(terms)],
        before=chapters[here - 1] if here else None,
        after=chapters[here + 1] if here + 1 < len(chapters) else None,
    )
