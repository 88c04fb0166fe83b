"""Drawings as an EPUB may hold them.

EPUB 3.2 checks drawings against SVG 1.1, which lacks some attributes that drawing programs write
today. As properties of a style they are allowed, and mean the same.
"""

from __future__ import annotations

import re

_NAME = re.compile(r"<[^\s/>]+")
_TAG = re.compile(r"""<[A-Za-z](?:[^<>"']|"[^"]*"|'[^']*')*>""")
_YOUNG = re.compile(
    r"""\s+(paint-order|vector-effect|mix-blend-mode|isolation|mask-type|transform-origin
    |transform-box|white-space|text-overflow)\s*=\s*(?:"([^"]*)"|'([^']*)')""",
    re.VERBOSE,
)
_STYLE = re.compile(r"""\s+style\s*=\s*(?:"([^"]*)"|'([^']*)')""")


def svg_of_1_1(data: bytes) -> bytes:
    """The drawing `data` with the attributes that SVG 1.1 does not know as styles."""
    text = data.decode("utf-8", "surrogateescape")
    return _TAG.sub(_restyled, text).encode("utf-8", "surrogateescape")


def _restyled(found: re.Match[str]) -> str:
    tag = found[0]
    young = [f"{one[1]}:{one[2] or one[3]}" for one in _YOUNG.finditer(tag)]
    if not young:
        return tag
    written = [one[1] or one[2] for one in _STYLE.finditer(tag)]
    styles = ";".join([*young, *written]).replace('"', "&quot;")
    name = _NAME.match(tag)
    rest = _STYLE.sub("", _YOUNG.sub("", tag))
    return f'{name[0]} style="{styles}"{rest[name.end() :]}' if name else tag
