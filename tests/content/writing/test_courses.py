"""A new course has every key that a course must have."""

from __future__ import annotations

from pathlib import Path

import pytest

from catalog.content.writing.courses import new_course
from catalog.content.writing.files import Choice, Written
from catalog.content.writing.refusal import RefusedError
from tests.content.reading import change
from tests.content.writing.filling import catalog_of, fill, marked_places, told
from tests.site.building import files_below


def without_chapters(found: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """What was told, apart from units that no chapter teaches yet."""
    return [one for one in found if one[1] != "unit-chapterless"]


def test_the_check_reports_just_what_is_to_be_written(content: Path) -> None:
    """One fault for each mark; filled in, only its units have no chapters yet."""
    path = content / "courses" / "lorry.yml"
    made = new_course(content, catalog_of(content), "lorry", "chef")
    assert made == Written("lorry", (path,))
    assert without_chapters(told(content)) == marked_places(content, path)
    fill(path)
    assert without_chapters(told(content)) == []
    course = catalog_of(content).course["lorry"]
    assert (course.trade, course.textbook, course.units[0].id) == ("chef", "chef", "safety")


def test_a_textbook_that_is_not_plain_is_left_open(content: Path) -> None:
    """With those there are to choose from."""
    made = new_course(content, catalog_of(content), "lorry", "driving")
    assert made.choices == (Choice("textbook", ("chef",)),)
    assert without_chapters(told(content)) == marked_places(content, *made.new)
    fill(made.new[0], textbook="chef")
    assert without_chapters(told(content)) == []


def test_the_textbook_of_the_same_name_comes_first(content: Path) -> None:
    """Before that of the trade; and the only one that the trade uses comes last."""
    book = content / "textbooks" / "lorry" / "book.yml"
    book.parent.mkdir()
    words = (content / "textbooks" / "chef" / "book.yml").read_text(encoding="utf-8")
    book.write_text(
        words.replace("id: chef", "id: lorry").replace("[safety]", "[]"), encoding="utf-8"
    )
    new_course(content, catalog_of(content), "lorry", "chef")
    assert "\ntextbook: lorry\n" in (content / "courses" / "lorry.yml").read_text(encoding="utf-8")
    change(content / "courses" / "chef.yml", "textbook: chef", "textbook: lorry")
    change(content / "courses" / "chef.yml", "trade: chef", "trade: driving")
    new_course(content, catalog_of(content), "bus", "driving")
    assert "\ntextbook: lorry\n" in (content / "courses" / "bus.yml").read_text(encoding="utf-8")


def test_a_course_that_is_there_is_not_overwritten(content: Path) -> None:
    """Nor one that stands in a file of another name, nor one that cannot be read."""
    catalog = catalog_of(content)
    with pytest.raises(RefusedError) as refused:
        new_course(content, catalog, "chef", "chef")
    assert str(refused.value) == (
        "课程“chef”已经有了：content/courses/chef.yml。换一个代号。\n"
        "The course “chef” exists already: content/courses/chef.yml. Choose another id."
    )
    (content / "courses" / "broken.yml").write_text("[", encoding="utf-8")
    before = files_below(content)
    with pytest.raises(RefusedError) as refused:
        new_course(content, catalog, "broken", "chef")
    assert "content/courses/broken.yml exists already" in str(refused.value)
    assert files_below(content) == before


@pytest.mark.parametrize(
    ("trade", "said"),
    [
        ("chf", "没有叫“chf”的工种。是不是“chef”（厨师）？\n"
         "There is no trade “chf”. Did you mean “chef” (Chef)?"),
        ("厨师", "没有叫“厨师”的工种。是不是“chef”（厨师）？\n"
         "There is no trade “厨师”. Did you mean “chef” (Chef)?"),
        ("zzz", "没有叫“zzz”的工种。可以写：chef, driving\n"
         "There is no trade “zzz”. Known: chef, driving"),
    ],
)  # fmt: skip
def test_an_unknown_trade_is_refused(trade: str, said: str, content: Path) -> None:
    """With the nearest by id or name, else with all."""
    before = files_below(content)
    with pytest.raises(RefusedError) as refused:
        new_course(content, catalog_of(content), "lorry", trade)
    assert str(refused.value) == said
    assert files_below(content) == before
