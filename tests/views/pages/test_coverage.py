"""The page for the bureau: its rows add up to its last line, and both to the schedule."""

from __future__ import annotations

from dataclasses import replace

import pytest

from catalog.model.coverage import coverage
from catalog.model.text import Lang
from catalog.views.page import Page
from tests import builders
from tests.builders import cancelled, run
from tests.people_and_places import day, township
from tests.site import reading
from tests.views.pages.reading import DAY, page, section, shipped, site, words


def grid(made: Page, heading: str) -> list[list[str]]:
    """The rows of the table in a section, the head left out."""
    rows = reading.parse(section(made, heading)).all("tr")
    return [[cell.text for cell in row.all() if cell.tag in ("th", "td")] for row in rows][1:]


def number(text: str) -> int:
    return int(text.replace(",", ""))


def classes(cell: str) -> int:
    """`2 + 1` is three."""
    return sum(int(part) for part in cell.replace("–", "0").replace("+", " ").split())


@pytest.mark.parametrize("lang", list(Lang))
def test_rows_and_columns_add_up(lang: Lang) -> None:
    """Each table to its last line; classes to the schedule both ways."""
    made = page(site(), "coverage/", lang)
    *rows, total = grid(made, "trades")
    held = [one for one in shipped().runs if one.cancelled is None]
    assert sum(classes(row[-1]) for row in rows) == classes(total[-1]) == len(held)
    for column in range(1, len(total)):
        assert sum(classes(row[column]) for row in rows) == classes(total[column])
    assert all(sum(map(classes, row[1:-1])) == classes(row[-1]) for row in [*rows, total])
    *rows, total = grid(made, "volume")
    for column in range(4, 9):
        assert sum(number(row[column]) for row in rows) == number(total[column])
    assert number(total[4]) == sum(one.seats for one in held)
    assert number(total[8]) == sum(one.seats * one.meeting_days for one in held) * 50


def test_a_row_says_what_the_model_counts() -> None:
    """Qingjiang, with the way to its page."""
    made = page(site(), "coverage/")
    (one,) = (row for row in coverage(shipped(), DAY) if row.township.id == "qingjiang")
    (row,) = (row for row in grid(made, "volume") if row[0] == "清江镇")
    volume = one.volume
    said = [volume.seats, volume.days, volume.hours, volume.trainee_days]
    assert [number(cell) for cell in row[4:8]] == said
    assert 'href="../townships/qingjiang/"' in made.body


def test_months_are_said_in_words() -> None:
    """Since the last class and until the next one."""

    def row(on: str) -> list[str]:
        made = page(site(builders.catalog(), day(on)), "coverage/")
        return grid(made, "volume")[0][1:4]

    assert row("2026-11-23") == ["没有", "3个月后", "+ 1"]
    assert row("2027-01-20") == ["没有", "1个月后", "+ 1"]
    assert row("2027-03-01") == ["没有", "1个月内", "+ 1"]
    assert row("2027-03-20") == ["不到1个月前", "没有", "1"]
    assert row("2027-04-06") == ["1个月前", "没有", "1"]
    assert row("2027-09-06") == ["6个月前", "没有", "1"]


def test_who_gets_nothing_is_named() -> None:
    """A township whose only class was cancelled has none coming."""
    places = (township(), township("next", line=20))
    runs = (run(), run("CS-2702", township="next", cancelled=cancelled()))
    made = page(site(builders.catalog(townships=places, runs=runs)), "coverage/")
    assert "1个乡镇没有要开的班：" in words(made.body)
    assert grid(made, "trades")[1][1:] == ["–", "–"]
    assert "每个乡镇都有要开的班。" in words(page(site(builders.catalog()), "coverage/").body)


def test_villages_without_a_talk_are_listed() -> None:
    """With the day where one is planned."""
    made = page(site(), "coverage/")
    folds = words(section(made, "villages"))
    count = len({one.village for one in shipped().talks if one.cancelled is None})
    assert f"去讲过的村0个，排了日子的{count}个" in folds
    assert "（" not in folds.partition("2026年12月2日去")[2][:1]
    assert "(2026年12月2日去)" in folds


def test_the_figures_of_2018_stand_beside_what_can_be_counted() -> None:
    """Each with how it is counted; what cannot be counted says so; the source is named."""
    made = page(site(), "coverage/")
    rows = {row[0]: row[1:] for row in grid(made, "published")}
    held = [one for one in shipped().runs if one.cancelled is None]
    assert rows["开的班"] == ["41期", str(len(held)), "没有取消的班"]
    seats = f"{sum(one.seats for one in held):,}"
    assert rows["其中在培训机构上课的"] == ["2,199人", seats, "这些班的名额，不是来了多少人"]
    assert rows["区里自己出的钱"] == ["4,000,000多元", "–", "开班安排里数不出来"]
    assert len(rows) == len(shipped().results.figures)
    assert shipped().results.source.zh in words(section(made, "published"))


def test_a_county_without_a_list_of_villages_has_no_such_section() -> None:
    """Nothing is invented."""
    catalog = replace(builders.catalog(talks=()), village_editions=())
    assert section(page(site(catalog), "coverage/"), "villages") == ""
