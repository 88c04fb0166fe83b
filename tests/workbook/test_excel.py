"""Every workbook that is made is one that Excel has no known reason to repair."""

from __future__ import annotations

import re
import zipfile
from datetime import date, datetime
from io import BytesIO
from pathlib import Path
from typing import Any

import openpyxl
import pytest
import python_calamine

from catalog.problems import Place
from catalog.workbook.annotated import annotated
from catalog.workbook.reading.books import read_book
from tests.workbook.excel.making import problem, workbooks
from tests.workbook.excel.reasons import reasons
from tests.workbooks.clerk import RUNS as TITLE
from tests.workbooks.clerk import Clerk

RUNS = "xl/worksheets/sheet3.xml"
NOTES, SHAPES = "xl/comments/comment1.xml", "xl/drawings/commentsDrawing1.vml"
BOOK, STYLES = "xl/workbook.xml", "xl/styles.xml"


@pytest.mark.parametrize("name", workbooks())
def test_no_reason_is_known_to_repair_it(name: str) -> None:
    """Template, export, and what comes back in all its forms."""
    assert reasons(workbooks()[name]) == []


def spoilt(data: bytes, part: str, old: str, new: str) -> bytes:
    """The workbook with the first `old` (a pattern) in one of its parts replaced by `new`."""
    made = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as before, zipfile.ZipFile(made, "w") as after:
        for name in before.namelist():
            text = before.read(name)
            if name == part:
                changed = re.sub(old.encode(), new.encode(), text, count=1)
                assert changed != text
                text = changed
            if text:
                after.writestr(name, text)
    return made.getvalue()


@pytest.mark.parametrize(
    ("part", "old", "new", "found"),
    [
        (BOOK, 'name="说明 Read me"', 'name="说明/Read me"', "title 说明/Read me"),
        (BOOK, 'name="说明 Read me"', f'name="{"明" * 32}"', f"title {'明' * 32}"),
        (BOOK, 'name="说明 Read me"', 'name="班期 CLASSES"', "title twice 班期 classes"),
        (RUNS, "(<pageMargins[^>]*>)(.*)(</worksheet>)", r"\2\1\3",
         f"{RUNS}: pageMargins after legacyDrawing"),
        (RUNS, 'promptTitle="', f'promptTitle="{"长" * 33}',
         f"{RUNS} A2:A301: promptTitle of 35"),
        (RUNS, 'error="', f'error="{"长" * 256}', f"{RUNS} A2:A301: error of 295"),
        (RUNS, "<formula1>", f"<formula1>{'9' * 250}", f"{RUNS} B2:B301: formula of 272"),
        (RUNS, '<dataValidations[^>]*count="27"', '<dataValidations count="28"',
         f"{RUNS}: 28 checks"),
        (RUNS, 't="inlineStr"><is>.*?</is>', 't="s"><v>7</v>', "shared string 7"),
        (RUNS, "<t>", f"<t>{'长' * 32768}", "text too long"),
        (RUNS, ' s="[0-9]+"', ' s="99"', f"{RUNS}: style 99 of c"),
        (STYLES, 'fontId="[0-9]+"', 'fontId="99"', "fontId 99"),
        (RUNS, "<mergeCell ", '<mergeCell ref="A1:AC2"/><mergeCell ',
         f"{RUNS}: A1:AC2 and AC2:AC3"),
        (RUNS, '<c r="B1"', '<c r="A1"', f"{RUNS}: (1, 1) after (1, 1)"),
        (RUNS, ' ht="[0-9.]+"', ' ht="410"', f"{RUNS}: row 1 is 410 high"),
        (RUNS, ' width="[0-9.]+"', ' width="256"', f"{RUNS}: column 1 is 256 wide"),
        (BOOK, 'name="_xlnm.Print_Titles"', 'name="1st"', "name 1st of 2"),
        (BOOK, "_xlnm.Print_Titles", "_xlnm._FilterDatabase", "name twice"),
        ("[Content_Types].xml", 'Extension="vml"', 'Extension="x"', f"no type {SHAPES}"),
        ("xl/worksheets/_rels/sheet3.xml.rels", "comment1", "comment9",
         f"{RUNS} leads to xl/comments/comment9.xml"),
        (NOTES, 'authorId="0"', 'authorId="7"', f"{NOTES}: author"),
        (NOTES, 'ref="E3"', 'ref="B2"', f"{NOTES}: B2 twice"),
        (SHAPES, 'ObjectType="Note"', 'ObjectType="Rect"', f"{NOTES}: shapes"),
        ("xl/worksheets/sheet1.xml", "location=\"'班期", "location=\"'班",
         "xl/worksheets/sheet1.xml: link to 班 Classes"),
    ],
)  # fmt: skip
def test_each_reason_is_found_where_there_is_one(part: str, old: str, new: str, found: str) -> None:
    """In the workbook with the notes, spoilt in one place."""
    said = reasons(spoilt(workbooks()["annotated"], part, old, new))
    assert [one for one in said if one.startswith(found)] != []


def test_rules_of_tables_and_colours_are_looked_at() -> None:
    """A colour by condition that does not exist; no workbook of ours has such rules or tables."""
    rule = '<conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="9"/>'
    data = spoilt(
        workbooks()["export"],
        "xl/worksheets/sheet2.xml",
        "<dataValidations",
        f"{rule}</conditionalFormatting><dataValidations",
    )
    assert reasons(data) == ["xl/worksheets/sheet2.xml: conditional format 9"]


def cells_of_openpyxl(data: bytes) -> dict[tuple[str, int, int], Any]:
    """Every cell that is not empty: days as days, whole numbers as numbers."""
    book = openpyxl.load_workbook(BytesIO(data), data_only=True)
    return {
        (page.title, cell.row, cell.column): _plain(cell.value)
        for page in book.worksheets
        for row in page.iter_rows()
        for cell in row
        if cell.value not in (None, "")
    }


def cells_of_calamine(data: bytes) -> dict[tuple[str, int, int], Any]:
    """The same, as the other reader has them."""
    book = python_calamine.CalamineWorkbook.from_filelike(BytesIO(data))
    return {
        (name, row, column): _plain(value)
        for name in book.sheet_names
        for row, cells in enumerate(
            book.get_sheet_by_name(name).to_python(skip_empty_area=False), 1
        )
        for column, value in enumerate(cells, 1)
        if value != ""
    }


def _plain(value: Any) -> Any:
    if isinstance(value, datetime) and value.time() == datetime.min.time():
        return value.date()
    return float(value) if isinstance(value, int) and not isinstance(value, bool) else value


@pytest.mark.parametrize("name", workbooks())
def test_readers_that_do_not_know_each_other_read_the_same(name: str) -> None:
    """Every cell of every sheet, also the hidden ones; a day among them."""
    data = workbooks()[name]
    cells = cells_of_openpyxl(data)
    assert cells == cells_of_calamine(data)
    assert any(isinstance(value, date) for value in cells.values()) or "text" in name


def test_no_row_of_the_list_is_too_high(tmp_path: Path) -> None:
    """However much there is to say of a problem."""
    (path,) = Clerk().save(tmp_path)
    long = problem(Place(path.name, 2, 2, sheet=TITLE), times=200)
    assert reasons(annotated(path.read_bytes(), [read_book(path)], [long])) == []
