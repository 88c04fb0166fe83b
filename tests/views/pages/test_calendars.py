"""The pages that say who is where on which day."""

from __future__ import annotations

import re
from dataclasses import replace

from catalog.model.text import Lang
from tests.builders import cancelled, catalog, exam, run, talk
from tests.people_and_places import day, exam_body, examiner
from tests.views.pages.reading import page, site, words

OF = catalog(
    exam_bodies=(exam_body(examiners=(examiner(), examiner("X-2"))),),
    runs=(run("CS-2701"), run("CS-2702", cancelled=cancelled(), exam=None)),
    talks=(talk(), talk("ST-2702", on="2027-04-01")),
)


def rows(path: str, on: str = "2026-11-23") -> list[str]:
    """The rows of all tables of a calendar's page, as words."""
    made = page(site(OF, day(on)), f"calendars/{path}/", Lang.EN)
    return [words(row) for row in re.findall(r"<tr data-last.*?</tr>", made.body, re.DOTALL)]


def test_a_teacher_sees_each_day_once() -> None:
    """The hours and units of both classes, the exam, and what is off."""
    assert rows("teachers/t-1") == [
        "Thu 4 March 2027 Words 2701 8:30 am to 11:45 am Words, Words Qingshan Town, Words",
        "Thu 4 March 2027 Words 2702 Cancelled 8:30 am to 11:45 am Words, Words"
        " Qingshan Town, Words",
        "Fri 5 March 2027 Words 2701 8:30 am to 10:00 am Words Qingshan Town, Words",
        "Fri 5 March 2027 Words 2701 2:00 pm to 4:00 pm Exam Qingshan Town, Words",
        "Fri 5 March 2027 Words 2702 Cancelled 8:30 am to 10:00 am Words Qingshan Town, Words",
    ]


def test_what_is_over_is_left_out() -> None:
    """From the day of publication on."""
    assert len(rows("teachers/t-1", "2027-03-05")) == 3
    assert rows("teachers/t-1", "2027-03-06") == []
    made = page(site(OF, day("2027-03-06")), "calendars/teachers/t-1/", Lang.EN)
    assert "Nothing is planned now." in words(made.body)


def test_an_itinerary_has_every_examiner_of_the_body() -> None:
    """Each with the own days and calendar."""
    made = page(site(OF), "calendars/exam-bodies/exams/", Lang.EN)
    assert re.findall(r"<h2[^>]*>([^<]*)</h2>", made.body)[:2] == ["Examiner X-1", "Examiner X-2"]
    assert rows("exam-bodies/exams") == [
        "Fri 5 March 2027 Words 2701 2:00 pm to 4:00 pm Exam Qingshan Town, Words"
    ]
    assert 'href="../../../../en/calendars/examiners/x-2.ics"' in made.body


def test_an_exam_away_says_so() -> None:
    """The examiner of a body that does not travel is at its own place."""
    home = replace(OF, exam_bodies=(exam_body(travels=False),))
    made = page(site(home), "calendars/exam-bodies/exams/", Lang.EN)
    assert "The exam is at the test centre." in words(made.body)


def test_a_team_sees_its_talks_by_month() -> None:
    """With village and experts."""
    made = page(site(OF), "calendars/teams/team/", Lang.EN)
    assert re.findall(r"<summary>([^<]*)</summary>", made.body) == ["March 2027", "April 2027"]
    first, _ = rows("teams/team")
    assert first == "Sat 6 March 2027 Words 2:00 pm to 3:30 pm E-1 Qingshan Town · Words 字"


def test_an_institution_sees_its_season() -> None:
    """Days, seats, place, teachers and exam of every class; what has no days yet stands too."""
    of = replace(OF, runs=(*OF.runs, run("CS-2703", days=None, meetings=(), exam=None)))
    made = page(site(of), "calendars/institutions/school/", Lang.EN)
    found = [words(row) for row in re.findall(r"<tr data-run.*?</tr>", made.body, re.DOTALL)]
    assert found == [
        "4 March 2027 until 5 March 2027 Words 2701 30 seats Qingshan Town Words T-1"
        " Exam 5 March 2027 X-1",
        "4 March 2027 until 5 March 2027 Words 2702 Cancelled on 20 February 2027. 30 seats"
        " Qingshan Town Words T-1 —",
        "dates not fixed yet Words 2703 30 seats Qingshan Town Words T-1 —",
    ]


def test_every_calendar_page_says_how_to_have_it() -> None:
    """A link that a phone opens, the file, and the address to copy."""
    made = page(site(OF), "calendars/teachers/t-1/", Lang.ZH)
    assert 'href="webcal://a.example/calendars/teachers/t-1.ics"' in made.body
    assert 'href="../../../calendars/teachers/t-1.ics"' in made.body
    assert "<code>https://a.example/calendars/teachers/t-1.ics</code>" in made.body


def test_the_list_leads_to_every_calendar() -> None:
    """Pages of people and institutions, files of townships."""
    made = page(site(OF), "calendars/", Lang.EN)
    assert re.findall(r'href="[./]*/en/calendars/([^"]*)"', made.body) == [
        "institutions/school/",
        "exam-bodies/exams/",
        "teams/team/",
        "teachers/t-1/",
        "townships/qingshan.ics",
    ]


def test_exams_stand_in_the_order_of_their_days() -> None:
    """Whatever the order of the classes."""
    late = run("CS-2700", exam=exam("2027-03-09 14:00-16:00"))
    of = replace(OF, runs=(late, run("CS-2701")))
    made = page(site(of), "calendars/exam-bodies/exams/", Lang.EN)
    assert re.findall(r"Words (27\d\d)</a>", made.body) == ["2701", "2700"]
