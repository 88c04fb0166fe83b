"""Drawings beside the chapters: SVG that only draws.

An SVG file opened by itself is a document that could run scripts and call other hosts, so it is
held to a list of what a drawing needs none of. One that is not whole shows nothing, neither on a
page nor in a printed book.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.parsers import expat

from catalog.content import chapter_codes
from catalog.problems import Place, Problem

_ROOT = "http://www.w3.org/2000/svg svg"
_ACTIVE = re.compile(
    r"""<\s*(script|foreignObject|iframe|image|animate\w*|set)\b   # runs or fetches
        |\bon\w+\s*=                                                         # event attributes
        |(href|src)\s*=\s*["']?\s*(?!["']?\#)[^"'>\s]+                       # leads elsewhere
        |<!(ENTITY|DOCTYPE)|<\?xml-stylesheet|url\(\s*["']?\s*(?!\#)|javascript:""",
    re.IGNORECASE | re.VERBOSE,
)


def faults(text: str, file: str) -> Iterator[Problem]:
    """The problems of the SVG `text` of `file`: whatever does more than draw, or its first gap."""
    active = list(_active(text, file))
    yield from active
    if not active:  # what declares entities is not even parsed
        yield from _gap(text, file)


def _active(text: str, file: str) -> Iterator[Problem]:
    for number, line in enumerate(text.split("\n"), 1):
        for found in _ACTIVE.finditer(line):
            place = Place(file, number, found.start() + 1)
            yield chapter_codes.PICTURE_ACTIVE.at(place, value=found[0].strip())


def _gap(text: str, file: str) -> Iterator[Problem]:
    tags: list[str] = []
    parser = expat.ParserCreate("utf-8", namespace_separator=" ")
    parser.StartElementHandler = lambda tag, _: tags.append(tag)
    try:
        parser.Parse(text.encode(), True)
    except expat.ExpatError as error:
        place = Place(file, error.lineno, error.offset + 1)
        yield chapter_codes.PICTURE_BROKEN.at(place)
    else:
        if tags[0] != _ROOT:
            yield chapter_codes.PICTURE_BROKEN.at(Place(file, 1, 1))
