"""The content that is shipped is in order, and has what the figures of 2018 ask for."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from catalog.content.reader import read_content
from catalog.model.catalog import Catalog
from catalog.problems import Severity
from catalog.rules import readability_codes
from catalog.rules.reading.officialese import officialese
from catalog.rules.table import broken

ROOT = Path(__file__).parent.parent
READ = read_content(ROOT / "content")
THEN, NOW = date(2018, 12, 31), date(2027, 1, 1)


@pytest.fixture(scope="module")
def shipped() -> Catalog:
    """The catalog of the shipped content."""
    assert READ.catalog is not None
    return READ.catalog


def test_the_shipped_content_has_no_problem(shipped: Catalog) -> None:
    """From reading or from any rule; notes on how hard a text is to read, and on what is not known.

    The holidays of 2027 are not announced yet.
    """
    found = (*READ.problems, *broken(shipped))
    reading = {code.id for code in readability_codes.CODES}
    assert [p.code for p in found].count("holidays-unannounced") == 1
    reading.add("holidays-unannounced")
    assert [p for p in found if p.severity is not Severity.NOTE or p.code not in reading] == []


def test_the_list_of_officialese_is_in_order(shipped: Catalog) -> None:
    """Sixty words and more, each once; nothing that is to be written instead is officialese."""
    words = [word.avoid for word in shipped.plain_words]
    assert len(words) >= 60
    assert sorted(set(words)) == sorted(words)
    wanted = officialese(shipped.plain_words)
    assert [w for w in shipped.plain_words if list(wanted.found_in(w.instead))] == []
    better = [word.example.partition("→")[2] for word in shipped.plain_words]
    assert [words for words in better if list(wanted.found_in(words))] == []


def test_every_exception_of_the_list_has_its_word_in_it(shipped: Catalog) -> None:
    """Else it would except nothing."""
    lost = [(w.avoid, one) for w in shipped.plain_words for one in w.unless if w.avoid not in one]
    assert lost == []


def test_every_example_of_officialese_is_found(shipped: Catalog) -> None:
    """The words before the arrow have the word that is to be avoided."""
    wanted = officialese(shipped.plain_words)
    for word in shipped.plain_words:
        bad = word.example.partition("→")[0] or word.avoid
        assert word.avoid in {found.avoid for _, found in wanted.found_in(bad)}, word.avoid


def test_there_is_as_much_of_everything_as_in_2018(shipped: Catalog) -> None:
    """41 runs, 43 teachers, 8 institutions, 3 mobile teams with 12 experts, and talks enough."""
    teams = [team for team in shipped.talk_teams if team.experts]
    counts = {
        "runs": len(shipped.runs),
        "teachers": len(shipped.teacher),
        "institutions": len(shipped.institution),
        "teams": len(teams),
        "experts": len(shipped.expert),
        "courses": len(shipped.course),
    }
    assert counts == {
        "runs": 41,
        "teachers": 43,
        "institutions": 8,
        "teams": 3,
        "experts": 12,
        "courses": 10,
    }
    assert len(shipped.talks) >= 60


def test_the_townships_of_2018_and_of_today_are_all_there(shipped: Catalog) -> None:
    """29 lived then and 25 live now; who was abolished leads to one that lives."""
    then = {township.id for township in shipped.townships if township.lives_on(THEN)}
    now = {township.id for township in shipped.townships if township.lives_on(NOW)}
    assert (len(then), len(now)) == (29, 25)
    gone = [township for township in shipped.townships if township.id not in now]
    assert [t.id for t in gone if not t.successors or not set(t.successors) <= now] == []


def test_every_living_township_has_a_run_and_a_venue(shipped: Catalog) -> None:
    """Nobody is left out."""
    now = {township.id for township in shipped.townships if township.lives_on(NOW)}
    assert {run.township for run in shipped.runs} == now
    assert {venue.township for venue in shipped.venues} >= now


def test_every_trade_of_2018_and_every_brand_is_taught(shipped: Catalog) -> None:
    """Seven trades and three brands appear among the runs."""
    courses = [shipped.course[run.course] for run in shipped.runs]
    assert {course.trade for course in courses} >= {
        "chef",
        "electrician",
        "welder",
        "housekeeping",
        "agronomy",
        "hairdressing",
        "driving",
    }
    brands = {course.brand.zh for course in courses if course.brand}
    assert brands == {"巴厨师", "巴农艺", "巴药艺"}


def test_courses_are_whole_and_practical(shipped: Catalog) -> None:
    """At least eight units, and at least three hours of practice in five."""
    poor = [
        course.id
        for course in shipped.courses
        if len(course.units) < 8 or course.practice * 5 < course.hours * 3
    ]
    assert poor == []


def test_every_institution_and_team_is_at_work(shipped: Catalog) -> None:
    """Each institution runs a class, each team gives a talk, each course is taught."""
    assert set(shipped.runs_by_institution) == set(shipped.institution)
    assert {talk.team for talk in shipped.talks} == set(shipped.talk_team)
    assert set(shipped.runs_by_course) == set(shipped.course)
