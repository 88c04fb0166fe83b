"""Signs that look alike."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from catalog.workbook.reading.signs import folded, trimmed


def test_what_cannot_be_seen_is_taken_off() -> None:
    """Spaces of all widths at the ends, invisible signs anywhere; words stay as they are."""
    assert trimmed("\ufeff\u3000 清江\u200b镇 （一）\xa0\u202c\n") == "清江镇 （一）"
    assert trimmed(" 一 \r\n\t二\u2028三 ") == "一\n二\n三"
    assert trimmed("\x00\ud800 \u3000") == ""


def test_signs_of_one_look_become_one() -> None:
    """Full width, the dashes, the colons, a Chinese full stop between digits, brackets."""
    assert folded("８：３０－９∶３０") == "8:30-9:30"
    assert folded("3—4 – 5～6 − 7‐8") == "3~4 ~ 5~6 - 7-8"
    assert folded("3。4日。") == "3.4日。"
    assert folded("【一】  ，\n二") == "(一) , 二"


@given(st.text())
def test_nothing_is_left_at_the_ends(text: str) -> None:
    """For all texts, and taking off once is enough."""
    once = trimmed(text)
    assert (once, once) == (trimmed(once), once.strip())
