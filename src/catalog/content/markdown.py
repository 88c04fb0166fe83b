"""What a chapter may contain: Markdown, and nothing that a browser would run.

The text is scanned line by line outside of code, so that every fault has its line and column. The
renderer refuses the same things once more; neither relies on the other.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from catalog.content import codes
from catalog.problems import Place, Problem

_FENCE = re.compile(r"\s*(```+|~~~+)")
_CODE_SPAN = re.compile(r"(`+)(?!`).+?(?<!`)\1(?!`)")
_HTML = re.compile(r"<(?=[A-Za-z/!?])[^>\n]*>?")
_AUTOLINK = re.compile(r"<https?://[^\s<>\"']+>")
_INLINE_LINK = re.compile(r"\]\(\s*<?([^)>]*)")
_DEFINITION = re.compile(r"\s{0,3}\[[^\]]+\]:\s*<?(\S+?)>?(\s|$)")
_ALLOWED_LINK = re.compile(
    r"""(\#[^\s:&<>"'()]+                                  # a heading of this page
        |[\w./-]+\.md(\#[^\s:&<>"'()]+)?                   # another chapter
        |[\w./-]+\.(svg|png|jpg|jpeg|webp)                 # a picture beside the chapter
        |https?://[^\s<>"']+
        |tel:\+?[0-9-]+)(\s+"[^"<>]*")?\s*""",
    re.VERBOSE,
)
_ATTRIBUTES = re.compile(r"\{:[^}]*\}?|\{\s*[.#][\w-][^}]*\}|\{[^}]*\bon\w+\s*=[^}]*\}?")
_HEADING = re.compile(r"(#{1,6})\s+\S")


def faults(text: str, file: str, first_line: int) -> Iterator[Problem]:
    """The problems of the Markdown `text`, which begins on `first_line` of `file`."""
    level = 1
    for number, line in _outside_fences(text, first_line):
        prose = _CODE_SPAN.sub(lambda code: " " * len(code[0]), line)
        yield from _line_faults(prose, file, number)
        heading = _HEADING.match(prose)
        if heading:
            new = len(heading[1])
            if new > level + 1 or new == 1:
                place = Place(file, number, 1)
                yield codes.MARKDOWN_HEADING.at(place, before=level, level=new)
            level = max(new, 2)


def _outside_fences(text: str, first_line: int) -> Iterator[tuple[int, str]]:
    fence = None
    for number, line in enumerate(text.split("\n"), first_line):
        mark = _FENCE.match(line)
        if mark and fence is None:
            fence = mark[1][:3]
        elif mark and mark[1].startswith(fence or ""):
            fence = None
        elif fence is None:
            yield number, line


def _line_faults(prose: str, file: str, number: int) -> Iterator[Problem]:
    without_autolinks = _AUTOLINK.sub(lambda link: " " * len(link[0]), prose)
    for found in _HTML.finditer(without_autolinks):
        place = Place(file, number, found.start() + 1)
        yield codes.MARKDOWN_HTML.at(place, value=found[0])
    for found in _ATTRIBUTES.finditer(prose):
        place = Place(file, number, found.start() + 1)
        yield codes.MARKDOWN_ATTRIBUTES.at(place, value=found[0])
    definition = _DEFINITION.match(prose)
    links = [*_INLINE_LINK.finditer(prose), *([definition] if definition else [])]
    for found in links:
        if not _ALLOWED_LINK.fullmatch(found[1]):
            place = Place(file, number, found.start(1) + 1)
            yield codes.MARKDOWN_LINK.at(place, value=found[1])
