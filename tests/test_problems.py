"""Problems say where and what, in two languages, on one line."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog.problems import (
    Code,
    Place,
    Problem,
    Severity,
    listed,
    nearest,
    stops_publication,
    visible,
)

LATE = Code("late", Severity.WARNING, "“{day}”晚了。", "“{day}” is late.", "早点。", "Be early.")
WRONG = Code("wrong", Severity.ERROR, "错了。", "Wrong.", "改。", "Correct it: {{zh: …}}")
HERE = Place("a.yml", 3, 5)


def test_a_place_is_written_as_editors_read_it() -> None:
    """File, line and column; without a line the file as a whole."""
    assert (str(HERE), str(Place("a.yml"))) == ("a.yml:3:5", "a.yml")


def test_a_place_in_a_workbook_is_written_as_clerks_read_it() -> None:
    """Book, sheet and cell; without a column the row, without a row the sheet."""
    places = [Place("春.xlsx", 7, column, sheet="班期") for column in (3, 26, 27, 703, 0)]
    assert [str(place) for place in places] == [
        "春.xlsx!班期!C7",
        "春.xlsx!班期!Z7",
        "春.xlsx!班期!AA7",
        "春.xlsx!班期!AAA7",
        "春.xlsx!班期!7",
    ]
    assert str(Place("春.xlsx", sheet="班期")) == "春.xlsx!班期"
    assert (HERE.cell, Place("春.xlsx", sheet="班期").cell) == ("", "")


def test_places_in_a_workbook_sort_by_sheet_row_and_column() -> None:
    """The file as a whole first, then each sheet from top to bottom."""
    places = [
        Place("春.xlsx"),
        Place("春.xlsx", 9, 1, sheet="班期"),
        Place("春.xlsx", 10, 2, sheet="班期"),
        Place("春.xlsx", 1, 1, sheet="课次"),
    ]
    assert sorted([places[2], places[0], places[3], places[1]]) == places


def test_a_code_makes_problems() -> None:
    """Values go into its sentences, and what they hold is not taken for a template."""
    assert LATE.at(HERE, day="{x}") == Problem(
        HERE, Severity.WARNING, "late", "“{x}”晚了。", "“{x}” is late.", "早点。", "Be early."
    )
    assert WRONG.at(HERE).hint_en == "Correct it: {zh: …}"


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("打13900000000。", "打139****00。"),
        ("519999190001010016", "51**************16"),
        ("51999919000101018X", "51**************8X"),
        ("511902101200, 0827-0000101, 139000000000", "511902101200, 0827-0000101, 139000000000"),
    ],
)
def test_a_report_never_shows_the_number_of_a_person(written: str, shown: str) -> None:
    """Whichever rule speaks of the text; codes of villages and landlines are shown."""
    assert LATE.at(HERE, day=written) == LATE.at(HERE, day=shown)
    assert LATE.at(HERE, day=written).en == f"“{shown}” is late."


def test_a_sentence_that_is_left_out_leaves_no_space() -> None:
    """At the end of a hint, where there is nothing to propose."""
    code = Code("lost", Severity.ERROR, "没有。", "Gone.", "找找。{near}", "Look for it. {near}")
    assert code.at(HERE, near="").hint_en == "Look for it."


def test_a_code_can_weigh_less() -> None:
    """The problem is the same but for its severity, and the code stays as it is."""
    assert WRONG.weighing(Severity.NOTE).at(HERE) == replace(WRONG.at(HERE), severity=Severity.NOTE)
    assert WRONG.severity is Severity.ERROR


def test_a_severity_has_its_words() -> None:
    """In both languages."""
    assert [(severity.zh, severity.en) for severity in Severity] == [
        ("错误", "error"),
        ("警告", "warning"),
        ("提示", "note"),
    ]


def test_problems_sort_by_place_then_severity() -> None:
    """Files by name, lines by number, and errors before warnings."""
    problems = [
        WRONG.at(Place("b.yml")),
        WRONG.at(Place("a.yml", 10, 1)),
        LATE.at(Place("a.yml", 9, 1), day=1),
        WRONG.at(Place("a.yml", 9, 1)),
    ]
    assert sorted(problems) == problems[::-1]


def test_only_errors_stop_publication() -> None:
    """One error is enough; warnings are not."""
    late = LATE.at(HERE, day=1)
    assert not stops_publication([])
    assert not stops_publication([late, late])
    assert stops_publication([late, WRONG.at(HERE)])


def test_long_lists_are_cut() -> None:
    """The first few, and how many there are besides."""
    assert (listed([]), listed("ab"), listed("abc", most=2)) == ("", "a, b", "a, b … (+1)")


def test_the_nearest_word_is_one_that_is_near() -> None:
    """A slip finds its word; something else finds none."""
    assert (nearest("chf", ["chef", "welder"]), nearest("好", ["chef"])) == ("chef", None)


def test_what_cannot_be_printed_is_made_visible() -> None:
    """Line breaks, controls, changes of direction and halves of characters; not too long."""
    assert visible("a\nb\tc\x1b[31m\u202ed\ud800e") == "a b�c�[31m�d�e"
    assert (visible("好" * 5, most=5), visible("好" * 6, most=5)) == ("好好好好好", "好好好好好…")


@given(st.text(st.characters(codec=None, categories=None)))
def test_any_text_can_be_shown(text: str) -> None:
    """For all texts, what is shown is one line that can be encoded."""
    shown = visible(text)
    assert len(shown.encode().decode().splitlines()) <= 1
    assert len(shown) <= 501
