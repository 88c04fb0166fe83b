"""A class page says everything about one run."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from catalog.model.schedule import Meeting, Run
from catalog.model.text import Lang, Text
from catalog.views.page import Page
from tests import builders
from tests.people_and_places import term
from tests.site import reading
from tests.views.pages.reading import page, runs, section, shipped, site, words


def changed(code: str, lang: Lang = Lang.ZH, **values: Any) -> Page:
    """The page of the run `code` after a change to it."""
    all_runs: list[Run] = [
        replace(run, **values) if run.code == code else run for run in shipped().runs
    ]
    catalog = replace(shipped(), runs=tuple(all_runs))
    return page(site(catalog), f"classes/{code.lower()}/", lang)


def test_it_says_when_where_and_what_one_receives() -> None:
    """In the words of people, in both languages."""
    zh = words(page(site(), "classes/dg-2702/").body)
    assert "2027年3月4日 星期四开班 2027年3月4日到3月24日 上课15天，120学时" in zh
    assert "2026年12月19日开始报名，报名到2027年2月28日为止" in zh
    assert "15天 × 50元 = 750元（交通和食宿补助）" in zh
    assert "打电话时说“电工2702班”" in zh
    en = words(page(site(), "classes/dg-2702/", Lang.EN).body)
    assert "Starts Thu 4 March 2027 4 to 24 March 2027" in en
    assert "Enrolment opens on 19 December 2026; enrol by 28 February 2027" in en
    assert "Thu 25 March 2027 9:00 am to 12:00 noon" in en


def test_a_moved_class_says_what_stood_before() -> None:
    """When it was said, why, and the old days."""
    made = words(page(site(), "classes/dg-2702/").body)
    assert "2026年11月20日通知改期。" in made
    assert "原来是2027年2月24日到3月16日。" in made


def test_a_class_at_another_place_is_not_said_to_have_new_dates() -> None:
    """On its page, on cards, and to search engines."""
    away = replace(shipped().run["DG-2702"].moved or builders.moved(), days=None, venue="hall")
    venue = next(one.id for one in shipped().venues)
    for lang, said in (
        (Lang.ZH, "2026年11月20日通知换地方。"),
        (Lang.EN, "New place, announced on 20 November 2026."),
    ):
        made = changed("DG-2702", lang, moved=replace(away, venue=venue))
        box = made.body.partition('<div class="notice">')[2].partition("</strong>")[0]
        assert box == f"<p><strong>{said}"
        assert '"eventStatus":"https://schema.org/EventScheduled"' in made.json_ld
        runs = tuple(
            replace(run, moved=replace(away, venue=venue)) if run.code == "DG-2702" else run
            for run in shipped().runs
        )
        card = page(site(replace(shipped(), runs=runs)), "townships/qingjiang/", lang).body
        assert f'<p class="said">{said}</p>' in card


def test_a_cancelled_class_keeps_its_page() -> None:
    """It says what happened, and when."""
    made = page(site(), "classes/hg-2703/")
    assert "2026年11月20日通知取消。 报名的人太少" in words(made.body)
    assert "原定2027年3月29日到4月19日，不开了。" in words(made.body)
    assert 'data-said="cancelled"' in made.body
    assert "打电话报名" not in made.body


def test_a_cancelled_class_says_the_days_that_were_announced() -> None:
    """Not those that the schedule has had since, which nobody was told."""
    later = builders.period("2027-05-10", "2027-05-28")
    for lang, said in (
        (Lang.ZH, "原定2027年3月29日到4月19日，不开了。"),
        (Lang.EN, "Planned for 29 March to 19 April 2027; it will not be held."),
    ):
        made = changed("HG-2703", lang, days=later)
        assert said in words(made.body)
        assert '"startDate":"2027-03-29"' in made.json_ld


def test_a_class_without_days_says_so() -> None:
    """Nothing is invented, and there is no day plan."""
    made = changed("NY-2703", days=None, enrolment=None, meetings=(), exam=None)
    assert "日期还没定，先打电话登记。" in words(made.body)
    assert section(made, "plan") == ""
    assert '"startDate"' not in made.json_ld


def test_the_day_plan_names_every_block() -> None:
    """Day by day, with the unit and its hours."""
    plan = words(section(page(site(), "classes/dg-2702/", Lang.EN), "plan"))
    assert "Thu 4 March 2027 8:30 am to 11:45 am Electrical safety Theory 4" in plan
    assert "2:00 pm to 5:15 pm Electrical safety Theory 2, Practice 2" in plan


def test_it_offers_the_same_course_elsewhere() -> None:
    """Never itself."""
    others = runs(section(page(site(), "classes/dg-2702/"), "others"))
    assert others == ["DG-2601", "DG-2701", "DG-2703", "DG-2704"]


def test_the_words_of_the_trade_are_read_where_they_first_stand() -> None:
    """In the summary, else in what to bring, else in the first line of the plan that has them."""
    made = page(site(), "classes/dg-2702/")
    assert made.body.count('href="../../glossary/#term-peidianxiang"') == 1
    assert "<rt>pèi</rt>" in made.body.partition('<dl class="facts">')[0]
    assert "<rt>" not in made.title + made.description + made.json_ld
    english = page(site(), "classes/dg-2702/", Lang.EN).body
    assert '<a class="term" href="../../../en/glossary/#term-peidianxiang">' in english
    assert "<rt>" not in english


def _units_in_order(*meetings: Meeting) -> list[tuple[str, bool]]:
    """What the plan of a class with `meetings` says, and whether a term in it carries a reading.

    Both units of its course are about the stove.
    """
    units = (
        replace(builders.unit("clean", 1, 1), name=Text("擦灶台", "Clean the stove")),
        replace(builders.unit("mend", 1, 1), name=Text("修灶台", "Mend the stove")),
    )
    catalog = builders.catalog(
        courses=(builders.course(units=units),), runs=(builders.run(meetings=meetings),)
    )
    made = page(site(replace(catalog, glossary=(term(),))), "classes/cs-2701/")
    rows = reading.parse(section(made, "plan")).all("tr")
    cells = [list(row.all("td"))[1] for row in rows if len(list(row.all("td"))) == 3]
    return [(cell.plain, bool(list(cell.all("ruby")))) for cell in cells]


def test_the_plan_has_a_reading_in_the_first_line_that_needs_it() -> None:
    """Whatever the order in which a class takes the units, and once in all."""
    first, second = "2027-03-04 08:30-10:00", "2027-03-05 08:30-10:00"
    last = builders.meeting("2027-03-06 08:30-11:45", ("clean", 0, 1), ("mend", 0, 1))
    clean, mend = ("clean", 1, 0), ("mend", 1, 0)
    assert _units_in_order(
        builders.meeting(first, clean), builders.meeting(second, mend), last
    ) == [("擦灶台", True), ("修灶台", False), ("擦灶台、修灶台", False)]
    assert _units_in_order(
        last, builders.meeting(second, clean), builders.meeting(first, mend)
    ) == [("修灶台", True), ("擦灶台", False), ("擦灶台、修灶台", False)]


def test_what_a_course_says_is_made_once() -> None:
    """For all classes that take its units in the same order, in each language."""
    one = site()
    codes = [run.code.lower() for run in shipped().runs if run.course == "electrician"]
    for code in codes:
        for lang in Lang:
            page(one, f"classes/{code}/", lang)
    orders = {(key[0], key[2]) for key in one.told}
    assert len(codes) > len(one.told)
    assert orders == {(lang, "electrician") for lang in Lang}
