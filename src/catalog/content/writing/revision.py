"""A schedule file with other runs and talks: only what differs is written, the rest stays.

Comments, indent and the order of records and keys stay as somebody wrote them. A value that is the
same is not touched, however it is written; a new record goes to the end of its list.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

import yaml
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from catalog.content.writing.blocks import Block
from catalog.content.writing.marks import NoPlaceError, end_of, line_below, next_line, root_of

Blocks = Mapping[str, Block]  # by code


class Edit(NamedTuple):
    """The stretch of a text from `start` to `end` becomes `words`."""

    start: int
    end: int
    words: str


def revised(text: str, key: str, before: Blocks, after: Blocks) -> str:
    """`text` with the records `after` in the list under `key`, where it has those `before`.

    Raises NoPlaceError where that cannot be done safely.
    """
    try:
        edits = sorted(_edits(text, key, before, after))
    except (yaml.YAMLError, RecursionError) as error:
        raise NoPlaceError(str(error)) from error
    for edit in reversed(edits):
        text = text[: edit.start] + edit.words + text[edit.end :]
    return text


def _edits(text: str, key: str, before: Blocks, after: Blocks) -> Iterator[Edit]:
    root = root_of(text)
    entry = next((pair for pair in root.value if pair[0].value == key), None)
    new = [block for code, block in after.items() if code not in before]
    if entry is None or (isinstance(entry[1], SequenceNode) and not entry[1].value):
        yield from _begun(text, root, key, entry, new)
        return
    listed = entry[1]
    if not isinstance(listed, SequenceNode) or listed.flow_style:
        raise NoPlaceError(key)
    if not after:
        yield Edit(entry[0].start_mark.index, line_below(text, listed, 0), "")
        return
    column = listed.start_mark.column
    for item in listed.value:
        code = _code(item)
        if code not in before:
            raise NoPlaceError(code)
        if code not in after:
            start = _line_start(text, item.start_mark.index)
            yield Edit(start, line_below(text, item, column), "")
        elif before[code] != after[code]:
            yield from _changed(text, item, before[code], after[code])
    if new:
        yield _lines(text, line_below(text, listed, column), _items(new, column))


def _begun(
    text: str,
    root: MappingNode,
    key: str,
    entry: tuple[Node, Node] | None,
    new: Sequence[Block],
) -> Iterator[Edit]:
    """The list begun, where there was none or an empty one."""
    if not new:
        return
    if root.flow_style:
        raise NoPlaceError(key)
    if entry:
        value = entry[1]
        end = "\n" + "\n".join(_items(new, 2))
        yield Edit(value.start_mark.index, value.end_mark.index, end)
        return
    yield _lines(text, line_below(text, root, 0), [f"{key}:", *_items(new, 2)])


def _code(item: Node) -> str:
    if isinstance(item, MappingNode):
        for key, value in item.value:
            if key.value == "code" and isinstance(value, ScalarNode):
                return str(value.value).strip()
    raise NoPlaceError("no code")


def _items(blocks: Sequence[Block], column: int) -> list[str]:
    """`blocks` as items of a list whose hyphens stand `column` characters from the left."""
    lines: list[str] = []
    for block in blocks:
        written = [line for key in block.values() for line in key]
        lines += [
            " " * column + ("  " if number else "- ") + line for number, line in enumerate(written)
        ]
    return lines


def _lines(text: str, at: int, lines: Sequence[str]) -> Edit:
    """`lines` as whole lines at `at`, which is where a line begins or where the text ends."""
    piece = "\n".join(lines)
    return Edit(at, at, f"{piece}\n" if text[:at].endswith("\n") else f"\n{piece}")


def _line_start(text: str, at: int) -> int:
    return text.rfind("\n", 0, at) + 1


def _changed(text: str, item: MappingNode, before: Block, after: Block) -> Iterator[Edit]:
    """The edits within one record, key by key."""
    if item.flow_style:
        column = item.start_mark.column
        lines = [line for key in after.values() for line in key]
        yield Edit(item.start_mark.index, end_of(item), f"\n{' ' * column}".join(lines))
        return
    yield from _keys(text, item, before, after)


def _keys(text: str, item: MappingNode, before: Block, after: Block) -> Iterator[Edit]:
    written = {key.value: (key, value) for key, value in item.value}
    for name, (key, value) in written.items():
        if before.get(name) != after.get(name):
            yield from _one_key(text, key, value, before.get(name), after.get(name))
    yield from _added(text, item, after, written)


def _one_key(
    text: str,
    key: Node,
    value: Node,
    before: tuple[str, ...] | None,
    after: tuple[str, ...] | None,
) -> Iterator[Edit]:
    column = key.start_mark.column
    if after is None:
        yield Edit(_line_start(text, key.start_mark.index), line_below(text, value, column), "")
        return
    one_line = value.start_mark.line == key.start_mark.line and len(after) == 1
    if one_line and "\n" not in text[value.start_mark.index : end_of(value)]:
        yield Edit(value.start_mark.index, end_of(value), after[0].partition(": ")[2])
    elif before and isinstance(value, SequenceNode) and not value.flow_style and len(after) > 1:
        yield from _items_of(text, value, before[1:], after[1:])
    elif before and isinstance(value, MappingNode) and not value.flow_style and len(after) > 1:
        yield from _keys(text, value, _below_key(before), _below_key(after))
    else:
        indented = f"\n{' ' * column}".join(after)
        yield Edit(key.start_mark.index, end_of(value), indented)


def _below_key(lines: tuple[str, ...]) -> Block:
    """The lines below the first as a block of their own; each of them is a key."""
    return {line.strip().partition(":")[0]: (line.strip(),) for line in lines[1:]}


def _items_of(
    text: str, value: SequenceNode, before: Sequence[str], after: Sequence[str]
) -> Iterator[Edit]:
    """The edits within a list of lines, such as the meetings: `before` and `after` have hyphens."""
    column = value.start_mark.column
    nodes = value.value
    if len(nodes) != len(before):
        raise NoPlaceError("items")
    for what, i, j, k, m in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if what == "equal":
            continue
        new = [" " * column + line.strip() for line in after[k:m]]
        if what == "replace" and j - i == m - k:
            for node, line in zip(nodes[i:j], after[k:m], strict=True):
                yield Edit(node.start_mark.index, end_of(node), line.strip()[2:])
            continue
        if new:
            at = line_below(text, nodes[i - 1], column) if i else _line_start(
                text, nodes[0].start_mark.index
            )  # fmt: skip
            yield _lines(text, at, new)
        for node in nodes[i:j]:
            start = _line_start(text, node.start_mark.index)
            yield Edit(start, next_line(text, end_of(node)), "")


def _added(
    text: str, item: MappingNode, after: Block, written: Mapping[str, tuple[Node, Node]]
) -> Iterator[Edit]:
    """Keys that the record did not have, each below the nearest that comes before it."""
    column = item.value[0][0].start_mark.column
    above = item.value[0]
    pending: dict[int, list[str]] = {}
    for key, lines in after.items():
        if key in written:
            above = written[key]
        else:
            at = line_below(text, above[1], column)
            pending.setdefault(at, []).extend(" " * column + line for line in lines)
    for at, new in pending.items():
        yield _lines(text, at, new)
