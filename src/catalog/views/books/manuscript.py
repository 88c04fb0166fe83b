"""Rendered manuscripts as trees: from the HTML of the site's renderer, which is clean."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import groupby

from catalog.views.books import tree
from catalog.views.books.elements import Element, parse
from catalog.views.books.tree import Block, Blocks, Inline, Inlines

_STYLES = {"strong", "em", "del", "sup", "sub"}
_INLINE = {*_STYLES, "a", "abbr", "br", "code", "img", "ruby", "span"}
_HEADING = re.compile("h([2-6])")
_WIDE = "\u2e80-\u303e\u3041-\u9fff\uff00-\uffef"  # Chinese characters and their punctuation
_LINE_END = re.compile(rf"(?<=[{_WIDE}])[ \t]*\n[ \t]*(?=[{_WIDE}])")
_SPACES = re.compile(r"[ \t\n\r]+")


def blocks(html: str) -> Blocks:
    """The blocks of the clean `html`."""
    return _blocks(parse(html))


def _blocks(parent: Element) -> Blocks:
    """What `parent` holds as blocks; words that stand beside blocks become paragraphs."""
    made: list[Block] = []
    for inline, parts in groupby(parent.content, _is_inline):
        if inline:
            made.extend(_paragraph(_inlines(parts)))
        else:
            made.extend(block for part in parts for block in _block(part))
    return tuple(made)


def _is_inline(part: Element | str) -> bool:
    return isinstance(part, str) or part.tag in _INLINE


def _paragraph(inlines: Inlines) -> Iterator[Block]:
    match inlines:
        case ():
            return
        case (tree.Picture() as picture,):
            yield picture
        case _:
            yield tree.Paragraph(inlines)


def _block(element: Element | str) -> Iterator[Block]:
    if isinstance(element, str):  # only inlines are text
        return
    heading = _HEADING.fullmatch(element.tag)
    if heading:
        yield from _heading(int(heading[1]), element)
    elif element.tag == "p":
        yield from _paragraph(_inlines(element.content))
    elif element.tag in ("ul", "ol"):
        yield tree.Items(_first(element), tuple(_blocks(item) for item in element.children("li")))
    elif element.tag == "table":
        yield from _table(element)
    elif element.tag == "details" or "admonition" in element.classes:
        yield _apart(element)
    elif element.tag == "blockquote":
        yield tree.Quote(_blocks(element))
    elif element.tag == "pre":
        yield tree.Listing(element.text.strip("\n"))
    elif element.tag == "hr":
        yield tree.Rule()
    else:
        yield from _blocks(element)


def _heading(level: int, element: Element) -> Iterator[Block]:
    """The heading, unless it has no words: it would be a line in a list of contents and empty."""
    inlines = _inlines(element.content)
    if tree.plain(inlines).strip():
        yield tree.Heading(level, element.attributes.get("id", ""), inlines)


def _first(element: Element) -> int | None:
    if element.tag == "ul":
        return None
    start = element.attributes.get("start", "")
    return int(start) if start.isdecimal() else 1


def _table(element: Element) -> Iterator[Block]:
    rows = [
        tuple(_cell(cell) for cell in row.children("th", "td"))
        for part in element.children("thead", "tbody")
        for row in part.children("tr")
    ]
    if rows:
        width = len(rows[0])
        none = (tree.Cell(()),) * width
        yield tree.Table(rows[0], tuple((row + none)[:width] for row in rows[1:]))


def _cell(element: Element) -> tree.Cell:
    return tree.Cell(_inlines(element.content), element.attributes.get("align", ""))


def _apart(element: Element) -> Block:
    """A box, or a question: whatever has a title and stands apart."""
    kinds = [kind for kind in element.classes if kind != "admonition"]
    titled = next((child for child in element.children("summary", "p") if _is_title(child)), None)
    title = () if titled is None else _inlines(titled.content)
    rest = Element("div", {}, [part for part in element.content if part is not titled])
    if element.tag == "details" and "question" in kinds:
        return tree.Question(title, _blocks(rest))
    return tree.Box(kinds[0] if kinds else "", title, _blocks(rest))


def _is_title(element: Element) -> bool:
    return element.tag == "summary" or "admonition-title" in element.classes


def _inlines(parts: Iterable[Element | str]) -> Inlines:
    return _trimmed(list(_each_inline(parts)))


def _each_inline(parts: Iterable[Element | str]) -> Iterator[Inline]:
    for part in parts:
        if isinstance(part, str):
            yield tree.Words(_SPACES.sub(" ", _LINE_END.sub("", part)))
        elif part.tag in _STYLES:
            yield tree.Styled(part.tag, tuple(_each_inline(part.content)))
        elif part.tag == "code":
            yield tree.Code(part.text)
        elif part.tag == "br":
            yield tree.Break()
        elif part.tag == "img":
            yield from _picture(part)
        elif part.tag == "ruby":
            yield _reading(part)
        elif part.attributes.get("href"):
            yield tree.Link(part.attributes["href"], tuple(_each_inline(part.content)))
        else:
            yield from _each_inline(part.content)


def _picture(element: Element) -> Iterator[Inline]:
    """The picture; what it shows in words if the book does not have it."""
    address, words = element.attributes.get("src", ""), element.attributes.get("alt", "")
    yield tree.Picture(address, words) if address else tree.Words(words)


def _reading(element: Element) -> tree.Reading:
    aloud = "".join(reading.text for reading in element.children("rt"))
    words = "".join(part for part in element.content if isinstance(part, str))
    return tree.Reading(words, aloud)


def _trimmed(inlines: list[Inline]) -> Inlines:
    """`inlines` without the spaces at both ends and at the ends of lines."""
    made: list[Inline] = []
    for at, inline in enumerate(inlines):
        if isinstance(inline, tree.Words):
            text = inline.text
            if not made or isinstance(made[-1], tree.Break):
                text = text.lstrip(" ")
            if at + 1 == len(inlines) or isinstance(inlines[at + 1], tree.Break):
                text = text.rstrip(" ")
            if text:
                made.append(tree.Words(text))
        else:
            made.append(inline)
    return tuple(made)
