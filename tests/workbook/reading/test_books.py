"""Files become cells, whatever program wrote them; what cannot be read is a problem."""

from __future__ import annotations

import shutil
from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest
import xlsxwriter
from xlsxwriter.worksheet import Worksheet

from catalog.problems import Place
from catalog.workbook.reading.apart import answer
from catalog.workbook.reading.books import read_book
from catalog.workbook.reading.grid import Cell, CellError
from tests.workbook.reading.making import FILES, TABLE, ods, saved, values, with_rows, xlsx


def test_cells_have_the_types_of_the_file(tmp_path: Path) -> None:
    """Texts, numbers, days, times, both, durations, yes and no, and what formulas gave last."""

    def fill(book: xlsxwriter.Workbook, sheet: Worksheet) -> None:
        day = book.add_format({"num_format": 'yyyy"年"m"月"d"日"'})
        clock = book.add_format({"num_format": "h:mm"})
        both = book.add_format({"num_format": "yyyy/m/d h:mm"})
        duration = book.add_format({"num_format": "[h]:mm"})
        sheet.write("A1", "\u3000清江镇\xa0\u200b")
        sheet.write("B1", 3.1)
        sheet.write_datetime("C1", date(2027, 3, 4), day)
        sheet.write_datetime("D1", time(8, 30), clock)
        sheet.write_datetime("E1", datetime(2027, 3, 4, 8, 30), both)
        sheet.write("F1", 1.25, duration)
        sheet.write("G1", True)
        sheet.write_formula("H1", "=20+20", None, 40)
        sheet.write_formula("I1", '="a"&"b"', None, "ab")
        sheet.write("J1", " \xa0 ")

    assert values(read_book(saved(tmp_path, xlsx(fill)))) == {
        "A1": "清江镇",
        "B1": 3.1,
        "C1": date(2027, 3, 4),
        "D1": time(8, 30),
        "E1": datetime(2027, 3, 4, 8, 30),
        "F1": timedelta(hours=30),
        "G1": True,
        "H1": 40.0,
        "I1": "ab",
    }


def test_every_cell_knows_its_place(tmp_path: Path) -> None:
    """File, sheet, row and column, in gaps and beyond the last cell too."""
    book = read_book(
        saved(tmp_path, xlsx(lambda _, sheet: sheet.write("C3", 5) and None)), "in/春.xlsx"
    )
    [row] = book.sheets[0].rows
    places = [str(row.cell(column).place) for column in (1, 3, 28)]
    assert places == ["in/春.xlsx!班期!A3", "in/春.xlsx!班期!C3", "in/春.xlsx!班期!AB3"]
    assert row.cell(28) == Cell(Place("in/春.xlsx", 3, 28, sheet="班期"))
    assert str(book.sheets[0].place) == "in/春.xlsx!班期"


def test_hidden_rows_are_read_and_blank_ones_are_not(tmp_path: Path) -> None:
    """Hidden, filtered away or on a hidden sheet: it is there. Spaces alone are not."""

    def fill(book: xlsxwriter.Workbook, sheet: Worksheet) -> None:
        sheet.write_column("A1", ["乡镇", "清江镇", " \u3000", "", "东城街道", "三江镇"])
        sheet.autofilter("A1:A6")
        sheet.filter_column("A", "x == 清江镇")
        sheet.set_row(4, options={"hidden": True})
        sheet.write_blank("A9", None, book.add_format({"bg_color": "red"}))
        hidden = book.add_worksheet("名单")
        hidden.write("A1", "一")
        hidden.hide()
        book.add_chartsheet("图")

    book = read_book(saved(tmp_path, xlsx(fill)))
    assert [(sheet.name, sheet.hidden) for sheet in book.sheets] == [
        ("班期", False),
        ("名单", True),
    ]
    assert [row.number for row in book.sheets[0].rows] == [1, 2, 5, 6]


