"""Whose calendars there are, and what is in them."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

import icalendar
import pytest

from catalog.model.catalog import Catalog
from catalog.model.notices import NoticeKind, run_published
from catalog.model.text import Lang
from catalog.views.calendars.plan import plan
from catalog.views.site import Site
from tests.announced import notice, released
from tests.builders import cancelled, catalog, period, run, talk
from tests.views.pages.reading import shipped, site

RUNS = catalog(
    runs=(run("CS-2701"), run("CS-2702", cancelled=cancelled()), run("CS-2703", days=None)),
    talks=(talk(), talk("ST-2702", cancelled=cancelled())),
)


def files(of: Catalog, on: str = "2027-03-01", lang: Lang = Lang.EN) -> dict[str, str]:
    """Every calendar as text with its lines unfolded, by path."""
    found = Site(of, date.fromisoformat(on), "https://a.example/")
    return {f.path: f.make(lang).decode().replace("\r\n ", "") for f in plan(found)}


def said(text: str, name: str) -> list[str]:
    """The values of the property `name`, one of each event."""
    return re.findall(rf"^{name}:(.*)\r$", text, flags=re.MULTILINE)


def test_everybody_who_travels_has_a_calendar() -> None:
    """Teachers, examiners, their bodies, teams, institutions, townships."""
    assert list(files(RUNS)) == [
        "calendars/teachers/t-1.ics",
        "calendars/examiners/x-1.ics",
        "calendars/exam-bodies/exams.ics",
        "calendars/teams/team.ics",
        "calendars/institutions/school.ics",
        "calendars/townships/qingshan.ics",
    ]


@pytest.mark.parametrize(
    ("path", "uids"),
    [
        ("teachers/t-1", ["cs-2701-m01", "cs-2701-m02", "cs-2701-exam"]),
        ("examiners/x-1", ["cs-2701-exam"]),
        ("exam-bodies/exams", ["cs-2701-exam"]),
        ("institutions/school", ["cs-2701", "cs-2701-exam"]),
        ("townships/qingshan", ["cs-2701", "st-2701"]),
        ("teams/team", ["st-2701"]),
    ],
)
def test_what_is_in_each(path: str, uids: list[str]) -> None:
    """A teacher has every meeting, an institution its classes, a team its talks."""
    of = catalog(runs=(run("CS-2701"),), talks=(talk(),))
    found = said(files(of)[f"calendars/{path}.ics"], "UID")
    assert found == [f"{uid}@a.example" for uid in uids]


def test_what_is_off_stays_marked() -> None:
    """Both of the class and of the talk; a class without days is nowhere."""
    text = files(RUNS)["calendars/townships/qingshan.ics"]
    assert said(text, "STATUS") == ["CONFIRMED", "CANCELLED", "CONFIRMED", "CANCELLED"]
    assert "CS-2703" not in text.upper()


def test_what_is_off_stays_on_the_days_that_were_announced() -> None:
    """So that people find it where they had it; its exam too."""
    off = run("CS-2701", days=period("2027-03-11", "2027-03-12"), cancelled=cancelled())
    told = released(runs=(run_published(run("CS-2701")),))
    of = catalog(runs=(off,), talks=(), released=told)
    text = files(of)["calendars/institutions/school.ics"]
    assert said(text, "STATUS") == ["CANCELLED", "CANCELLED"]
    assert said(text, "DTSTART;VALUE=DATE") == ["20270304"]


def test_what_is_long_over_is_left_out() -> None:
    """A month after the last day."""
    kept = files(RUNS, "2027-04-05")["calendars/institutions/school.ics"]
    gone = files(RUNS, "2027-04-06")["calendars/institutions/school.ics"]
    assert len(said(kept, "UID")) == 4
    assert said(gone, "UID") == []


def test_a_move_raises_the_sequence() -> None:
    """So that a phone takes the new time for the old."""
    told = replace(RUNS, notices=(notice(), notice("2026-002", kind=NoticeKind.MOVED)))
    text = files(told)["calendars/institutions/school.ics"]
    assert said(text, "SEQUENCE") == ["1", "1", "0", "0"]


def test_samples_say_that_they_are() -> None:
    """In every title, for a calendar is read away from the site."""
    titles = said(files(RUNS)["calendars/teams/team.ics"], "SUMMARY")
    assert titles == ["[Sample] Talk on Words"] * 2
    real = replace(RUNS, settings=replace(RUNS.settings, sample=False))
    titles = said(files(real)["calendars/teams/team.ics"], "SUMMARY")
    assert titles == ["Talk on Words"] * 2


def test_the_shipped_calendars_are_valid() -> None:
    """Each in both languages: no fault, no event twice, no line too long."""
    for file in plan(site()):
        for lang in Lang:
            data = file.make(lang)
            assert max(map(len, data.split(b"\r\n"))) <= 75, file.path
            found = icalendar.Calendar.from_ical(data)
            assert [part.errors for part in found.walk() if part.errors] == [], file.path
            uids = [str(event["UID"]) for event in found.walk("VEVENT")]
            assert len(set(uids)) == len(uids), file.path


def test_a_teachers_calendar_has_every_meeting_of_the_schedule() -> None:
    """Counted over all teachers, from before the first class on."""
    of = shipped()
    texts = files(of, "2026-11-23")
    events = sum(len(said(t, "UID")) for p, t in texts.items() if "/teachers/" in p)
    expected = sum(
        len(run.teachers) * (len(run.meetings) + (run.exam is not None))
        for run in of.runs
        if run.days
    )
    assert events == expected
