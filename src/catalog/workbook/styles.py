"""How cells of the workbook look; everything that is written goes through these formats."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from catalog.workbook.columns import Kind

_FONT: dict[str, Any] = {"font_name": "微软雅黑", "font_size": 11, "valign": "top"}
_HEAD: dict[str, Any] = {
    **_FONT, "bold": True, "font_color": "#FFFFFF", "bg_color": "#00695C", "border": 1,
    "border_color": "#B0BEC5", "text_wrap": True, "valign": "vcenter", "align": "center",
}  # fmt: skip
_OPTIONAL_HEAD = {**_HEAD, "bg_color": "#546E7A"}
_EXAMPLE: dict[str, Any] = {"italic": True, "font_color": "#757575", "bg_color": "#F5F5F5"}
NUMBER_FORMATS = {
    Kind.DAY: "yyyy-mm-dd",
    Kind.CLOCK: "hh:mm",
    Kind.WHOLE: "0",
    Kind.CODE: "@",
    Kind.PHONE: "@",
}


@dataclass(frozen=True, slots=True)
class Styles:
    """The formats of one workbook."""

    title: Any
    step: Any
    english: Any
    head: Any
    optional_head: Any
    text: Any
    cells: dict[Kind, Any]
    examples: dict[Kind, Any]


def styles_of(book: Any) -> Styles:
    """The formats, added to the XlsxWriter workbook `book`."""
    wrapped = {**_FONT, "text_wrap": True}
    by_kind = {kind: {**_FONT, "num_format": NUMBER_FORMATS.get(kind, "General")} for kind in Kind}
    return Styles(
        title=book.add_format({**_FONT, "bold": True, "font_size": 16}),
        step=book.add_format(wrapped),
        english=book.add_format({**wrapped, "font_color": "#616161", "font_size": 10}),
        head=book.add_format(_HEAD),
        optional_head=book.add_format(_OPTIONAL_HEAD),
        text=book.add_format({**_FONT, "num_format": "@"}),
        cells={kind: book.add_format(look) for kind, look in by_kind.items()},
        examples={kind: book.add_format({**look, **_EXAMPLE}) for kind, look in by_kind.items()},
    )