def test_a_merged_cell_holds_in_each_of_its_rows(tmp_path: Path) -> None:
    """In its first column, where the row is not blank; what is repeated is marked."""

    def fill(_: xlsxwriter.Workbook, sheet: Worksheet) -> None:
        sheet.merge_range("A1:D1", "二〇二七年春季")
        sheet.merge_range("A2:B5", "清江镇")
        sheet.write_column("D2", [1, 2, "", 4])

    book = read_book(saved(tmp_path, xlsx(fill)))
    assert values(book) == {
        "A1": "二〇二七年春季",
        "A2": "清江镇",
        "A3": "清江镇",
        "A5": "清江镇",
        "D2": 1.0,
        "D3": 2.0,
        "D5": 4.0,
    }
    repeated = [
        cell.place.cell for row in book.sheets[0].rows for cell in row.cells if cell.repeated
    ]
    assert repeated == ["A3", "A5"]


def test_formulas_without_a_value_say_so(tmp_path: Path) -> None:
    """One that failed gives its sign; one that no program has computed yet is no empty cell."""
    rows = (
        '<row r="1"><c r="A1" t="e"><f>B9</f><v>#REF!</v></c><c r="B1"><f>1+1</f></c>'
        '<c r="C1" s="0"><f>1+1</f><v/></c><c r="D1" t="str"><f>""</f><v></v></c>'
        '<c r="E1"><f>1+1</f><v>2</v></c><c t="e" r="F1"><v>#N/A</v></c></row>'
    )
    assert values(read_book(saved(tmp_path, with_rows(rows)))) == {
        "A1": CellError("#REF!"),
        "B1": CellError(""),
        "C1": CellError(""),
        "E1": 2.0,
        "F1": CellError("#N/A"),
    }


def test_a_large_sheet_is_searched_for_failed_formulas_to_its_end(tmp_path: Path) -> None:
    """Longer than what is looked at in one piece."""
    row = '<row r="{0}"><c r="A{0}" t="inlineStr"><is><t>{1}</t></is></c>{2}</row>'
    failed = '<c r="B{0}" t="e"><v>#REF!</v></c>'
    words = "清江镇" * 100
    rows = (row.format(n, words, failed.format(n) if n % 500 == 0 else "") for n in range(1, 6001))
    found = values(read_book(saved(tmp_path, with_rows("".join(rows)))))
    names = [name for name, value in found.items() if value == CellError("#REF!")]
    assert names == [f"B{n}" for n in range(500, 6001, 500)]


def test_days_count_from_the_epoch_of_the_file(tmp_path: Path) -> None:
    """Day cells are right in both; a bare number keeps from where it counts."""

    def fill(book: xlsxwriter.Workbook, sheet: Worksheet) -> None:
        sheet.write_datetime("A1", date(2027, 3, 4), book.add_format({"num_format": "m/d"}))
        sheet.write("B1", 44988)

    book = read_book(saved(tmp_path, xlsx(fill, since_1904=True)))
    [row] = book.sheets[0].rows
    assert row.cell(1).value == date(2027, 3, 4)
    assert row.cell(2).since_1904


@pytest.mark.parametrize("name", ["spring.xls", "spring.et", "spring.xlsx"])
def test_old_workbooks_are_read(tmp_path: Path, name: str) -> None:
    """.xls and the .et of WPS, whatever they are called: merged, hidden and failed cells too."""
    path = Path(shutil.copy(FILES / "merged-hidden-failed.xls", tmp_path / name))
    assert values(read_book(path)) == {
        "A1": "乡镇",
        "B1": "开课",
        "C1": "时间",
        "D1": "名额",
        "A2": "清江镇",
        "B2": date(2027, 3, 4),
        "C2": time(8, 30),
        "D2": 40.0,
        "A3": "清江镇",
        "B3": 46465.0,
        "C3": CellError("#REF!"),
    }


def test_old_workbooks_know_their_epoch() -> None:
    """The mark in the file reaches the cells."""
    book = read_book(FILES / "since-1904.xls")
    assert {cell.since_1904 for row in book.sheets[0].rows for cell in row.cells} == {True}


