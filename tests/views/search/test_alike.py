"""Words of the text that could pass for a slip of the hand in a name."""

from __future__ import annotations

from dataclasses import replace

import pytest

from catalog.model.text import Text
from catalog.views.search.alike import ASKED_FIRST, is_one_slip, stem, words_like_names
from tests.people_and_places import trade
from tests.views.pages.reading import site as site_of
from tests.views.search.asking import called, evaluated
from tests.views.search.small import headed, small

SLIPS = [
    ("welding", "weding", True),
    ("weding", "welding", True),
    ("welding", "weeding", True),
    ("welding", "wleding", True),
    ("welding", "welding", False),
    ("welding", "wedding", True),
    ("welding", "elding", False),
    ("welding", "belding", False),
    ("welding", "wleidng", False),
    ("welding", "weld", False),
]


@pytest.mark.parametrize(("one", "other", "is_one"), SLIPS)
def test_a_slip_is_one_letter_or_two_in_the_wrong_order(one: str, other: str, is_one: bool) -> None:
    """The first letter is always right, as the program takes it."""
    assert is_one_slip(one, other) is is_one


def test_words_of_the_text_that_look_like_slips_are_told() -> None:
    """Names in any form are none, nor are words too short to be believed."""
    welder = replace(trade("welder"), short=Text("电焊", "Welding books"))
    text = "Weeding by hand. Welding is not weeding. Weldings. The boots. Wedding cake."
    chapter = headed("Weeding", text=text)
    catalog = small(trades=(welder,), chapters=(replace(chapter, en=chapter.zh),))
    assert words_like_names(site_of(catalog)) == ["wedding", "weeding"]


def test_without_textbooks_there_is_little_to_be_told() -> None:
    """Only what courses and questions say."""
    assert words_like_names(site_of(small(chapters=()))) == []


def test_slips_are_believed_in_the_names_that_the_program_believes() -> None:
    """The program has the same list."""
    assert evaluated("Object.keys(NEAR).sort()") == [sorted(ASKED_FIRST)]


def test_forms_of_a_word_are_known_as_the_program_knows_them() -> None:
    """By the same root."""
    words = sorted({word for pair in SLIPS for word in pair[:2]} | set(FORMS))
    assert called("stem", ([word] for word in words)) == [stem(word) for word in words]


FORMS = (
    *("class", "classes", "batteries", "battery", "planning", "planned", "dishes", "courses"),
    *("wires", "hoses", "agreements", "glass", "box", "boxes", "bees", "inspection", "rinse"),
)
