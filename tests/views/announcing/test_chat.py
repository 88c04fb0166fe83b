"""The text for a chat group is short and whole."""

from __future__ import annotations

from dataclasses import replace

import pytest

from catalog.model.schedule import Recruitment
from catalog.model.text import Lang, Text
from catalog.views import dates
from catalog.views.announcing.chat import MOST, chat
from catalog.views.announcing.facts import announced
from catalog.views.site import Site
from tests import builders
from tests.builders import cancelled, moved, period, run
from tests.people_and_places import day
from tests.views.announcing.telling import coming, told


def test_it_says_everything_in_few_words() -> None:
    """Course, place, days, enrolment, money, telephone, address; both languages."""
    assert chat(told(run())) == (
        "【免费培训】字：2027年3月4日到3月5日在青山镇字，上课2天。报名到2027年2月28日，不收钱，来一天补50元。"
        "电话0827-0000101，https://a.example/classes/cs-2701/"
    )
    assert chat(told(run(), Lang.EN)) == (
        "Free training: Words, Words, Qingshan Town, 4 to 5 March 2027 (2 days of class)."
        " Enrol by 28 February 2027. It costs nothing, and you receive 50 yuan for each day"
        " you attend. Call 0827-0000101. https://a.example/en/classes/cs-2701/"
    )


@pytest.mark.parametrize("lang", list(Lang))
def test_every_class_of_the_catalog_has_its_facts(lang: Lang) -> None:
    """In Chinese within 140 characters, the address of the page among them."""
    for one in coming(lang):
        said = chat(one)
        facts = [one.course, one.phone, one.link, one.view.township_name(one.run.township)]
        facts += [one.view.t(one.view.catalog.venue[one.run.venue].name), one.when]
        if not one.run.cancelled and one.run.enrolment and one.run.recruitment.value == "open":
            facts += [dates.plain_day(one.run.enrolment.last, lang)]
        if not one.run.cancelled:
            facts += ["50元" if lang is Lang.ZH else "50 yuan"]
        assert [fact for fact in facts if fact not in said] == [], one.run.code
        assert lang is Lang.EN or len(said) <= MOST, said


def test_what_must_not_be_overlooked_comes_first() -> None:
    """That it is a sample, has new days, has a new place, or will not be held."""
    assert chat(told(run(), sample=True)).startswith("【样例】【免费培训】")
    other = moved(days=period("2027-02-01", "2027-02-05"), venue="hall")
    assert chat(told(run(moved=other))).startswith("【改期】【免费培训】")
    assert chat(told(run(moved=moved(venue="hall")))).startswith("【换地方】【免费培训】")
    gone = run(cancelled=cancelled(), moved=other)
    assert chat(told(gone)).startswith("【取消】字2701班不开了（字，青山镇字，原定")


def test_a_class_that_takes_nobody_invites_nobody_to_it() -> None:
    """Full, without days, or cancelled before it had any."""
    assert "名额满了。还想学的打电话问下一个班" in chat(told(run(recruitment=Recruitment.FULL)))
    bare = run(days=None, enrolment=None, meetings=(), exam=None)
    assert "日期还没定，先打电话登记" in chat(told(bare))
    assert "原定" not in chat(told(replace(bare, cancelled=cancelled())))


def test_a_class_without_a_last_day_to_enrol_says_so() -> None:
    """One enrols by telephone."""
    assert "。打电话报名，不收钱" in chat(told(run(enrolment=None)))


def test_long_names_shorten_the_rest() -> None:
    """The shorter wording keeps every fact."""
    name = Text("名" * 38, "Name")
    catalog = builders.catalog(courses=(replace(builders.course(), name=name),))
    site = Site(catalog, day("2026-11-23"), "https://a.example/")
    said = chat(announced(site, run(), Lang.ZH))
    assert len(said) <= MOST
    assert "报名到2027年2月28日，来一天补50元" in said
