"""A chapter is Markdown, and nothing that a browser would run."""

from __future__ import annotations

import re
import string
from html.parser import HTMLParser
from time import process_time

import markdown as python_markdown
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from catalog.content import chapter_codes, codes, markdown
from catalog.problems import Place
from catalog.views.markdown import Renderer
from tests.builders import faults

HTML, LINK, CODE = "markdown-html", "markdown-link", "markdown-code"
ATTRIBUTES, HEADING = "markdown-attributes", "markdown-heading"


def found(text: str) -> list[tuple[str, str]]:
    """Place and code of the faults of `text`, which begins on line 5."""
    return faults(markdown.faults(text, "f", 5))


def found_codes(text: str) -> set[str]:
    return {code for _, code in found(text)}


@pytest.mark.parametrize(
    "text",
    [
        "",
        "## 标题\n\n文字 **粗** *斜*\n\n### 下一级\n\n## 又一级",
        "- a\n    - b\n\n1. c\n\n> d\n\n---\n",
        "| a | b |\n| --- | ---: |\n| 1 | `<b>` |",
        '!!! warning "注意"\n\n    文字\n\n??? note\n    more',
        "1 < 2, a<1, <=, <-, <3, 5 > 4, &lt;b&gt;, a & b, <，<中文>",
        "`<b>` and ``a ` <b>`` and `` ` `` and ```{x}``` and `[a](javascript:x)`",
        "[a](#标题) [b](safety.md) [c](../other/x.md#a) [d](https://a.cn/x?y=1&z=2) [e](tel:12333)",
        '[a](https://a.cn "一个标题") [b](x.md "t") <https://a.cn/b>',
        '![图](stove.png) ![](a.svg) ![图](../a/b.webp "标题") [大图](stove.jpg)',
        "[a]: https://a.cn\n",
        "```\ncode\n# no heading\n```\n~~~python\nx = 1\n~~~\n",
        "````\n`a`\n````\n",
        "Tab\there, 表情 👩‍🍳, ＜script＞, ｛花括号｝",
        "文字\n多行\n===\n",
    ],
)
def test_plain_markdown_is_fine(text: str) -> None:
    """Everything that chapters need."""
    assert found(text) == []


def test_a_backslash_that_would_be_seen_is_told_where_it_stands() -> None:
    """In the title of a question and in running text; not in code, and not where it is taken away.

    Just those signs are told that the renderer leaves their backslash.
    """
    title = '??? question "What is a \\"live\\" wire?"'
    assert found(title) == [
        ("f:5:25", "markdown-backslash"),
        ("f:5:31", "markdown-backslash"),
    ]
    assert found('`\\"` D:\\课件 \\\\" 1\\. \\*\n\n```\n\\"\n```\n') == []
    rendered = Renderer("(?!)")
    for sign in set(string.punctuation) - set("\\`<{"):  # one is its own sign, three are refused
        seen = "\\" in rendered.render(f"a \\{sign} b").html
        assert ("markdown-backslash" in found_codes(f"a \\{sign} b")) == seen, sign


@pytest.mark.parametrize(
    "text",
    [
        "<b>", "</b>", "<B>", "<br/>", "<script>alert(1)</script>", "<ScRiPt src=//e.cn>",
        "<svg/onload=alert(1)>", "<img src=x onerror=alert(1)>", "<x", "<a\nhref=x>", "<a\thref=x>",
        "<!-- a -->", "<!--", "<!DOCTYPE html>", "<![CDATA[x]]>", "<?php x ?>", "<?xml?>",
        "<javascript:alert(1)>", "<JavaScript:alert(1)>", "<data:text/html,x>", "<mailto:a@b.cn>",
        "<a@b.cn>", "<http://a.cn>", "<https://a.cn onclick=x>", "<https://a.cn/\"><b>",
        "a<b>c", "<<b>", "\\<b>", "&#60;b> <b>", "1 <2 <b",
        "- <b>", "    - <b>", "1. <b>", "> <b>", "## <b>", "| <b> |", "    <b>", "\t<b>",
        '!!! note "<b>"', "!!! note\n\n    <b>", "??? x\n    <b>", "- a\n\n    <b>",
        "```\n<b>\n```", "~~~\n<b>\n~~~", "```html\n<b>\n```", "````\n```\n<b>\n````",
        "    \n~~~\n<b>\n~~~", "    ```\n<b>\n    ```", "```\n<b>", "~~~\n<b>",
        "```\n~~~\n```\n<b>\n~~~",
        "`a` <b> `c`", "`a <b>", "``a` <b>", "\\`<b>\\`", "`a\n<b> `c\nd`", "` <b> ``",
        "[a](x.md <b>)", "[<b>](x.md)", "[a]: x.md <b>", "![<b>](x.png)", "[^1]: <b>",
    ],
)  # fmt: skip
def test_html_is_told_in_every_disguise(text: str) -> None:
    """Wherever it hides, and whatever it calls itself."""
    assert HTML in found_codes(text)


