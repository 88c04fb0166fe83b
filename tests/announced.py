"""What is announced, in short: appointments, notices, the last release, redirects."""

from __future__ import annotations

from catalog.model.notices import (
    Appointment,
    Notice,
    NoticeKind,
    NoticesOfYear,
    Published,
    Redirect,
    Released,
)
from catalog.model.schedule import (
    Period,
)
from catalog.model.text import Text
from tests.builders import DAYS
from tests.people_and_places import clock, day, origin


def appointment(
    days: Period | None = DAYS, place: str = "hall", clocks: str = "", township: str = "qingshan"
) -> Appointment:
    """When and where a run is to be, or with `clocks` (`14:00-15:30`) a talk."""
    start, _, end = clocks.partition("-")
    times = (clock(start), clock(end)) if clocks else (None, None)
    return Appointment(township, place, days, *times)


def notice(
    number: str = "2026-001",
    *,
    on: str = "2026-11-23",
    kind: NoticeKind = NoticeKind.NEW,
    of: str = "CS-2701",
    at: Appointment | None = None,
    was: Appointment | None = None,
    reason: Text | None = None,
    line: int = 3,
) -> Notice:
    place = origin(f"content/notices/{number[:4]}.yml", line, "number on kind of was at reason")
    return Notice(place, number, day(on), kind, of, at or appointment(), was, reason)


def released(
    on: str = "2026-11-23",
    last: str = "",
    runs: tuple[Published, ...] = (),
    talks: tuple[Published, ...] = (),
    addresses: tuple[str, ...] = (),
    *,
    notices: tuple[NoticesOfYear, ...] = (),
) -> Released:
    at = origin("content/released.yml", 5, "on last runs talks addresses notices")
    return Released(at, day(on), last, notices, runs, talks, addresses)


def redirect(old: str = "/courses/cook/", new: str = "/courses/chef/") -> Redirect:
    return Redirect(origin("content/redirects.yml", 3, "from to"), old, new)
