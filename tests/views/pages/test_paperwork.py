"""The papers of a class count what the schedule counts, and name nobody."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date

import pytest

from catalog.model.schedule import Run
from catalog.model.text import Lang
from catalog.views.page import Page
from tests import builders
from tests.builders import cancelled, run
from tests.site import reading
from tests.views.pages.reading import page, shipped, site, words


def forms(made: Page) -> dict[str, list[reading.Element]]:
    """The sheets of a page by what they are."""
    found: dict[str, list[reading.Element]] = {}
    for sheet in reading.parse(made.body).all("section"):
        found.setdefault(sheet.attributes["data-form"], []).append(sheet)
    return found


def of(one: Run, lang: Lang = Lang.ZH, on: str = "2026-11-23") -> Page:
    catalog = builders.catalog(runs=(one,))
    return page(site(catalog, date.fromisoformat(on)), f"classes/{one.code.lower()}/papers/", lang)


def shipped_runs() -> list[Run]:
    return [one for one in shipped().runs if one.cancelled is None]


@pytest.mark.parametrize("lang", list(Lang))
def test_there_are_as_many_sheets_as_days(lang: Lang) -> None:
    """For every class of the catalog: one to sign each day, one of each other paper."""
    for one in shipped_runs():
        made = page(site(), f"classes/{one.code.lower()}/papers/", lang)
        counts = Counter({kind: len(sheets) for kind, sheets in forms(made).items()})
        days = len({meeting.day for meeting in one.meetings})
        assert counts == Counter(apply=1, sign=days, film=1, kit=1, verify=1), one.code
        rows = list(forms(made)["film"][0].all("tr"))
        assert len(rows) == days + 1, one.code


def test_there_are_as_many_lines_as_seats() -> None:
    """Drawn once for signing and once for the kit; every sheet shows a list that is there."""
    for one in shipped_runs():
        body = reading.parse(page(site(), f"classes/{one.code.lower()}/papers/").body)
        numbers = Counter(text.text for text in body.all("text") if text.text.isdigit())
        assert numbers == Counter({str(n): 2 for n in range(1, one.seats + 1)}), one.code
        there = {f"#{symbol.attributes['id']}" for symbol in body.all("symbol")}
        assert {use.attributes["href"] for use in body.all("use")} == there, one.code


def test_hours_and_money_are_those_of_the_schedule() -> None:
    """On the application unit by unit, on the verification as sums."""
    sheets = forms(of(run()))
    rows = [[cell.text for cell in row.all("td")] for row in sheets["apply"][0].all("tr")]
    assert ["字", "1", "1"] in rows
    assert ["字", "1", "3"] in rows
    assert ["2", "4"] in rows
    verify = {
        next(row.all("th")).text: next(row.all("td")).text
        for row in sheets["verify"][0].all("tr")
        if list(row.all("td"))
    }
    assert verify == {
        "上课天数": "2",
        "理论": "2",
        "动手": "4",
        "名额": "30",
        "签到表": "2",
        "补助最多（元）": "3,000",
        "考试": "2027年3月5日 星期五 下午2:00到4:00，字，考评员 X-1",
        "考试合格": "",
    }


def test_a_large_class_gets_two_sheets_a_day() -> None:
    """Sixty lines fit one."""
    sheets = forms(of(run(seats=61)))
    assert (len(sheets["sign"]), len(sheets["kit"])) == (4, 2)


def test_the_kit_is_counted_for_everybody() -> None:
    """Each item as often as there are seats, the textbook among them."""
    words_of = forms(page(site(), "classes/dg-2702/papers/"))["apply"][0].text
    seats = next(one.seats for one in shipped().runs if one.code == "DG-2702")
    assert words_of.count(f"{seats}份") == len(shipped().support.kit) + 1


def test_a_class_without_days_has_nothing_to_sign() -> None:
    """But it can be applied for."""
    bare = run(days=None, enrolment=None, meetings=(), exam=None)
    sheets = forms(of(bare))
    assert "sign" not in sheets
    assert "日期还没定" in sheets["apply"][0].text
    assert "不另外考试" in sheets["apply"][0].text


def test_what_is_over_is_not_printed() -> None:
    """Half a year after the last day, or when it was cancelled; the address stays."""
    last = run().last_day
    assert last == date(2027, 3, 5)
    assert "sign" in forms(of(run(), on="2027-09-01"))
    assert "没有要打印的表" in words(of(run(), on="2027-09-02").body)
    assert "没有要打印的表" in words(of(run(cancelled=cancelled())).body)


def test_every_sheet_says_that_it_is_a_sample() -> None:
    """Until the data is real."""
    sheets = [one for kind in forms(of(run())).values() for one in kind]
    assert all(sheet.text.startswith("样例 ") for sheet in sheets)
    catalog = builders.catalog()
    real = replace(catalog, settings=replace(catalog.settings, sample=False))
    made = page(site(real), "classes/cs-2701/papers/")
    assert "样例" not in words(made.body)


def test_the_class_leads_to_its_papers_and_search_engines_do_not() -> None:
    """They are for those who run the class."""
    assert 'href="../../classes/dg-2702/papers/"' in page(site(), "classes/dg-2702/").body
    made = page(site(), "classes/dg-2702/papers/")
    assert (made.listed, made.assets) == (False, ("sheets.css", "copying.js"))