@pytest.mark.parametrize(
    "target",
    [
        "javascript:alert(1)", "JAVASCRIPT:alert(1)", "java\tscript:x", "&#106;avascript:x",
        "java&#115;cript:x", "%6aavascript:x", " javascript:x", "<javascript:x>", "< javascript:x>",
        "data:text/html,x", "vbscript:x", "file:///etc/passwd", "ftp://a.cn", "http://a.cn",
        "HTTPS://a.cn", "//a.cn/x.md", "//a.cn/x.png", "/x.md", "x.html", "x.yml", "x", "",
        "mailto:a@b.cn", "tel:javascript", "x.md?a", "x.md \"a\" onclick=x", "x.md 'a'",
        "https://a.cn/\"onclick=x", "https://a.cn \"a\"b\"", "#a:b", "x.md(javascript:x",
        "x.md#a\"b",
        "\njavascript:x",
    ],
)  # fmt: skip
def test_a_link_leads_only_to_where_it_may(target: str) -> None:
    """To chapters, headings, pictures, https and telephones; to nothing else, in any writing."""
    assert LINK in found_codes(f"[a]({target})")


@pytest.mark.parametrize(
    "text",
    [
        "[a]: javascript:x", "   [a]: javascript:x", "    [a]: javascript:x", "> [a]: javascript:x",
        "- [a]: javascript:x", "[a]:\njavascript:x", "[a]:\n    javascript:x", "[a]:javascript:x",
        "[a]: <javascript:x>", "[a\nb]: javascript:x", "[]: javascript:x", "[^1]: 脚注",
        "[a [b](x.md) c](javascript:x)", "[a](x.md)[b](javascript:x)", "[[a]](javascript:x)",
        "[`a`](javascript:x)", "[a](\n", "![a](javascript:x)", "![a](https://a.cn/x.png)",
        "![a](//a.cn/x.png)", "![a](x.gif)", "![a](x.md)", "![a][b]", "![a]", "![a [b]](x.png)",
        "![a](x.png 'b')", "[![a](https://a.cn/x.png)](x.md)",
    ],
)  # fmt: skip
def test_reference_links_and_pictures_hide_nothing(text: str) -> None:
    """Definitions anywhere, nested brackets, and pictures that are not beside the chapter."""
    assert LINK in found_codes(text)


@pytest.mark.parametrize(
    "text",
    [
        "{: onclick=x}", "## a {#b}", "## a { .b }", "[a](x.md){onclick=x}", "**a**{ hidden }",
        "![a](x.png){style=\"a\"}", "{href=javascript:x}", "{", "{{ x }}", "{% x %}", "- a {:.b}",
    ],
)  # fmt: skip
def test_braces_are_told(text: str) -> None:
    """Attribute lists and templates, closed or not."""
    assert found_codes(text) == {ATTRIBUTES}


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("`a", "f:5:1"),
        ("a `` b", "f:5:3"),
        ("`a` `b", "f:5:5"),
        ("`a``", "f:5:1"),
        ("\\`a`", "f:5:2"),
        ("a\n```\nb", "f:6:1"),
        ("~~~\nb", "f:5:1"),
        ("~~~a b\nb\n~~~a b", "f:5:1"),
        ("```\nb\n````", "f:5:1"),
        ("```\n```\n```", "f:7:1"),
        ("    ```\n    b\n    ```", "f:5:5"),
        ("- ```\n  a\n  ```", "f:5:3"),
        ("```\na ` b\n```", "f:6:3"),
        ("``` {.a}\nb\n```", "f:5:1"),
    ],
)
def test_code_that_has_no_end_is_told(text: str, place: str) -> None:
    """Backticks that have no pair in their line, fences that are indented or never closed."""
    assert (place, CODE) in found(text)


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("# a", ["f:5:1"]),
        ("#a", ["f:5:1"]),
        ("### a", ["f:5:1"]),
        ("## a\n#### b\n##### c", ["f:6:1"]),
        ("## a\n\n### b\n\n## c\n\n#### d", ["f:11:1"]),
        ("a\n===", ["f:6:1"]),
        ("a\n---\n\n### b\n\n##### c", ["f:10:1"]),
        ("a\nb\n---\n\n### c", ["f:9:1"]),
        ("```\n# a\n```\n## b", []),
        ("```\na\n```\n===", []),
        ("\\# a", []),
        ("`# a`\n## b", []),
    ],
)
def test_heading_levels_are_not_skipped(text: str, where: list[str]) -> None:
    """The title is level one; a chapter begins at two. Renderers need no space after the sign."""
    assert found(text) == [(place, HEADING) for place in where]


