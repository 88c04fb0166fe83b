"""Signs that look alike: what people see as the same is made the same before it is read."""

from __future__ import annotations

import re
import unicodedata

# Zero-width signs, byte order marks, changes of direction, soft hyphens, control characters.
_INVISIBLE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e"
    "\u2060-\u206f\ufe00-\ufe0f\ufeff\ud800-\udfff]"
)
_LINE_END = re.compile("[ \t]*(?:\r\n?|\n|\u2028|\u2029)[ \t]*")
_SPACES = re.compile(r"\s+")
_STOP_BETWEEN_DIGITS = re.compile(r"(?<=[0-9])\s*。\s*(?=[0-9])")
_ALIKE = str.maketrans(
    {
        **dict.fromkeys("\u2010\u2011\u2012\u2212", "-"),
        **dict.fromkeys("\u2013\u2014\u2015\u2500\u301c\u223c\u2192", "~"),
        **dict.fromkeys("\u2236\ufe30\u02d0\ua789", ":"),
        "\u2215": "/",
        "\u2044": "/",
        "【": "(",
        "】": ")",
        "〔": "(",
        "〕": ")",
    }
)


def trimmed(text: str) -> str:
    """`text` without invisible signs, without spaces at its ends and around its line ends."""
    lines = _LINE_END.split(_INVISIBLE.sub("", text))
    return "\n".join(line.replace("\u3000", " ").replace("\xa0", " ") for line in lines).strip()


def folded(text: str) -> str:
    """`text` on one line with half-width signs; long dashes are `~`, every other dash is `-`.

    A Chinese full stop between two digits is a point, for so Chinese keyboards write it.
    """
    plain = unicodedata.normalize("NFKC", trimmed(text).translate(_ALIKE)).translate(_ALIKE)
    return _STOP_BETWEEN_DIGITS.sub(".", _SPACES.sub(" ", plain)).strip()
