"""Template and export as Excel, WPS and LibreOffice get them."""

from __future__ import annotations

import re
import zipfile
from dataclasses import replace
from io import BytesIO
from typing import Any

import openpyxl
import pytest

from catalog.content.reader import read_content
from catalog.model.catalog import Catalog
from catalog.model.schedule import Cancellation
from catalog.model.text import Text
from catalog.workbook.commas import comma_files, said
from catalog.workbook.scope import scope_of
from catalog.workbook.sheets import SHEETS
from catalog.workbook.writing import exported, template
from tests.content.reading import SAMPLE
from tests.people_and_places import day


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    found = read_content(SAMPLE).catalog
    assert found is not None
    return found


def opened(data: bytes) -> Any:
    return openpyxl.load_workbook(BytesIO(data))


def test_the_same_catalog_gives_the_same_bytes(catalog: Catalog) -> None:
    """Template and export are made without a clock."""
    scope = scope_of(catalog, "school-1", "2027-spring")
    assert template(catalog, scope) == template(catalog, scope)
    assert exported(catalog, scope) == exported(catalog, scope)


def test_the_template_has_its_sheets(catalog: Catalog) -> None:
    """Instructions first, the sheets of rows, what can be looked up, the lists hidden."""
    book = opened(template(catalog, scope_of(catalog, "school-1", "2027-spring")))
    assert [(page.title, page.sheet_state) for page in book.worksheets] == [
        ("说明 Read me", "visible"),
        ("班期 Classes", "visible"),
        ("课次 Meetings", "visible"),
        ("送培训下乡 Talks", "visible"),
        ("乡镇 Townships", "visible"),
        ("村（社区） Villages", "visible"),
        ("场地 Venues", "visible"),
        ("教师 Teachers", "visible"),
        ("课程和单元 Courses", "visible"),
        ("选项 Choices", "hidden"),
    ]
    assert book["说明 Read me"]["B3"].value == "样例培训机构一"


def test_the_instructions_say_where_new_codes_begin(catalog: Catalog) -> None:
    """For the trades of the institution, where the season is known; a team needs none."""

    def said(owner: str, season: str | None) -> str:
        page = opened(template(catalog, scope_of(catalog, owner, season))).worksheets[0]
        return "\n".join(str(cell.value) for row in page.iter_rows() for cell in row)

    assert "新班的班号从这里往下排：厨师 CS-2703，驾驶 JS-2701。" in said("school-1", "2027-spring")
    assert "新班的班号" not in said("team-1", "2027-spring")


def test_a_team_gets_only_talks(catalog: Catalog) -> None:
    """Who has no classes is not asked for any."""
    book = opened(template(catalog, scope_of(catalog, "team-1", "2027-spring")))
    assert [page.title for page in book.worksheets][:3] == [
        "说明 Read me",
        "送培训下乡 Talks",
        "乡镇 Townships",
    ]


def test_heads_stay_in_sight_and_say_what_to_write(catalog: Catalog) -> None:
    """Chinese with the English below; the head is frozen; row 2 is an example."""
    page = opened(template(catalog, scope_of(catalog, "school-1", "2027-spring")))["班期 Classes"]
    assert [cell.value for cell in page[1]][:3] == [
        "班号 *\nClass code",
        "课程 *\nCourse",
        "乡镇 *\nTownship",
    ]
    assert page.freeze_panes == "B2"
    assert page["A2"].value == "示例：CS-2799"
    assert page["A3"].value is None


def test_cells_offer_lists_and_check_days_times_and_numbers(catalog: Catalog) -> None:
    """Every column of every sheet has help, and the check that its kind needs."""
    book = opened(template(catalog, scope_of(catalog, "school-1", "2027-spring")))
    kinds = {
        page.title: [rule.type for rule in page.data_validations.dataValidation]
        for page in book.worksheets[1:4]
    }
    assert kinds["课次 Meetings"] == [None, "date", "time", "time", "list", "whole", "whole"]
    rules = book["班期 Classes"].data_validations.dataValidation
    course = next(rule for rule in rules if "B2" in rule.sqref)
    found = re.fullmatch(r"'选项 Choices'!\$([A-Z]+)\$2:\$[A-Z]+\$([0-9]+)", course.formula1)
    assert found is not None
    cells = book["选项 Choices"][f"{found[1]}2:{found[1]}{found[2]}"]
    assert [cell.value for (cell,) in cells] == ["厨师"]
    assert all(rule.prompt for rule in rules)
    assert max(len(rule.prompt) for rule in rules) <= 255


def test_codes_and_telephones_are_texts(catalog: Catalog) -> None:
    """So that no program drops the 0 that an area code begins with, down to the last row."""
    scope = scope_of(catalog, "school-1", "2027-spring")
    for data in (template(catalog, scope), exported(catalog, scope)):
        page = opened(data)["班期 Classes"]
        columns = {str(cell.value).split("\n")[0]: cell.column_letter for cell in page[1]}
        for name in ("班号 *", "报名电话"):
            assert page.column_dimensions[columns[name]].number_format == "@"


def test_no_cell_is_ever_a_formula(catalog: Catalog) -> None:
    """Whatever an author's words begin with, in the workbook and in CSV."""
    reason = Text("=HYPERLINK(字)", "+cmd")
    runs = (replace(catalog.runs[0], cancelled=Cancellation(day("2027-02-20"), reason)),)
    changed = replace(catalog, runs=runs)
    data = exported(changed, scope_of(changed))
    with zipfile.ZipFile(BytesIO(data)) as archive:
        sheets = [archive.read(n).decode() for n in archive.namelist() if "worksheets/" in n]
    assert [sheet for sheet in sheets if "<f>" in sheet] == []
    text = comma_files(changed, scope_of(changed))[".csv"].decode("utf-8-sig")
    assert "'=HYPERLINK(字),'+cmd" in text


def test_a_guard_is_guarded_too() -> None:
    """So that reading takes away just one."""
    assert [said(words) for words in ("=1", "'=1", "it's", "'t", "1-2")] == [
        "'=1",
        "''=1",
        "it's",
        "'t",
        "1-2",
    ]


def test_every_column_says_itself_in_both_languages() -> None:
    """Names and help; a name stands for one column of its sheet."""
    for sheet in SHEETS:
        names = [name for column in sheet.columns for name in (column.zh, *column.also)]
        assert len(names) == len(set(names))
        for column in sheet.columns:
            assert re.search("[一-鿿]", column.zh)
            assert re.search("[一-鿿]", column.help_zh)
            assert re.search("[a-z]", column.en)
            assert not re.search("[一-鿿]", column.help_en.replace("名额满了", ""))
