"""What a run gives, in words."""

from __future__ import annotations

from datetime import date

import pytest

from catalog.model.schedule import Run
from catalog.model.text import Lang
from catalog.model.training import Credential, CredentialKind
from catalog.views.papers import Gain, Paper, gain, paper, receive
from catalog.views.site import Site, View
from tests import builders
from tests.builders import credential, run
from tests.people_and_places import exam_body

COMPLETION = credential(CredentialKind.COMPLETION)
ELSEWHERE = credential(CredentialKind.SPECIAL_OPERATION, in_course=False)


def view(
    one: Run,
    credentials: tuple[Credential, ...] = (credential(),),
    travels: bool = True,
    lang: Lang = Lang.EN,
) -> View:
    catalog = builders.catalog(
        courses=(builders.course(credentials=credentials),),
        exam_bodies=(exam_body(travels=travels),),
        runs=(one,),
    )
    return Site(catalog, date(2026, 11, 23), "/").view(lang, "")


def test_each_day_of_class_is_paid() -> None:
    """Days times yuan, the sum said."""
    assert receive(view(run()), run()) == "2 days × 50 yuan = 100 yuan (Words)"
    assert receive(view(run(), lang=Lang.ZH), run()) == "2天 × 50元 = 100元（字）"


def test_a_class_without_days_says_what_a_day_gives() -> None:
    """No sum is invented."""
    one = run(days=None, meetings=(), exam=None)
    assert receive(view(one), one) == "50 yuan for each day of class (Words)."
    assert gain(view(one), one).money == "Free"


@pytest.mark.parametrize(
    ("credentials", "travels", "expected"),
    [
        ((credential(),), True, "The examiner comes to the class."),
        ((credential(),), False, "The exam is at the test centre."),
        ((COMPLETION,), True, "There is no outside exam."),
        ((COMPLETION, ELSEWHERE), True, "There is no outside exam."),
    ],
)
def test_the_exam_is_where_the_body_is(
    credentials: tuple[Credential, ...], travels: bool, expected: str
) -> None:
    """At the class if the examiner travels, else at the centre; or there is none."""
    there = view(run(), credentials, travels)
    assert paper(there, run()).exam == expected


def test_only_papers_of_the_course_are_promised() -> None:
    """A paper that is examined elsewhere is not what this class ends in."""
    there = view(run(), (credential(), COMPLETION, ELSEWHERE))
    assert paper(there, run()) == Paper("Words, Words", "The examiner comes to the class.")
    chinese = view(run(), (credential(), COMPLETION), lang=Lang.ZH)
    assert paper(chinese, run()).name == "字、字"


def test_a_course_with_no_paper_of_its_own_names_the_first() -> None:
    """Something stands there in any case."""
    assert paper(view(run(), (ELSEWHERE,)), run()).name == "Words"


def test_a_class_without_exam_promises_none() -> None:
    """Even where the course has one."""
    one = run(exam=None)
    assert paper(view(one), one).exam == "There is no outside exam."


def test_the_gain_is_two_lines() -> None:
    """For the card of a class."""
    found = gain(view(run()), run())
    assert isinstance(found, Gain)
    assert "100" in found.money
    assert "Words" in found.paper
