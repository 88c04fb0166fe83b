"""What has changed since the last release, as notices."""

from __future__ import annotations

from dataclasses import replace

import pytest

from catalog.model.catalog import Catalog
from catalog.model.changes import as_told, new_notices, revision
from catalog.model.notices import Notice, NoticeKind, Sitting, run_published, talk_published
from catalog.model.schedule import Recruitment, Run, Talk
from catalog.model.text import Text
from tests.announced import appointment, notice, released
from tests.builders import DAYS, MEETINGS, cancelled, catalog, exam, moved, period, run, talk
from tests.people_and_places import WORDS, clock, day

LATER = period("2027-03-08", "2027-03-09")
RETIMED = (replace(MEETINGS[0], end=MEETINGS[1].end), MEETINGS[1])

EXAM_LATER = exam("2027-03-06 09:00-11:00")


def after(before: Run, now: Run) -> Catalog:
    """A catalog that has `now`, where `before` was released."""
    return catalog(runs=(now,), talks=(), released=released(runs=(run_published(before),)))


def kinds(of: Catalog, on: str = "2026-12-01") -> list[str]:
    return [one.kind.value for one in new_notices(of, day(on))]


@pytest.mark.parametrize(
    ("before", "now", "expected"),
    [
        (run(), run(), []),
        (run(), run(seats=20, teachers=("T-2",)), []),
        (run(), run(days=LATER), ["moved"]),
        (run(), run(venue="school"), ["moved"]),
        (run(), run(township="next"), ["moved"]),
        (run(days=None), run(), ["scheduled"]),
        (run(), run(meetings=RETIMED), ["retimed"]),
        (run(), run(exam=None), ["exam"]),
        (run(exam=None), run(), ["exam"]),
        (run(), run(exam=EXAM_LATER), ["exam"]),
        (run(), run(exam=EXAM_LATER, meetings=RETIMED), ["retimed"]),
        (run(), run(recruitment=Recruitment.FULL), ["full"]),
        (run(recruitment=Recruitment.FULL), run(), ["open"]),
        (run(), run(days=LATER, recruitment=Recruitment.FULL), ["moved", "full"]),
        (run(), run(days=LATER, cancelled=cancelled()), ["cancelled"]),
        (run(cancelled=cancelled()), run(cancelled=cancelled(), days=LATER), []),
        (run(cancelled=cancelled()), run(days=LATER), ["restored"]),
        (run(cancelled=cancelled()), run(recruitment=Recruitment.FULL), ["restored", "full"]),
    ],
)
def test_what_happened_to_a_run(before: Run, now: Run, expected: list[str]) -> None:
    """Each change that readers must know has its kind; seats and teachers are not told."""
    assert kinds(after(before, now)) == expected


@pytest.mark.parametrize(
    ("before", "now", "expected"),
    [
        (talk(), talk(topic="other", experts=()), []),
        (talk(), talk(on="2027-03-07"), ["moved"]),
        (talk(), talk(clocks="09:00-10:30"), ["moved"]),
        (talk(), talk(village="519999101201"), ["moved"]),
        (talk(), talk(cancelled=cancelled()), ["cancelled"]),
        (talk(cancelled=cancelled()), talk(), ["restored"]),
    ],
)
def test_what_happened_to_a_talk(before: Talk, now: Talk, expected: list[str]) -> None:
    """Other days, hours and villages, and whether it takes place."""
    told = released(talks=(talk_published(before),))
    assert kinds(catalog(runs=(), talks=(now,), released=told)) == expected


@pytest.mark.parametrize(
    ("first", "expected"),
    [
        (run(), ["new"]),
        (run(recruitment=Recruitment.FULL), ["new", "full"]),
        (run(cancelled=cancelled()), ["cancelled"]),
        (run(moved=moved(period("2027-02-01", "2027-02-02"))), ["moved"]),
        (run(moved=moved(venue="school")), ["moved"]),
        (run(moved=moved()), ["new"]),
        (run(days=None, meetings=(), exam=None), ["new"]),
    ],
)
def test_what_is_told_of_a_run_for_the_first_time(first: Run, expected: list[str]) -> None:
    """That it is new; of one that says itself that it was moved or is off, that."""
    assert kinds(catalog(runs=(first,), talks=())) == expected


