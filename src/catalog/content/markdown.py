"""What a chapter may contain: Markdown, and nothing that a browser would run.

The text is scanned line by line outside of code, so that every fault has its line and column. The
renderer refuses the same things once more; neither relies on the other. What one renderer takes
for code and another does not (a fence that is indented or never closed, a backtick without its
pair) is refused, so that nothing can hide in it. Every pattern reads a line once, whatever it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from catalog.content import codes
from catalog.content.shapes import HIDDEN
from catalog.problems import Place, Problem

_FENCE = re.compile(r"(`{3,}|~{3,}) ?[\w+-]* *")
_TICKS = re.compile(r"`+")
_HTML = re.compile(r"<(?=[A-Za-z/!?])[^>\n]*>?")
_AUTOLINK = re.compile(r"<https://[^\s<>\"']+>")
_LINK = re.compile(r"\]\(\s*<?([^)>]*)|\]:[ \t]*<?([^\s>]*)")
_PICTURE = re.compile(r"!\[[^\[\]]*\]\((?!/)[\w./-]+\.(svg|png|jpg|jpeg|webp)(\s+\"[^\"<>]*\")?\)")
_PICTURE_START = re.compile(r"!(\[[^\]]*\]?)")
_ALLOWED_LINK = re.compile(
    r"""(\#[^\s:&<>"'()]+                                  # a heading of this page
        |(?!/)[\w./-]+\.md(\#[^\s:&<>"'()]+)?              # another chapter
        |(?!/)[\w./-]+\.(svg|png|jpg|jpeg|webp)            # a picture beside the chapter
        |https://[^\s<>"']+
        |tel:\+?[0-9-]+)(\s+"[^"<>]*")?\s*""",
    re.VERBOSE,
)
_ATTRIBUTES = re.compile(r"\{[^}]*\}?")
_HEADING = re.compile(r"(#{1,6})\s*\S")
_UNDERLINE = re.compile(r"(=+|-+) *")


def faults(text: str, file: str, first_line: int) -> Iterator[Problem]:
    """The problems of the Markdown `text`, which begins on `first_line` of `file`."""
    lines = text.split("\n")
    for number, line in enumerate(lines, first_line):
        for found in HIDDEN.finditer(line.replace("\t", " ")):
            place = Place(file, number, found.start() + 1)
            yield codes.VALUE_HIDDEN.at(place, character=f"U+{ord(found[0]):04X}")
    level = 1
    above = ("", "")  # the two lines before
    for number, line in _outside_fences(lines, first_line):
        prose, ticks = _without_code(line)
        if ticks:
            place = Place(file, number, ticks.start() + 1)
            yield codes.MARKDOWN_CODE.at(place, value=ticks[0])
        yield from _line_faults(prose, file, number)
        new = _heading(prose, above)
        if new:
            if new > level + 1 or new == 1:
                place = Place(file, number, 1)
                yield codes.MARKDOWN_HEADING.at(place, before=level, level=new)
            level = max(new, 2)
        above = ("", "") if new else (above[1], line)


def _heading(prose: str, above: tuple[str, str]) -> int:
    """The level of the heading that `prose` is, or makes of the line above; 0 if there is none."""
    heading = _HEADING.match(prose)
    if heading:
        return len(heading[1])
    if _UNDERLINE.fullmatch(prose) and above[1].strip() and not above[0].strip():
        return 1 if prose[0] == "=" else 2
    return 0


def _outside_fences(lines: list[str], first_line: int) -> Iterator[tuple[int, str]]:
    """The lines that are not in a code block; a block that has no end is no block."""
    below: dict[str, int] = {}  # where each fence is written next
    end_of: dict[int, int] = {}
    for number in range(len(lines) - 1, -1, -1):
        line = lines[number]
        if line.startswith(("```", "~~~")):
            mark = _FENCE.fullmatch(line)
            if mark and mark[1] in below:
                end_of[number] = below[mark[1]]
            below[line.rstrip(" ")] = number
    end = -1
    for number, line in enumerate(lines):
        if number > end:
            end = end_of.get(number, end)
            if number > end:
                yield number + first_line, line


def _without_code(line: str) -> tuple[str, re.Match[str] | None]:
    """`line` with spaces for its code, and the first backticks or fence that have no end."""
    if line.startswith("~~~"):
        return line, re.match("~+", line)
    runs = list(_TICKS.finditer(line))
    after: dict[int, int] = {}  # where as many backticks stand next
    end_of: dict[int, int] = {}
    for number in range(len(runs) - 1, -1, -1):
        length = len(runs[number][0])
        if length in after:
            end_of[number] = after[length]
        after[length] = number
    prose = []
    at = number = 0
    while number < len(runs):
        opening = runs[number]
        if number not in end_of or line.startswith("\\", opening.start() - 1):
            return "".join(prose) + line[at:], opening
        closing = runs[end_of[number]]
        prose += [line[at : opening.start()], " " * (closing.end() - opening.start())]
        at = closing.end()
        number = end_of[number] + 1
    return "".join(prose) + line[at:], None


def _line_faults(prose: str, file: str, number: int) -> Iterator[Problem]:
    def blank(found: re.Match[str]) -> str:
        return " " * len(found[0])

    for found in _HTML.finditer(_AUTOLINK.sub(blank, prose)):
        yield codes.MARKDOWN_HTML.at(Place(file, number, found.start() + 1), value=found[0])
    for found in _ATTRIBUTES.finditer(prose):
        yield codes.MARKDOWN_ATTRIBUTES.at(Place(file, number, found.start() + 1), value=found[0])
    without_pictures = _PICTURE.sub(blank, prose)
    for found in _PICTURE_START.finditer(without_pictures):
        yield codes.MARKDOWN_LINK.at(Place(file, number, found.start() + 1), value=found[0])
    for found in _LINK.finditer(without_pictures):
        group = 1 if found[1] is not None else 2
        if not _ALLOWED_LINK.fullmatch(found[group]):
            place = Place(file, number, found.start(group) + 1)
            yield codes.MARKDOWN_LINK.at(place, value=found[group])
