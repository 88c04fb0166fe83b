"""Where in a YAML text its nodes begin and end; texts are changed by these marks."""

from __future__ import annotations

import yaml
from yaml.nodes import CollectionNode, MappingNode, Node

LOADER: type = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class NoPlaceError(Exception):
    """The text is not such that it can be changed without risk."""


def root_of(text: str) -> MappingNode:
    """The uppermost mapping of `text`. Raises NoPlaceError if there is none."""
    root = yaml.compose(text, Loader=LOADER)
    if not isinstance(root, MappingNode):
        raise NoPlaceError("no mapping")
    return root


def line_below(text: str, node: Node, column: int) -> int:
    """Where the line below `node` begins, and below comments further right than `column`."""
    at = next_line(text, len(text[: end_of(node)].rstrip()))
    while True:
        line = text[at : next_line(text, at)]
        words = line.lstrip(" ")
        if not words.startswith("#") or len(line) - len(words) <= column:
            return at
        at += len(line)


def end_of(node: Node) -> int:
    """Where the last word of `node` ends; after it there may be a comment."""
    if isinstance(node, CollectionNode) and not node.flow_style and node.value:
        last = node.value[-1]
        return end_of(last[1] if isinstance(node, MappingNode) else last)
    end: int = node.end_mark.index
    return end


def next_line(text: str, at: int) -> int:
    """Where the line after that of `at` begins, or the text ends."""
    end = text.find("\n", at)
    return len(text) if end < 0 else end + 1
