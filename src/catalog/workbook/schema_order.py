"""The order in which the schema of workbooks wants what openpyxl writes in another one.

Excel has been seen to read both, but it is the schema that it is free to insist on.
"""

from __future__ import annotations

import re

STYLES = "xl/styles.xml"
_FONT = re.compile(rb"<font>(.*?)</font>", re.DOTALL)
_PROPERTY = re.compile(rb"<(\w+)\b[^>]*/>|<(\w+)\b[^>]*></\2>")
_ORDER = (
    b"b", b"i", b"strike", b"condense", b"extend", b"outline", b"shadow", b"u", b"vertAlign",
    b"sz", b"color", b"name", b"family", b"charset", b"scheme",
)  # fmt: skip


def in_order(styles: bytes) -> bytes:
    """The part `styles` with the properties of each font in the order of the schema."""
    return _FONT.sub(lambda found: b"<font>" + _sorted(found[1]) + b"</font>", styles)


def _sorted(font: bytes) -> bytes:
    """The properties of `font` in order; as they are if one of them is none of the schema's."""
    properties = list(_PROPERTY.finditer(font))
    names = [one[1] or one[2] for one in properties]
    if b"".join(one[0] for one in properties) != font or not {*names} <= {*_ORDER}:
        return font
    pairs = zip(names, (one[0] for one in properties), strict=True)
    return b"".join(text for _, text in sorted(pairs, key=lambda pair: _ORDER.index(pair[0])))
