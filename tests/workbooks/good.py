"""Workbooks that say what they should, each as some clerk would hand it in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, time, timedelta
from pathlib import Path
from typing import Any

from openpyxl.styles import Font

from tests.workbooks.clerk import MEETINGS, RUNS, Clerk

Written = Callable[[Path], list[Path]]


@dataclass(frozen=True)
class Good:
    """A workbook, the notes about what was not read, and the runs that change (kind and code)."""

    made: Written
    notes: tuple[tuple[str, str], ...] = ()
    changes: tuple[tuple[str, str], ...] = ()


def _untouched(folder: Path) -> list[Path]:
    return Clerk().save(folder)


def _days_in_words(folder: Path) -> list[Path]:
    """Texts instead of dates: 2027年3月4日, and without the year in the meetings."""
    clerk = Clerk()
    for name in ("报名开始", "报名截止", "开班日期", "结束日期", "考试日期"):
        clerk.retype(RUNS, name, lambda d: f"{d.year}年{d.month}月{d.day}日")
    return clerk.retype(MEETINGS, "日期", lambda d: f"{d.month}月{d.day}日").save(folder)


def _days_with_points(folder: Path) -> list[Path]:
    clerk = Clerk().retype(RUNS, "开班日期", lambda d: f"{d.year}.{d.month}.{d.day}")
    return clerk.retype(MEETINGS, "日期", lambda d: f" {d.year}/{d.month}/{d.day} ").save(folder)


def _clocks_in_words(folder: Path) -> list[Path]:
    """上午8点30分, 下午5：15 with a full-width colon."""

    def said(clock: time) -> str:
        half, hour = (
            ("上午", clock.hour) if clock.hour < 12 else ("下午", (clock.hour - 1) % 12 + 1)
        )
        return f"{half}{hour}点{clock.minute}分" if clock.minute else f"{half}{hour}：00"

    return Clerk().retype(MEETINGS, "开始", said).retype(MEETINGS, "结束", said).save(folder)


def _one_column_of_times(folder: Path) -> list[Path]:
    """8:30-11:45 in one column, and no column for the end."""
    clerk = Clerk()
    rows = [[*row[:2], f"{row[2]}-{row[3]}"[:20], *row[4:]] for row in clerk.rows(MEETINGS)]
    rows[0][2] = "上课时间"
    for row in rows[1:]:
        start, end = row[2].split("-")
        row[2] = f"{start[:5]}-{end[:5]}"
    page = clerk.rewrite(MEETINGS, rows).page(MEETINGS)
    for row in page.iter_rows(min_row=2):
        for cell, form in zip(row[2:6], ("General",) * 4, strict=False):
            cell.number_format = form
    return clerk.save(folder)


def _title_above(folder: Path) -> list[Path]:
    """A merged title, the name of the school and an empty row above the head."""
    clerk = Clerk()
    for sheet in (RUNS, MEETINGS):
        page = clerk.page(sheet)
        page.insert_rows(1, 3)
        page["A1"] = "2027年春季免费培训开班计划"
        page["A1"].font = Font(size=20)
        page.merge_cells("A1:H1")
        page["A2"] = "填表单位：样例培训机构一"
    return clerk.save(folder)


def _columns_moved(folder: Path) -> list[Path]:
    """The last column first, and a column of remarks that is only for the office."""
    clerk = Clerk()
    rows = clerk.rows(RUNS)
    moved = [
        [row[5], "备注" if n == 0 else "已报区里", *row[:5], *row[6:]] for n, row in enumerate(rows)
    ]
    page = clerk.rewrite(RUNS, moved).page(RUNS)
    for row in page.iter_rows(min_row=2):
        for cell in row:
            if isinstance(cell.value, date):
                cell.number_format = "yyyy-mm-dd"
            elif isinstance(cell.value, time):
                cell.number_format = "hh:mm"
            elif isinstance(cell.value, int):
                cell.number_format = "0"
    return clerk.save(folder)


def _own_names(folder: Path) -> list[Path]:
    """Heads as people call them, tabs as people call them."""
    clerk = Clerk().rename(
        RUNS, {"班号": "班级编号", "场地": "上课地点", "名额": "招生人数", "教师": "任课老师",
               "报名截止": "报名截至", "考评员": "考评员（代号）"},
    )  # fmt: skip
    clerk.rename(MEETINGS, {"教学单元": "教学内容", "理论学时": "理论", "实操学时": "实操课时"})
    clerk.page(RUNS).title = "2027春季班级"
    clerk.page(MEETINGS).title = "课程表（最终）"
    return clerk.save(folder)


def _merged_codes(folder: Path) -> list[Path]:
    """One merged cell for all meetings of a class, and one for those of a day."""
    clerk = Clerk()
    page = clerk.page(MEETINGS)
    page.merge_cells("A2:A7")
    page.merge_cells("A8:A12")
    page.merge_cells("B2:B5")
    return clerk.save(folder)


def _hidden_rows(folder: Path) -> list[Path]:
    clerk = Clerk()
    clerk.page(RUNS).row_dimensions[3].hidden = True
    clerk.page(MEETINGS).auto_filter.add_filter_column(0, ["CS-2701"])
    for row in range(8, 13):
        clerk.page(MEETINGS).row_dimensions[row].hidden = True
    return clerk.save(folder)


def _blank_rows_and_sums(folder: Path) -> list[Path]:
    """Blank rows between the classes, sums below, the head once more as on paper."""
    clerk = Clerk()
    page = clerk.page(RUNS)
    page.insert_rows(3, 2)
    page.cell(6, 1).value, page.cell(6, 5).value = "合计", 60
    page = clerk.page(MEETINGS)
    heads = [cell.value for cell in page[1]]
    page.insert_rows(8)
    for number, head in enumerate(heads, 1):
        page.cell(8, number).value = head
    return clerk.save(folder)


def _numbers_as_text(folder: Path) -> list[Path]:
    clerk = Clerk().put(RUNS, "名额", 2, "４０").put(RUNS, "名额", 3, "20人")
    return clerk.retype(MEETINGS, "实操学时", str).save(folder)


def _stray_spaces(folder: Path) -> list[Path]:
    """Spaces around and line ends within names, codes in full width or without a hyphen."""
    clerk = Clerk().put(RUNS, "班号", 2, "ＣＳ－2701").put(RUNS, "乡镇", 2, "　青山镇 ")
    clerk.put(RUNS, "场地", 3, "绿水街道培训点\n").put(RUNS, "教师", 3, " T-CS02 ")
    return (
        clerk.put(MEETINGS, "班号", 2, "cs2701").put(MEETINGS, "教学单元", 2, "安 全").save(folder)
    )


def _ids_and_short_names(folder: Path) -> list[Path]:
    clerk = Clerk().put(RUNS, "课程", 2, "chef").put(RUNS, "乡镇", 2, "青山")
    clerk.put(RUNS, "场地", 2, "qingshan-hall").put(MEETINGS, "教学单元", 3, "knife")
    return clerk.put(RUNS, "乡镇", 3, "绿水街道办事处").save(folder)


def _rows_sorted(folder: Path) -> list[Path]:
    """Meetings sorted by unit, classes the other way round."""
    clerk = Clerk()
    head, *rows = clerk.rows(MEETINGS)
    clerk.rewrite(MEETINGS, [head, *sorted(rows, key=lambda row: (row[4], row[0], row[1], row[2]))])
    head, *rows = clerk.rows(RUNS)
    return clerk.rewrite(RUNS, [head, *reversed(rows)]).save(folder)


def _example_left_in(folder: Path) -> list[Path]:
    """The example row of the template, still there."""
    clerk = Clerk()
    page = clerk.page(RUNS)
    page.insert_rows(2)
    page["A2"], page["B2"], page["E2"] = "示例：CS-2799", "厨师", 40
    return clerk.save(folder)


def _own_sheet(folder: Path) -> list[Path]:
    """A sheet of the clerk's own."""
    clerk = Clerk()
    page = clerk.book.create_sheet("领导批示")
    page["A1"], page["A2"] = "同意", "张"
    return clerk.save(folder)


