"""What was released is a record that nobody changes."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog.model.changes import as_told, new_notices
from catalog.model.notices import (
    Notice,
    NoticeKind,
    Standing,
    by_year,
    run_published,
    talk_published,
)
from catalog.model.schedule import Recruitment, Run
from catalog.rules import notices as rules
from tests.announced import appointment, notice, released
from tests.builders import DAYS, EXAM, cancelled, catalog, faults, moved, period, run, talk
from tests.people_and_places import WORDS, day

FILE, RECORD = "content/notices/2026.yml", "content/released.yml"
MOVED = NoticeKind.MOVED


def numbered(*notices: Notice) -> list[tuple[str, str]]:
    return faults(rules.notices_are_numbered_without_gaps(catalog(notices=notices)))


def test_numbers_have_no_gap() -> None:
    """From 001, each once, in order; the first wrong one is named."""
    assert numbered(notice("2026-001"), notice("2026-002"), notice("2027-001")) == []
    assert numbered(notice("2026-002", line=3)) == [(f"{FILE}:3:5", "notice-order")]
    twice = (notice("2026-001"), notice("2026-001", line=9), notice("2026-001", line=15))
    assert numbered(*twice) == [(f"{FILE}:9:5", "notice-order")]


def dated(*notices: Notice, on: str = "2027-12-31") -> list[tuple[str, str]]:
    found = catalog(notices=notices, released=released(on))
    return faults(rules.notices_are_dated_in_order(found))


def test_days_run_forwards() -> None:
    """Within the year of the number, and not after the last release."""
    first, second = notice("2026-001", on="2026-11-23"), notice("2026-002", on="2026-11-22", line=9)
    assert (
        dated(first, notice("2026-002", on="2026-11-23"), notice("2027-001", on="2027-01-01")) == []
    )
    assert dated(first, second) == [(f"{FILE}:10:5", "notice-day")]
    assert dated(notice("2026-001", on="2027-01-01")) == [(f"{FILE}:4:5", "notice-day")]
    assert dated(first, on="2026-11-22") == [(f"{FILE}:4:5", "notice-day")]


def test_notices_and_record_belong_together() -> None:
    """The record names the last notice; without notices it names none."""
    rule = rules.notices_and_release_belong_together
    one = (notice("2026-001"),)
    assert faults(rule(catalog())) == []
    assert faults(rule(catalog(released=released()))) == []
    assert faults(rule(catalog(notices=one, released=released(last="2026-001")))) == []
    there = [(f"{FILE}:3:5", "notice-unreleased")]
    assert faults(rule(catalog(notices=one))) == there
    assert faults(rule(catalog(notices=one, released=released(last="2026-002")))) == there
    lost = faults(rule(catalog(released=released(last="2026-002"))))
    assert lost == [(f"{RECORD}:6:5", "notice-unreleased")]
    unread = catalog(released=released(last="2026-002"), unread=frozenset({"2026"}))
    assert faults(rule(unread)) == []


OFF, FULL, OPEN = NoticeKind.CANCELLED, NoticeKind.FULL, NoticeKind.OPEN
RESTORED = NoticeKind.RESTORED
EARLIER = appointment(period("2027-02-01", "2027-02-02"))


@pytest.mark.parametrize(
    ("kinds", "standing", "fine"),
    [
        ((), Standing.FULL, True),
        ((NoticeKind.NEW,), Standing.OPEN, True),
        ((NoticeKind.NEW,), Standing.FULL, False),
        ((NoticeKind.NEW,), Standing.CANCELLED, False),
        ((NoticeKind.NEW, FULL), Standing.FULL, True),
        ((NoticeKind.NEW, FULL, OPEN), Standing.FULL, False),
        ((FULL, MOVED), Standing.FULL, True),
        ((FULL, OFF), Standing.CANCELLED, True),
        ((FULL, OFF), Standing.OPEN, False),
        ((FULL, OFF, RESTORED), Standing.OPEN, True),
        ((OFF, RESTORED, FULL), Standing.FULL, True),
    ],
)
def test_the_last_notice_says_how_it_stands(
    kinds: tuple[NoticeKind, ...], standing: Standing, fine: bool
) -> None:
    """Taken out, the last one leaves another state; what no notice is about is not judged."""
    told = tuple(notice(f"2026-{n:03d}", kind=kind) for n, kind in enumerate(kinds, 1))
    record = released(runs=(replace(run_published(run()), standing=standing),))
    found = faults(rules.notices_end_with_what_was_released(catalog(notices=told, released=record)))
    assert found == ([] if fine else [(f"{RECORD}:8:7", "notice-missing")])


RUNS = st.builds(
    run,
    days=st.sampled_from([None, DAYS, EARLIER.days]),
    venue=st.sampled_from(["hall", "school"]),
    exam=st.sampled_from([None, EXAM]),
    recruitment=st.sampled_from(Recruitment),
    cancelled=st.sampled_from([None, cancelled()]),
    moved=st.sampled_from([None, moved(DAYS), moved(venue="school"), moved()]),
)


@given(st.lists(RUNS, min_size=1, max_size=6))
def test_what_is_released_is_in_order(states: list[Run]) -> None:
    """Whatever becomes of a class from one release to the next."""
    of = catalog(talks=(), notices=())
    for state in states:
        of = replace(of, runs=(state,))
        now = as_told(of.last_told.get(state.code), run_published(state))
        told = (*of.notices, *new_notices(of, day("2026-12-01")))
        of = replace(of, notices=told, released=released(runs=(now,)))
        assert faults(rules.notices_end_with_what_was_released(of)) == []
        assert new_notices(of, day("2026-12-01")) == ()


def test_the_last_notice_says_when_and_where() -> None:
    """The last of a year is gone although a later year has notices, of other things."""
    rule = rules.notices_end_with_what_was_released
    talks = (talk_published(talk()),)
    record = released(runs=(run_published(run()),), talks=talks)
    first, move = notice(at=EARLIER), notice("2026-002", kind=MOVED, was=EARLIER)
    other = notice("2027-001", of="ST-2701", at=talks[0].at)
    assert faults(rule(catalog(notices=(first, move, other), released=record))) == []
    without = catalog(notices=(first, other), released=record)
    assert faults(rule(without)) == [(f"{RECORD}:8:7", "notice-missing")]
    assert faults(rule(replace(without, unread=frozenset({"2026"})))) == []


def test_the_notices_of_a_year_are_those_that_were_released() -> None:
    """One that was the only one about a class is missed, and so is a year; older records pass."""
    rule = rules.notices_of_a_year_are_those_that_were_released
    told = (
        notice("2026-001", of="CS-2701"),
        notice("2026-002", of="CS-2702", line=9),
        notice("2026-003", of="CS-2703", line=15),
        notice("2027-001", on="2027-01-05", of="CS-2704"),
    )
    record = released("2027-12-31", last="2027-001", notices=by_year(told))
    assert faults(rule(catalog(notices=told, released=record))) == []
    changed = [(f"{RECORD}:11:7", "notices-changed")]
    moved_up = replace(told[2], number="2026-002")
    for without in (
        (told[0], moved_up, told[3]),
        (told[3],),
        (replace(told[0], kind=MOVED), *told[1:]),
    ):
        lost = catalog(notices=without, released=record)
        assert faults(rule(lost)) == changed
        assert faults(rule(replace(lost, unread=frozenset({"2026"})))) == []
        assert faults(rule(replace(lost, released=replace(record, notices=())))) == []
    gap = catalog(notices=(told[0], *told[2:]), released=record)
    assert (faults(rule(gap)), len(faults(rules.notices_are_numbered_without_gaps(gap)))) == ([], 1)


AS_TALK = appointment(period("2027-03-06", "2027-03-06"), "519999101200", "14:00-15:30")


def test_a_notice_has_an_appointment_of_its_kind() -> None:
    """A class days and a venue, a talk clocks and a village; both now and before."""
    rule = rules.notices_say_when_and_where_as_their_kind_does
    fine = (notice(was=appointment(None)), notice(of="ST-2701", at=AS_TALK, was=AS_TALK))
    assert faults(rule(catalog(notices=fine))) == []
    for one in (notice(at=AS_TALK), notice(of="ST-2701")):
        assert faults(rule(catalog(notices=(one,)))) == [(f"{FILE}:8:5", "notice-appointment")]
    for one in (notice(was=AS_TALK), notice(of="ST-2701", at=AS_TALK, was=appointment())):
        assert faults(rule(catalog(notices=(one,)))) == [(f"{FILE}:7:5", "notice-appointment")]


def test_what_was_told_runs_forwards() -> None:
    """Days and clocks, in notices and in the record of the release."""
    rule = rules.appointments_run_forwards
    back, over = period("2027-01-25", "2027-01-05"), replace(AS_TALK, end=AS_TALK.start)
    told = (notice(at=appointment(back)), notice(was=appointment(back), line=20), notice(at=over))
    record = released(
        runs=(run_published(run()), run_published(run(days=back))),
        talks=(talk_published(talk(clocks="15:30-14:00")),),
    )
    assert faults(rule(catalog(notices=told, released=record))) == [
        (f"{FILE}:8:5", "period-backwards"),
        (f"{FILE}:24:5", "period-backwards"),
        (f"{FILE}:8:5", "clock-backwards"),
        (f"{RECORD}:9:7", "period-backwards"),
        (f"{RECORD}:9:7", "clock-backwards"),
    ]


def test_places_of_the_record_are_still_there() -> None:
    """A venue that was renamed is no move; the message says what to do with each kind."""
    rule = rules.what_was_published_is_still_there
    record = released(
        runs=(run_published(run()), run_published(run(venue="old-hall", township="old"))),
        talks=(talk_published(talk(village="519999101299")),),
    )
    found = list(rule(catalog(released=record)))
    assert faults(found) == [
        (f"{RECORD}:9:7", "published-gone"),
        (f"{RECORD}:9:7", "published-gone"),
        (f"{RECORD}:9:7", "published-gone"),
    ]
    assert "{from: /townships/old/, to: /townships/the new id/}" in found[0].hint_en
    assert "A venue that was published stays and keeps its id" in found[1].hint_en
    assert "content/villages/" in found[2].hint_en


def test_notices_are_about_what_exists() -> None:
    """The run or talk, the townships, the venues and villages, before and now."""
    rule = rules.what_was_published_is_still_there
    village = appointment(place="519999101200", clocks="14:00-15:30")
    fine = (notice(was=appointment(), reason=WORDS), notice("2026-002", of="ST-2701", at=village))
    assert faults(rule(catalog(notices=fine))) == []
    lost = (
        notice(of="CS-9999"),
        notice(kind=MOVED, was=appointment(place="nowhere"), line=10),
        notice(at=appointment(township="nowhere"), line=20),
        notice(of="ST-2701", at=appointment(place="519999101299", clocks="14:00-15:30"), line=30),
    )
    assert faults(rule(catalog(notices=lost))) == [
        (f"{FILE}:6:5", "published-gone"),
        (f"{FILE}:14:5", "published-gone"),
        (f"{FILE}:25:5", "published-gone"),
        (f"{FILE}:35:5", "published-gone"),
    ]
    unread = frozenset({"CS-9999"})
    assert faults(rule(catalog(notices=lost[:1], unread=unread))) == []
