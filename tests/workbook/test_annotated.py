"""The workbook that comes back: mistakes coloured and noted, the rest as it was."""

from __future__ import annotations

import re
import shutil
import zipfile
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from time import process_time
from typing import Any

import openpyxl
from openpyxl.comments import Comment
from openpyxl.styles import PatternFill

from catalog.problems import Problem
from catalog.workbook.annotated import TITLE, annotated
from catalog.workbook.reading.books import read_book
from catalog.workbook.reading.grid import Book, Value
from tests.content.reading import SAMPLE
from tests.workbook.reading.making import FILES, with_rows, xlsx
from tests.workbooks.bad import BAD
from tests.workbooks.clerk import MEETINGS, RUNS, Clerk
from tests.workbooks.good import GOOD
from tests.workbooks.test_good import proposal_of

RED = "FFFFC7CE"


def marked(paths: list[Path]) -> tuple[Any, tuple[Problem, ...]]:
    problems = proposal_of(SAMPLE, paths).problems
    data = annotated(paths[0].read_bytes(), [read_book(path) for path in paths], problems)
    return openpyxl.load_workbook(BytesIO(data)), problems


def coloured(page: Any) -> list[str]:
    return [
        cell.coordinate
        for row in page.iter_rows()
        for cell in row
        if cell.fill.start_color.rgb == RED
    ]


def test_bad_cells_are_coloured_and_noted_and_good_ones_are_not(tmp_path: Path) -> None:
    """A note says what is wrong and what to write, in both languages."""
    book, problems = marked(BAD["a venue mistyped"].made(tmp_path))
    page = book[RUNS]
    assert coloured(page) == ["D2"]
    assert page["D2"].comment.text == (
        f"{problems[0].zh}\n→ {problems[0].hint_zh}\n{problems[0].en}\n→ {problems[0].hint_en}"
    )
    assert [cell.coordinate for row in page for cell in row if cell.comment] == ["D2"]


def test_values_widths_and_checks_stay(tmp_path: Path) -> None:
    """Sheets, values, widths, frozen heads, lists: as they were handed in."""
    paths = BAD["many at once"].made(tmp_path)
    book, _ = marked(paths)
    before = openpyxl.load_workbook(paths[0])
    assert book.sheetnames == [TITLE, *before.sheetnames]
    for name in before.sheetnames:
        old, new = before[name], book[name]
        assert list(new.values) == list(old.values)
        widths = [
            {key: column.width for key, column in page.column_dimensions.items()}
            for page in (old, new)
        ]
        assert widths[0] == widths[1]
        assert new.freeze_panes == old.freeze_panes
        assert len(new.data_validations.dataValidation) == len(old.data_validations.dataValidation)


def test_a_sheet_lists_all_problems_with_links(tmp_path: Path) -> None:
    """It comes first and leads to each cell."""
    book, problems = marked(BAD["many at once"].made(tmp_path))
    page = book[TITLE]
    assert book.active.title == TITLE
    assert [row[6].value for row in page.iter_rows(min_row=2)] == [p.code for p in problems]
    assert page["A2"].hyperlink.location == f"'{RUNS}'!B2"
    assert page["A6"].hyperlink.location == f"'{MEETINGS}'!C8"


def test_a_corrected_workbook_loses_its_marks(tmp_path: Path) -> None:
    """Handed in again, what was put right is no longer red."""
    book, _ = marked(BAD["a venue mistyped"].made(tmp_path))
    book[RUNS]["D2"].value = "青山镇培训点"
    path = tmp_path / "again.xlsx"
    book.save(path)
    again, problems = marked([path])
    assert problems == ()
    assert (coloured(again[RUNS]), again[RUNS]["D2"].comment) == ([], None)
    assert again[TITLE]["A2"].value == "没有问题 / No problems"


def own_marks(clerk: Clerk) -> Clerk:
    """A note and a yellow ground of the clerk's own in D2, which is wrong, and in D3."""
    for at in ("D2", "D3"):
        cell = clerk.page(RUNS)[at]
        cell.comment = Comment("问过王主任", "李")
        cell.fill = PatternFill("solid", start_color="FFFFFF00", end_color="FFFFFF00")
    return clerk.put(RUNS, "场地", 2, "青山镇培训典")


