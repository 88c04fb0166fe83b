"""A new chapter has every section that a chapter has, in both languages, and its place."""

from __future__ import annotations

from pathlib import Path

import pytest

from catalog.content.chapters import sections
from catalog.content.writing.chapters import new_chapter
from catalog.content.writing.files import Written
from catalog.content.writing.refusal import RefusedError
from catalog.model.text import Text
from tests.content.reading import change
from tests.content.writing.filling import catalog_of, fill, marked_places, told
from tests.site.building import ROOT, files_below

MODEL = ROOT / "content" / "textbooks" / "electrician"


def begun(content: Path, chapter: str = "stir-frying") -> Written:
    """A chapter of the sample's book, begun."""
    return new_chapter(content, catalog_of(content), "chef", chapter)


def headings(path: Path) -> list[str]:
    """The headings of the second level, from the first on."""
    body = path.read_text(encoding="utf-8").split("---\n", 2)[2]
    return [section.heading for section in sections(body.lstrip("\n"), 1)]


def test_a_chapter_is_two_files_and_an_entry(content: Path) -> None:
    """And no other file changes."""
    before = files_below(content)
    book = content / "textbooks" / "chef"
    chinese, english = book / "stir-frying.md", book / "stir-frying.en.md"
    assert begun(content) == Written("stir-frying", (chinese, english), (book / "book.yml",))
    after = files_below(content)
    listing = "textbooks/chef/book.yml"
    assert {name for name in after if after[name] != before.get(name)} == {
        listing,
        "textbooks/chef/stir-frying.md",
        "textbooks/chef/stir-frying.en.md",
    }
    assert after[listing] == before[listing].replace(b"[safety]", b"[safety, stir-frying]")


def test_the_check_reports_just_what_is_to_be_written(content: Path) -> None:
    """One fault in each line that holds a mark; filled in, the form of the chapter is in order."""
    made = begun(content)
    assert told(content) == marked_places(content, *made.new)
    for path in made.new:
        fill(path)
    assert {code for _, code in told(content)} == {
        "chapter-short",  # as short as the skeleton
        "chapter-untaught",  # no unit names it yet
        "translation-unrecorded",  # nobody has confirmed the English yet
    }
    chapter = catalog_of(content).chapter["chef", "stir-frying"]
    assert chapter.title == Text("写好了", "Written")


def test_the_sections_are_those_of_the_finished_chapters(content: Path) -> None:
    """The first three and the last three, with one of the author's own between them."""
    for path, model, own in zip(
        begun(content).new,
        (MODEL / "electrical-safety.md", MODEL / "electrical-safety.en.md"),
        ("怎么做", "Step by step"),
        strict=True,
    ):
        finished = headings(model)
        assert headings(path) == [*finished[:3], own, *finished[-3:]]


def test_the_blocks_are_those_of_the_finished_chapters(content: Path) -> None:
    """The safety box, the heads of the tables, what is ticked and signed, and five questions."""
    for path, name in zip(
        begun(content).new, ("electrical-safety.md", "electrical-safety.en.md"), strict=True
    ):
        text, finished = (p.read_text(encoding="utf-8") for p in (path, MODEL / name))
        assert blocks(text) == [*blocks(finished)[:1], *blocks(finished)[-2:]]
        assert (text.count("\n??? question "), text.count(" | □ | ____ |\n")) == (5, 6)


def blocks(text: str) -> list[str]:
    """The first lines of boxes and tables."""
    lines = text.split("\n")
    below = [*lines[1:], ""]
    return [
        line
        for line, after in zip(lines, below, strict=True)
        if line.startswith("!!! ") or after.startswith("| --- ")
    ]


def test_a_chapter_that_was_listed_before_is_not_listed_twice(content: Path) -> None:
    """Who writes the table of contents first may."""
    listing = content / "textbooks" / "chef" / "book.yml"
    change(listing, "[safety]", "[safety, stir-frying]")
    before = listing.read_bytes()
    made = begun(content)
    assert (made.added_to, listing.read_bytes()) == ((), before)
    assert told(content) == marked_places(content, *made.new)


def test_comments_and_indent_of_the_book_stay(content: Path) -> None:
    """One line more, and that is all."""
    listing = content / "textbooks" / "chef" / "book.yml"
    change(listing, "chapters: [safety]", "chapters:   # in order\n   -  safety # first\n\n# end")
    before = listing.read_text(encoding="utf-8")
    begun(content)
    assert listing.read_text(encoding="utf-8") == before.replace(
        "# first\n", "# first\n   - stir-frying\n"
    )


@pytest.mark.parametrize("there", ["stir-frying.md", "stir-frying.en.md"])
def test_nothing_is_overwritten(there: str, content: Path) -> None:
    """Neither file, and then nothing else is written either."""
    (content / "textbooks" / "chef" / there).write_text("mine", encoding="utf-8")
    before = files_below(content)
    with pytest.raises(RefusedError) as refused:
        begun(content)
    assert str(refused.value) == (
        f"content/textbooks/chef/{there} 已经有了，不会覆盖它。换一个代号。\n"
        f"content/textbooks/chef/{there} exists already and is not overwritten."
        " Choose another id."
    )
    assert files_below(content) == before


def test_a_link_is_not_written_through(content: Path, tmp_path: Path) -> None:
    """Even where it leads nowhere yet."""
    (content / "textbooks" / "chef" / "stir-frying.en.md").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(RefusedError):
        begun(content)
    assert not (tmp_path / "elsewhere").exists()


@pytest.mark.parametrize(
    "chapter", ["", "Stir", "stir_frying", "../x", "a/b", "炒菜", "a--b", "-a"]
)
def test_an_id_that_is_none_is_refused(chapter: str, content: Path) -> None:
    """With what an id looks like."""
    before = files_below(content)
    with pytest.raises(RefusedError) as refused:
        begun(content, chapter)
    assert str(refused.value) == (
        f"“{chapter}”不能做章的代号：只用小写字母、数字和短横，像 terrace-soil 这样。\n"
        f"“{chapter}” cannot be the id of a chapter: small letters, digits and hyphens only,"
        " like terrace-soil."
    )
    assert files_below(content) == before


def test_a_list_that_cannot_be_added_to_safely_is_left_alone(content: Path) -> None:
    """The author is told which file, and nothing is written."""
    listing = content / "textbooks" / "chef" / "book.yml"
    change(listing, "[safety]", "\n  - |+\n    safety\n\n\n")
    catalog = catalog_of(content)
    before = files_below(content)
    with pytest.raises(RefusedError) as refused:
        new_chapter(content, catalog, "chef", "stir-frying")
    assert str(refused.value) == (
        "没法稳妥地加进 content/textbooks/chef/book.yml 的 chapters。"
        "先运行 catalog check 改好这个文件，或者自己加。\n"
        "It cannot be added safely to chapters in content/textbooks/chef/book.yml."
        " Run catalog check and put the file right, or add it by hand."
    )
    assert files_below(content) == before