def test_open_documents_are_read(tmp_path: Path) -> None:
    """.ods: merged cells, days, times, failed formulas, rows and cells given once for many."""
    rows = (
        "<table:table-row>"
        '<table:table-cell office:value-type="string" table:number-rows-spanned="3">'
        "<text:p>清江镇</text:p></table:table-cell>"
        '<table:table-cell office:value-type="date" office:date-value="2027-03-04"/>'
        '<table:table-cell office:value-type="time" office:time-value="PT08H30M00S"/>'
        "</table:table-row>"
        '<table:table-row table:number-rows-repeated="2"><table:covered-table-cell/>'
        '<table:table-cell office:value-type="float" office:value="40"/>'
        '<table:table-cell office:value-type="string" office:string-value=""'
        ' calcext:value-type="error"><text:p>#REF!</text:p></table:table-cell></table:table-row>'
        '<table:table-row table:number-rows-repeated="1000"><table:table-cell'
        ' table:number-columns-repeated="1000"/></table:table-row>'
        '<table:table-row><table:table-cell office:value-type="string"><text:p>完</text:p>'
        "</table:table-cell></table:table-row>"
    )
    assert values(read_book(saved(tmp_path, ods(rows), "spring.ods"))) == {
        "A1": "清江镇",
        "B1": date(2027, 3, 4),
        "C1": time(8, 30),
        "A2": "清江镇",
        "B2": 40.0,
        "C2": CellError("#REF!"),
        "A3": "清江镇",
        "B3": 40.0,
        "A1004": "完",
    }


@pytest.mark.parametrize(
    "data",
    [
        TABLE.encode(),
        TABLE.encode("utf-8-sig"),
        TABLE.encode("gb18030"),
        TABLE.encode("utf-16"),
        TABLE.replace(",", "\t").encode(),
        TABLE.replace(",", ";").encode(),
        b"sep=;\r\n" + TABLE.replace(",", ";").encode(),
        TABLE.replace("\n", "\r\n").encode(),
        TABLE.replace("\n", "\r").encode(),
        '班期,"乡镇"\n"一","清江镇"'.encode(),
        TABLE.replace("\n", "\n,\n").encode()[: len(TABLE.encode()) + 4],
    ],
)
def test_delimited_text_is_read(tmp_path: Path, data: bytes) -> None:
    """In every encoding and with every separator that spreadsheet programs write."""
    book = read_book(saved(tmp_path, data, "春季.csv"))
    words = [[cell.text for cell in row.cells] for row in book.sheets[0].rows]
    assert (book.problems, words) == ((), [["班期", "乡镇"], ["一", "清江镇"]])
    assert str(book.sheets[0].rows[0].cell(2).place) == "春季.csv!春季!B1"


def test_text_cells_are_what_a_spreadsheet_program_makes_of_them(tmp_path: Path) -> None:
    """Plain numbers are numbers; what would lose a digit is text; a quoted cell may have lines."""
    data = '名额,"一\n二"\n\n40,3.1,3.10,007,511902101200,13800138000138000,-5,1e3,#REF!,"a""b"\n'
    book = read_book(saved(tmp_path, data.encode(), "a.csv"))
    assert [row.number for row in book.sheets[0].rows] == [1, 3]
    assert values(book) == {
        "A1": "名额",
        "B1": "一\n二",
        "A3": 40.0,
        "B3": 3.1,
        "C3": "3.10",
        "D3": "007",
        "E3": 511902101200.0,
        "F3": "13800138000138000",
        "G3": -5.0,
        "H3": "1e3",
        "I3": CellError("#REF!"),
        "J3": 'a"b',
    }


def test_the_reader_answers_in_one_piece() -> None:
    """What it is asked from outside its own program, it answers alike within."""
    data = xlsx(lambda _, sheet: sheet.write("B2", "一") and None)
    assert answer(data) == {
        "sheets": [{"name": "班期", "hidden": False, "rows": [[1, [[1, "一", False]]]]}],
        "since_1904": False,
    }
    assert answer(b"PK") == {"refused": "damaged"}
