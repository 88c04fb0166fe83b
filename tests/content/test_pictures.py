"""A drawing only draws."""

from __future__ import annotations

import pytest

from catalog.content import chapter_codes, pictures
from catalog.problems import Place


@pytest.mark.parametrize(
    "text",
    [
        '<svg viewBox="0 0 9 9"><title>刀</title><path d="M0 0h9" style="fill:none"/></svg>',
        '<svg><defs><g id="a"/></defs><use href="#a"/><rect fill="url(#b)"/></svg>',
        '<svg xmlns="http://www.w3.org/2000/svg"><text x="1">on = 开</text></svg>',
    ],
)
def test_a_drawing_that_only_draws_is_fine(text: str) -> None:
    """Paths, text, classes and references within the file are what drawings are made of."""
    assert list(pictures.faults(text, "f.svg")) == []


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
