"""What the site's renderer makes of Markdown becomes a tree."""

from __future__ import annotations

import pytest

from catalog.views.books import manuscript
from catalog.views.books.tree import (
    Blocks,
    Box,
    Break,
    Cell,
    Code,
    Heading,
    Items,
    Link,
    Listing,
    Paragraph,
    Picture,
    Question,
    Quote,
    Reading,
    Rule,
    Styled,
    Table,
    Words,
)
from catalog.views.markdown import Renderer


def read(text: str) -> Blocks:
    """The blocks of the Markdown `text`."""
    return manuscript.blocks(Renderer(r"0827-0000\d{3}").render(text).html)


def said(text: str) -> Paragraph:
    """A paragraph of plain words."""
    return Paragraph((Words(text),))


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        ("", ()),
        ("断电。", (said("断电。"),)),
        ("## 一 *二*", (Heading(2, "一-二", (Words("一 "), Styled("em", (Words("二"),)))),)),
        ("### 三", (Heading(3, "三", (Words("三"),)),)),
        ("##\n\n字", (said("字"),)),
        ("> 字", (Quote((said("字"),)),)),
        ("一\n\n---\n\n二", (said("一"), Rule(), said("二"))),
        ("    a  b\n\n    c", (Listing("a  b\n\nc"),)),
        ("![线](a.svg)", (Picture("a.svg", "线"),)),
        ("见 ![线](a.svg)", (Paragraph((Words("见 "), Picture("a.svg", "线"))),)),
    ],
)
def test_blocks(text: str, blocks: Blocks) -> None:
    """Each kind that is no group."""
    assert read(text) == blocks


@pytest.mark.parametrize(
    ("text", "inlines"),
    [
        ("先**断**电", (Words("先"), Styled("strong", (Words("断"),)), Words("电"))),
        ("按 `ON  OFF`", (Words("按 "), Code("ON  OFF"))),
        ("一  \n二", (Words("一"), Break(), Words("二"))),
        ("[下](b.md#x)", (Link("b.md#x", (Words("下"),)),)),
        (
            "打 0827-0000101。",
            (Words("打 "), Link("tel:08270000101", (Words("0827-0000101"),)), Words("。")),
        ),
        ("$x$ \\* #y `a`", (Words("$x$ * #y "), Code("a"))),
        ("<b>字</b>", (Words("<b>字</b>"),)),
        ("a &amp; b &#123;", (Words("a & b {"),)),
    ],
)
def test_inlines(text: str, inlines: tuple[object, ...]) -> None:
    """Each kind, in a paragraph."""
    assert read(f"字\n\n{text}")[1:] == (Paragraph(inlines),)  # type: ignore[arg-type]


def test_the_end_of_a_line_is_a_space_except_between_chinese_characters() -> None:
    """As one writes in either language."""
    assert read("先断电，\n再动手。\nThen\nwait 8\n分钟") == (
        said("先断电，再动手。 Then wait 8 分钟"),
    )


def test_lists_hold_blocks() -> None:
    """Bullets and numbers, lists within, paragraphs where the author left space."""
    assert read("- 一\n- 二\n    1. 三\n\n5. 四\n\n    五\n") == (
        Items(None, ((said("一"),), (said("二"), Items(1, ((said("三"),),))))),
        Items(5, ((said("四"), said("五")),)),
    )


def test_tables_have_a_head_and_full_rows() -> None:
    """With the alignment that was asked for."""
    assert read("| 量 | 值 |\n|---|--:|\n| 电压 | 220 |\n| 电流 |\n") == (
        Table(
            (Cell((Words("量"),)), Cell((Words("值"),), "right")),
            (
                (Cell((Words("电压"),)), Cell((Words("220"),), "right")),
                (Cell((Words("电流"),)), Cell((), "right")),
            ),
        ),
    )


def test_rows_that_are_short_are_filled_and_long_ones_cut() -> None:
    """Whatever HTML is given."""
    html = "<table><tr><th>a</th></tr><thead><tr><th>b</th><th>c</th></tr></thead><tbody>"
    html += "<tr><td>1</td></tr><tr><td>2</td><td>3</td><td>4</td></tr></tbody></table>"
    cells = [Cell((Words(text),)) for text in "bc123"]
    assert manuscript.blocks(html) == (
        Table((cells[0], cells[1]), ((cells[2], Cell(())), (cells[3], cells[4]))),
    )
    assert manuscript.blocks("<table></table>") == ()


def test_boxes_and_folds_stand_apart() -> None:
    """A question folds its answer away; any other fold is a box."""
    assert read(
        '!!! warning "安全"\n    有**电**。\n\n'
        '??? question "能碰*吗*？"\n    不能。\n\n    验电。\n\n'
        '??? note "更多"\n    字\n\n!!! note ""\n    字\n'
    ) == (
        Box(
            "warning",
            (Words("安全"),),
            (Paragraph((Words("有"), Styled("strong", (Words("电"),)), Words("。"))),),
        ),
        Question(
            (Words("能碰"), Styled("em", (Words("吗"),)), Words("？")),
            (said("不能。"), said("验电。")),
        ),
        Box("note", (Words("更多"),), (said("字"),)),
        Box("note", (), (said("字"),)),
    )


def test_a_picture_that_the_book_lacks_is_its_words() -> None:
    """An address that leads nowhere is empty."""
    assert manuscript.blocks('<p><img src="" alt="线"></p>') == (said("线"),)
    assert manuscript.blocks('<p><a href="">线</a></p>') == (said("线"),)


def test_readings_are_kept() -> None:
    """How a rare character is read aloud."""
    html = "<p><ruby>焯<rp>(</rp><rt>chāo</rt><rp>)</rp></ruby>水</p>"
    assert manuscript.blocks(html) == (Paragraph((Reading("焯", "chāo"), Words("水"))),)
