"""Columns are as wide as their words ask for."""

from __future__ import annotations

import pytest

from catalog.views.books.columns import is_blank, widths
from catalog.views.books.tree import Cell, Picture, Table, Words


def table(*rows: str) -> Table:
    """A table of rows whose cells are parted by bars; the first is the head."""
    head, *rest = (tuple(Cell((Words(text),)) for text in row.split("|")) for row in rows)
    return Table(head, tuple(rest))


def test_what_fits_in_a_line_is_spread_over_it() -> None:
    """Each column by its longest cell."""
    assert widths(table("线|颜色", "火线|红"), 32.0) == (16.0, 16.0)
    assert widths(table("一|二", "一二三四五六七八|二"), 34.2) == (27.6, 6.6)


def test_narrow_columns_are_not_broken_for_wide_ones() -> None:
    """They keep what they need; the others share the rest."""
    short, long, longer = widths(table("量|错误|正确做法", f"一|{'字' * 30}|{'字' * 60}"), 38.0)
    assert short == 2.2
    assert short + long + longer == pytest.approx(38.0, abs=0.02)
    assert long < longer < 2 * long + 0.1


def test_many_narrow_columns_share_the_line() -> None:
    """Though each needs more than there is."""
    wide = "|".join(["一二三四五六七"] * 8)
    assert widths(table(wide, wide), 38.0) == (8.2,) * 8


def test_no_column_is_narrower_than_its_longest_word() -> None:
    """A word is not broken and does not run into the next column; Chinese breaks anywhere."""
    pest, damage = widths(table("Pest|Damage", f"Tea green leafhopper|{'eats leaves ' * 20}"), 38.0)
    assert (pest, damage) == (6.6, 31.4)
    kinds = "Chuanmingshen, Nanshashen, Beishashen"
    name, sowing = widths(table("Name|Sowing", f"{kinds}|{'in spring or autumn ' * 20}"), 38.0)
    assert (name, sowing) == (8.76, 29.24)
    assert widths(table("名字|怎么做", f"{'字' * 12}|{'字' * 120}"), 38.0) == (3.6, 34.4)


def test_words_too_long_for_the_line_share_it() -> None:
    """There is nothing better to do."""
    assert widths(table("x" * 60, "y"), 10.0) == (10.0,)
    assert widths(table(f"{'x' * 60}|{'y' * 60}", "a|b"), 10.0) == (5.0, 5.0)


def test_there_is_room_to_sign() -> None:
    """A cell of underscores is to be filled in by hand."""
    assert widths(table("做到|签字", "□|____"), 10.4) == (3.2, 7.2)


@pytest.mark.parametrize(
    ("text", "blank"), [("____", True), ("_", True), ("", False), ("_x_", False), ("□", False)]
)
def test_a_blank_is_underscores_and_nothing_else(text: str, blank: bool) -> None:
    """An empty cell is not asking for anything."""
    assert is_blank(Cell((Words(text),) if text else ())) is blank


def test_empty_tables_have_widths() -> None:
    """No column vanishes."""
    assert widths(Table((Cell(()), Cell((Picture("a.svg", ""),))), ()), 10.0) == (5.0, 5.0)
