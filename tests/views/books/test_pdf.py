"""Books as PDF, read back with another program."""

from __future__ import annotations

import io
import re
from dataclasses import replace
from typing import Any

import pypdf
import pytest
import typst
from hypothesis import given, settings
from hypothesis import strategies as st

from catalog.model.text import Lang
from catalog.views.books import pdf
from catalog.views.books.shelf import Book, CannotBindError
from tests.views.books.writing import DAY, SVG, WHOLE, book, chapter

PRESS = pdf.press()
PICTURES = {"picture-1.svg": SVG}

HOSTILE = r"""#panic("x") $x^2$ \u{41} @label *_~` // /* <b> [a](b) {c} ]#[ }#{ "q" \"""" + "'"


def whole_book(lang: Lang = Lang.ZH) -> Book:
    """Two chapters, the second over several pages."""
    long = "## 长\n\n" + "\n\n".join(f"{n}。" + "电看不见，闻不着。" * 20 for n in range(30))
    rows = "\n".join(f"| 第{n}行 | 字 |" for n in range(60))
    table = f"\n\n## 表\n\n| 表头 | 值 |\n|---|---|\n{rows}\n"
    question = '\n\n??? question "第二章的问题？"\n\n    第二章的答案。\n'
    one = chapter("a", zh=WHOLE + "\n[见表](b.md#表)", title="安全用电")
    two = chapter("b", zh=long + table + question, title="接线")
    return book(one, two, lang=lang, pictures=("wires.svg",))


@pytest.fixture(scope="module")
def printed() -> pdf.Printed:
    """The whole book in Chinese."""
    return PRESS.print(whole_book(), PICTURES)


@pytest.fixture(scope="module")
def read(printed: pdf.Printed) -> pypdf.PdfReader:
    """The same, opened."""
    return pypdf.PdfReader(io.BytesIO(printed.data))


@pytest.fixture(scope="module")
def pages(read: pypdf.PdfReader) -> list[str]:
    """The words of each page, without spaces."""
    return ["".join(page.extract_text().split()) for page in read.pages]


def root(reader: pypdf.PdfReader) -> Any:
    """What the file says of itself."""
    return reader.root_object


def words(one: Book) -> str:
    """The words of `one` as printed, without spaces."""
    reader = pypdf.PdfReader(io.BytesIO(PRESS.print(one, PICTURES).data))
    return "".join("".join(page.extract_text().split()) for page in reader.pages)


def test_the_cover_says_what_the_book_is(pages: list[str]) -> None:
    """Place, programme, title, summary, how far it was checked, as of when."""
    assert pages[0] == (
        "字字教材字字样书。这本书还没有请懂行的老师看过。照着做以前，先问老师。2026年11月23日的版本"
    )


def test_the_contents_have_page_numbers(pages: list[str], printed: pdf.Printed) -> None:
    """Each chapter with its summary and the page on which it begins; the answers."""
    numbers = re.fullmatch(r"目录第1章安全用电\.+(\d+)字第2章接线\.+(\d+)字答案\.+(\d+)2", pages[1])
    assert numbers
    first, second, answers = map(int, numbers.groups())
    assert pages[first - 1].startswith("第1章安全用电字")
    assert pages[second - 1].startswith("第2章接线字")
    assert pages[answers - 1].startswith("答案先自己想，再看答案。")
    assert (first, answers) == (3, printed.pages)


def test_each_chapter_begins_a_page_and_each_page_has_its_number(pages: list[str]) -> None:
    """The cover has none."""
    begun = [n for n, text in enumerate(pages, 1) if re.match("第.章", text)]
    assert begun == [3, 4]
    assert [n for n, text in enumerate(pages, 1) if not text.endswith(str(n))] == [1]


def test_pages_are_headed_by_book_and_chapter(pages: list[str]) -> None:
    """Those on which no chapter begins."""
    headed = [n for n, text in enumerate(pages, 1) if text.startswith("字第2章接线")]
    assert headed == list(range(5, len(pages)))


def test_what_an_author_wrote_is_there(pages: list[str]) -> None:
    """Headings, lists, boxes, tables, questions."""
    for text in ("学完会做{lang}", "•先断电，再动手，按ON/OFF", "安全•手湿不碰电。", "火线220"):
        assert text in pages[2]
    assert "____" not in pages[2]


def test_answers_stand_at_the_end_only(pages: list[str]) -> None:
    """By chapter, with the question; in the chapter stands on which page they are."""
    for question, answer, at in (
        ("能碰吗？", "不能。先验电。", 2),
        ("第二章的问题？", "第二章的答案。", -2),
    ):
        assert f"答案在第{len(pages)}页。1.{question}" in pages[at]
        assert [answer in text for text in pages] == [False] * (len(pages) - 1) + [True]
        assert f"1.{question}{answer}" in pages[-1]
    assert "第1章安全用电1." in pages[-1]