def _gbk(folder: Path) -> list[Path]:
    return Clerk().save_as_text(folder, "gbk")


def _utf8(folder: Path) -> list[Path]:
    return Clerk().save_as_text(folder, "utf-8")


def _utf8_bom_tabs(folder: Path) -> list[Path]:
    return Clerk().save_as_text(folder, "utf-8-sig", separator="\t")


def _new_class(folder: Path) -> list[Path]:
    """A class to be scheduled: no days, no meetings, no exam."""
    row: dict[str, Any] = {
        "班号": "CS-2703", "课程": "厨师", "乡镇": "青山镇", "场地": "青山镇培训点", "名额": 30,
        "教师": "T-CS01、T-CS02",
    }  # fmt: skip
    clerk = Clerk()
    for name, value in row.items():
        clerk.put(RUNS, name, 4, value)
    return clerk.save(folder)


def _cancelled(folder: Path) -> list[Path]:
    """With a reason from the list, so that no English need be written."""
    clerk = Clerk().put(RUNS, "取消日期", 3, "2027-2-20")
    return clerk.put(RUNS, "取消原因", 3, "报名的人太少，这一期不开了。").save(folder)


def _moved(folder: Path) -> list[Path]:
    """Everything of CS-2702 a week later, with the day and the reason of the change."""
    clerk = Clerk().put(RUNS, "改期公布日", 3, "2027年2月20日")
    clerk.put(RUNS, "改期原因", 3, "老师来不了，往后推几天。")
    for sheet, names, rows in (
        (RUNS, ("开班日期", "结束日期", "考试日期"), (3,)),
        (MEETINGS, ("日期",), range(8, 13)),
    ):
        for name in names:
            for row in rows:
                cell = clerk.page(sheet).cell(row, clerk.column(sheet, name))
                cell.value += timedelta(days=7)
    return clerk.save(folder)


