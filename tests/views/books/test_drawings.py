"""Drawings keep what they show, in a form that EPUB allows."""

from __future__ import annotations

import pytest

from catalog.views.books.drawings import svg_of_1_1


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        (
            '<text x="1" paint-order="stroke">1</text>',
            '<text style="paint-order:stroke" x="1">1</text>',
        ),
        (
            """<path style='fill:none'  vector-effect = 'non-scaling-stroke' d="M0 0"/>""",
            '<path style="vector-effect:non-scaling-stroke;fill:none" d="M0 0"/>',
        ),
        ('<g isolation="isolate"><a b=">"/></g>', '<g style="isolation:isolate"><a b=">"/></g>'),
        (
            '<text style=\'font-family:"Noto"\' paint-order="stroke"/>',
            '<text style="paint-order:stroke;font-family:&quot;Noto&quot;"/>',
        ),
    ],
)
def test_young_attributes_become_styles(written: str, kept: str) -> None:
    """Beside those that are there already."""
    assert svg_of_1_1(written.encode()) == kept.encode()


@pytest.mark.parametrize(
    "data",
    [
        '<svg><text x="1">paint-order="stroke" 刀</text></svg>'.encode(),
        b'<!-- <g paint-order=stroke> --><use href="#a" data-paint-order="x"/>',
        b"\xff\xfe no drawing",
    ],
)
def test_everything_else_stays_as_it_is(data: bytes) -> None:
    """Byte for byte."""
    assert svg_of_1_1(data) == data
