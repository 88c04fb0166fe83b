"""A book as Typst source: what an author wrote stands in it as strings only."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog.model.text import Lang
from catalog.views.books.tree import Paragraph, Reading
from catalog.views.books.typesetting import literal, source
from tests.views.books.writing import WHOLE, book, chapter

PICTURE = 'picture("picture-1.svg", "线")'
_STRING = re.compile(r'"(?:[^"\\]|\\.)*"')


def body(text: str) -> str:
    """What Typst is asked to set for the blocks of a chapter whose Markdown is `text`."""
    (line,) = (
        line
        for line in source(book(chapter(zh=text), pictures=("a.svg",))).split("\n")
        if line.startswith("#chapter(")
    )
    return line.partition('"#safety/", ')[2].removesuffix(")")


def test_a_whole_book_is_cover_contents_chapters_and_answers() -> None:
    """In this order; questions without their answers stand in the chapter."""
    made = source(book(chapter(zh=WHOLE, title="安全"), chapter("wires", zh="字", title="线")))
    assert made.split("\n") == [
        '#import "book.typ": *',
        '#show: whole.with(title: "字", programme: "字", summary: "字", lang: "zh",'
        " date: datetime(year: 2026, month: 11, day: 23))",
        '#cover("教材", "字", "字", "字", "字", "2026年11月23日的版本",'
        ' "样书。这本书还没有请懂行的老师看过。照着做以前，先问老师。")',
        '#table-of-contents("目录", ("#safety/": "字", "#wires/": "字",))',
        '#chapter("第1章", "安全", "字", "这一章还没有请懂行的老师看过。", "#safety/", {'
        ' section(2, "#safety/学完会做-lang", { "学完会做 {lang}" });'
        ' list({ { "先"; style-strong({ "断电" }); "，"; style-em({ "再" }); "动手，按 ";'
        ' machine("ON/OFF") } }, { { "打 "; link("tel:120", { "120" }) } });'
        ' box-of("warning", { "安全" }, { list({ { "手湿不碰电。" } }) });'
        ' leading({ "两根线" });'
        ' table-of((8.94fr, 8.94fr, 20.12fr,), ({ "线" },'
        ' table.cell(align: right, { "电压" }), { "签字" },),'
        ' ({ "火线" }, table.cell(align: right, { "220" }), [],), to-sign: true);'
        ' answers-at("answers safety", "答案在第", "页。");'
        ' question(1, { "能碰吗？" }, last: true) })',
        '#chapter("第2章", "线", "字", "这一章还没有请懂行的老师看过。", "#wires/",'
        ' { par({ "字" }) })',
        '#answers("答案", "先自己想，再看答案。", { answers-of("第1章 安全", "answers safety",'
        ' (({ "能碰吗？" }, { par({ "不能。先验电。" }) }),)) })',
        "",
    ]


def test_a_book_without_questions_has_no_answers() -> None:
    """Nothing announces them."""
    assert "answers" not in source(book(chapter(zh="字")))


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("", "[]"),
        ("> 字", '{ quote(block: true, { par({ "字" }) }) }'),
        ("    a", '{ listing("a") }'),
        ("一\n\n---", '{ par({ "一" }); rule() }'),
        ("![线](a.svg)", '{ picture("picture-1.svg", "线") }'),
        ("见![线](a.svg)", '{ par({ "见"; small-picture("picture-1.svg", "线") }) }'),
        ("一  \n二", '{ par({ "一"; linebreak(); "二" }) }'),
        ("看这里：\n\n> 字", '{ leading({ "看这里：" }); quote(block: true, { par({ "字" }) }) }'),
        ("看这里：", '{ par({ "看这里：" }) }'),
        ("- a:\n\n    b:\n\n    c", '{ list({ { "a:" }; leading({ "b:" }); par({ "c" }) }) }'),
        (f"{'字' * 38}\n\n![线](a.svg)", f'{{ leading({{ "{"字" * 38}" }}); {PICTURE} }}'),
        (f"{'字' * 39}\n\n![线](a.svg)", f'{{ par({{ "{"字" * 39}" }}); {PICTURE} }}'),
        (
            "字\n\n|a|\n|-|\n|b|",
            '{ leading({ "字" }); table-of((38.0fr,), ({ "a" },), ({ "b" },)) }',
        ),
        (
            f"{'字' * 39}\n\n|a|\n|-|\n|___|",
            f'{{ leading({{ "{"字" * 39}" }});'
            ' table-of((38.0fr,), ({ "a" },), (by-hand,), to-sign: true) }',
        ),
        (
            "|a|b|\n|-|-|\n|c||\n|||",
            '{ table-of((19.0fr, 19.0fr,), ({ "a" }, { "b" },), ({ "c" }, [], by-hand, [],)) }',
        ),
        ("3. 一", '{ enum(start: 3, { { "一" } }) }'),
        ("- > 一", '{ list({ quote(block: true, { par({ "一" }) }) }) }'),
        ("[字](#二)", '{ par({ { "字" } }) }'),
        ("[字](https://a.example/?b)", '{ par({ web("https://a.example/?b", { "字" }) }) }'),
        (
            '- 一\n\n    ??? question "二"\n        三\n',
            '{ list({ { "一" }; box-of("", { "二" }, { par({ "三" }) }) }) }',
        ),
    ],
)
def test_what_is_set(text: str, made: str) -> None:
    """Each kind by a function of book.typ or of Typst."""
    assert body(text) == made


def test_links_lead_to_headings_that_exist() -> None:
    """Of this chapter or another, whatever the language; others are only words."""
    one = chapter(zh="[一](b.md) [二](b.md#x) [三](b.en.md#y) [四](#z)\n\n## z")
    made = source(book(one, chapter("b", zh="## x"), lang=Lang.ZH))
    assert re.findall(r"link\(label\((.*?)\), \{ (.*?) \}\)", made) == [
        ('"#b/"', '"一"'),
        ('"#b/x"', '"二"'),
        ('"#safety/z"', '"四"'),
    ]


def test_readings_stand_behind_their_words() -> None:
    """Typst has no ruby; the book's own function sets them."""
    empty = book(chapter())
    blocks = (Paragraph((Reading("焯", "chāo"),)),)
    made = replace(empty, chapters=(replace(empty.chapters[0], blocks=blocks),))
    assert 'par({ reading("焯", "chāo") })' in source(made)


def test_a_string_keeps_every_character() -> None:
    """Quotation mark and backslash are escaped; the rest means nothing in a string."""
    assert literal('a"b\\c#$@*_`//[]{}<>\n\r字') == '"a\\"b\\\\c#$@*_`//[]{}<>\\n\\r字"'


@given(st.text(alphabet='"\\#$@*_`/[](){}<>=-+~!?|;:,. \n字a1'))
def test_nothing_of_an_author_is_code(text: str) -> None:
    """Without its strings, the source of a book has no character that the author chose."""
    plain = source(book(chapter(zh="字", title="字")))
    mine = source(book(chapter(zh="字", title=text or "字")))
    assert _STRING.sub("", mine) == _STRING.sub("", plain)
