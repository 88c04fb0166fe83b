"""The sheet says what the class page says, in few words."""

from __future__ import annotations

from dataclasses import replace

import pytest

from catalog.model.schedule import Recruitment, Run
from catalog.model.text import Lang
from catalog.views.announcing.chat import chat
from catalog.views.announcing.facts import News
from catalog.views.announcing.loudspeaker import script
from catalog.views.announcing.sheet import sheet
from catalog.views.announcing.spoken import phone
from tests.builders import cancelled, run
from tests.views.announcing.telling import coming, told


def rows(one: Run, lang: Lang = Lang.ZH) -> dict[str, tuple[str, ...]]:
    return dict(sheet(told(one, lang)).rows)


def test_it_answers_what_people_ask() -> None:
    """When, where, until when, cost, money, paper, what to bring."""
    assert rows(run()) == {
        "什么时候": ("2027年3月4日到3月5日", "上课2天，第一天3月4日 星期四上午8:30"),
        "在哪里": ("青山镇字", "字"),
        "报名": ("报名到2027年2月28日为止",),
        "要交多少钱？": ("0元，书和这门课的考试也不要钱",),
        "能领多少钱？": ("来一天，补助50元", "2天都来，一共100元"),
        "能拿什么证？": ("字", "考评员到班上来考。"),
        "要带什么？": ("报名带身份证",),
    }
    assert rows(run(), Lang.EN)["What do I receive?"] == (
        "50 yuan for each day you attend",
        "100 yuan if you come on all 2 days",
    )


def test_it_names_the_trade_the_number_and_the_address() -> None:
    """Large: what it is, and whom to call. The course is not said twice."""
    made = sheet(told(run()))
    assert (made.headline, made.course) == ("免费学手艺：字班", "")
    assert (made.phone, made.link) == ("0827-0000101", "https://a.example/classes/cs-2701/")
    assert (made.code, made.stamp) == ("班号 CS-2701（字2701班）", "")
    assert sheet(told(run(), sample=True)).stamp == "字"


def test_a_class_without_days_promises_none() -> None:
    """It is to be called, and no total is counted."""
    bare = rows(run(days=None, enrolment=None, meetings=(), exam=None))
    assert bare["什么时候"] == ("日期还没定，先打电话登记。",)
    assert bare["报名"] == ("打电话报名",)
    assert bare["能领多少钱？"] == ("来一天，补助50元",)


def test_a_full_class_says_so() -> None:
    """As of the day of publication."""
    full = rows(run(recruitment=Recruitment.FULL))
    assert full["报名"] == ("名额满了（2026年11月23日公布）",)


def test_a_cancelled_class_says_what_happened() -> None:
    """And what those do who have enrolled; it offers nothing."""
    gone = run(cancelled=cancelled())
    assert sheet(told(gone)).headline == "字2701班取消了"
    assert rows(gone) == {
        "有什么变化？": ("2027年2月20日通知取消。", "字"),
        "在哪里": ("原定2027年3月4日到3月5日，不开了。", "青山镇字"),
        "报了名怎么办？": ("打电话问清楚后面怎么办",),
    }
    bare = run(cancelled=cancelled(), days=None, enrolment=None, meetings=(), exam=None)
    assert rows(bare)["在哪里"] == ("青山镇字",)


def test_only_a_cancelled_class_has_that_sheet() -> None:
    """The programmer who mixes them up is told."""
    with pytest.raises(ValueError, match="CS-2701"):
        sheet(replace(told(run()), news=News.CANCELLED))


@pytest.mark.parametrize("lang", list(Lang))
def test_text_script_and_sheet_agree(lang: Lang) -> None:
    """The same days, place, telephone and address in all, for every shipped class."""
    for one in coming(lang):
        made, text, read = sheet(one), chat(one), "".join(script(one))
        on_sheet = " ".join(line for _, lines in made.rows for line in lines)
        for fact in (one.when, one.place):
            assert fact in text, one.run.code
            assert fact in on_sheet, one.run.code
        assert one.place in read, one.run.code
        assert made.phone in text, one.run.code
        assert phone(made.phone, lang) in read, one.run.code
        assert made.link in text, one.run.code