def looks(page: Any) -> list[tuple[str, str, str]]:
    return [
        (page[at].fill.start_color.rgb, page[at].comment.text, page[at].comment.author)
        for at in ("D2", "D3")
    ]


def test_own_notes_and_colours_come_back(tmp_path: Path) -> None:
    """While the cell is wrong our note stands below the clerk's; corrected, only theirs is left."""
    own = ("FFFFFF00", "问过王主任", "李")
    book, problems = marked(own_marks(Clerk()).save(tmp_path))
    for _ in range(2):
        (colour, note, author), other = looks(book[RUNS])
        assert (colour, author, other) == (RED, "李", own)
        assert note.startswith("问过王主任\n\n—— ")
        assert note.endswith(problems[0].hint_en)
        path = tmp_path / "again.xlsx"
        book.save(path)
        book, problems = marked([path])
    assert note.count(problems[0].zh) == 1
    book[RUNS]["D2"].value = "青山镇培训点"
    book.save(path)
    book, problems = marked([path])
    assert problems == ()
    assert looks(book[RUNS]) == [own, own]


def test_our_colour_goes_though_our_note_was_deleted(tmp_path: Path) -> None:
    """People delete notes that they have read."""
    book, _ = marked(BAD["a venue mistyped"].made(tmp_path))
    book[RUNS]["D2"].value, book[RUNS]["D2"].comment = "青山镇培训点", None
    path = tmp_path / "again.xlsx"
    book.save(path)
    assert coloured(marked([path])[0][RUNS]) == []


def with_formulas(folder: Path) -> Path:
    """Seats, a venue and a day as Excel writes formulas, with what they gave; a mistyped township.

    The venue is between quotation marks, the day a number.
    """
    clerk = Clerk().put(RUNS, "乡镇", 3, "绿水街到")
    page = clerk.page(RUNS)
    page["E2"].value, page["D2"].value = "=20+20", '="青山镇"&"培训点"'
    day = clerk.at(RUNS, "开班日期", 2)
    page[day].value = "=DATE(2027,3,4)"
    [path] = clerk.save(folder)
    given = {"20+20": "40", "DATE(2027,3,4)": "46450"}
    with zipfile.ZipFile(path) as old:
        parts = {name: old.read(name) for name in old.namelist()}
    sheet = parts["xl/worksheets/sheet2.xml"].decode().replace("<v />", "<v></v>")
    sheet = sheet.replace("<v/>", "<v></v>")
    for formula, value in given.items():
        assert f"<f>{formula}</f><v></v>" in sheet
        sheet = sheet.replace(f"<f>{formula}</f><v></v>", f"<f>{formula}</f><v>{value}</v>")
    sheet = re.sub(
        r'(<c r="D2"[^>]*)>(<f>[^<]*</f>)<v></v>', r'\1 t="str">\2<v>青山镇培训点</v>', sheet
    )
    with zipfile.ZipFile(path, "w") as new:
        for name, data in parts.items():
            new.writestr(name, sheet if name == "xl/worksheets/sheet2.xml" else data)
    return path


def test_formulas_stay_and_keep_their_values(tmp_path: Path) -> None:
    """Handed in again without being opened, the workbook says what it said."""
    path = with_formulas(tmp_path)
    before = read_book(path)
    problems = proposal_of(SAMPLE, [path]).problems
    assert [(p.place.cell, p.code) for p in problems] == [("C3", "cell-name-near")]
    again = tmp_path / "again.xlsx"
    again.write_bytes(annotated(path.read_bytes(), [before], problems))
    page = openpyxl.load_workbook(again)[RUNS]
    assert (page["E2"].value, page["D2"].value) == ("=20+20", '="青山镇"&"培训点"')
    assert values(read_book(again), RUNS) == values(before, RUNS)
    assert proposal_of(SAMPLE, [again]).problems == tuple(
        replace(p, place=replace(p.place, file="again.xlsx")) for p in problems
    )


def test_a_text_that_begins_like_a_formula_stays_a_text(tmp_path: Path) -> None:
    """What was no formula when it was handed in is none when it comes back."""
    data = xlsx(lambda _, sheet: sheet.write_string("A1", "=1+1") and None)
    path = tmp_path / "a.xlsx"
    path.write_bytes(data)
    made = annotated(data, [read_book(path)], ())
    cell = openpyxl.load_workbook(BytesIO(made))["班期"]["A1"]
    assert (cell.value, cell.data_type) == ("=1+1", "s")


