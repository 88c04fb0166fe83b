"""The problems of a workbook as a whole: sheets, columns, rows that do not fit together."""

from __future__ import annotations

from catalog.problems import Code, Severity

ERROR, WARNING, NOTE = Severity.ERROR, Severity.WARNING, Severity.NOTE

SHEETS_MISSING = Code(
    "sheets-missing",
    ERROR,
    "文件里找不到班期，也找不到课次或者送培训下乡。",
    "There are no classes, meetings or talks in this file.",
    "表头要有“班号”“课程”“乡镇”这样的列名。照空表填最稳当：catalog template 机构 -o 文件.xlsx",
    "The top row must hold column names such as 班号, 课程, 乡镇. Best fill in the template:"
    " catalog template INSTITUTION -o FILE.xlsx",
)
SHEET_UNKNOWN = Code(
    "sheet-unknown",
    NOTE,
    "“{name}”这一页没有读：它不是班期、课次，也不是送培训下乡。",
    "The sheet “{name}” was not read: it holds no classes, meetings or talks.",
    "只是自己用的，不用管。要公布的，列名照空表写。",
    "Leave it if it is for your own use; otherwise name its columns as in the template.",
)
HEAD_MISSING = Code(
    "sheet-head-missing",
    ERROR,
    "“{name}”这一页前 {rows} 行（空行不算）里找不到表头，里面的内容都没有读。",
    "The first {rows} rows of the sheet “{name}” that are not blank hold no head, so nothing on"
    " it was read.",
    "把有“班号”“课程”这些列名的那一行放到最上面。不是要公布的，就给这一页换个名字，或者删掉。",
    "Put the row with the names of the columns at the top. If the sheet is not to be published,"
    " rename or delete it.",
)
COLUMN_MISSING = Code(
    "column-missing",
    ERROR,
    "“{sheet_zh}”缺“{zh}”这一列。",
    "The sheet {sheet_en} has no column “{en}”.",
    "在表头里加上“{zh}”，{rows_zh}。{help_zh}",
    "Add “{zh}” to the head and {rows_en}. {help_en}",
)
COLUMN_TWICE = Code(
    "column-twice",
    ERROR,
    "“{zh}”有两列，另一列在 {first}。",
    "There are two columns “{en}”; the other is {first}.",
    "留下对的那一列，另一列删掉或者换个名字。",
    "Keep the right one; delete or rename the other.",
)
COLUMN_UNKNOWN = Code(
    "column-unknown",
    NOTE,
    "“{name}”这一列没有读，不会公布。",
    "The column “{name}” was not read and is not published.",
    "只是自己用的，不用管。{nearest_zh}",
    "Leave it if it is for your own use. {nearest_en}",
)
COLUMN_LOST = Code(
    "column-lost",
    ERROR,
    "“{name}”这一列没有读，可是 {at} 写着“{value}”，而表里又没有这些列：{names_zh}。",
    "The column “{name}” was not read, but {at} says “{value}”, and these columns are missing:"
    " {names_en}.",
    "表头只用一行，每一列的名字照空表写，不要合并。只是自己用的，列名里写上“自用”两个字。",
    "Use one row for the head and name each column as in the template, without merged cells. If"
    " the column is for your own use, put 自用 into its name.",
)
VALUE_MISSING = Code(
    "row-value-missing",
    ERROR,
    "这一行没有填“{zh}”。",
    "This row has no “{en}”.",
    "填在这一格。{help_zh}",
    "Write it into this cell. {help_en}",
)
HOURS_MISSING = Code(
    "row-hours-missing",
    ERROR,
    "这次课没有写学时。",
    "This meeting has no hours.",
    "理论学时、实操学时，至少填一个，不能都是 0。",
    "Fill in the hours of theory, of practice, or both; not 0 in both.",
)
RUN_NOT_LISTED = Code(
    "meeting-run-unknown",
    ERROR,
    "“{code}”不在“班期”那一页里，它的课次有 {count} 行。",
    "The class “{code}” is not on the sheet 班期 (Classes); it has {count} rows of meetings.",
    "看看班号是不是写错了；新班先在“班期”里加一行；删了的班，课次也删掉。{nearest_zh}",
    "Check the code; a new class needs a row among the classes first, and meetings of a deleted one"
    " go too. {nearest_en}",
)
ROW_ELSEWHERE = Code(
    "row-elsewhere",
    ERROR,
    "这一行是“{said}”的，这份表是“{owner}”的。",
    "This row belongs to “{said}”, but the workbook to “{owner}”.",
    "改这一格，或者把这一行交给那一家去填。",
    "Correct this cell, or leave the row to the other one.",
)
OWNER_UNKNOWN = Code(
    "book-owner-unknown",
    ERROR,
    "看不出这份表是哪一家的。",
    "Nothing says whose workbook this is.",
    "在“说明”那一页写上机构的名字，或者加“培训机构”一列，或者用 --institution。",
    "Write the institution on the page of instructions, add a column 培训机构, or give"
    " --institution.",
)
SEASON_UNKNOWN = Code(
    "book-season-unknown",
    ERROR,
    "看不出这份表是哪个季度的。",
    "Nothing says which season this workbook is for.",
    "在“说明”那一页写上季度，或者加“季度”一列，或者用 --season。",
    "Write the season on the page of instructions, add a column 季度, or give --season.",
)
CODES: tuple[Code, ...] = tuple(value for value in list(globals().values()) if type(value) is Code)
