"""A text knows where it was written, and is the same text wherever that is."""

from __future__ import annotations

from dataclasses import dataclass

from catalog.model.text import Text, texts_in
from catalog.problems import Place


@dataclass(frozen=True)
class Box:
    """A record of records, for the tests."""

    name: Text
    count: int
    parts: tuple[Box | Text, ...] = ()
    note: Text | None = None


ONE, TWO, THREE, FOUR = (Text(word, word) for word in "一二三四")


def test_the_place_is_no_part_of_a_text() -> None:
    """Two texts with the same words are equal."""
    placed = Text("字", "Words", Place("a.yml", 3, 5))
    assert (placed, hash(placed)) == (Text("字", "Words"), hash(Text("字", "Words")))


def test_all_texts_of_a_record_are_found() -> None:
    """Those of its lists and of the records in it too, in the order of the fields."""
    box = Box(ONE, 1, (Box(TWO, 2), THREE), FOUR)
    assert list(texts_in(box)) == [ONE, TWO, THREE, FOUR]


def test_what_is_no_text_holds_none() -> None:
    """A word, a number, nothing, a class."""
    assert [list(texts_in(value)) for value in ("字", 1, None)] == [[], [], []]
