"""Values without a column are told at the head, unless the lack is a slip in one row."""

from __future__ import annotations

from pathlib import Path

import pytest

from catalog.content.reader import read_content
from catalog.workbook.filled.books import filled
from catalog.workbook.reading.books import read_book
from tests.content.reading import SAMPLE

MEETINGS = "班号,日期,开始,结束,教学单元,{}\n"
ROW = "CS-2701,2027-3-4,8:30,11:45,安全,{}\n"
RUNS = "班号,课程,乡镇,场地,名额,教师,{}\n"
RUN = "CS-2701,厨师,青山镇,青山镇培训点,40,T-CS01,{}\n"


def found(folder: Path, name: str, *lines: str) -> list[tuple[str, str]]:
    """Cell and code of what is wrong with a text file."""
    catalog = read_content(SAMPLE).catalog
    assert catalog is not None
    path = folder / name
    path.write_text("".join(lines), encoding="utf-8")
    problems = filled(catalog, [read_book(path)]).problems
    return [(problem.place.cell, problem.code) for problem in problems]


@pytest.mark.parametrize(
    ("column", "hours", "problems"),
    [
        ("实操学时", ("1", ""), [("F3", "row-hours-missing")]),
        ("理论学时", ("", "2"), [("F2", "row-hours-missing")]),
        ("实操学时", ("", ""), [("1", "column-missing")]),
        ("实操学时", ("1", "2"), []),
        (
            "说明",
            ("甲", "乙"),
            [("F1", "column-unknown"), ("A2", "row-hours-missing"), ("A3", "row-hours-missing")],
        ),
    ],
)
def test_a_column_of_hours_may_be_lacking(
    column: str, hours: tuple[str, ...], problems: list[tuple[str, str]], tmp_path: Path
) -> None:
    """One row without hours is a slip; several are a column that was deleted."""
    rows = [ROW.format(said) for said in hours]
    assert found(tmp_path, "课次.csv", MEETINGS.format(column), *rows) == problems


@pytest.mark.parametrize(
    ("head", "value", "codes"),
    [
        ("给领导看的话", "已报", ["column-unknown"]),
        ("给领导看的话", "3月1日已报区里", ["column-unknown"]),
        ("给领导看的话", "40", ["column-unknown"]),
        ("给领导看的话", "3.1", ["column-unknown"]),
        ("给领导看的话", "", []),
        ("", "已报", []),
        ("", "2027-3-1", ["column-lost"]),
        ("第一天", "3月1日", ["column-lost"]),
        ("起止", "3月1日-3月8日", ["column-lost"]),
        ("钟点", "8:30-11:30", ["column-unknown"]),
        ("哪个考官", "X-CS01", ["column-lost"]),
        ("谁考", "样例鉴定机构（厨艺）", ["column-unknown"]),
        ("带什么", "stoves", ["column-lost"]),
    ],
)
def test_a_column_of_ones_own_is_a_note(
    head: str, value: str, codes: list[str], tmp_path: Path
) -> None:
    """Unless it holds what a column holds that the sheet lacks."""
    answer = found(tmp_path, "班期.csv", RUNS.format(head), RUN.format(value))
    assert answer == [("G1", code) for code in codes]


@pytest.mark.parametrize(
    ("beside", "head", "value", "code"),
    [
        ("报名开始,报名截止,开班日期,结束日期", "哪天办完", "2026-11-20", "column-unknown"),
        ("报名开始,报名截止,开班日期,结束日期", "集合", "8:00", "column-unknown"),
        ("报名开始,报名截止,开班日期,结束日期,取消原因", "不开了", "2027-2-20", "column-lost"),
        ("报名开始,报名截止,开班日期,结束日期,考评员", "考", "2027-3-8", "column-lost"),
        ("报名开始,报名截止,开班日期,结束日期,考试日期", "钟点", "8:30", "column-lost"),
        ("报名开始,报名截止,开班日期,结束日期,改期公布日", "原来", "2027-3-1", "column-lost"),
        ("季度", "填表日期", "2026-11-20", "column-unknown"),
        ("季度", "到乡镇那天（自用）", "2027-3-1", "column-unknown"),
        ("季度", "到乡镇那天", "2027-3-1", "column-lost"),
    ],
)
def test_a_day_or_clock_is_lost_only_where_one_may_be_meant(
    beside: str, head: str, value: str, code: str, tmp_path: Path
) -> None:
    """A cancellation needs its reason, an exam its day; and the name may say whose it is."""
    empty = "," * beside.count(",")
    said = found(
        tmp_path, "班期.csv", RUNS.format(f"{beside},{head}"), RUN.format(f"{empty},{value}")
    )
    assert [one for _, one in said if one in ("column-lost", "column-unknown")] == [code]


def test_a_day_of_ones_own_beside_all_columns_is_a_note(tmp_path: Path) -> None:
    """Where no column of days is lacking, none can be meant."""
    days = "报名开始,报名截止,开班日期,结束日期,考试日期,改期公布日,原开班日期,原结束日期,取消日期"
    said = found(tmp_path, "班期.csv", RUNS.format(f"{days},填表"), RUN.format(",,,,,,,,,2027-3-1"))
    assert said == [("P1", "column-unknown")]


@pytest.mark.parametrize(
    ("name", "codes"),
    [
        ("班期.csv", ["sheet-head-missing"]),
        ("2027春班期.csv", ["sheet-head-missing"]),
        ("Classes.csv", ["sheet-head-missing"]),
        ("课表.csv", ["sheet-head-missing"]),
        ("通讯录.csv", ["sheet-unknown", "sheets-missing"]),
    ],
)
def test_a_sheet_of_our_name_must_have_a_head(name: str, codes: list[str], tmp_path: Path) -> None:
    """Any other sheet may hold what it likes."""
    assert [code for _, code in found(tmp_path, name, "甲,乙\n", "1,2\n")] == codes