def test_the_formula_of_a_whole_column_stays(tmp_path: Path) -> None:
    """Excel writes it once for all its rows; a text, a yes and a failure are kept as they are."""
    rows = (
        '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1+1</f><v>2</v></c>'
        '<c r="B1"><v>1</v></c><c r="C1" t="b"><f>TRUE()</f><v>1</v></c></row>'
        '<row r="2"><c r="A2"><f t="shared" si="0"/><v>3</v></c><c r="B2"><v>2</v></c>'
        '<c r="C2" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>'
        '<row r="3"><c r="A3" t="str"><f>"a&amp;b"</f><v>a&amp;b</v></c></row>'
    )
    path = tmp_path / "a.xlsx"
    path.write_bytes(with_rows(rows))
    again = tmp_path / "b.xlsx"
    again.write_bytes(annotated(path.read_bytes(), [read_book(path)], ()))
    assert openpyxl.load_workbook(again)["班期"]["A2"].value == "=B2+1"
    assert values(read_book(again), "班期") == values(read_book(path), "班期")


def values(book: Book, sheet: str) -> list[list[Value]]:
    return [
        [cell.value for cell in row.cells]
        for page in book.sheets
        if page.name == sheet
        for row in page.rows
    ]


def test_merged_cells_of_another_format_stay_merged(tmp_path: Path) -> None:
    """The workbook that comes back says in each row what the .xls said."""
    path = Path(shutil.copy(FILES / "merged-hidden-failed.xls", tmp_path))
    before = read_book(path)
    again = tmp_path / "again.xlsx"
    again.write_bytes(annotated(path.read_bytes(), [before], ()))
    assert any(cell.repeated for sheet in before.sheets for row in sheet.rows for cell in row.cells)
    for sheet in before.sheets:
        assert values(read_book(again), sheet.name) == values(before, sheet.name)


def test_merged_codes_of_several_files_stay_merged(tmp_path: Path) -> None:
    """Two workbooks come back as one; the meetings under a merged code are still of their class."""
    paths = GOOD["merged codes and days"].made(tmp_path)
    other = tmp_path / "b.csv"
    other.write_text("甲,乙\n1,2\n", encoding="utf-8")
    books = [read_book(path) for path in (*paths, other)]
    again = tmp_path / "again.xlsx"
    again.write_bytes(annotated(b"", books, ()))
    pages = openpyxl.load_workbook(again).worksheets
    merged = [str(area) for page in pages for area in page.merged_cells.ranges]
    assert sorted(merged) == ["A2:A7", "A8:A12", "B2:B5"]


def test_csv_comes_back_as_a_workbook(tmp_path: Path) -> None:
    """Each file a sheet, and the bad cell marked."""
    paths = Clerk().put(RUNS, "名额", 2, "很多").save_as_text(tmp_path, "gbk")
    book, _ = marked(paths)
    assert book.sheetnames == [TITLE, "班期", "课次"]
    assert coloured(book["班期"]) == ["E2"]
    assert book["课次"]["A2"].value == "CS-2701"


def test_the_same_workbook_gives_the_same_bytes(tmp_path: Path) -> None:
    """No clock is in it."""
    paths = BAD["many at once"].made(tmp_path)
    books = [read_book(path) for path in paths]
    problems = proposal_of(SAMPLE, paths).problems
    data = paths[0].read_bytes()
    assert annotated(data, books, problems) == annotated(data, books, problems)


def test_a_file_that_cannot_be_read_comes_back_as_a_list(tmp_path: Path) -> None:
    """With what is wrong with it."""
    path = tmp_path / "broken.xlsx"
    path.write_bytes(b"PK not a workbook")
    book, problems = marked([path])
    assert book.sheetnames == [TITLE]
    assert [row[6].value for row in book[TITLE].iter_rows(min_row=2)] == [p.code for p in problems]


def test_a_format_down_to_the_last_row_costs_no_time(tmp_path: Path) -> None:
    """People format whole columns; only cells that are there are looked at."""
    clerk = Clerk().put(RUNS, "名额", 2, "很多")
    clerk.page(RUNS)["Z1048576"].number_format = "0"
    begun = process_time()
    book, _ = marked(clerk.save(tmp_path))
    assert process_time() - begun < 10
    assert book[RUNS]["E2"].fill.start_color.rgb == RED
