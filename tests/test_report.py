"""Problems as text, as annotations, and as JSON: each format is written down whole."""

from __future__ import annotations

import json
from dataclasses import replace

from catalog import report
from catalog.problems import Place, Problem, Severity

ERROR = Problem(
    place=Place("content/courses/chef.yml", 3, 8),
    severity=Severity.ERROR,
    code="id-unknown",
    zh="没有“chief”。",
    en="There is no “chief”.",
    hint_zh="是不是 chef？",
    hint_en="Did you mean chef?",
)
WARNING = Problem(
    place=Place("content/a:b,c%.yml"),
    severity=Severity.WARNING,
    code="file-bom",
    zh="100%\n好",
    en="100% fine",
    hint_zh="删掉。",
    hint_en="Remove it.",
)


def test_text_has_place_code_both_languages_and_what_to_do() -> None:
    """Five lines for each problem."""
    assert report.text([ERROR]) == (
        "content/courses/chef.yml:3:8: 错误 error [id-unknown]\n"
        "  没有“chief”。\n"
        "    → 是不是 chef？\n"
        "  There is no “chief”.\n"
        "    → Did you mean chef?\n"
    )


def test_text_of_a_whole_file_has_no_line() -> None:
    """Line 0 is the file."""
    assert report.text([WARNING]).startswith("content/a:b,c%.yml: 警告 warning [file-bom]\n")


def test_no_problem_is_no_text() -> None:
    """In each format."""
    assert (report.text([]), report.github([]), report.as_json([])) == ("", "", "[]\n")


def test_the_summary_counts_by_severity() -> None:
    """In both languages, in the singular and the plural."""
    assert report.summary([]) == ("0 个错误、0 个警告、0 个提示 / 0 errors, 0 warnings, 0 notes\n")
    assert report.summary([ERROR, WARNING, WARNING]) == (
        "1 个错误、2 个警告、0 个提示 / 1 error, 2 warnings, 0 notes\n"
    )


def test_annotations_stand_beside_their_line() -> None:
    """As workflow commands; what would end a field is written as a code."""
    assert report.github([ERROR, WARNING]) == (
        "::error file=content/courses/chef.yml,line=3,col=8,title=id-unknown::"
        "没有“chief”。 是不是 chef？%0AThere is no “chief”. Did you mean chef?\n"
        "::warning file=content/a%3Ab%2Cc%25.yml,title=file-bom::"
        "100%25%0A好 删掉。%0A100%25 fine Remove it.\n"
    )


def test_json_has_a_record_for_each_problem() -> None:
    """With everything that the text says."""
    assert json.loads(report.as_json([ERROR])) == [
        {
            "code": "id-unknown",
            "severity": "error",
            "file": "content/courses/chef.yml",
            "line": 3,
            "column": 8,
            "message": {"zh": "没有“chief”。", "en": "There is no “chief”."},
            "hint": {"zh": "是不是 chef？", "en": "Did you mean chef?"},
        }
    ]
    assert report.as_json([ERROR]).startswith('[\n  {\n    "code": "id-unknown",\n')
    assert "没有" in report.as_json([ERROR])


CELL = replace(ERROR, place=Place("春.xlsx", 7, 3, sheet="班期"))


def test_a_cell_of_a_workbook_is_named_in_text() -> None:
    """Book, sheet and cell stand where a file has its line and column."""
    assert report.text([CELL]).startswith("春.xlsx!班期!C7: 错误 error [id-unknown]\n")


def test_an_annotation_names_the_cell_in_its_words() -> None:
    """A forge knows no cells, and a row is no line of the file."""
    assert report.github([CELL]) == (
        "::error file=春.xlsx,title=id-unknown::春.xlsx!班期!C7%0A"
        "没有“chief”。 是不是 chef？%0AThere is no “chief”. Did you mean chef?\n"
    )


def test_json_has_the_sheet_and_the_cell() -> None:
    """Beside row and column, and only in a workbook."""
    [record] = json.loads(report.as_json([CELL]))
    place = {key: record[key] for key in ("file", "sheet", "line", "column", "cell")}
    assert place == {"file": "春.xlsx", "sheet": "班期", "line": 7, "column": 3, "cell": "C7"}
    assert not {"sheet", "cell"} & set(json.loads(report.as_json([ERROR]))[0])