def test_what_is_over_is_no_news() -> None:
    """A class and a talk that were held before the first release."""
    assert kinds(catalog(), "2027-03-06") == ["new"]
    assert kinds(catalog(), "2027-03-07") == []


def test_a_move_says_old_and_new_and_why() -> None:
    """With the next number of its year."""
    now = run(days=LATER, moved=replace(moved(DAYS), on=day("2026-11-30")))
    told = replace(after(run(), now), notices=(notice("2026-001"), notice("2026-002")))
    (one,) = new_notices(told, day("2026-12-01"))
    assert (one.number, one.on, one.of) == ("2026-003", day("2026-12-01"), "CS-2701")
    assert (one.was, one.at, one.reason) == (appointment(DAYS), appointment(LATER), WORDS)


def test_the_reason_of_an_older_move_is_not_repeated() -> None:
    """The run still says why it was moved before the last release."""
    before = run(days=LATER, moved=replace(moved(DAYS), on=day("2026-11-01")))
    (one,) = new_notices(after(before, replace(before, venue="school")), day("2026-12-01"))
    assert (one.kind, one.reason) == (NoticeKind.MOVED, None)


def told_later(now: Run, before: Run, *notices: Notice) -> list[tuple[NoticeKind, Text | None]]:
    """Kinds and reasons of what is told of `now` on 1 December, after these notices."""
    of = replace(after(before, now), notices=notices)
    return [(one.kind, one.reason) for one in new_notices(of, day("2026-12-01"))]


RELEASED_MOVE = notice(
    kind=NoticeKind.MOVED, was=appointment(DAYS), at=appointment(LATER), reason=WORDS
)


@pytest.mark.parametrize("reason", [WORDS, Text("改过的字", "Words put right")])
def test_a_reason_that_a_notice_gave_is_not_given_again(reason: Text) -> None:
    """Moved on the day of the release, then other clocks; also if its words were put right."""
    said = replace(moved(DAYS), on=day("2026-11-23"), reason=reason)
    now = run(days=LATER, moved=said, meetings=RETIMED)
    assert told_later(now, run(days=LATER), RELEASED_MOVE) == [(NoticeKind.RETIMED, None)]
    clocks = replace(moved(), on=day("2026-11-23"))
    before = notice("2026-001", kind=NoticeKind.RETIMED, reason=WORDS)
    now = run(venue="school", moved=clocks)
    assert told_later(now, run(), before) == [(NoticeKind.MOVED, None)]


def test_a_move_keeps_its_reason_until_it_is_released() -> None:
    """It is dated before a release that did not have it yet; what it names was released."""
    older = replace(moved(DAYS), on=day("2026-11-01"))
    assert told_later(run(days=LATER, moved=older), run()) == [(NoticeKind.MOVED, WORDS)]
    older = replace(moved(venue="hall"), on=day("2026-11-01"))
    assert told_later(run(venue="school", moved=older), run()) == [(NoticeKind.MOVED, WORDS)]


def test_a_reason_without_what_stood_before_is_of_the_next_change() -> None:
    """If it was written after the last notice of the appointment; whether it is full is no such."""
    new, full = notice(on="2026-11-10"), notice("2026-002", kind=NoticeKind.FULL)
    for on, expected in (("2026-11-20", WORDS), ("2026-11-09", None)):
        now = run(meetings=RETIMED, moved=replace(moved(), on=day(on)))
        assert told_later(now, run(), new, full) == [(NoticeKind.RETIMED, expected)]


