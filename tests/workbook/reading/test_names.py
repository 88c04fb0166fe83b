"""Names as people write them find their records, or what was meant is asked."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog.model.text import Text
from catalog.problems import Problem
from catalog.workbook.reading.grid import CellError, Value
from catalog.workbook.reading.names import Named, Names
from tests.workbook.reading.cells import cell, code_of

TOWNS = (
    Named("qingjiang", ("清江镇", "Qingjiang Town")),
    Named("dongcheng", ("东城街道", "Dongcheng Subdistrict", "东门")),
    Named("xicheng", ("西城街道", "Xicheng Subdistrict")),
    Named("beicheng", ("北城街道",)),
    Named("nancheng", ("南城街道",)),
    Named("511902101", ("双河村",)),
    Named("511902102", ("双河村",)),
)
NAMES = Names(Text("乡镇", "township"), TOWNS)
TEACHERS = Names(Text("教师", "teacher"), [Named("T-CS01"), Named("T-CS02"), Named("T-DG01")])


@pytest.mark.parametrize(
    ("written", "found"),
    [
        ("qingjiang", "qingjiang"),
        ("QingJiang ", "qingjiang"),
        ("清江镇", "qingjiang"),
        ("清 江　镇", "qingjiang"),
        ("清江镇。", "qingjiang"),
        ("清江", "qingjiang"),
        ("Qingjiang Town", "qingjiang"),
        ("ｑｉｎｇｊｉａｎｇ ｔｏｗｎ", "qingjiang"),
        ("清江镇 (qingjiang)", "qingjiang"),
        ("清江镇（qingjiang）", "qingjiang"),
        ("清江 [qingjiang]", "qingjiang"),
        ("东城街道办事处", "dongcheng"),
        ("东城办事处", "dongcheng"),
        ("东门", "dongcheng"),
        ("双河村 (511902102)", "511902102"),
        (511902102.0, "511902102"),
    ],
)
def test_a_name_finds_its_record(written: Value, found: str) -> None:
    """By id, by any name, without its ending, or by both; spaces and widths do not matter."""
    assert NAMES.find(cell(written)) == found


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("双河", "cell-name-ambiguous"),
        ("双河村", "cell-name-ambiguous"),
        ("双河村委会", "cell-name-ambiguous"),
        ("东城（qingjiang）", "cell-name-ambiguous"),
        ("清讲镇", "cell-name-near"),
        ("清江乡", "cell-name-near"),
        ("东成", "cell-name-near"),
        ("qingjang", "cell-name-near"),
        ("火星", "cell-name-unknown"),
        ("火星 (qingjiang)", "cell-name-near"),
        ("镇", "cell-name-unknown"),
        ("。", "cell-name-unknown"),
        ("清江镇" * 10_000, "cell-name-unknown"),
        (5.0, "cell-name-unknown"),
        (None, "cell-empty"),
        (CellError("#N/A"), "cell-error"),
    ],
)
def test_what_names_no_record_or_several_is_a_problem(written: Value, code: str) -> None:
    """Two of one name, a name and an id that disagree, a slip, or nothing known."""
    assert code_of(NAMES.find(cell(written))) == code


def test_a_slip_is_answered_with_what_is_near() -> None:
    """The nearest first, three at most, each so that it can be written into the cell."""
    problems = [NAMES.find(cell(written)) for written in ("江清镇", "中城街道")]
    assert [one.hint_zh for one in problems if isinstance(one, Problem)] == [
        "是不是想写：清江镇 (qingjiang)？",
        "是不是想写：北城街道 (beicheng), 东城街道 (dongcheng), 南城街道 (nancheng)？",
    ]


def test_a_name_of_several_is_answered_with_all() -> None:
    """Every record of the name, and an id to write."""
    problem = NAMES.find(cell("双河村"))
    assert isinstance(problem, Problem)
    assert problem.zh == ("“双河村”对得上的乡镇不止一个：双河村 (511902101), 双河村 (511902102)。")
    assert problem.hint_en == "Write the id in brackets instead, for example 511902101."


@pytest.mark.parametrize(
    ("written", "found"),
    [
        ("T-CS01", ("T-CS01",)),
        ("t-cs01", ("T-CS01",)),
        ("Ｔ－ＣＳ０１", ("T-CS01",)),
        ("T—CS01", ("T-CS01",)),
        ("T-CS01、T-CS02", ("T-CS01", "T-CS02")),
        ("T-CS02, T-CS01", ("T-CS02", "T-CS01")),
        ("T-CS01；T-DG01", ("T-CS01", "T-DG01")),
        ("T-CS01 T-CS02", ("T-CS01", "T-CS02")),
        ("T-CS01\nT-CS02", ("T-CS01", "T-CS02")),
        ("T-CS01、T-CS01、", ("T-CS01",)),
    ],
)
def test_several_names_find_their_records(written: str, found: tuple[str, ...]) -> None:
    """Whatever stands between them, in their order, each once."""
    assert TEACHERS.find_all(cell(written)) == found


def test_a_name_with_spaces_stays_whole() -> None:
    """A space parts names only where each piece is a name."""
    assert NAMES.find_all(cell("Qingjiang Town、东城")) == ("qingjiang", "dongcheng")
    assert NAMES.find_all(cell("清江 东城")) == ("qingjiang", "dongcheng")


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("T-CS01、T-CS03", "cell-name-near"),
        ("T-CS01、张三", "cell-name-unknown"),
        ("、", "cell-empty"),
        (None, "cell-empty"),
    ],
)
def test_one_unknown_name_among_several_is_the_problem(written: Value, code: str) -> None:
    """The message quotes that one name."""
    assert code_of(TEACHERS.find_all(cell(written))) == code


@given(st.sampled_from(TOWNS))
def test_what_is_proposed_is_read(record: Named) -> None:
    """A record in the words of a hint names that record."""
    assert NAMES.find(cell(str(record))) == record.id


@given(st.text(max_size=90))
def test_any_text_finds_a_record_or_a_problem(text: str) -> None:
    """Whatever is written."""
    answer = NAMES.find(cell(text))
    assert isinstance(answer, Problem) or answer in {record.id for record in TOWNS}
