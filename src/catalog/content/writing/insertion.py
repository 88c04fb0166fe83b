"""An item put at the end of a list in a YAML file that somebody wrote.

The file is not written anew: one stretch of text goes in, and every other byte, comments, indent
and line ends among them, stays. What comes out is read once more; unless it says what the file said
and the item besides, nothing is given back.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import yaml
from yaml.nodes import MappingNode, Node, SequenceNode

from catalog.content.writing.marks import LOADER, NoPlaceError, line_below, root_of

_BOM = "\ufeff"


def with_item(text: str, key: str, lines: Sequence[str]) -> str:
    """`text` with one more item in the list that stands under `key` in its uppermost level.

    `lines` are the item: one word, or lines `key: value`. A list that is missing is begun at the
    end. Raises NoPlaceError where it cannot be done safely.
    """
    if text.startswith(_BOM):
        return _BOM + with_item(text.removeprefix(_BOM), key, lines)
    try:
        root = root_of(text)
        at, piece = _piece(text, root, key, lines)
        made = text[:at] + piece + text[at:]
        if _said(root_of(made)) != _with(_said(root), key, "\n".join(lines)):
            raise NoPlaceError(key)
    except (yaml.YAMLError, RecursionError) as error:
        raise NoPlaceError(str(error)) from error
    return made


def _piece(text: str, root: MappingNode, key: str, lines: Sequence[str]) -> tuple[int, str]:
    """Where to put a stretch of text, and the stretch."""
    below = next((value for name, value in root.value if name.value == key), None)
    if below is None and not root.flow_style:
        column = root.start_mark.column
        item = [" " * column + f"{key}:", *_block(lines, column + 2)]
        return _own_lines(text, line_below(text, root, column), item)
    if not isinstance(below, SequenceNode):
        raise NoPlaceError(key)
    if below.flow_style:
        return _within_brackets(below, lines)
    column = below.start_mark.column
    return _own_lines(text, line_below(text, below, column), _block(lines, column))


def _within_brackets(below: SequenceNode, lines: Sequence[str]) -> tuple[int, str]:
    item = lines[0] if len(lines) == 1 else f"{{{', '.join(lines)}}}"
    if below.value:
        return below.value[-1].end_mark.index, f", {item}"
    return below.start_mark.index + 1, item


def _block(lines: Sequence[str], column: int) -> list[str]:
    """`lines` as an item whose hyphen stands `column` characters from the left."""
    return [" " * column + ("  " if number else "- ") + line for number, line in enumerate(lines)]


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


def _with(said: list[tuple[str, Any]], key: str, item: str) -> list[tuple[str, Any]]:
    """`said` with `item` at the end of the list under `key`."""
    added = _said(yaml.compose(item, Loader=LOADER))
    if all(name != key for name, _ in said):
        return [*said, (key, [added])]
    return [(name, [*value, added] if name == key else value) for name, value in said]
