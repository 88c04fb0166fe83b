"""Workbooks with planted faults, as clerks make them; each says where it was planted, and which."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, time
from pathlib import Path

import xlsxwriter

from tests.workbooks.clerk import MEETINGS, RUNS, Clerk

Fault = tuple[str, str, str]  # sheet, cell, code


@dataclass(frozen=True)
class Bad:
    """A workbook and its faults."""

    made: Callable[[Path], list[Path]]
    faults: tuple[Fault, ...]


def _with(*cells: tuple[str, str, int, object]) -> Callable[[Path], list[Path]]:
    """The workbook with these values: sheet, column, row, value."""

    def made(folder: Path) -> list[Path]:
        clerk = Clerk()
        for cell in cells:
            clerk.put(*cell)
        return clerk.save(folder)

    return made


def _cell(sheet: str, name: str, row: int) -> str:
    return Clerk().at(sheet, name, row)


def _one(sheet: str, name: str, row: int, value: object, code: str) -> Bad:
    """One wrong value, reported in its own cell."""
    return Bad(_with((sheet, name, row, value)), ((sheet, _cell(sheet, name, row), code),))


def _new_class_without_code(folder: Path) -> list[Path]:
    """A new class whose code somebody else is to fill in."""
    clerk = Clerk()
    row = ["新班", *clerk.rows(RUNS)[1][1:6]]
    for column, value in enumerate(row, 1):
        clerk.page(RUNS).cell(4, column).value = value
    return clerk.save(folder)


def _row_deleted(folder: Path) -> list[Path]:
    clerk = Clerk()
    clerk.page(RUNS).delete_rows(3)
    clerk.page(MEETINGS).delete_rows(8, 5)
    return clerk.save(folder)


def _code_changed(folder: Path) -> list[Path]:
    clerk = Clerk().put(RUNS, "班号", 3, "CS-2709")
    for row in range(8, 13):
        clerk.put(MEETINGS, "班号", row, "CS-2709")
    return clerk.save(folder)


def _row_twice(folder: Path) -> list[Path]:
    clerk = Clerk()
    rows = clerk.rows(RUNS)
    return clerk.rewrite(RUNS, [*rows, rows[1]]).save(folder)


def _without(sheet: str, name: str) -> Callable[[Path], list[Path]]:
    """The workbook with one column deleted."""
    return lambda folder: Clerk().without(sheet, name).save(folder)


def _some_ends(folder: Path) -> list[Path]:
    """No column for the end; all starts but one hold both times."""
    clerk = Clerk()
    for row in range(2, 12):
        start, end = (clerk.page(MEETINGS).cell(row, at).value for at in (3, 4))
        clerk.put(MEETINGS, "开始", row, f"{start:%H:%M}-{end:%H:%M}")
    return clerk.without(MEETINGS, "结束").save(folder)


def _theory_deleted(folder: Path) -> list[Path]:
    """Two meetings were of theory alone."""
    clerk = Clerk().put(MEETINGS, "实操学时", 2, None).put(MEETINGS, "实操学时", 8, None)
    return clerk.without(MEETINGS, "理论学时").save(folder)


def _head_of_two_rows(folder: Path) -> list[Path]:
    """Groups with their names above: the days are under 报名 and 上课."""
    clerk = Clerk()
    page = clerk.page(RUNS)
    page.insert_rows(2)
    for group, names in (("报名", ("报名开始", "报名截止")), ("上课", ("开班日期", "结束日期"))):
        first, last = (clerk.column(RUNS, name) for name in names)
        for number, name in ((first, "开始"), (last, "结束")):
            page.cell(1, number).value, page.cell(2, number).value = None, name
        page.cell(1, first).value = group
        page.merge_cells(start_row=1, end_row=1, start_column=first, end_column=last)
    return clerk.save(folder)


def _head_far_below(folder: Path) -> list[Path]:
    """Below a long text on how to fill it in."""
    clerk = Clerk()
    page = clerk.page(MEETINGS)
    page.insert_rows(1, 25)
    for row in range(1, 26):
        page.cell(row, 1).value = f"填表说明第 {row} 条"
    return clerk.save(folder)


def _column_twice(folder: Path) -> list[Path]:
    return Clerk().rename(RUNS, {"报名电话": "人数"}).save(folder)


def _other_file(folder: Path) -> list[Path]:
    """A list of something else."""
    path = folder / "班期.xlsx"
    book = xlsxwriter.Workbook(path)
    page = book.add_worksheet("工资表")
    page.write_row(0, 0, ("姓名", "工资"))
    page.write_row(1, 0, ("张", 100))
    book.close()
    return [path]


def _meeting_deleted(folder: Path) -> list[Path]:
    """One meeting of CS-2702 less: two hours of practice are missing, and the last day too."""
    clerk = Clerk()
    clerk.page(MEETINGS).delete_rows(12)
    return clerk.save(folder)


def _several(folder: Path) -> list[Path]:
    """A fault in every other column: all of them are found at once."""
    clerk = Clerk().put(RUNS, "课程", 2, "厨帅").put(RUNS, "名额", 2, "很多")
    clerk.put(RUNS, "报名开始", 2, "二月三十日").put(RUNS, "考试开始", 2, "上午")
    return (
        clerk.put(MEETINGS, "开始", 8, "八点几").put(MEETINGS, "实操学时", 10, "半天").save(folder)
    )


CLASH = _with((RUNS, "教师", 3, "T-CS01"))
BAD: dict[str, Bad] = {
    "a venue mistyped": _one(RUNS, "场地", 2, "青山镇培训典", "cell-name-near"),
    "a township nobody knows": _one(RUNS, "乡镇", 2, "梁山泊", "cell-name-unknown"),
    "a real name": _one(RUNS, "教师", 2, "王小明", "cell-name-unknown"),
    "one of two teachers unknown": _one(RUNS, "教师", 2, "T-CS01、T-XX77", "cell-name-unknown"),
    "a day that does not exist": _one(RUNS, "结束日期", 2, "2027年2月30日", "cell-date-impossible"),
    "3.1 as a number": _one(MEETINGS, "日期", 8, 3.1, "cell-date-ambiguous"),
    "a lunar day": _one(RUNS, "报名开始", 2, "农历正月十六", "cell-date-lunar"),
    "a wrong year": _one(RUNS, "开班日期", 2, "2072-3-4", "cell-date-outside"),
    "25 o'clock": _one(MEETINGS, "结束", 8, "25:00", "cell-time-impossible"),
    "morning and afternoon in one cell": _one(
        MEETINGS, "结束", 8, "8:30-11:45，14:00-17:15", "cell-time-unknown"
    ),
    "about forty": _one(RUNS, "名额", 2, "40左右", "cell-number-about"),
    "no seats": _one(RUNS, "名额", 2, 0, "cell-number-range"),
    "seats left open": _one(RUNS, "名额", 2, None, "row-value-missing"),
    "a formula that failed": _one(RUNS, "场地", 2, "#REF!", "cell-error"),
    "a code of another form": Bad(_new_class_without_code, ((RUNS, "A4", "value-form"),)),
    "more seats than the hall has": _one(RUNS, "名额", 2, 41, "seats-over-capacity"),
    "a unit of another course": _one(MEETINGS, "教学单元", 8, "倒车入库", "cell-name-unknown"),
    "meetings of an unknown class": _one(MEETINGS, "班号", 2, "CS-2711", "meeting-run-unknown"),
    "an examiner left out": _one(RUNS, "考评员", 2, None, "row-value-missing"),
    "a telephone that is none": _one(RUNS, "报名电话", 2, "找王老师", "value-form"),
    "a telephone as a number": _one(RUNS, "报名电话", 2, 8275551234, "cell-phone-area"),
    "an hour less": Bad(
        _with((MEETINGS, "实操学时", 12, 1)), ((RUNS, "A3", "hours-unit"),)
    ),
    "no hours": Bad(
        _with((MEETINGS, "实操学时", 12, None)),
        ((MEETINGS, _cell(MEETINGS, "理论学时", 12), "row-hours-missing"),),
    ),
    "no hours but zeros": Bad(
        _with((MEETINGS, "理论学时", 12, 0), (MEETINGS, "实操学时", 12, 0)),
        ((MEETINGS, _cell(MEETINGS, "理论学时", 12), "row-hours-missing"),),
    ),
    "the end before the start": Bad(
        _with((MEETINGS, "开始", 12, time(10)), (MEETINGS, "结束", 12, time(8, 30))),
        ((MEETINGS, "B12", "clock-backwards"),),
    ),
    "a teacher in two towns": Bad(
        CLASH, ((MEETINGS, "B7", "clash"), (MEETINGS, "B8", "clash"))
    ),
    "enrolment after the start": _one(
        RUNS, "报名截止", 3, date(2027, 3, 6), "enrolment-after-start"
    ),
    "cancelled without English": Bad(
        _with((RUNS, "取消日期", 3, date(2027, 2, 20)), (RUNS, "取消原因", 3, "灶台坏了。")),
        ((RUNS, _cell(RUNS, "取消原因英文", 3), "row-value-missing"),),
    ),
    "other numbers in English": Bad(
        _with((RUNS, "取消日期", 3, date(2027, 2, 20)), (RUNS, "取消原因", 3, "只有3个人报名。"),
              (RUNS, "取消原因英文", 3, "Only 5 people enrolled.")),
        ((RUNS, _cell(RUNS, "取消原因英文", 3), "text-numbers"),),
    ),
    "a class deleted": Bad(_row_deleted, ((RUNS, "", "run-disappeared"),)),
    "a code changed": Bad(_code_changed, ((RUNS, "", "run-disappeared"),)),
    "a row twice": Bad(_row_twice, ((RUNS, "A4", "id-twice"),)),
    "a column deleted": Bad(_without(RUNS, "名额"), ((RUNS, "1", "column-missing"),)),
    "no column of codes": Bad(_without(RUNS, "班号"), ((RUNS, "1", "column-missing"),)),
    "meetings without codes": Bad(
        _without(MEETINGS, "班号"), ((MEETINGS, "1", "column-missing"),)
    ),
    "no column of ends": Bad(
        _without(MEETINGS, "结束"),
        ((MEETINGS, "1", "column-missing"),),
    ),
    "an end left out": Bad(_some_ends, ((MEETINGS, "C12", "row-value-missing"),)),
    "one column of a group deleted": Bad(
        _without(RUNS, "报名截止"), ((RUNS, "1", "column-missing"),)
    ),
    "one column of hours deleted": Bad(_theory_deleted, ((MEETINGS, "1", "column-missing"),)),
    "a head of two rows": Bad(
        _head_of_two_rows,
        tuple((RUNS, _cell(RUNS, name, 1), "column-lost")
              for name in ("报名开始", "报名截止", "开班日期", "结束日期")),
    ),
    "a head far below": Bad(_head_far_below, ((MEETINGS, "", "sheet-head-missing"),)),
    "a column twice": Bad(_column_twice, ((RUNS, _cell(RUNS, "报名电话", 1), "column-twice"),)),
    "another file": Bad(
        _other_file, (("", "", "sheets-missing"), ("工资表", "", "sheet-unknown"))
    ),
    "many at once": Bad(
        _several,
        ((RUNS, "B2", "cell-name-near"), (RUNS, "E2", "cell-number-unknown"),
         (RUNS, _cell(RUNS, "报名开始", 2), "cell-date-impossible"),
         (RUNS, _cell(RUNS, "考试开始", 2), "cell-time-unknown"),
         (MEETINGS, "C8", "cell-time-unknown"), (MEETINGS, "G10", "cell-number-unknown")),
    ),
}  # fmt: skip
