"""Books as EPUB: whole, valid, and the same each time."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import date
from pathlib import Path
from zipfile import ZIP_STORED, ZipFile

from catalog.model.text import Lang
from catalog.views.books.epub import epub
from catalog.views.books.shelf import Book
from tests.views.books.checking import epubcheck, xml
from tests.views.books.writing import DAY, SVG, WHOLE, book, chapter

PICTURES = {"picture-1.svg": SVG}
HOSTILE = "</title><script>x</script>\"'&amp; ]]> {{7*7}} <!-- 字"
_XHTML = "{http://www.w3.org/1999/xhtml}"


def whole_book(lang: Lang = Lang.ZH) -> Book:
    """Two chapters with everything that chapters are made of."""
    one = chapter("a", zh=f"{WHOLE}\n[见](b.md#三) [线](b.md)", title="安全")
    two = chapter("b", zh='## 三\n\n??? question "第二章的？"\n\n    有。\n', title="接线")
    return book(one, two, lang=lang, pictures=("wires.svg",))


def opened(one: Book) -> dict[str, str]:
    """The files of `one` by their names."""
    with ZipFile(io.BytesIO(epub(one, PICTURES))) as archive:
        return {name: archive.read(name).decode() for name in archive.namelist()}


def hrefs(xhtml: str) -> list[str]:
    """Where the links of a page lead."""
    found = xml(xhtml).iter(f"{_XHTML}a")
    return [link.get("href", "") for link in found]


def text(xhtml: str) -> str:
    """The words of a page, with one space between them."""
    body = xml(xhtml).find(f"{_XHTML}body")
    assert body is not None
    return " ".join("".join(body.itertext()).split())


def test_epubcheck_has_nothing_against_a_book(tmp_path: Path) -> None:
    """With everything in it; neither errors nor warnings."""
    (tmp_path / "a.epub").write_bytes(epub(whole_book(), PICTURES))
    assert epubcheck(tmp_path / "a.epub") == ""


def test_epubcheck_has_nothing_against_hostile_text(tmp_path: Path) -> None:
    """In titles, headings and paragraphs."""
    made = book(chapter(zh=f"## {HOSTILE}\n\n{HOSTILE}", title=HOSTILE))
    made = replace(made, title=HOSTILE, summary=HOSTILE, caution=HOSTILE)
    (tmp_path / "a.epub").write_bytes(epub(made, {}))
    assert epubcheck(tmp_path / "a.epub") == ""


def test_epubcheck_finds_what_is_wrong(tmp_path: Path) -> None:
    """The checker is heard: a picture that is missing is an error."""
    (tmp_path / "a.epub").write_bytes(epub(whole_book(), {}))
    assert "RSC-007" in epubcheck(tmp_path / "a.epub")


def test_the_type_comes_first_and_all_times_are_the_day() -> None:
    """As reading programs expect, and nothing of the machine that made it."""
    with ZipFile(io.BytesIO(epub(whole_book(), PICTURES))) as archive:
        entries = archive.infolist()
    first = entries[0]
    assert (first.filename, first.compress_type, first.extra) == ("mimetype", ZIP_STORED, b"")
    assert {entry.date_time for entry in entries} == {(2026, 11, 23, 0, 0, 0)}
    assert {(e.create_system, e.external_attr >> 16) for e in entries} == {(3, 0o100644)}
    assert [entry.filename for entry in entries[1:]] == [
        "META-INF/container.xml",
        "book/package.opf",
        "book/nav.xhtml",
        "book/cover.xhtml",
        "book/chapter-a.xhtml",
        "book/chapter-b.xhtml",
        "book/answers.xhtml",
        "book/book.css",
        "book/picture-1.svg",
    ]


def test_the_same_book_gives_the_same_bytes() -> None:
    """Another day gives others."""
    assert epub(whole_book(), PICTURES) == epub(whole_book(), PICTURES)
    later = replace(whole_book(), day=DAY.replace(day=24))
    assert epub(later, PICTURES) != epub(whole_book(), PICTURES)


def test_a_day_before_zip_files_is_no_obstacle() -> None:
    """A zip begins in 1980; the book still says its day."""
    made = replace(whole_book(), day=date(1970, 1, 1))
    assert "<dc:date>1970-01-01</dc:date>" in opened(made)["book/package.opf"]


def test_the_package_says_what_the_book_is() -> None:
    """Title, language, day, publisher."""
    package = opened(whole_book())["book/package.opf"]
    for said in (
        "<dc:title>字</dc:title>",
        "<dc:language>zh-CN</dc:language>",
        "<dc:publisher>字</dc:publisher>",
        '<meta property="dcterms:modified">2026-11-23T00:00:00Z</meta>',
        '<item id="picture-1" href="picture-1.svg" media-type="image/svg+xml"/>',
    ):
        assert said in package
    assert "<dc:language>en</dc:language>" in opened(whole_book(Lang.EN))["book/package.opf"]


def _identifier(one: Book) -> str:
    return opened(one)["book/package.opf"].partition('"id">')[2].partition("<")[0]


def test_the_identifier_stays_through_all_editions() -> None:
    """And differs between the languages and the books."""
    mine = _identifier(whole_book())
    assert mine.startswith("urn:uuid:")
    assert _identifier(replace(whole_book(), day=date(2030, 1, 1), title="新")) == mine
    assert _identifier(whole_book(Lang.EN)) != mine
    assert _identifier(replace(whole_book(), id="welder")) != mine


def test_contents_list_chapters_and_answers() -> None:
    """In reading order."""
    nav = opened(whole_book())["book/nav.xhtml"]
    assert hrefs(nav)[:3] == ["chapter-a.xhtml", "chapter-b.xhtml", "answers.xhtml"]
    assert text(nav).startswith("目录 第1章 安全 第2章 接线 答案")


def test_the_cover_says_how_far_the_book_was_checked() -> None:
    """And as of when; nothing where there is nothing to admit."""
    cover = opened(whole_book())["book/cover.xhtml"]
    assert text(cover) == (
        "字字 教材 字 字 样书。这本书还没有请懂行的老师看过。照着做以前，先问老师。"
        " 2026年11月23日的版本"
    )
    assert "caution" not in opened(replace(whole_book(), caution=""))["book/cover.xhtml"]


def test_questions_and_answers_lead_to_each_other() -> None:
    """The answers are a chapter of their own at the end."""
    files = opened(whole_book())
    first, answers = files["book/chapter-a.xhtml"], files["book/answers.xhtml"]
    assert "1. 能碰吗？ 看答案" in text(first).replace("？看", "？ 看")
    assert "先验电" not in first
    assert hrefs(first) == [
        "tel:120",
        "answers.xhtml#a-1",
        "chapter-b.xhtml#s1",
        "chapter-b.xhtml",
    ]
    assert hrefs(answers) == ["chapter-a.xhtml#q1", "chapter-b.xhtml#q1"]
    assert text(answers) == (
        "答案 先自己想，再看答案。 第1章 安全 1. 能碰吗？ 不能。先验电。 回到问题"
        " 第2章 接线 1. 第二章的？ 有。 回到问题"
    )


def test_a_book_without_questions_has_no_answers() -> None:
    """Nothing announces them."""
    files = opened(book(chapter(zh="字")))
    assert "book/answers.xhtml" not in files
    assert "answers" not in files["book/package.opf"]


def test_headings_have_plain_ids() -> None:
    """Chinese ids are not sure to be found by every reading program."""
    assert '<h2 id="s1">三</h2>' in opened(whole_book())["book/chapter-b.xhtml"]