def test_the_head_of_a_table_is_on_each_of_its_pages(pages: list[str]) -> None:
    """A table of sixty rows goes over three pages."""
    with_rows = [text for text in pages if re.search(r"第\d+行", text)]
    assert len(with_rows) > 1
    assert [text.count("表头值") for text in with_rows] == [1] * len(with_rows)


@pytest.mark.parametrize(
    ("marks", "text"),
    [
        ("甲乙", '!!! warning "安全"\n\n    - 甲。\n' + "    - 字。\n" * 9 + "    - 乙。\n"),
        ("甲乙丙", "## 甲\n\n乙。\n\n|项|签字|\n|-|-|\n" + "|字|____|\n" * 9 + "|丙|____|\n"),
        ("甲乙", "".join(f'??? question "{c}？"\n\n    答。\n\n' for c in "甲字字字字乙")),
        ("甲乙", "## 甲\n\n- 字\n- 字\n- 乙\n"),
    ],
)
@pytest.mark.parametrize("above", [14, 17, 20, 21, 22])
def test_what_belongs_together_is_on_one_page(marks: str, text: str, above: int) -> None:
    """A box of warnings, a list to sign with its task, the questions, a heading with its lines;
    wherever on the page they begin."""
    made = book(chapter(zh="前。\n\n" * above + text))
    reader = pypdf.PdfReader(io.BytesIO(PRESS.print(made, PICTURES).data))
    shown = [page.extract_text() for page in reader.pages]
    of_the_chapter = [text for text in shown[2:] if not text.startswith("答案")]
    assert sum(all(mark in text for mark in marks) for text in of_the_chapter) == 1


def test_links_within_the_book_lead_there(read: pypdf.PdfReader) -> None:
    """And those of the contents; a telephone number can be called."""
    links = [note.get_object() for page in read.pages for note in page.get("/Annots", [])]
    assert [link["/A"]["/URI"] for link in links if "/A" in link] == ["tel:120"]
    led = [_led(link["/Dest"], read) for link in links if "/Dest" in link]
    end = len(read.pages)
    table = next(n for n, page in enumerate(read.pages, 1) if "表头" in page.extract_text())
    assert led == [3, 4, end, end, table, end]


def _led(destination: Any, read: pypdf.PdfReader) -> int | None:
    """The number of the page that a link leads to."""
    if isinstance(destination, str):
        destination = read.named_destinations[destination].dest_array
    number = read.get_page_number(destination[0].get_object())
    return None if number is None else number + 1


def test_every_font_is_in_the_file(read: pypdf.PdfReader) -> None:
    """As far as its characters are used; Chinese in Noto Sans CJK SC or its twin."""
    fonts = [
        font.get_object()["/DescendantFonts"][0].get_object()
        for page in read.pages
        for font in _resources(page).get("/Font", {}).values()
    ]
    assert fonts
    assert all("/FontFile3" in font["/FontDescriptor"].get_object() for font in fonts)
    names = {font["/BaseFont"].partition("+")[2] for font in fonts}
    assert names == {"NotoSansCJKsc-Regular", "NotoSansCJKsc-Bold"}


def _resources(page: Any) -> Any:
    return page["/Resources"].get_object()


def test_the_file_can_be_read_aloud(read: pypdf.PdfReader) -> None:
    """It says that it keeps PDF/UA-1, has its language, title and tags, and words for pictures."""
    catalog = root(read)
    metadata = catalog["/Metadata"].get_object().get_data().decode()
    assert re.search(r"pdfuaid:part(>|=.)1", metadata)
    assert catalog["/Lang"] == "zh-CN"
    assert catalog["/MarkInfo"]["/Marked"].value is True
    assert read.metadata is not None
    assert (read.metadata.title, read.metadata.author) == ("字", "字")
    tags = _tags(catalog["/StructTreeRoot"])
    assert {"/Title", "/TOCI", "/H1", "/H2", "/P", "/L", "/Table", "/TH", "/TD"} <= {
        tag for tag, _ in tags
    }
    assert [words for tag, words in tags if tag == "/Figure"] == ["两根线"]


def _tags(node: Any) -> list[tuple[str, str]]:
    """The tags below `node` with their words for those who do not see."""
    found = [(str(node["/S"]), str(node.get("/Alt", "")))] if "/S" in node else []
    below = node.get("/K", [])
    for part in below if isinstance(below, list) else [below]:
        child = part.get_object()
        if isinstance(child, dict):
            found += _tags(child)
    return found


