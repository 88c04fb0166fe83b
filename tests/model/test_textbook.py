"""A manuscript is read from its title to its last section."""

from __future__ import annotations

from catalog.model.origin import Origin
from catalog.model.prose import Passage
from catalog.model.textbook import Manuscript, Section
from catalog.problems import Place

FILE = "content/textbooks/chef/safety.md"


def test_all_that_is_read_has_its_place() -> None:
    """Title and summary in front; headings; text below them, which is counted from its line."""
    sections = (
        Section("", "先说`1`这个", 5),
        Section("一", "甲", 7),
        Section("二", "乙", 9, underlined=True),
    )
    front = Origin(FILE, 2, 1, {"title": (3, 1), "summary": (2, 1)})
    assert Manuscript(FILE, "题", "介绍", sections, front=front).passages == (
        Passage("题", Place(FILE, 3, 1)),
        Passage("介绍", Place(FILE, 2, 1)),
        Passage("先说   这个", Place(FILE, 5, 1), counted=True),
        Passage("一", Place(FILE, 7, 1)),
        Passage("甲", Place(FILE, 8, 1), counted=True),
        Passage("二", Place(FILE, 9, 1)),
        Passage("乙", Place(FILE, 11, 1), counted=True),
    )


def test_without_a_front_the_file_is_the_place() -> None:
    """As for a manuscript that was not read from a file."""
    assert [passage.place for passage in Manuscript(FILE, "题", "介绍").passages] == [
        Place(FILE)
    ] * 2
