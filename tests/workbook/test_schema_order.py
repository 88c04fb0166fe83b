"""What openpyxl writes comes into the order that the schema wants."""

from __future__ import annotations

import pytest

from catalog.workbook.schema_order import in_order


@pytest.mark.parametrize(
    ("font", "expected"),
    [
        (
            b'<name val="SimSun" /><charset val="134" /><b val="1" /><color rgb="FF000000" />'
            b'<sz val="11" /><u val="single"></u>',
            b'<b val="1" /><u val="single"></u><sz val="11" /><color rgb="FF000000" />'
            b'<name val="SimSun" /><charset val="134" />',
        ),
        (b'<sz val="11" /><b /><odd />', b'<sz val="11" /><b /><odd />'),
        (b'<sz val="11" />text<b />', b'<sz val="11" />text<b />'),
        (b"", b""),
    ],
)
def test_the_properties_of_fonts_are_sorted(font: bytes, expected: bytes) -> None:
    """Nothing is lost; what is none of the schema's stays as it is."""
    styles = b"<fonts><font>%s</font><font><b /></font></fonts><fills></fills>"
    assert in_order(styles % font) == styles % expected
