"""The square code that leads a phone's camera to a page."""

from __future__ import annotations

from io import BytesIO

import segno
from markupsafe import Markup

# A quarter of the code may be dirty or torn off: sheets hang in the weather.
_CORRECTION = "q"
# To weigh all eight patterns that may lie over a code takes five times as long as drawing it;
# cameras read any of them.
_PATTERN = 3


def svg(link: str, label: str) -> Markup:
    """The code of `link` as SVG within a page, with the white border that cameras need."""
    drawn = _code(link).svg_inline(omitsize=True, svgclass=None, lineclass=None)
    return Markup('<div class="square" role="img" aria-label="{}">{}</div>').format(
        label,
        Markup(drawn),  # noqa: S704 - made of numbers alone
    )


def file(link: str) -> bytes:
    """The code of `link` as an SVG file."""
    drawn = BytesIO()
    _code(link).save(drawn, kind="svg")
    return drawn.getvalue()


def _code(link: str) -> segno.QRCode:
    return segno.make_qr(link, error=_CORRECTION, mask=_PATTERN, boost_error=False)