def test_there_are_bookmarks(read: pypdf.PdfReader) -> None:
    """Of the chapters, with their sections below."""
    top = [str(entry["/Title"]) for entry in read.outline if not isinstance(entry, list)]
    assert top == ["第1章 安全用电", "第2章 接线", "答案"]


def test_the_same_book_gives_the_same_bytes(printed: pdf.Printed) -> None:
    """The day is what it was published on, not today."""
    assert PRESS.print(whole_book(), PICTURES) == printed
    assert b"20261123" in printed.data
    later = replace(whole_book(), day=DAY.replace(day=24))
    assert PRESS.print(later, PICTURES).data != printed.data


def test_the_number_of_pages_is_counted(printed: pdf.Printed, read: pypdf.PdfReader) -> None:
    """As a reader counts them."""
    assert printed.pages == len(read.pages) > 6


def test_an_english_book_speaks_english() -> None:
    """Its words, its language, its fonts."""
    reader = pypdf.PdfReader(
        io.BytesIO(PRESS.print(book(chapter(zh="字", en="Hold it."), lang=Lang.EN), {}).data)
    )
    assert root(reader)["/Lang"] == "en-GB"
    assert reader.pages[0].extract_text().split()[-5:] == ["As", "of", "23", "November", "2026"]
    assert reader.pages[1].extract_text().startswith("Contents\nChapter 1")
    assert reader.pages[2].extract_text().endswith("Hold it.\n3")


@pytest.mark.parametrize("lang", Lang)
def test_hostile_text_is_printed_as_it_is(lang: Lang) -> None:
    """In a title, a paragraph, a table and a question it is text, not code."""
    text = HOSTILE.replace("\\", "\\\\")
    for mark in "`*_[]#":
        text = text.replace(mark, f"\\{mark}")
    quoted = HOSTILE.replace("|", "").replace('"', "'")
    one = chapter(zh=f"字 {text}\n\n| a |\n|---|\n| {text} |\n", title=HOSTILE)
    made = words(replace(book(one, lang=lang), title=HOSTILE, caution=quoted))
    shown = "".join(HOSTILE.split())
    assert made.count(shown) >= 5
    assert "".join(quoted.split()) in made


@settings(max_examples=40)
@given(
    st.text(alphabet="#$\\@*_`~/[](){}<>\"'=-+|!?:;.,^& \n0a字，\u200b\u00ad\x02", max_size=80),
    st.sampled_from(["", "- ", "> ", "!!! warning\n    ", "| a |\n|---|\n| b |\n\n", "## "]),
)
def test_any_text_can_be_printed(text: str, before: str) -> None:
    """Whatever is typed, in whatever block."""
    assert PRESS.print(book(chapter(zh=before + text, title=f"字{text}")), {}).pages >= 3


def test_a_picture_that_only_decorates_is_no_obstacle() -> None:
    """It has no words and is not read aloud."""
    made = book(chapter(zh="![](wires.svg)"), pictures=("wires.svg",))
    data = PRESS.print(made, PICTURES).data
    tags = _tags(root(pypdf.PdfReader(io.BytesIO(data)))["/StructTreeRoot"])
    assert "/Figure" not in {tag for tag, _ in tags}


def test_a_character_that_no_font_has_is_named() -> None:
    """Not printed as an empty box."""
    with pytest.raises(CannotBindError) as refused:
        PRESS.print(book(chapter(zh="打卡😀")), {})
    assert str(refused.value) == (
        "chef.zh.pdf：字体里没有“😀”。请在教材里换成别的写法。\n"
        "chef.zh.pdf: the font has no “😀”. Please write it another way."
    )


def test_what_typst_refuses_is_said() -> None:
    """Such as a picture that is none; in both languages, without a traceback."""
    made = book(chapter(zh="![a](b.png)"), pictures=("b.png",))
    with pytest.raises(CannotBindError, match=r"chef\.zh\.pdf：排不出来.*\n.*cannot be set: fail"):
        PRESS.print(made, {"picture-1.png": b"no picture"})


def test_missing_fonts_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """In both languages, with what to run."""
    none = typst.Fonts(include_system_fonts=False)
    monkeypatch.setattr(typst, "Fonts", lambda **_: none)
    with pytest.raises(CannotBindError) as refused:
        pdf.press()
    chinese, english = str(refused.value).split("\n")
    assert chinese.startswith("没有中文字体。")
    assert english.startswith("There is no Chinese font. Please install Noto Sans CJK SC")
    assert chinese.endswith("./install books")
