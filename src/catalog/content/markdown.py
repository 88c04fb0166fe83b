"""What a chapter may contain: Markdown, and nothing that a browser would run.

The text is scanned line by line, so that every fault has its line and column. The renderer refuses
the same things once more; neither relies on the other. Only code within one line may say what is
refused elsewhere: renderers disagree about what is a code block (one that is indented, or never
closed, or that follows indented text), so nothing can hide in one. No line is read twice over,
however long it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from markdown.extensions.toc import unique

from catalog.content import chapter_codes, codes
from catalog.content.shapes import HIDDEN
from catalog.content.unwritten import mark_in
from catalog.model.anchors import slug
from catalog.model.textbook import Link
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
_WITHIN = re.compile(
    r"(?P<picture>!?)\[(?P<words>[^\[\]]*)\]\((?P<address>[^\s():/][^\s():]*)(?=[\s)])"
)
_MARKS = re.compile(r"[*`]|\[|\]\([^()]*\)")  # of emphasis, code and links
_SIGNS = re.compile(r"[<{\[\]!]")  # without one of these a line holds nothing to refuse
_BACKSLASH = re.compile(r"\\(.)")
_SHOWN_AFTER = frozenset("\"$%&',/:;<=?@^~")  # signs that Markdown takes no backslash away from
_ATTRIBUTES = re.compile(r"\{[^}]*\}?")
_HEADING = re.compile(r"(#{1,6})\s*\S")
_UNDERLINE = re.compile(r"(=+|-+) *")


def faults(text: str, file: str, first_line: int) -> Iterator[Problem]:
    """The problems of the Markdown `text`, which begins on `first_line` of `file`."""
    lines = text.split("\n")
    end_of = _blocks(lines)
    end = -1  # the line that ends the code block we are in
    level = 1
    above = ("", "")  # the two lines before
    for at, line in enumerate(lines):
        yield from _hidden(line, Place(file, at + first_line))
        yield from _unwritten(line, Place(file, at + first_line))
        if at > end and at in end_of:
            end = end_of[at]
        elif at != end:
            prose, ticks = _without_code(line)
            yield from _line_faults(prose, ticks, Place(file, at + first_line))
            if at > end:
                yield from backslashes(prose, Place(file, at + first_line, 1))
            new = _heading(prose, above) if at > end else 0
            if new:
                if new > level + 1 or new == 1:
                    place = Place(file, at + first_line, 1)
                    yield chapter_codes.MARKDOWN_HEADING.at(place, before=level, level=new)
                level = max(new, 2)
            above = ("", "") if new or at < end else (above[1], line)


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of level 1 to 6 at the line `at`, counted from 0; the text begins at `below`."""

    at: int
    below: int
    level: int
    words: str


def headings(text: str) -> Iterator[Heading]:
    """The headings of the Markdown `text`, outside code."""
    lines = text.split("\n")
    end_of = _blocks(lines)
    end = -1
    above = ("", "")
    for at, line in enumerate(lines):
        if at > end and at in end_of:
            end = end_of[at]
        elif at > end:
            level = _heading(line, above)
            if level and line.startswith("#"):
                yield Heading(at, at + 1, level, line.strip("# \t"))
            elif level:
                yield Heading(at - 1, at + 1, level, above[1].strip())
            above = ("", "") if level else (above[1], line)


def anchors(text: str) -> tuple[str, ...]:
    """The ids that the headings of the Markdown `text` get on a page."""
    used: set[str] = set()
    return tuple(unique(slug(_MARKS.sub("", h.words)), used) for h in headings(text))


def links(text: str, file: str, first_line: int) -> Iterator[Link]:
    """The links and pictures of the Markdown `text` that lead somewhere within the content."""
    lines = text.split("\n")
    end_of = _blocks(lines)
    end = -1
    for at, line in enumerate(lines):
        if at > end and at in end_of:
            end = end_of[at]
        elif at > end and "](" in line:
            for found in _WITHIN.finditer(_without_code(line)[0]):
                place = Place(file, at + first_line, found.start("address") + 1)
                yield Link(found["address"], place, found["words"], bool(found["picture"]))


