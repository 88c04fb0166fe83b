"""What was released is a record that nobody changes."""

from __future__ import annotations

from catalog.model.notices import Notice, NoticeKind
from catalog.rules import notices as rules
from tests.announced import appointment, notice, released
from tests.builders import catalog, faults
from tests.people_and_places import WORDS

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


def test_notices_are_about_what_exists() -> None:
    """The run or talk, the townships, the venues and villages, before and now."""
    rule = rules.notices_are_about_what_exists
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
        (f"{FILE}:6:5", "reference-unknown"),
        (f"{FILE}:14:5", "reference-unknown"),
        (f"{FILE}:25:5", "reference-unknown"),
        (f"{FILE}:35:5", "reference-unknown"),
    ]
    unread = frozenset({"CS-9999"})
    assert faults(rule(catalog(notices=lost[:1], unread=unread))) == []
