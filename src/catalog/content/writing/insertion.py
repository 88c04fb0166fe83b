"""Items put at the end of a list in a YAML file that somebody wrote.

The file is not written anew: one stretch of text goes in, and every other byte, comments, indent
and line ends among them, stays. What comes out is read once more; unless it says what the file said
and the items besides, nothing is given back.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import yaml
from yaml.nodes import MappingNode, Node, SequenceNode

from catalog.content.writing.marks import LOADER, NoPlaceError, line_below, root_of

_BOM = "\ufeff"

Items = Sequence[Sequence[str]]


def with_item(text: str, key: str, lines: Sequence[str]) -> str:
    """`text` with one more item in the list that stands under `key` in its uppermost level.

    `lines` are the item: one word, or lines `key: value`. A list that is missing is begun at the
    end. Raises NoPlaceError where it cannot be done safely.
    """
    return with_items(text, key, [lines])


def with_items(text: str, key: str, items: Items) -> str:
    """The same with several items, of which there is at least one."""
    if text.startswith(_BOM):
        return _BOM + with_items(text.removeprefix(_BOM), key, items)
    try:
        root = root_of(text)
        at, piece = _piece(text, root, key, items)
        made = text[:at] + piece + text[at:]
        if _said(root_of(made)) != _with(_said(root), key, items):
            raise NoPlaceError(key)
    except (yaml.YAMLError, RecursionError) as error:
        raise NoPlaceError(str(error)) from error
    return made


def _piece(text: str, root: MappingNode, key: str, items: Items) -> tuple[int, str]:
    """Where to put a stretch of text, and the stretch."""
    below = next((value for name, value in root.value if name.value == key), None)
    if below is None and not root.flow_style:
        column = root.start_mark.column
        item = [" " * column + f"{key}:", *_block(items, column + 2)]
        return _own_lines(text, line_below(text, root, column), item)
    if not isinstance(below, SequenceNode):
        raise NoPlaceError(key)
    if below.flow_style:
        return _within_brackets(below, items)
    column = below.start_mark.column
    return _own_lines(text, line_below(text, below, column), _block(items, column))


def _within_brackets(below: SequenceNode, items: Items) -> tuple[int, str]:
    item = ", ".join(one[0] if len(one) == 1 else f"{{{', '.join(one)}}}" for one in items)
    if below.value:
        return below.value[-1].end_mark.index, f", {item}"
    return below.start_mark.index + 1, item


def _block(items: Items, column: int) -> list[str]:
    """The lines of `items`, whose hyphens stand `column` characters from the left."""
    return [
        " " * column + ("  " if number else "- ") + line
        for lines in items
        for number, line in enumerate(lines)
    ]


def _own_lines(text: str, at: int, lines: Sequence[str]) -> tuple[int, str]:
    """`lines` as whole lines at `at`, which is where a line begins or where the text ends."""
    end = "\r\n" if "\r\n" in text else "\n"
    piece = end.join(lines)
    return at, piece + end if text[:at].endswith("\n") else end + piece


def _said(node: Node | None) -> Any:
    """What `node` says, without where and how it is written."""
    if isinstance(node, MappingNode):
        return [(_said(key), _said(value)) for key, value in node.value]
    if isinstance(node, SequenceNode):
        return [_said(item) for item in node.value]
    return node.value if node else ""


def _with(said: list[tuple[str, Any]], key: str, items: Items) -> list[tuple[str, Any]]:
    """`said` with `items` at the end of the list under `key`."""
    added = [_said(yaml.compose("\n".join(lines), Loader=LOADER)) for lines in items]
    if all(name != key for name, _ in said):
        return [*said, (key, added)]
    return [(name, [*value, *added] if name == key else value) for name, value in said]