def _meetings_alone(folder: Path) -> list[Path]:
    """Only the meetings, one of them an hour later."""
    clerk = Clerk().put(MEETINGS, "开始", 12, time(9)).put(MEETINGS, "结束", 12, time(10, 30))
    del clerk.book[RUNS]
    return clerk.save(folder)


def _meetings_of_one(folder: Path) -> list[Path]:
    """Only the meetings of CS-2702, one of them an hour later; nothing about CS-2701."""
    clerk = Clerk().put(MEETINGS, "开始", 12, time(9)).put(MEETINGS, "结束", 12, time(10, 30))
    clerk.page(MEETINGS).delete_rows(2, 6)
    return clerk.save_as_text(folder, "utf-8")[1:]


GOOD: dict[str, Good] = {
    "as exported": Good(_untouched),
    "days in words": Good(_days_in_words),
    "days with points and slashes": Good(_days_with_points),
    "clocks in words": Good(_clocks_in_words),
    "one column of times": Good(_one_column_of_times),
    "a title above the head": Good(_title_above),
    "columns moved and added": Good(
        _columns_moved, (("班期.xlsx!班期 Classes!B1", "column-unknown"),)
    ),
    "own names of columns and sheets": Good(_own_names),
    "merged codes and days": Good(_merged_codes),
    "hidden and filtered rows": Good(_hidden_rows),
    "blank rows, sums, a second head": Good(_blank_rows_and_sums),
    "numbers as text": Good(_numbers_as_text),
    "stray spaces and full width": Good(_stray_spaces),
    "ids and short names": Good(_ids_and_short_names),
    "rows sorted": Good(_rows_sorted),
    "the example left in": Good(_example_left_in),
    "a sheet of one's own": Good(_own_sheet, (("班期.xlsx!领导批示", "sheet-unknown"),)),
    "CSV in GBK": Good(_gbk),
    "CSV in UTF-8": Good(_utf8),
    "text with tabs": Good(_utf8_bom_tabs),
    "a new class": Good(_new_class, changes=(("ADDED", "CS-2703"),)),
    "a class cancelled": Good(_cancelled, changes=(("CANCELLED", "CS-2702"),)),
    "a class moved": Good(_moved, changes=(("MOVED", "CS-2702"),)),
    "meetings of one class alone": Good(_meetings_of_one, changes=(("CHANGED", "CS-2702"),)),
    "meetings alone": Good(_meetings_alone, changes=(("CHANGED", "CS-2702"),)),
}
