"""The ids of headings."""

from __future__ import annotations

import pytest

from catalog.model.anchors import slug


@pytest.mark.parametrize(
    ("words", "made"),
    [
        ("安全第一", "安全第一"),
        ("Why it matters", "why-it-matters"),
        ("24 道快问快答", "s-24-道快问快答"),
        ("8 steps", "s-8-steps"),
        ("“停电”8 步", "停电8-步"),
        ("", ""),
    ],
)
def test_a_heading_has_an_id(words: str, made: str) -> None:
    """That begins with a letter, as some programs demand."""
    assert slug(words) == made
