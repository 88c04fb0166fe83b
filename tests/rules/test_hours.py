"""The hours of a run are those of its course: unit by unit, theory and practice apart."""

from __future__ import annotations

from catalog.problems import Place
from catalog.rules import codes, hours, planning_codes
from tests import people_and_places as people
from tests.builders import (
    COURSES,
    MEETINGS,
    RUNS,
    UNITS,
    catalog,
    course,
    faults,
    meeting,
    point,
    run,
    unit,
)
from tests.people_and_places import day

SAFETY, KNIFE = UNITS


def test_a_course_begins_with_its_safety_unit() -> None:
    """Another unit in front, or no safety unit at all, is a problem at the first unit."""
    wrong = catalog(courses=(course(units=(KNIFE, SAFETY)), course(units=(KNIFE,))))
    assert list(hours.courses_begin_with_safety(wrong)) == [
        codes.SAFETY_UNIT.at(Place(COURSES, 60, 5)),
        codes.SAFETY_UNIT.at(Place(COURSES, 60, 5)),
    ]
    assert (
        list(hours.courses_begin_with_safety(catalog(courses=(course(), course(units=()))))) == []
    )


def test_exam_points_name_units_of_their_course() -> None:
    """A unit that the course does not have is told with those that it has."""
    wrong = catalog(courses=(course(assessment=(point("knife", "knives"),)),))
    assert list(hours.exam_points_name_units_of_the_course(wrong)) == [
        codes.UNIT_UNKNOWN.at(
            Place(COURSES, 31, 5), course="chef", unit="knives", known="safety, knife"
        )
    ]
    assert list(hours.exam_points_name_units_of_the_course(catalog())) == []


def test_units_and_books_point_at_chapters_that_exist() -> None:
    """A chapter that a unit or a book names and nobody wrote is told with the file to make."""
    wrong = catalog(
        courses=(course(units=(unit("safety", 1, 1, ("fire",)),)),),
        textbooks=(people.book(chapters=("safety", "water")),),
    )
    assert list(hours.units_point_at_chapters_that_exist(wrong)) == [
        codes.CHAPTER_UNKNOWN.at(
            place, book="chef", chapter=chapter, file=f"content/textbooks/chef/{chapter}.md"
        )
        for place, chapter in (
            (Place(COURSES, 51, 5), "fire"),
            (Place("content/textbooks/chef/book.yml", 2, 5), "water"),
        )
    ]
    assert list(hours.units_point_at_chapters_that_exist(catalog())) == []


def test_a_chapter_of_another_book_does_not_count() -> None:
    """A unit points at chapters of the textbook of its course."""
    elsewhere = catalog(chapters=(people.chapter(book="welder"),))
    assert faults(hours.units_point_at_chapters_that_exist(elsewhere)) == [
        (f"{COURSES}:51:5", "chapter-unknown"),
        (f"{COURSES}:61:5", "chapter-unknown"),
        ("content/textbooks/chef/book.yml:2:5", "chapter-unknown"),
    ]


def test_a_chapter_that_could_not_be_read_is_not_unknown() -> None:
    """Its own problem is enough."""
    unread = catalog(chapters=(), unread=frozenset({"safety"}))
    assert list(hours.units_point_at_chapters_that_exist(unread)) == []


def test_a_run_teaches_just_the_hours_of_its_course() -> None:
    """Hours too few and too many are told by unit, theory and practice apart."""
    wrong = run(
        meetings=(
            meeting("2027-03-04 08:30-11:45", ("safety", 2, 1)),
            meeting("2027-03-05 08:30-11:45", ("knife", 1, 2)),
        )
    )
    assert list(hours.runs_teach_the_hours_of_their_course(catalog(runs=(wrong,)))) == [
        codes.HOURS_UNIT.at(
            Place(RUNS, 18, 5), unit="safety", kind_zh="理论", kind_en="theory", taught=2, wanted=1
        ),
        codes.HOURS_UNIT.at(
            Place(RUNS, 18, 5), unit="knife", kind_zh="实操", kind_en="practice", taught=2, wanted=3
        ),
    ]


def test_a_run_teaches_no_unit_of_another_course() -> None:
    """A unit that the course does not have is told at its meeting."""
    wrong = run(meetings=(*MEETINGS, meeting("2027-03-05 10:15-11:45", ("wok", 0, 2), line=42)))
    assert list(hours.runs_teach_the_hours_of_their_course(catalog(runs=(wrong,)))) == [
        codes.UNIT_UNKNOWN.at(Place(RUNS, 42, 5), course="chef", unit="wok", known="safety, knife")
    ]


def test_hours_of_a_run_to_be_scheduled_are_not_counted() -> None:
    """Neither are those of a course that is not known."""
    runs = (run(), run(meetings=()), run(course="nothing"))
    assert list(hours.runs_teach_the_hours_of_their_course(catalog(runs=runs))) == []


