"""Trees as XHTML, with everything escaped."""

from __future__ import annotations

import pytest

from catalog.views.books import manuscript
from catalog.views.books.tree import Cell, Link, Paragraph, Picture, Reading, Table, Words
from catalog.views.books.xhtml import Writer
from catalog.views.markdown import Renderer
from tests.views.books.checking import xml

TABLE = ("table", "thead", "tbody", "tr", "th", "td")
WRITER = Writer({"#a/b": "chapter-a.xhtml#s1"})


def written(text: str) -> str:
    """The XHTML of the Markdown `text`."""
    blocks = manuscript.blocks(Renderer("12333").render(text).html)
    return WRITER.blocks(blocks)


@pytest.mark.parametrize(
    ("text", "xhtml"),
    [
        ("## 一 *二*", "<h2>一 <em>二</em></h2>"),
        ("一  \n**二** `三`", "<p>一<br/><strong>二</strong> <code>三</code></p>"),
        ("- 一\n    - 二", "<ul><li>一<ul><li>二</li></ul></li></ul>"),
        ("3. > 一", '<ol start="3"><li><blockquote><p>一</p></blockquote></li></ol>'),
        ("1. 一\n2. 二", "<ol><li>一</li>\n<li>二</li></ol>"),
        ("    a < b", "<pre>a &lt; b</pre>"),
        ("一\n\n---", "<p>一</p>\n<hr/>"),
        (
            "| 一 | 二 |\n|--|-:|\n| 三 | 四 |",
            '<table><thead><tr><th>一</th><th class="right">二</th></tr></thead>'
            '<tbody><tr><td>三</td><td class="right">四</td></tr></tbody></table>',
        ),
        (
            '!!! warning "安全"\n    断电。',
            '<aside class="box warning"><p class="name">安全</p>\n<p>断电。</p></aside>',
        ),
        (
            '- 字\n\n    ??? question "一？"\n        二。',
            '<ul><li>字<div class="box"><p class="name">一？</p>\n<p>二。</p></div></li></ul>',
        ),
        ("![线](a.svg)", '<figure><img src="a.svg" alt="线"/></figure>'),
        ("打 12333", '<p>打 <a href="tel:12333">12333</a></p>'),
        ("[字](https://a.example/?b&c)", '<p><a href="https://a.example/?b&amp;c">字</a></p>'),
        ("[字](c.md)", "<p>字</p>"),
    ],
)
def test_what_is_written(text: str, xhtml: str) -> None:
    """Each kind by an element that every reading program knows."""
    assert written(text) == xhtml


def test_links_within_the_book_lead_to_their_place() -> None:
    """Those that lead nowhere are only words."""
    link = Link("#a/b", (Words("字"),))
    lost = Link("#a/c", (Words("字"),))
    assert WRITER.inlines((link, lost)) == '<a href="chapter-a.xhtml#s1">字</a>字'


def test_readings_stand_above_their_words() -> None:
    """As ruby."""
    made = WRITER.block(Paragraph((Reading("焯", "chāo"),)))
    assert made == "<p><ruby>焯<rt>chāo</rt></ruby></p>"


def test_a_table_without_rows_has_no_body() -> None:
    """An empty body is no valid XHTML."""
    table = Table((Cell((Words("一"),)),), ())
    assert WRITER.block(table) == "<table><thead><tr><th>一</th></tr></thead></table>"


HOSTILE = "</p><script>x</script>\"'&amp;<![CDATA[ ]]> {{7*7}} ${x} {0} %s <a href='javascript:x'>"


@pytest.mark.parametrize(
    "text", [HOSTILE, f"`{HOSTILE}`", f"    {HOSTILE}", f"| a |\n|---|\n| {HOSTILE} |"]
)
def test_hostile_text_is_text(text: str) -> None:
    """In well-formed XML, with no element that the author wrote."""
    made = xml(f"<body>{written(text)}</body>")
    assert {e.tag for e in made.iter()} <= {"body", "p", "code", "pre", *TABLE}
    assert "<script>x</script>" in "".join(made.itertext())


def test_attributes_are_escaped() -> None:
    """Of pictures and links."""
    block = Paragraph((Picture('"><b>.svg', '"<i>'), Link('tel:"><b>', (Words("字"),))))
    image, link = xml(WRITER.block(block))
    assert (image.get("src"), image.get("alt")) == ('"><b>.svg', '"<i>')
    assert link.get("href") == 'tel:"><b>'
