"""Chapters are pairs of Markdown files, each with a title and a summary in front."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog.content import chapter_codes
from catalog.content.chapters import FrontMatter, read_chapter, read_manuscript, sections
from catalog.content.shapes import Report
from catalog.model.origin import Origin
from catalog.model.text import Text
from catalog.model.textbook import Chapter, Link, Manuscript, Review, Section, Translated
from catalog.problems import Place
from tests.builders import faults

FRONT = "---\ntitle: 安全\nsummary: 先学安全\n---\n"


def matter(folder: Path, text: str | bytes) -> tuple[FrontMatter | None, Report]:
    """The front matter of a file with `text`, and the report."""
    path = folder / "a.md"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    report = Report("other")
    found = read_manuscript(path, "a.md", report)
    return found.matter if found else None, report


@pytest.mark.parametrize(
    "text",
    [
        FRONT,
        FRONT + "\n## 正文\n",
        FRONT.replace("\n", "\r\n"),
        FRONT.replace("---\n", "---  \n"),
        "---\nsummary: '先学安全'\ntitle: \"安全\"\n---\n---\n",
        "---\ntitle: 安全\nsummary: >\n  先学安全\n---\n",
    ],
)
def test_front_matter_is_read(text: str, tmp_path: Path) -> None:
    """A title and a summary between two lines of hyphens, in either order."""
    found, report = matter(tmp_path, text)
    assert (found, report.problems) == (FrontMatter("安全", "先学安全"), [])


@pytest.mark.parametrize("word", ["no", "10:30", "010", "2027-03-04", "~", "null", "12333"])
def test_a_title_stays_as_it_was_written(word: str, tmp_path: Path) -> None:
    """What YAML 1.1 would turn into something else is a title like any other."""
    found, _ = matter(tmp_path, f"---\ntitle: {word}\nsummary: {word}\n---\n")
    assert found == FrontMatter(word, word)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("正文", [("a.md:1:1", "front-matter-missing")]),
        ("正文\n<b>", [("a.md:1:1", "front-matter-missing"), ("a.md:2:1", "markdown-html")]),
        (" ---\n", [("a.md:1:1", "front-matter-missing")]),
        ("\ufeff\ufeff" + FRONT, [
            ("a.md:1:1", "file-bom"),
            ("a.md:1:1", "front-matter-missing"),
            ("a.md:1:1", "value-hidden"),
        ]),
        ("---\n---\n", [("a.md:1:1", "front-matter-missing")]),
        ("---\n# x\n---\n{", [
            ("a.md:4:1", "markdown-attributes"),
            ("a.md:1:1", "front-matter-missing"),
        ]),
        ("\ufeff---\n---\n", [("a.md:1:1", "file-bom"), ("a.md:1:1", "front-matter-missing")]),
        ("---\ntitle: 安全\n", [("a.md:1:1", "front-matter-open")]),
        ("---", [("a.md:1:1", "front-matter-open")]),
        ("---\ntitle: a: b\n---\n", [("a.md:2:9", "yaml-syntax")]),
        ("---\n- title\n---\n", [("a.md:2:1", "value-kind")]),
        ("---\ntitle: 安全\n---\n", [("a.md:2:1", "key-missing")]),
        ('---\ntitle: a \\"b\\"\nsummary: "\\"先\\""\n---\n', [
            ("a.md:2:1", "markdown-backslash"),
        ]),
        ("---\ntitle:\nsummary: 先\n---\n", [("a.md:2:7", "value-empty")]),
        (FRONT.replace("title", "tilte"), [
            ("a.md:2:1", "key-unknown"),
            ("a.md:2:1", "key-missing"),
        ]),
        (FRONT + "# 大标题\n\n`a", [
            ("a.md:5:1", "markdown-heading"),
            ("a.md:7:1", "markdown-code"),
        ]),
        ("", [("a.md", "file-empty")]),
    ],
)  # fmt: skip
def test_what_is_wrong_with_a_page_is_told(
    text: str, found: list[tuple[str, str]], tmp_path: Path
) -> None:
    """In the front matter and in the text below, each at its own line."""
    assert faults(matter(tmp_path, text)[1].problems) == found


def test_a_page_in_another_encoding_is_told(tmp_path: Path) -> None:
    """Nothing more is said of it."""
    found, report = matter(tmp_path, FRONT.encode("gbk"))
    assert (found, faults(report.problems)) == (None, [("a.md:2:8", "file-encoding")])


@given(st.text() | st.text().map(lambda text: f"---\n{text}\n---\n{text}"))
def test_any_page_at_all_is_read_or_told(text: str) -> None:
    """For all texts there is front matter or a problem, and never a failure."""
    with TemporaryDirectory() as folder:
        found, report = matter(Path(folder), text)
    assert found is not None or report.problems


@pytest.fixture
def book(tmp_path: Path) -> Path:
    """A folder with one chapter in both languages."""
    folder = tmp_path / "content" / "textbooks" / "chef"
    folder.mkdir(parents=True)
    (folder / "safety.md").write_text(FRONT, encoding="utf-8")
    (folder / "safety.en.md").write_text("---\ntitle: Safety\nsummary: First\n---\n")
    return folder


def chapter_of(folder: Path) -> tuple[Chapter | None, Report]:
    """The chapter of the folder, and the report."""
    report = Report("content")
    return read_chapter(folder.parents[2], folder / "safety.md", report, folder.name), report


def test_a_chapter_is_read_from_both_its_files(book: Path) -> None:
    """It is found by book and name, and has both titles."""
    found, report = chapter_of(book)
    file = "content/textbooks/chef/safety.md"
    assert found == Chapter(
        Origin(file, 1, 1),
        "chef",
        "safety",
        Manuscript(file, "安全", "先学安全"),
        Manuscript(file.replace(".md", ".en.md"), "Safety", "First"),
    )
    assert (found.title, found.summary) == (Text("安全", "Safety"), Text("先学安全", "First"))
    assert (report.problems, report.unread) == ([], set())


def test_all_that_is_read_of_a_chapter_has_its_place(book: Path) -> None:
    """Title and summary where they are written, the text below them line by line."""
    text = FRONT + "\n前面\n\n一\n---\n甲\n\n## 二\n乙"
    (book / "safety.md").write_text(text, encoding="utf-8")
    found, _ = chapter_of(book)
    assert found
    lines = text.split("\n")
    places = [(passage.text, passage.at(0).line) for passage in found.zh.passages]
    assert places[:2] == [("安全", 2), ("先学安全", 3)]
    for words, first in places[2:]:
        wanted = words.split("\n")
        written = [line.removeprefix("## ") for line in lines[first - 1 :]]
        assert written[: len(wanted)] == wanted


def test_a_chapter_without_translation_is_told(book: Path) -> None:
    """Nobody is told besides that a unit names a chapter which is not there."""
    (book / "safety.en.md").unlink()
    found, report = chapter_of(book)
    assert found is None
    assert report.problems == [
        chapter_codes.CHAPTER_TRANSLATION.at(
            Place("content/textbooks/chef/safety.md"),
            missing_zh="英文",
            missing_en="English",
            file="safety.en.md",
        )
    ]
    assert report.unread == {"safety"}


def test_both_files_of_a_chapter_are_checked(book: Path) -> None:
    """The faults of either are told, and the chapter is unread."""
    (book / "safety.md").write_text("正文", encoding="utf-8")
    (book / "safety.en.md").write_text("---\ntitle: Safety\n---\n<b>\n")
    found, report = chapter_of(book)
    assert (found, report.unread) == (None, {"safety"})
    assert faults(report.problems) == [
        ("content/textbooks/chef/safety.md:1:1", "front-matter-missing"),
        ("content/textbooks/chef/safety.en.md:4:1", "markdown-html"),
        ("content/textbooks/chef/safety.en.md:2:1", "key-missing"),
    ]


def test_a_translation_is_no_link_and_no_folder(book: Path) -> None:
    """A link is not followed, as it is told elsewhere; a folder cannot be opened."""
    (book / "safety.en.md").unlink()
    (book / "safety.en.md").symlink_to("safety.md")
    found, report = chapter_of(book)
    assert (found, report.problems, report.unread) == (None, [], {"safety"})
    (book / "safety.en.md").unlink()
    (book / "safety.en.md").mkdir()
    assert faults(chapter_of(book)[1].problems) == [
        ("content/textbooks/chef/safety.en.md", "file-unreadable")
    ]


def test_who_reviewed_it_and_what_it_was_translated_from_is_read(book: Path) -> None:
    """The one in the Chinese file, the other in the English."""
    (book / "safety.md").write_text(
        FRONT.replace("\n---", "\nreviewed: {on: 2026-11-20, by: T-CS01}\n---", 1), encoding="utf-8"
    )
    (book / "safety.en.md").write_text(
        "---\ntitle: Safety\nsummary: First\ntranslation:\n"
        "  - {section: 安全, source: 0123abcd, on: 2026-11-21}\n---\n",
        encoding="utf-8",
    )
    found, report = chapter_of(book)
    assert (found is not None, report.problems) == (True, [])
    assert found
    assert found.review == Review(found.review.origin, date(2026, 11, 20), "T-CS01")  # type: ignore[union-attr]
    one = found.translation[0]
    assert one == Translated(one.origin, "安全", "0123abcd", date(2026, 11, 21))
    assert one.origin.place == Place("content/textbooks/chef/safety.en.md", 5, 5)


def test_a_text_is_cut_at_its_headings() -> None:
    """Of the second level; code is no heading; what stands before the first has none."""
    body = "before\n\n## One ##\ntext\n### Deep\n```\n## code\n```\nTwo\n---\nend"
    assert sections(body, 5) == [
        Section("", "before\n", 5),
        Section("One", "text\n### Deep\n```\n## code\n```", 7, (3,)),
        Section("Two", "end", 13, underlined=True),
    ]


def test_links_within_the_content_have_their_place(book: Path) -> None:
    """Pictures with their words; addresses elsewhere and code are none of the catalog's."""
    (book / "safety.md").write_text(
        FRONT + "[a](next.md#b) ![字](a.svg) `[c](d.md)`\n[e](https://example.org) [f](#f)\n",
        encoding="utf-8",
    )
    found, _ = chapter_of(book)
    assert found
    file = "content/textbooks/chef/safety.md"
    assert found.zh.links == (
        Link("next.md#b", Place(file, 5, 5), "a"),
        Link("a.svg", Place(file, 5, 21), "字", picture=True),
        Link("#f", Place(file, 6, 30), "f"),
    )


def test_a_fingerprint_changes_with_the_words_and_not_with_the_space() -> None:
    """Blank lines and spaces at the end of a line are no change of meaning."""
    one = Section("One", "a\n\nb", 1)
    assert one.digest == Section("One", "\na  \nb\n\n", 9).digest
    assert (
        len({one.digest, Section("One", "a\nc", 1).digest, Section("Two", "a\nb", 1).digest}) == 3
    )