def test_safety_is_complete_before_anything_else() -> None:
    """Each meeting that teaches something else before is told once, in the order of the days."""
    wrong = run(
        meetings=(
            meeting("2027-03-05 08:30-11:45", ("safety", 1, 0), ("knife", 1, 1), line=42),
            meeting("2027-03-04 14:00-17:15", ("knife", 0, 1), ("wok", 0, 1), line=41),
            meeting("2027-03-04 08:30-09:15", ("safety", 0, 1), line=40),
            meeting("2027-03-06 08:30-09:15", ("knife", 0, 1), line=43),
        )
    )
    assert list(hours.safety_is_taught_first(catalog(runs=(wrong,)))) == [
        codes.SAFETY_FIRST.at(Place(RUNS, 41, 5), unit="knife")
    ]


def test_safety_and_another_unit_may_share_a_meeting() -> None:
    """What counts is the order within the meeting, even when meetings are written out of order."""
    assert list(hours.safety_is_taught_first(catalog(runs=(run(meetings=MEETINGS[::-1]),)))) == []
    turned = run(meetings=(meeting("2027-03-04 08:30-11:45", ("knife", 1, 1), ("safety", 1, 1)),))
    assert faults(hours.safety_is_taught_first(catalog(runs=(turned,)))) == [
        (f"{RUNS}:40:5", "safety-first")
    ]


def test_a_course_without_safety_unit_is_told_elsewhere() -> None:
    """Its runs, and those of a course that is not known, have no safety to wait for."""
    runs = (run(), run(course="nothing"))
    without = catalog(courses=(course(units=(KNIFE,)),), runs=runs)
    assert list(hours.safety_is_taught_first(without)) == []


def test_a_meeting_is_as_long_as_its_hours() -> None:
    """Two hours of 45 minutes fit into ninety minutes, and not into eighty-nine."""
    runs = (
        run(meetings=(meeting("2027-03-04 08:30-10:00", ("knife", 0, 2)),)),
        run(meetings=(meeting("2027-03-04 08:31-10:00", ("knife", 1, 1), line=50),)),
        run(meetings=(meeting("2027-03-04 10:00-08:30", ("knife", 1, 1), line=51),)),
    )
    assert list(hours.meetings_are_long_enough(catalog(runs=runs))) == [
        codes.HOURS_CLOCK.at(
            Place(RUNS, 50, 5), start="08:31", end="10:00", minutes=89, hours=2, length=45
        )
    ]


def test_the_settings_say_how_long_an_hour_is() -> None:
    """Where an hour has sixty minutes, ninety minutes are too short for two."""
    strict = catalog(settings=people.settings(minutes_per_hour=60))
    assert faults(hours.meetings_are_long_enough(strict)) == [
        (f"{RUNS}:40:5", "hours-clock"),
        (f"{RUNS}:41:5", "hours-clock"),
    ]


def test_a_day_has_no_more_hours_than_the_settings_allow() -> None:
    """Eight hours are fine; with nine the day is told once, at its first meeting."""
    full = (
        meeting("2027-03-04 08:30-11:45", ("knife", 0, 4), line=40),
        meeting("2027-03-04 14:00-17:15", ("knife", 0, 4), line=41),
        meeting("2027-03-05 08:30-09:15", ("knife", 0, 1), line=42),
    )
    assert list(hours.days_are_not_too_long(catalog(runs=(run(meetings=full),)))) == []
    evening = meeting("2027-03-04 19:00-19:45", ("knife", 1, 0), line=43)
    crowded = catalog(runs=(run(meetings=(*full, evening)),))
    assert list(hours.days_are_not_too_long(crowded)) == [
        codes.HOURS_DAY.at(Place(RUNS, 40, 5), day=day("2027-03-04"), hours=9, most=8)
    ]


def test_two_runs_on_one_day_are_counted_apart() -> None:
    """Nobody sits in both."""
    full = (meeting("2027-03-04 08:30-17:15", ("knife", 0, 8)),)
    runs = (run(meetings=full), run("CS-2702", meetings=full))
    assert list(hours.days_are_not_too_long(catalog(runs=runs))) == []


FIRE = unit("fire", 1, 0, line=70)
ORDERED = course(units=(SAFETY, KNIFE, FIRE))


def test_units_that_begin_in_order_may_overlap() -> None:
    """One may go on while the next has begun; two may begin in one meeting, however written."""
    meetings = (
        meeting("2027-03-04 08:30-11:45", ("knife", 1, 1), ("safety", 1, 1), line=40),
        meeting("2027-03-05 08:30-11:45", ("fire", 1, 0), line=41),
        meeting("2027-03-06 08:30-11:45", ("knife", 0, 2), ("nothing", 1, 0), line=42),
    )
    fine = catalog(courses=(ORDERED,), runs=(run(meetings=meetings), run(course="nothing")))
    assert list(hours.units_begin_in_the_order_of_the_course(fine)) == []


def test_a_unit_that_begins_too_early_is_noted_once() -> None:
    """At the meeting in which the earlier one of the course begins, in whatever order written."""
    meetings = (
        meeting("2027-03-06 08:30-11:45", ("knife", 1, 1), line=42),
        meeting("2027-03-04 08:30-11:45", ("safety", 1, 1), line=40),
        meeting("2027-03-05 08:30-11:45", ("fire", 1, 0), line=41),
    )
    found = catalog(courses=(ORDERED,), runs=(run(meetings=meetings),))
    assert list(hours.units_begin_in_the_order_of_the_course(found)) == [
        planning_codes.UNIT_ORDER.at(Place(RUNS, 42, 5), unit="fire", earlier="knife")
    ]
