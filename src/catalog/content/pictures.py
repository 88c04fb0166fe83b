"""Drawings beside the chapters: SVG that only draws.

An SVG file opened by itself is a document that could run scripts and call other hosts, so it is
held to a list of what a drawing needs none of.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from catalog.content import chapter_codes
from catalog.problems import Place, Problem

_ACTIVE = re.compile(
    r"""<\s*(script|foreignObject|iframe|image|animate\w*|set)\b   # runs or fetches
        |\bon\w+\s*=                                                         # event attributes
        |(href|src)\s*=\s*["']?\s*(?!["']?\#)[^"'>\s]+                       # leads elsewhere
        |<!(ENTITY|DOCTYPE)|<\?xml-stylesheet|url\(\s*["']?\s*(?!\#)|javascript:""",
    re.IGNORECASE | re.VERBOSE,
)


def faults(text: str, file: str) -> Iterator[Problem]:
    """The problems of the SVG `text` of `file`: whatever does more than draw."""
    for number, line in enumerate(text.split("\n"), 1):
        for found in _ACTIVE.finditer(line):
            place = Place(file, number, found.start() + 1)
            yield chapter_codes.PICTURE_ACTIVE.at(place, value=found[0].strip())
