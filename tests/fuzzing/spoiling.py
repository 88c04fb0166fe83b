"""What can become of a text or of bytes: slips, pasted rubbish, wrong encodings, torn files."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from random import Random

# What people and programs leave in a place where it does not belong.
RUBBISH = (
    *(
        "",
        " ",
        "\t",
        "　",
        "\n",
        "\r",
        "\r\n",
        "\0",
        "\ufeff",
        "\u2028",
        "\x85",
        "\x1b[31m",
        "\ud7ff",
    ),
    *(
        "'",
        '"',
        "`",
        "{",
        "}",
        "[",
        "]",
        "{{",
        "}}",
        "{0}",
        "{a.b}",
        "%s",
        "%",
        "#",
        "&",
        "&a",
        "*a",
    ),
    *(
        ":",
        ": ",
        "- ",
        "-",
        "? ",
        "!",
        "!!python/object:os.system",
        "|",
        ">",
        "@",
        ",",
        "，",
        "：",
        "~",
    ),
    *(
        "---",
        "...",
        "<<",
        "<<: *a",
        "&a [*a]",
        "null",
        "yes",
        "no",
        "010",
        "0x1F",
        "1e9",
        "1_000",
        ".inf",
    ),
    *(
        "0",
        "-1",
        "1.5",
        "99999999999999999999",
        "١٢",
        "十二",
        "８",
        "½",
        "NaN",
        "1e400",
        "44986",
        "0.354",
    ),
    *(
        "2027-02-29",
        "2027-13-01",
        "0000-00-00",
        "9999-12-31",
        "3.4",
        "3/4",
        "3月4日",
        "二〇二七年三月四日",
    ),
    *(
        "24:00",
        "25:61",
        "8点半",
        "上午8：30-11：30",
        "12:00am",
        "-1:00",
        "T-CS01",
        "CS-2701",
        "cs-2701",
    ),
    *(
        "<script>alert(1)</script>",
        "<b>",
        "](javascript:x)",
        "![",
        "](",
        "$",
        "=1+1",
        "+86",
        "@SUM(A1)",
    ),
    *(
        "../..",
        "/etc/passwd",
        "C:\\",
        "a" * 5000,
        "字" * 300,
        "𠮷",
        "e\u0301",
        "\u202e",
        "👨‍👩‍👧",
        "ﬁ",
        "İ",
    ),
    *(
        "11010519491231002X",
        "13800138000",
        "???",
        '??? question "x"',
        "<!-- from: x -->",
        "| a |",
        "> ",
    ),
)

_PIECE = re.compile(r"[0-9]+|[A-Za-z]+|[^\x00-\x7f]+|.", re.DOTALL)
_ENCODINGS = ("gb18030", "utf-16", "utf-8-sig", "big5", "latin-1")

Change = Callable[[str, Random], str]


def spoilt(data: bytes, dice: Random) -> bytes:
    """`data` after one to four things that can happen to a file."""
    text = data.decode("utf-8", "replace")
    for _ in range(dice.choice((1, 1, 1, 2, 4))):
        text = dice.choice(CHANGES)(text, dice)
    fate = dice.random()
    if fate < 0.04:
        return text.encode(dice.choice(_ENCODINGS), "replace")
    made = text.encode("utf-8", "surrogatepass")
    return torn(made, dice) if fate < 0.1 else made


def torn(data: bytes, dice: Random) -> bytes:
    """`data` with some bytes that are others, or without its end."""
    made = bytearray(data)
    for _ in range(dice.randint(1, 8)):
        if made:
            made[dice.randrange(len(made))] = dice.randrange(256)
    return bytes(made[: dice.randrange(len(made) + 1)]) if dice.random() < 0.3 else bytes(made)


def _at_piece(text: str, dice: Random) -> tuple[str, str, str]:
    """`text` as what stands before a piece of it, the piece, and what stands behind."""
    if not text:
        return "", "", ""
    near = dice.randrange(len(text))
    found = _PIECE.match(text, near)
    end = found.end() if found else near
    return text[:near], text[near:end], text[end:]


def _replace(text: str, dice: Random) -> str:
    before, _, behind = _at_piece(text, dice)
    return before + dice.choice(RUBBISH) + behind


def _insert(text: str, dice: Random) -> str:
    before, piece, behind = _at_piece(text, dice)
    return before + dice.choice(RUBBISH) + piece + behind


def _double(text: str, dice: Random) -> str:
    before, piece, behind = _at_piece(text, dice)
    return before + piece * dice.choice((2, 3, 200)) + behind


def _leave_out(text: str, dice: Random) -> str:
    before, _, behind = _at_piece(text, dice)
    return before + behind[dice.choice((0, 0, 1, 20)) :]


def _take_from_elsewhere(text: str, dice: Random) -> str:
    before, _, behind = _at_piece(text, dice)
    return before + _at_piece(text, dice)[1] + behind


def _with_lines(change: Callable[[list[str], Random], None]) -> Change:
    def changed(text: str, dice: Random) -> str:
        lines = text.splitlines(keepends=True)
        if lines:
            change(lines, dice)
        return "".join(lines)

    return changed


def _line_twice(lines: list[str], dice: Random) -> None:
    lines.insert(dice.randrange(len(lines) + 1), dice.choice(lines))


def _line_gone(lines: list[str], dice: Random) -> None:
    del lines[dice.randrange(len(lines))]


def _line_moved(lines: list[str], dice: Random) -> None:
    lines.insert(dice.randrange(len(lines)), lines.pop(dice.randrange(len(lines))))


def _line_indented(lines: list[str], dice: Random) -> None:
    at = dice.randrange(len(lines))
    lines[at] = dice.choice((" ", "  ", "\t", "- ", "# ")) + lines[at]


def _line_flush(lines: list[str], dice: Random) -> None:
    at = dice.randrange(len(lines))
    lines[at] = lines[at].lstrip()


CHANGES: Sequence[Change] = (
    *(_replace, _insert, _double, _leave_out, _take_from_elsewhere),
    *map(_with_lines, (_line_twice, _line_gone, _line_moved, _line_indented, _line_flush)),
)
