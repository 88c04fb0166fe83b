"""What is no file of the content folder is not read: links, and folders named like files."""

from __future__ import annotations

from pathlib import Path

import pytest

from catalog.content.reader import read_content
from tests.content.reading import SAMPLE, told
from tests.content.test_reader import CHAPTER, OPTIONAL


@pytest.mark.parametrize("name", OPTIONAL)
@pytest.mark.parametrize("to", ["venues.yml", "nowhere.yml"])
def test_nothing_is_read_through_a_link_in_the_place_of_a_file(
    content: Path, name: str, to: str
) -> None:
    """The link is told, wherever it leads, and the catalog has nothing of it."""
    attribute, nothing = OPTIONAL[name]
    (content / name).unlink()
    (content / name).symlink_to(to)
    read = read_content(content)
    assert read.catalog is not None
    assert getattr(read.catalog, attribute) == nothing
    assert [p.code for p in read.problems] == ["file-link"]


@pytest.mark.parametrize(
    "name", ["courses/x.yml", "villages/x.yml", "schedules/x/y.yml", "textbooks/x/book.yml"]
)
def test_a_folder_with_the_name_of_a_file_is_told(name: str, content: Path) -> None:
    """It cannot be opened, and what is in it does not belong there."""
    (content / name).mkdir(parents=True)
    (content / name / "a.yml").write_text("x")
    found = told(content)
    assert (f"content/{name}", "file-unreadable") in found
    assert (f"content/{name}/a.yml", "file-unexpected") in found


def test_a_chapter_that_is_a_folder_is_told(content: Path) -> None:
    """The same for Markdown."""
    (content / CHAPTER).unlink()
    (content / CHAPTER).mkdir()
    assert told(content) == [(f"content/{CHAPTER}", "file-unreadable")]


@pytest.mark.parametrize(
    "target", ["nothing", "/dev/zero", "/etc/passwd", "x.yml", "../venues.yml", "/"]
)
@pytest.mark.parametrize(
    "name", ["courses/x.yml", "textbooks/chef/a.md", "schedules/x", "a.md", ".#a.yml"]
)
def test_nothing_is_read_through_a_link(name: str, target: str, content: Path) -> None:
    """Wherever it leads, to nothing, to itself or without end, a link is one problem."""
    (content / name).symlink_to(target)
    assert told(content) == [(f"content/{name}", "file-link")]


def test_a_link_in_the_place_of_a_single_file_is_told(content: Path) -> None:
    """There is no catalog then, and the file is not called missing."""
    (content / "venues.yml").unlink()
    (content / "venues.yml").symlink_to(SAMPLE / "venues.yml")
    assert (read_content(content).catalog, told(content)) == (
        None,
        [("content/venues.yml", "file-link")],
    )


def test_a_linked_book_is_not_called_missing(content: Path) -> None:
    """The link is the problem."""
    (content / "textbooks/chef/book.yml").unlink()
    (content / "textbooks/chef/book.yml").symlink_to(SAMPLE / "textbooks/chef/book.yml")
    assert ("content/textbooks/chef/book.yml", "file-missing") not in told(content)
