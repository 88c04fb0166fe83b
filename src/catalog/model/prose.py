"""Prose as people read it: without the marks of Markdown, and with its place in the file."""

from __future__ import annotations

import re
from dataclasses import dataclass

from catalog.problems import Place

# What is written but not read as words: code, addresses, entities, and the marks of blocks.
_MARKS = re.compile(
    r"""`+[^`\n]*`+
    |\]\([^()\n]*\)                                   # where a link leads
    |^\[[^\]\n]*\]:.*                                 # and where one leads that is named elsewhere
    |https?://[!-~]+
    |<[A-Za-z/!?][^<>\n]*>
    |&\#?\w{1,30};
    |^[ \t]*(?:!!!|\?\?\?\+?)[ \t]*[a-z -]*           # what kind of box begins here
    |^[ \t]*[0-9]{1,9}[.)](?=[ \t])                   # the number of a list item
    """,
    re.VERBOSE | re.MULTILINE,
)
_FENCE = re.compile(r"`{3,}|~{3,}")


@dataclass(frozen=True, slots=True)
class Passage:
    """Prose that stands together: `text` begins at `place`.

    Lines and columns can be `counted` from there, unless YAML was free to fold and quote the text.
    """

    text: str
    place: Place
    counted: bool = False

    def at(self, offset: int) -> Place:
        """Where the character `offset` stands; if that cannot be told, where the text begins."""
        if not self.counted:
            return self.place
        line = self.place.line + self.text.count("\n", 0, offset)
        return Place(self.place.file, line, offset - self.text.rfind("\n", 0, offset))


@dataclass(frozen=True, slots=True)
class PlainWord:
    """A word of officialese to `avoid`, and what to write `instead`.

    It is left alone where it is only a part of one of the words in `unless`.
    """

    avoid: str
    instead: str
    unless: tuple[str, ...] = ()
    example: str = ""


def plain(markdown: str) -> str:
    """`markdown` with spaces for all that is not read as words, so that every word keeps its place.

    Marks of emphasis, headings and tables stay; they are no words.
    """
    return _MARKS.sub(_blank, _without_blocks(markdown))


def _without_blocks(markdown: str) -> str:
    """`markdown` with spaces for its code blocks; one that has no end goes on to the last line."""
    if "```" not in markdown and "~~~" not in markdown:
        return markdown
    lines = markdown.split("\n")
    fence = ""
    for at, line in enumerate(lines):
        begins = _FENCE.match(line)
        if fence or begins:
            lines[at] = " " * len(line)
        if fence:
            fence = "" if line.rstrip() == fence else fence
        elif begins:
            fence = begins[0]
    return "\n".join(lines)


def _blank(found: re.Match[str]) -> str:
    return " " * len(found[0])
