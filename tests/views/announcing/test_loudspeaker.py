"""The script for the loudspeaker takes 45 to 60 seconds, and has no digit in it."""

from __future__ import annotations

import re

import pytest

from catalog.model.schedule import Recruitment, Run
from catalog.model.text import Lang
from catalog.views.announcing import spoken
from catalog.views.announcing.loudspeaker import LONGEST, SHORTEST, script, seconds
from tests.builders import cancelled, moved, period, run
from tests.views.announcing.telling import coming, told


@pytest.mark.parametrize("lang", list(Lang))
def test_every_class_of_the_catalog_takes_a_minute(lang: Lang) -> None:
    """Between 45 and 60 seconds, with the first day, the place and the telephone number twice."""
    for one in coming(lang):
        said = script(one)
        assert SHORTEST <= seconds(said, lang) <= LONGEST, one.run.code
        text = "".join(said)
        assert one.place in text, one.run.code
        assert text.count(spoken.phone(one.phone, lang)) == 2, one.run.code
        if one.run.days and not one.run.cancelled:
            assert spoken.day(one.run.days.first, lang) in text, one.run.code
            assert spoken.number(50, lang) in text, one.run.code


def test_four_characters_take_a_second() -> None:
    """In Chinese signs do not count, in English words do."""
    assert seconds(["乡亲们，请！"], Lang.ZH) == 1.0
    assert seconds(["Please don't take twenty-one of them, 12 will do."], Lang.EN) == 9 / 2.4


_BARE = run(days=None, enrolment=None, meetings=(), exam=None)


@pytest.mark.parametrize(
    "one",
    [
        run(),
        run(recruitment=Recruitment.FULL),
        run(enrolment=None),
        run(cancelled=cancelled()),
        _BARE,
        run(moved=moved(days=period("2027-02-01", "2027-02-05"))),
        run(moved=moved(venue="hall"), recruitment=Recruitment.FULL),
    ],
)
@pytest.mark.parametrize("lang", list(Lang))
def test_whatever_the_news_it_is_words_and_takes_a_minute(one: Run, lang: Lang) -> None:
    """No digit and no gap is left to the reader."""
    said = script(told(one, lang))
    assert SHORTEST <= seconds(said, lang) <= LONGEST
    assert re.search(r"[0-9{}]", "".join(said)) is None
    assert all(said)


def test_the_news_is_said() -> None:
    """Each kind has its own words."""

    def text(one: Run) -> str:
        return "".join(script(told(one)))

    assert "报名到二月二十八号为止，想学的请打电话。" in text(run())
    assert "二零二七年三月四号星期四开班，上到三月五号，一共上课两天。" in text(run())
    assert "想学的请打电话报名。" in text(run(enrolment=None))
    assert "名额已经满了" in text(run(recruitment=Recruitment.FULL))
    assert "哪天开班还没有定" in text(_BARE)
    assert "字二七零幺班取消了，不开了。" in text(run(cancelled=cancelled()))
    assert "字班的日期改了" in text(run(moved=moved(days=period("2027-02-01", "2027-02-05"))))
    assert "字班换了地方" in text(run(moved=moved(venue="hall")))


def test_a_year_is_said_again_when_it_changes() -> None:
    """A class over the new year ends in the next one."""
    over = run(days=period("2026-12-28", "2027-01-08"), exam=None)
    assert "二零二六年十二月二十八号星期一开班，上到二零二七年一月八号" in "".join(
        script(told(over))
    )