def test_faults_name_the_line_the_column_and_the_words() -> None:
    """Code before a fault does not move it, and faults come in the order of the lines."""
    assert list(markdown.faults("`<b>` <b>\n[a](ftp://b)\n{x}\n# a\n``", "f", 5)) == [
        chapter_codes.MARKDOWN_HTML.at(Place("f", 5, 7), value="<b>"),
        chapter_codes.MARKDOWN_LINK.at(Place("f", 6, 5), value="ftp://b"),
        chapter_codes.MARKDOWN_ATTRIBUTES.at(Place("f", 7, 1), value="{x}"),
        chapter_codes.MARKDOWN_HEADING.at(Place("f", 8, 1), before=1, level=1),
        chapter_codes.MARKDOWN_CODE.at(Place("f", 9, 1), value="``"),
    ]


@pytest.mark.parametrize("character", ["\0", "\x02", "\x1b", "\x7f", "\u200b", "\u202e", "\ufeff"])
def test_invisible_characters_are_told(character: str) -> None:
    """Renderers drop some of them, and what they parted comes together; in code blocks too."""
    hidden = f"U+{ord(character):04X}"
    assert list(markdown.faults(f"\t<{character}b", "f", 5)) == [
        codes.VALUE_HIDDEN.at(Place("f", 5, 3), character=hidden)
    ]
    assert found(f"```\na{character}\n```") == [("f:6:2", "value-hidden")]


@pytest.mark.parametrize("piece", ["`", "` `` ", "{", "<", "[", "](", "!", "![", "]:", "```\n",
                                   "~~~\n", "#", "\\`", "<a", "[a](", "` "])  # fmt: skip
def test_no_text_takes_long(piece: str) -> None:
    """A hundred thousand of anything are scanned in time that grows with them and no faster."""
    start = process_time()
    for _ in markdown.faults(piece * 100_000, "f", 1):
        pass
    assert process_time() - start < 6


class Danger(HTMLParser):
    """What a rendered page holds that Markdown alone never makes."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: list[str] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in {"x", "script", "svg", "iframe"}:
            self.found.append(tag)
        for name, value in attrs:
            address = name in {"href", "src"} and re.match(r"\s*([a-z]+:|//)", value or "", re.I)
            if name.startswith("on") or name in {"style", "hidden"}:
                self.found.append(name)
            elif address and (name == "src" or not re.match("https:|tel:", value or "")):
                self.found.append(value or "")

    def handle_comment(self, data: str) -> None:
        self.found.append(data)


EXTENSIONS = [
    ["admonition", "attr_list", "def_list", "fenced_code", "tables", "toc"],
    ["admonition", "attr_list", "md_in_html", "pymdownx.details", "pymdownx.superfences", "tables"],
]
PIECES = st.lists(
    st.sampled_from(
        ["`", "``", "```", "~~~", "````", "\n", "\n", "\n\n", " ", "    ", "\\", "- ", "> ", "1. ",
         "!!! note\n    ", "| a | b |\n| - | - |\n", "|", "<x>", "<x", "`<x>`", "``<script> ` ``",
         "```\n<x>\n```\n", "~~~\n<x>\n~~~\n", "<!-- ", "-->", "<svg/onload=1>", "[a]", "(a.md)",
         "(javascript:1)", "[b]: javascript:1", "`[b]: javascript:1`", "![", "](", "x.png)", "{",
         "`{onclick=1}`", "{onclick=1}", "{: hidden }", "## ", "word", "<https://a.cn>", "*", "\t"]
    ),
    max_size=12,
).map("".join)  # fmt: skip


@settings(max_examples=300)
@given(PIECES)
def test_what_passes_is_harmless_however_it_is_rendered(text: str) -> None:
    """For all texts without a fault, two renderers with raw HTML allowed make nothing that runs."""
    if not found(text):
        for extensions in EXTENSIONS:
            page = python_markdown.markdown(text, extensions=extensions)
            assert Danger(page).found == []


@given(st.text(st.characters(codec=None, categories=None)))
def test_any_text_at_all_can_be_scanned(text: str) -> None:
    """For all texts the faults are within the text, and scanning never fails."""
    lines = text.count("\n") + 1
    assert [
        place for place, _ in found(text) if not 5 <= int(place.split(":")[1]) < 5 + lines
    ] == []
