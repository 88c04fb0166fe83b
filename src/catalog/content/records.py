"""Shapes made of other shapes: records, lists, and records sorted by a key."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Any, TypeVar

from catalog.content import codes
from catalog.content.shapes import (
    UNREADABLE,
    JsonSchema,
    Report,
    Shape,
    Unreadable,
    Wanted,
    unknown_key,
    wrong_kind,
)
from catalog.content.yaml_tree import Listing, Node, Scalar, Table
from catalog.model.origin import Origin

T = TypeVar("T")


@dataclass(frozen=True)
class Field:
    """One key of a record: the shape of its value, where it goes, whether it must be there."""

    shape: Shape[Any]
    required: bool = True
    name: str | None = None  # the attribute of the record, where it differs from the key


def optional(shape: Shape[Any], name: str | None = None) -> Field:
    """A key that may be left out; the record then has its own default."""
    return Field(shape, required=False, name=name)


def _names_within(node: Node) -> Iterator[str]:
    """The ids and codes of the record `node` and of the records in it: they are lost together."""
    if isinstance(node, Listing):
        for item in node.items:
            yield from _names_within(item)
    elif isinstance(node, Table):
        for key, entry in node.entries.items():
            if isinstance(entry, Scalar) and key.lower() in ("id", "code"):
                yield entry.value.strip()
            yield from _names_within(entry)


class Record(Shape[T]):
    """A group of `key: value` lines that becomes one record of class `made`.

    `from_path` gives the attributes that are not written in the record but follow from the path
    of its file, such as the institution in whose folder a run is written.
    """

    def __init__(
        self,
        made: type[T],
        fields: Mapping[str, Shape[Any] | Field],
        from_path: Mapping[str, Callable[[PurePosixPath], str]] | None = None,
    ) -> None:
        self._made = made
        self._from_path = from_path or {}
        self.fields = {
            key: shape if isinstance(shape, Field) else Field(shape)
            for key, shape in fields.items()
        }
        annotations = getattr(made, "__dataclass_fields__", {})
        self._with_origin = "origin" in annotations
        example = ", ".join(f"{key}: …" for key, f in self.fields.items() if f.required)
        self.wanted = Wanted("几行“词: 值”", "a group of “key: value” lines", f"{{{example}}}")

    def read(self, node: Node, report: Report) -> T | Unreadable:
        if not isinstance(node, Table):
            return wrong_kind(self, node, report)
        values = self._values(node, report)
        if values is None:
            report.unread.update(_names_within(node))
            return UNREADABLE
        if self._with_origin:
            values["origin"] = Origin(
                report.file, node.line, node.column, node.keys, sheet=report.sheet
            )
        for name, given in self._from_path.items():
            values[name] = given(PurePosixPath(report.file))
        return self._made(**values)

    def _values(self, node: Table, report: Report) -> dict[str, Any] | None:
        """The values by attribute, or None when one is missing or unreadable."""
        values: dict[str, Any] = {}
        fine = True
        for key, entry in node.entries.items():
            field = self.fields.get(key)
            if field is None:
                unknown_key(key, node, list(self.fields), report)
                fine = False
            elif isinstance(entry, Scalar) and not entry.value and not entry.quoted:
                wanted = field.shape.wanted
                report.add(
                    codes.VALUE_EMPTY,
                    entry,
                    key=key,
                    wanted_zh=wanted.zh,
                    wanted_en=wanted.en,
                    example=wanted.example,
                )
                fine = False
            else:
                value = field.shape.read(entry, report)
                if isinstance(value, Unreadable):
                    fine = False
                else:
                    values[field.name or key] = value
        for key, field in self.fields.items():
            if field.required and key not in node.entries:
                wanted = field.shape.wanted
                report.add(
                    codes.KEY_MISSING, node, key=key, wanted_zh=wanted.zh, wanted_en=wanted.en
                )
                fine = False
        return values if fine else None

    def schema(self) -> JsonSchema:
        return {
            "type": "object",
            "properties": {key: field.shape.schema() for key, field in self.fields.items()},
            "required": [key for key, field in self.fields.items() if field.required],
            "additionalProperties": False,
        }


@dataclass(frozen=True)
class ListOf(Shape[tuple[T, ...]]):
    """A list of at least `least` values of one shape."""

    item: Shape[T]
    least: int = 0

    @property
    def wanted(self) -> Wanted:  # type: ignore[override]
        item = self.item.wanted
        return Wanted(
            f"一串带短横的项，每项是{item.zh}", f"a list, each item {item.en}", f"[{item.example}]"
        )

    def read(self, node: Node, report: Report) -> tuple[T, ...] | Unreadable:
        if not isinstance(node, Listing):
            return wrong_kind(self, node, report)
        if len(node.items) < self.least:
            return report.add(codes.LIST_SHORT, node, least=self.least, count=len(node.items))
        read = [self.item.read(item, report) for item in node.items]
        found = tuple(value for value in read if not isinstance(value, Unreadable))
        return found if len(found) == len(read) else UNREADABLE

    def schema(self) -> JsonSchema:
        schema: JsonSchema = {"type": "array", "items": self.item.schema()}
        return schema | {"minItems": self.least} if self.least else schema


@dataclass(frozen=True)
class Readable(Shape[tuple[T, ...]]):
    """A list of which every readable item counts, so that one bad record hides no other."""

    item: Shape[T]

    @property
    def wanted(self) -> Wanted:  # type: ignore[override]
        return ListOf(self.item).wanted

    def read(self, node: Node, report: Report) -> tuple[T, ...] | Unreadable:
        if not isinstance(node, Listing):
            return wrong_kind(self, node, report)
        read = (self.item.read(item, report) for item in node.items)
        return tuple(value for value in read if not isinstance(value, Unreadable))

    def schema(self) -> JsonSchema:
        return ListOf(self.item).schema()
