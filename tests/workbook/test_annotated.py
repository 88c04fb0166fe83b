"""The workbook that comes back: mistakes coloured and noted, the rest as it was."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from time import process_time
from typing import Any

import openpyxl

from catalog.problems import Problem
from catalog.workbook.annotated import TITLE, annotated
from catalog.workbook.reading.books import read_book
from tests.content.reading import SAMPLE
from tests.workbooks.bad import BAD
from tests.workbooks.clerk import MEETINGS, RUNS, Clerk
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
