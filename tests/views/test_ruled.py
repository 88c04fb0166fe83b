"""A ruled list has one numbered line for each person."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog.views.ruled import MOST, ruled
from tests.site import reading


def numbers(people: int) -> list[int]:
    """The numbers on all sheets."""
    texts = (
        text.text
        for one in ruled("sign", people, ("姓名",))
        for text in reading.parse(one.symbol).all("text")
    )
    return [int(text) for text in texts if text.isdigit()]


@given(st.integers(1, 200))
def test_everybody_has_a_line(people: int) -> None:
    """Once, in order; as many sheets as are needed."""
    assert numbers(people) == list(range(1, people + 1))
    assert len(ruled("sign", people, ("姓名",))) == -(-people // MOST)


def test_columns_have_their_heads_twice() -> None:
    """In the left half and in the right one; a class of one has no right half."""
    (two,) = ruled("kit", 2, ("姓名", "<签字>"))
    heads = [one.text for one in reading.parse(two.symbol).all("text") if not one.text.isdigit()]
    assert heads == ["姓名", "<签字>"] * 2
    (one,) = ruled("kit", 1, ("姓名",))
    assert one.symbol.count("姓名") == 1


@pytest.mark.parametrize(("people", "sheets"), [(60, [(1, 60)]), (61, [(1, 60), (61, 61)])])
def test_a_sheet_has_room_for_sixty(people: int, sheets: list[tuple[int, int]]) -> None:
    """The next one goes on counting, under a name of its own."""
    made = ruled("sign", people, ("姓名",))
    assert [(one.first, one.last) for one in made] == sheets
    assert [one.name for one in made] == [f"sign-{n}" for n in range(1, len(made) + 1)]
