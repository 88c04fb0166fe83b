"""Ruled lists for names and signatures, drawn once on a page and shown on many of its sheets."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from markupsafe import Markup

MOST = 60  # lines on one sheet, in two columns
_WIDTH, _HEAD, _ROOM, _TALLEST = 180.0, 6.0, 196.0, 9.0  # millimetres
_NUMBER = 8.0


@dataclass(frozen=True, slots=True)
class Ruled:
    """A list of the lines `first` to `last`, as an SVG symbol called `name`."""

    name: str
    first: int
    last: int
    box: str
    symbol: Markup


@lru_cache(maxsize=256)
def ruled(name: str, people: int, heads: tuple[str, ...]) -> tuple[Ruled, ...]:
    """Lists with one numbered line for each of `people`, and a column for each of `heads`."""
    firsts = range(1, people + 1, MOST)
    return tuple(
        _list(f"{name}-{sheet}", first, min(first + MOST - 1, people), heads)
        for sheet, first in enumerate(firsts, 1)
    )


def _list(name: str, first: int, last: int, heads: tuple[str, ...]) -> Ruled:
    """Two columns of lines side by side; the right one has a line less when they are odd."""
    count = last - first + 1
    left = (count + 1) // 2
    height = min(_TALLEST, _ROOM / left)
    box = f"0 0 {_WIDTH:g} {_HEAD + left * height + 0.4:.1f}"
    half = _WIDTH / 2
    drawn = _column(0, first, left, height, heads)
    if count > left:
        drawn += _column(half, first + left, count - left, height, heads)
    symbol = Markup('<symbol id="{}" viewBox="{}">').format(name, box) + drawn
    return Ruled(name, first, last, box, symbol + Markup("</symbol>"))


def _column(x: float, first: int, lines: int, height: float, heads: tuple[str, ...]) -> Markup:
    width = _WIDTH / 2 - 1
    each = (width - _NUMBER) / len(heads)
    bottom = _HEAD + lines * height
    ys = [0.2, *(_HEAD + n * height for n in range(lines + 1))]
    xs = [x + 0.2, *(x + _NUMBER + n * each for n in range(len(heads))), x + width]
    path = "".join(f"M{x:g} {y:.1f}h{width:g}" for y in ys)
    path += "".join(f"M{at:.1f} 0V{bottom:.1f}" for at in xs)
    words = Markup("").join(
        Markup('<text x="{}" y="4.3">{}</text>').format(f"{x + _NUMBER + n * each + 1:.1f}", head)
        for n, head in enumerate(heads)
    )
    numbers = Markup("").join(
        Markup('<text x="{}" y="{}">{}</text>').format(
            f"{x + 1.5:g}", f"{_HEAD + n * height + height / 2 + 1.2:.1f}", first + n
        )
        for n in range(lines)
    )
    lines_drawn = Markup('<path fill="none" stroke="#000" stroke-width=".25" d="{}"/>').format(path)
    return lines_drawn + Markup('<g font-size="3.4">{}</g>').format(words + numbers)
