"""What is off stands as it was announced, whatever was changed in the schedule meanwhile."""

from __future__ import annotations

from dataclasses import replace

from catalog.model.announced import as_announced
from catalog.model.notices import run_published, talk_published
from catalog.model.schedule import Run, Talk
from tests.announced import released
from tests.builders import cancelled, catalog, exam, period, run, talk

LATER = period("2027-03-11", "2027-03-12")
EXAM_LATER = exam("2027-03-13 09:00-11:00", examiner="X-2")


def shown(*records: Run | Talk) -> list[Run | Talk]:
    """What is shown of `records` after a release that told of the class and the talk as built."""
    record = released(runs=(run_published(run()),), talks=(talk_published(talk()),))
    runs = tuple(one for one in records if isinstance(one, Run))
    talks = tuple(one for one in records if isinstance(one, Talk))
    made = as_announced(catalog(runs=runs, talks=talks, released=record))
    return [*made.runs, *made.talks]


def test_what_is_off_was_to_be_when_and_where_it_was_told() -> None:
    """A class with its exam, and a talk."""
    told = run(cancelled=cancelled())
    assert told.exam is not None
    now = replace(told, days=LATER, venue="school", township="hekou", exam=EXAM_LATER)
    kept = replace(told, exam=replace(told.exam, examiner="X-2"))
    off = talk(cancelled=cancelled())
    moved = replace(off, day=LATER.first, start=off.end, village="519999101201", township="hekou")
    moved = replace(moved, end=moved.end.replace(hour=20))
    assert shown(now, moved) == [kept, off]


def test_what_takes_place_or_was_never_told_is_as_the_schedule_says() -> None:
    """Also if it is off; and so is an exam that was not recorded."""
    others: list[Run | Talk] = [
        run(days=LATER),
        run("CS-2702", days=LATER, cancelled=cancelled()),
        talk("ST-2702", cancelled=cancelled()),
    ]
    assert shown(*others) == others
    older = released(runs=(replace(run_published(run()), exam=None),))
    of = catalog(runs=(run(exam=EXAM_LATER, cancelled=cancelled()),), talks=(), released=older)
    assert as_announced(of) is of