@pytest.mark.parametrize(
    "now",
    [
        run(exam=EXAM_LATER),
        run(exam=EXAM_LATER, meetings=RETIMED),
        run(exam=EXAM_LATER, days=LATER),
        run(exam=EXAM_LATER, venue="school"),
    ],
)
def test_a_new_time_of_the_exam_is_told(now: Run) -> None:
    """Alone, and with whatever else has changed; an exam that stays is no news."""
    (one,) = new_notices(after(run(), now), day("2026-12-01"))
    assert one.exam == Sitting(day("2027-03-06"), clock("09:00"), clock("11:00"))
    (one,) = new_notices(after(run(), run(days=LATER)), day("2026-12-01"))
    assert one.exam is None


def test_a_record_without_exams_makes_no_news() -> None:
    """One of before exams were recorded; what has changed then may have been a meeting."""
    older = replace(run_published(run()), exam=None)
    for now, expected in ((run(), []), (run(exam=EXAM_LATER), ["retimed"])):
        assert kinds(catalog(runs=(now,), talks=(), released=released(runs=(older,)))) == expected


def test_what_is_off_was_to_be_as_it_was_told() -> None:
    """Not as it was changed without a notice; that holds for classes and talks."""
    off = run(days=LATER, venue="school", cancelled=cancelled(), moved=moved(DAYS))
    (one,) = new_notices(after(run(), off), day("2026-12-01"))
    assert (one.kind, one.at, one.was) == (NoticeKind.CANCELLED, appointment(), None)
    (one,) = new_notices(catalog(runs=(off,), talks=()), day("2026-12-01"))
    assert (one.kind, one.at.days, one.was) == (NoticeKind.CANCELLED, LATER, None)
    of = released(talks=(talk_published(talk()),))
    later = talk(on="2027-03-07", cancelled=cancelled())
    (one,) = new_notices(catalog(runs=(), talks=(later,), released=of), day("2026-12-01"))
    assert one.at == talk_published(talk()).at


def test_what_is_held_after_all_says_what_it_was() -> None:
    """The record of a release keeps, of what is off, what was told."""
    kept = as_told(run_published(run()), run_published(run(days=LATER, cancelled=cancelled())))
    assert kept == run_published(run(cancelled=cancelled()))
    of = catalog(runs=(run(days=LATER),), talks=(), released=released(runs=(kept,)))
    (one,) = new_notices(of, day("2026-12-01"))
    assert (one.kind, one.was, one.at.days) == (NoticeKind.RESTORED, appointment(), LATER)


def test_numbers_begin_anew_each_year() -> None:
    """And are as wide as they need to be."""
    told = catalog(notices=(notice("2026-004"),), runs=(run("CS-2701"), run("CS-2702")), talks=())
    assert [n.number for n in new_notices(told, day("2026-12-01"))] == ["2026-005", "2026-006"]
    assert [n.number for n in new_notices(told, day("2027-01-01"))] == ["2027-001", "2027-002"]


def test_the_order_does_not_depend_on_the_files() -> None:
    """Runs by first day and code, then talks by day."""
    runs = (run("CS-2703", days=LATER), run("CS-2702"), run("CS-2701"))
    talks = (talk("ST-2702", on="2027-03-09"), talk("ST-2701"))
    found = new_notices(catalog(runs=runs, talks=talks), day("2026-12-01"))
    assert [n.of for n in found] == ["CS-2701", "CS-2702", "CS-2703", "ST-2701", "ST-2702"]


def test_a_revision_counts_what_releases_altered() -> None:
    """Moves and the like, not that a class is full; a change counts when it is released.

    One that is withdrawn before leaves the number as it was, and it never falls.
    """
    moves = (
        notice("2026-001"),
        notice("2026-002", kind=NoticeKind.MOVED),
        notice("2026-003", kind=NoticeKind.FULL),
        notice("2026-004", kind=NoticeKind.CANCELLED),
    )
    before = released(runs=(run_published(run()),))
    for now in (run(), run(days=LATER), run(cancelled=cancelled()), run()):
        pending = catalog(runs=(now,), notices=moves, released=before)
        assert revision(pending, now.code) == 2
    told = (*moves, notice("2026-005", kind=NoticeKind.MOVED))
    assert revision(catalog(notices=told, released=before), run().code) == 3
    assert revision(catalog(notices=told, released=before), "CS-2799") == 0
