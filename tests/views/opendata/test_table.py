"""A table opens in a spreadsheet, and nothing in it computes."""

from __future__ import annotations

import csv
from dataclasses import replace
from io import StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog.model.catalog import Catalog
from catalog.model.schedule import Recruitment
from catalog.model.text import Text
from catalog.views.opendata.table import plain, table
from tests import builders
from tests.builders import cancelled, run
from tests.site.hostile import ATTACK
from tests.views.pages.reading import shipped, site


def rows(catalog: Catalog) -> list[dict[str, str]]:
    text = table(site(catalog), catalog.runs_in_order).decode("utf-8-sig")
    return list(csv.DictReader(StringIO(text, newline="")))


def test_it_begins_with_the_mark_of_utf_8() -> None:
    """Without it Excel shows Chinese as rubbish; lines end as Windows ends them."""
    data = table(site(), ())
    assert data.startswith(b"\xef\xbb\xbf")
    assert data.endswith(b"\r\n")


def test_a_row_has_the_facts_of_a_class() -> None:
    """With the sample mark first, for rows are copied."""
    catalog = builders.catalog()
    (row,) = rows(catalog)
    assert row == {
        "样例 sample": "样例 Sample",
        "公布日期 as of": "2026-11-23",
        "班号 class": "CS-2701",
        "课程 course": "字",
        "course in English": "Words",
        "工种 trade": "字",
        "机构 institution": "字",
        "乡镇 township": "青山镇",
        "场地 venue": "字",
        "地址 address": "字",
        "开班 first day": "2027-03-04",
        "结束 last day": "2027-03-05",
        "报名开始 enrol from": "2027-02-01",
        "报名截止 enrol until": "2027-02-28",
        "上课天数 days of class": "2",
        "理论学时 theory hours": "2",
        "实操学时 practice hours": "4",
        "名额 seats": "30",
        "考试 exam": "2027-03-05 14:00",
        "电话 telephone": "0827-0000101",
        "情况 state": "",
        "网页 page": "https://a.example/classes/cs-2701/",
    }
    real = replace(catalog, settings=replace(catalog.settings, sample=False))
    assert rows(real)[0]["样例 sample"] == ""


def test_only_what_stays_true_is_said_of_the_state() -> None:
    """Cancelled, full, without days; what passes with the days is left to the days."""
    bare = run("CS-2704", days=None, enrolment=None, meetings=(), exam=None)
    runs = (
        run("CS-2701"),
        run("CS-2702", cancelled=cancelled()),
        run("CS-2703", recruitment=Recruitment.FULL),
        bare,
    )
    said = {row["班号 class"]: row["情况 state"] for row in rows(builders.catalog(runs=runs))}
    assert said == {
        "CS-2701": "",
        "CS-2702": "取消了 Cancelled",
        "CS-2703": "名额满了 Full",
        "CS-2704": "日期还没定 Dates not fixed yet",
    }


def test_the_rows_are_the_classes() -> None:
    """Seats add up to those of the schedule."""
    found = rows(shipped())
    assert [row["班号 class"] for row in found] == [one.code for one in shipped().runs_in_order]
    assert sum(int(row["名额 seats"]) for row in found) == sum(r.seats for r in shipped().runs)


@pytest.mark.parametrize(
    "cell", ["=1+1", "+1", "-1", "@A1", "\t=1", "\r=1", " =1", "=HYPERLINK(1)"]
)
def test_what_would_be_computed_is_made_plain(cell: str) -> None:
    """An apostrophe stands before it."""
    assert plain(cell) == f"'{cell}"
    assert plain(f"字{cell}") == f"字{cell}"


@given(st.text(min_size=1))
def test_no_cell_is_ever_a_formula(name: str) -> None:
    """Whatever an author writes, and it comes back as one cell."""
    course = replace(builders.course(), name=Text(name, ATTACK))
    (row,) = rows(builders.catalog(courses=(course,)))
    assert row["课程 course"] in (name, f"'{name}")
    assert row["课程 course"].lstrip(" ")[:1] not in ("=", "+", "-", "@", "\t", "\r", "\n")
    assert row["course in English"] == ATTACK
