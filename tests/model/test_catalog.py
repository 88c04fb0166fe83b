"""The catalog finds its records by id, and its runs in order."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from catalog.model.origin import Origin
from catalog.model.text import Lang, Text
from catalog.model.training import CredentialKind
from catalog.problems import Place
from tests import people_and_places as people
from tests.builders import catalog, course, credential, period, run, talk, unit


def test_each_kind_of_record_is_found_by_its_id_or_code() -> None:
    """Every mapping leads from the id or code to the record itself."""
    full = catalog()
    (one,) = full.courses
    assert (
        full.trade["chef"],
        full.course["chef"],
        full.township["qingshan"],
        full.institution["school"],
        full.venue["hall"],
        full.teacher["T-1"],
        full.exam_body["exams"],
        full.examiner["X-1"],
        full.talk_team["team"],
        full.expert["E-1"],
        full.expert_field["farming"],
        full.talk_topic["topic"],
        full.textbook["chef"],
        full.chapter["chef", "safety"],
        full.contact["enquiries"],
        full.village["519999101200"],
        full.unit["chef", "knife"],
    ) == (
        full.trades[0],
        one,
        full.townships[0],
        full.institutions[0],
        full.venues[0],
        full.teachers[0],
        full.exam_bodies[0],
        full.exam_bodies[0].examiners[0],
        full.talk_teams[0],
        full.talk_teams[0].experts[0],
        full.expert_fields[0],
        full.talk_topics[0],
        full.textbooks[0],
        full.chapters[0],
        full.settings.contacts[0],
        full.village_editions[0].villages[0],
        one.units[1],
    )


def test_an_id_that_was_used_twice_finds_the_first() -> None:
    """The second one is a problem, and nobody is led to it."""
    first, second = people.venue(line=1), people.venue(line=9)
    assert catalog(venues=(first, second)).venue == {"hall": first}


def test_the_villages_of_today_are_those_of_the_newest_edition() -> None:
    """In whatever order the editions are read; without any there are no villages."""
    old, new = people.village("519999101201"), people.village("519999101202")
    editions = (people.edition(new, year=2023), people.edition(old, year=2018))
    assert catalog(village_editions=editions).villages_today == (new,)
    assert catalog(village_editions=editions[::-1]).village == {"519999101202": new}
    assert catalog(village_editions=()).villages_today == ()


def test_the_villages_of_today_are_found_by_township() -> None:
    """In the order of the list."""
    one, two, other = (
        people.village("519999101201"),
        people.village("519999101202"),
        people.village("519999101203", township="new"),
    )
    found = catalog(village_editions=(people.edition(one, other, two),)).villages_by_township
    assert found == {"qingshan": (one, two), "new": (other,)}


LATE = run("CS-2703", days=period("2027-05-01", "2027-05-02"))
EARLY = run("CS-2702", days=period("2027-03-01", "2027-03-02"))
SAME_DAY = run("CS-2701", days=period("2027-05-01", "2027-05-09"), township="new")
OPEN, OPEN_TOO = run("CS-2709", days=None), run("CS-2708", days=None)
RUNS = catalog(runs=(OPEN, LATE, OPEN_TOO, EARLY, SAME_DAY))


def test_runs_are_in_the_order_of_their_first_days() -> None:
    """By first day, then by code; those without days come last."""
    assert RUNS.runs_in_order == (EARLY, SAME_DAY, LATE, OPEN_TOO, OPEN)


def test_runs_are_found_by_what_they_belong_to() -> None:
    """By course, township and institution, each in order."""
    assert RUNS.runs_by_course == {"chef": RUNS.runs_in_order}
    assert RUNS.runs_by_institution == {"school": RUNS.runs_in_order}
    assert RUNS.runs_by_township == {
        "qingshan": (EARLY, LATE, OPEN_TOO, OPEN),
        "new": (SAME_DAY,),
    }


def test_talks_are_found_by_township_in_order() -> None:
    """By day, then by clock, then by code."""
    talks = (
        talk("ST-4", on="2027-03-07"),
        talk("ST-3", clocks="16:00-17:00"),
        talk("ST-2"),
        talk("ST-1"),
        talk("ST-5", township="new"),
    )
    found = catalog(talks=talks).talks_by_township
    codes = {township: [one.code for one in ones] for township, ones in found.items()}
    assert codes == {"qingshan": ["ST-1", "ST-2", "ST-3", "ST-4"], "new": ["ST-5"]}


def test_a_course_adds_up_its_units() -> None:
    """Theory, practice and both together."""
    one = course(units=(unit("safety", 2, 4), unit("knife", 1, 3)))
    assert (one.theory, one.practice, one.hours, one.units[0].hours) == (3, 7, 10, 6)


def test_a_course_needs_an_exam_when_one_of_its_papers_does() -> None:
    """A paper of an outside body that the course ends in; not the institution's own."""
    own, outside = credential(CredentialKind.COMPLETION), credential(in_course=False)
    assert not course(credentials=(own, outside)).needs_exam
    assert course(credentials=(own, credential(CredentialKind.DRIVING_LICENCE))).needs_exam


def test_a_text_is_read_in_either_language() -> None:
    """Each language has its words, its tag, its place on the site, and another one."""
    words = Text("电工", "Electrician")
    assert [(words[lang], lang.tag, lang.prefix, words[lang.other]) for lang in Lang] == [
        ("电工", "zh-CN", "", "Electrician"),
        ("Electrician", "en", "en/", "电工"),
    ]


def test_a_trade_has_the_peoples_words_in_each_language() -> None:
    """Words in Chinese script are Chinese, the rest English."""
    trade = replace(people.trade(), also_called=("做饭", "cook", "卡拉OK师傅"))
    assert [trade.also_called_in(lang) for lang in Lang] == [("做饭", "卡拉OK师傅"), ("cook",)]


def test_an_origin_points_at_the_first_field_that_was_written() -> None:
    """Where none of the fields was written, it points at the record."""
    origin = Origin("f.yml", 3, 5, {"until": (6, 7)})
    assert origin.of("since", "until") == Place("f.yml", 6, 7)
    assert origin.of("since") == origin.place == Place("f.yml", 3, 5)
    assert Origin("f.yml").of("since") == Place("f.yml")


def test_records_are_equal_when_they_say_the_same() -> None:
    """A record is what it says, and a day is a day."""
    assert run() == run()
    assert run() != run("CS-2702")
    assert people.day("2027-03-04") == date(2027, 3, 4)
