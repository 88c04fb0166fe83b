"""Reading ends, in bounded time and memory, whatever a file claims to hold."""

from __future__ import annotations

from pathlib import Path

from catalog.problems import Place
from catalog.workbook.reading import codes
from catalog.workbook.reading.books import read_book
from tests.workbook.reading.making import saved, values, with_rows, xlsx

LARGE = codes.BOOK_LARGE.at(Place("spring.xlsx"))


def test_a_cell_at_the_far_end_ends_no_program(tmp_path: Path) -> None:
    """Two cells that span a sheet of 17,000 million need more memory than there may be."""
    rows = (
        '<row r="1"><c r="A1"><v>5</v></c></row>'
        '<row r="1048576"><c r="XFD1048576"><v>5</v></c></row>'
    )
    assert read_book(saved(tmp_path, with_rows(rows))).problems == (LARGE,)


def test_a_stray_cell_in_the_last_row_does_no_harm(tmp_path: Path) -> None:
    """As a slip of the keyboard leaves it."""
    rows = (
        '<row r="1"><c r="A1"><v>5</v></c></row><row r="1048576"><c r="B1048576"><v>6</v></c></row>'
    )
    assert values(read_book(saved(tmp_path, with_rows(rows)))) == {"A1": 5.0, "B1048576": 6.0}


def test_a_cell_beyond_the_edge_of_a_sheet_is_a_problem(tmp_path: Path) -> None:
    """No program can show it, so none can mark it."""
    rows = '<row r="1048577"><c r="A1048577"><v>5</v></c></row>'
    assert read_book(saved(tmp_path, with_rows(rows))).problems == (LARGE,)
    large = (codes.BOOK_LARGE.at(Place("a.csv")),)
    for text in ("\n" * 1_048_576 + "x", "," * 16_384):
        assert read_book(saved(tmp_path, text.encode(), "a.csv")).problems == large


def test_empty_formatted_rows_are_no_rows(tmp_path: Path) -> None:
    """However many there are."""
    rows = "".join(f'<row r="{n}" ht="15"><c r="A{n}" s="0"/></row>' for n in range(2, 100_000))
    rows = f'<row r="1"><c r="A1"><v>5</v></c></row>{rows}'
    assert values(read_book(saved(tmp_path, with_rows(rows)))) == {"A1": 5.0}


def test_an_archive_that_swells_is_a_problem(tmp_path: Path) -> None:
    """Fifty kilobytes that become fifty million."""
    assert read_book(saved(tmp_path, with_rows(" " * 50_000_000))).problems == (LARGE,)


def test_too_many_cells_are_a_problem(tmp_path: Path) -> None:
    """Filled ones, and those of merged cells that cover one another."""
    cells = "".join(f'<row r="{n}">{"<c><v>1</v></c>" * 60}</row>' for n in range(1, 10_000))
    assert read_book(saved(tmp_path, with_rows(cells))).problems == (LARGE,)
    rows = "".join(f'<row r="{n}"><c r="A{n}"><v>1</v></c></row>' for n in range(1, 3000))
    merged = '<mergeCell ref="A1:A3000"/>' * 300
    sheet = (
        '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
        f"<sheetData>{rows}</sheetData><mergeCells>{merged}</mergeCells></worksheet>"
    )
    data = with_rows("", {"xl/worksheets/sheet1.xml": sheet.encode()})
    assert read_book(saved(tmp_path, data)).problems == (LARGE,)


def test_a_file_that_takes_too_long_is_a_problem(tmp_path: Path) -> None:
    """The reader is stopped when its time is over."""
    path = saved(tmp_path, xlsx(lambda _, sheet: sheet.write("A1", 1) and None))
    assert read_book(path, seconds=0.001).problems == (LARGE,)
