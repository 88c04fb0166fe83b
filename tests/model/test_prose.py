"""Prose loses its marks and keeps the place of every word."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog.model.prose import Passage, plain
from catalog.problems import Place

START = Place("a.md", 5, 1)
MARKDOWN = st.lists(
    st.sampled_from(["字", "w", "1. ", "https://", "!!!", "???", "\n\n", "`", "``", "```", "~~~"])
    | st.sampled_from('[]()<>:;&#*|!?"\n\t 。')
).map("".join)


@pytest.mark.parametrize(
    ("markdown", "words"),
    [
        ("看[这里](https://a.example/b)。", "看[这里。"),
        ("看[这里](next.md#b '题')。", "看[这里。"),
        ("![菜刀](knife.svg)", "![菜刀"),
        ("[a]: https://a.example '题'\n字", "\n字"),
        ("[要紧]的", "[要紧]的"),
        ("见 https://a.example/b 。", "见。"),
        ("见<https://a.example/b>。", "见。"),
        ("3 < 5 人 > 2", "3<5人>2"),
        ("按 `ON/OFF` 键，``a`` 键", "按键，键"),
        ("&lt;3&#60;", "3"),
        ("1. 先关气\n  10) 再开窗", "先关气\n再开窗"),
        ("1.5 米", "1.5米"),
        ('!!! warning "安全"\n    人走火关', '"安全"\n人走火关'),
        ('??? question "对不对？"', '"对不对？"'),
        ('???+ note "记住"', '"记住"'),
        ("一\n```text\n二\n```\n三", "一\n\n\n\n三"),
        ("一\n~~~\n```\n二\n~~~  \n三", "一\n\n\n\n\n三"),
        ("一\n```\n二\n~~~\n三", "一\n\n\n\n"),
        ("## 标题\n- **粗**|*斜*", "##标题\n-**粗**|*斜*"),
    ],
)
def test_what_is_not_read_is_blank(markdown: str, words: str) -> None:
    """Addresses, code, entities, numbers of lists and the words that make a box."""
    assert plain(markdown).replace(" ", "") == words


@given(st.text() | MARKDOWN)
def test_every_word_keeps_its_place(markdown: str) -> None:
    """A character is as it was or a space, and a line is never broken or joined."""
    found = plain(markdown)
    assert len(found) == len(markdown)
    assert all(new in (old, " ") for new, old in zip(found, markdown, strict=True))
    assert found.count("\n") == markdown.count("\n")


@pytest.mark.parametrize(("offset", "line", "column"), [(0, 5, 1), (1, 5, 2), (3, 6, 1), (6, 7, 2)])
def test_a_place_is_counted_in_lines_and_columns(offset: int, line: int, column: int) -> None:
    """From where the passage begins."""
    passage = Passage("一二\n三\n四五", START, counted=True)
    assert passage.at(offset) == Place("a.md", line, column)


def test_a_place_that_cannot_be_counted_is_the_beginning() -> None:
    """YAML may have folded what stands there on one line."""
    assert Passage("一二\n三", START).at(3) == START
