"""The square code leads to the page, on the screen and as a file."""

from __future__ import annotations

import segno

from catalog.views.announcing import square

LINK = "https://training.bazhou.example/classes/dg-2702/"


def test_it_can_be_a_quarter_dirty() -> None:
    """The code that is drawn is the one with the second best correction of errors."""
    drawn = square.svg(LINK, "看")
    code = segno.make_qr(LINK, error="q", mask=3, boost_error=False)
    wanted = code.svg_inline(omitsize=True, svgclass=None, lineclass=None)
    assert drawn == f'<div class="square" role="img" aria-label="看">{wanted}</div>'


def test_the_label_is_escaped() -> None:
    """Whatever the words are."""
    assert 'aria-label="&lt;&#34;&gt;"' in square.svg(LINK, '<">')


def test_the_file_is_the_same_each_time() -> None:
    """And is a picture of its own."""
    assert square.file(LINK) == square.file(LINK)
    assert square.file(LINK).startswith(b"<?xml")
    assert b'xmlns="http://www.w3.org/2000/svg"' in square.file(LINK)
