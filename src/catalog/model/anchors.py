"""The ids of headings: the same wherever a heading is shown or linked to."""

from __future__ import annotations

from pymdownx.slugs import slugify

_slugify = slugify(case="lower")


def slug(words: str, separator: str = "-") -> str:
    """The id of a heading of `words`: small letters and Chinese, never a digit first."""
    made: str = _slugify(words, separator)
    return f"s{separator}{made}" if made[:1].isdigit() else made
