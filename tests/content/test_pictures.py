"""A drawing only draws."""

from __future__ import annotations

import pytest

from catalog.content import chapter_codes, pictures
from catalog.problems import Place

SVG = '<svg xmlns="http://www.w3.org/2000/svg">'


@pytest.mark.parametrize(
    "drawn",
    [
        '<title>刀</title><path d="M0 0h9" style="fill:none"/>',
        '<defs><g id="a"/></defs><use href="#a"/><rect fill="url(#b)"/>',
        '<text x="1">on = 开</text>',
    ],
)
def test_a_drawing_that_only_draws_is_fine(drawn: str) -> None:
    """Paths, text, classes and references within the file are what drawings are made of."""
    assert list(pictures.faults(f"{SVG}{drawn}</svg>", "f.svg")) == []


@pytest.mark.parametrize(
    ("text", "line", "column"),
    [
        ("", 1, 1),
        ("<svg><path/></svg>", 1, 1),
        ("<html xmlns='http://www.w3.org/1999/xhtml'/>", 1, 1),
        (f"{SVG}\n<path>\n", 3, 1),
        (f"{SVG}\n<text>刀</txt></svg>", 2, 10),
        (f"{SVG}\n<text>刀 & 叉</text></svg>", 2, 10),
    ],
)
def test_a_drawing_that_is_not_whole_is_told_where_it_breaks(
    text: str, line: int, column: int
) -> None:
    """The line and the character, whatever the characters before it."""
    problem = chapter_codes.PICTURE_BROKEN.at(Place("f.svg", line, column))
    assert list(pictures.faults(text, "f.svg")) == [problem]


def test_what_declares_entities_is_not_parsed() -> None:
    """A drawing of a few lines could grow without end."""
    bomb = '<!DOCTYPE svg [<!ENTITY a "&b;&b;">]><svg>&a;'
    codes = {problem.code for problem in pictures.faults(bomb, "f.svg")}
    assert codes == {"picture-active"}


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("<script>x</script>", "<script"),
        ("< SCRIPT src=x>", "< SCRIPT"),
        ("<rect onload=alert(1)>", "onload="),
        ('<rect ONCLICK = "x">', "ONCLICK ="),
        ("<foreignObject>", "<foreignObject"),
        ('<a href="https://example.org">', 'href="https://example.org'),
        ("<a xlink:href='javascript:x'>", "href='javascript:x"),
        ("<animate attributeName='href'>", "<animate"),
        ('<rect fill="url(https://x.example/a)">', "url("),
        ('<!ENTITY a "b">', "<!ENTITY"),
        ('<?xml-stylesheet href="#a"?>', "<?xml-stylesheet"),
    ],
)
def test_whatever_runs_or_fetches_is_told_where_it_stands(line: str, value: str) -> None:
    """The place is the first character of what is refused."""
    column = line.index(value) + 2
    problem = chapter_codes.PICTURE_ACTIVE.at(Place("f.svg", 2, column), value=value)
    assert problem in list(pictures.faults(f"<svg>\n {line}", "f.svg"))