def _hidden(line: str, where: Place) -> Iterator[Problem]:
    for found in HIDDEN.finditer(line.replace("\t", " ")):
        place = Place(where.file, where.line, found.start() + 1)
        yield codes.VALUE_HIDDEN.at(place, character=f"U+{ord(found[0]):04X}")


def _unwritten(line: str, where: Place) -> Iterator[Problem]:
    mark = mark_in(line)
    if mark:
        place = Place(where.file, where.line, mark.start() + 1)
        yield codes.TEXT_UNWRITTEN.at(
            place, mark=mark[0], wanted_zh="这一行要说的话", wanted_en="what this line should say"
        )


def backslashes(words: str, begin: Place) -> Iterator[Problem]:
    """Backslashes of the one line `words`, which begins at `begin`, that readers would see.

    One before a letter is meant: it is in the name of a folder.
    """
    if "\\" in words:
        for found in _BACKSLASH.finditer(words):
            if found[1] in _SHOWN_AFTER:
                place = Place(begin.file, begin.line, begin.column + found.start())
                yield chapter_codes.MARKDOWN_BACKSLASH.at(place, value=found[0])


def _heading(prose: str, above: tuple[str, str]) -> int:
    """The level of the heading that `prose` is, or makes of the line above; 0 if there is none."""
    heading = _HEADING.match(prose)
    if heading:
        return len(heading[1])
    if _UNDERLINE.fullmatch(prose) and above[1].strip() and not above[0].strip():
        return 1 if prose[0] == "=" else 2
    return 0


def _blocks(lines: list[str]) -> dict[int, int]:
    """The end of each line that may begin a code block; what has no end begins none."""
    below: dict[str, int] = {}  # where each fence is written next
    end_of: dict[int, int] = {}
    for at in range(len(lines) - 1, -1, -1):
        line = lines[at]
        if line.startswith(("```", "~~~")):
            mark = _FENCE.fullmatch(line)
            if mark and mark[1] in below:
                end_of[at] = below[mark[1]]
            below[line.rstrip(" ")] = at
    return end_of


def _without_code(line: str) -> tuple[str, re.Match[str] | None]:
    """`line` with spaces for its code, and the first backticks or fence that have no end."""
    if "`" not in line and not line.startswith("~~~"):
        return line, None
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
    prose: list[str] = []
    at = number = 0
    while number < len(runs):
        opening = runs[number]
        if number not in end_of or line[opening.start() - 1 : opening.start()] == "\\":
            return "".join(prose) + line[at:], opening
        closing = runs[end_of[number]]
        prose += [line[at : opening.start()], " " * (closing.end() - opening.start())]
        at = closing.end()
        number = end_of[number] + 1
    return "".join(prose) + line[at:], None


def _line_faults(prose: str, ticks: re.Match[str] | None, line: Place) -> Iterator[Problem]:
    if not ticks and not _SIGNS.search(prose):
        return

    def at(start: int) -> Place:
        return Place(line.file, line.line, start + 1)

    if ticks:
        yield chapter_codes.MARKDOWN_CODE.at(at(ticks.start()), value=ticks[0])
    for found in _HTML.finditer(_AUTOLINK.sub(_blank, prose)):
        yield chapter_codes.MARKDOWN_HTML.at(at(found.start()), value=found[0])
    for found in _ATTRIBUTES.finditer(prose):
        yield chapter_codes.MARKDOWN_ATTRIBUTES.at(at(found.start()), value=found[0])
    without_pictures = _PICTURE.sub(_blank, prose)
    for found in _PICTURE_START.finditer(without_pictures):
        yield chapter_codes.MARKDOWN_LINK.at(at(found.start()), value=found[0])
    for found in _LINK.finditer(without_pictures):
        group = 1 if found[1] is not None else 2
        if not _ALLOWED_LINK.fullmatch(found[group]):
            yield chapter_codes.MARKDOWN_LINK.at(at(found.start(group)), value=found[group])


def _blank(found: re.Match[str]) -> str:
    return " " * len(found[0])
