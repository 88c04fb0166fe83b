"""The marks of what is still to be written, which an author puts where words will stand."""

from __future__ import annotations

import re

ZH, EN = "待写", "TO BE WRITTEN"

# In 等待写信 and its like, 待 is the end of another word.
_MARK = re.compile(f"(?<![等期对看招接款])(?:{ZH})|{EN}")


def mark_in(text: str) -> re.Match[str] | None:
    """The first mark in `text`, alone or inside, or None."""
    return _MARK.search(text) if ZH in text or EN in text else None
