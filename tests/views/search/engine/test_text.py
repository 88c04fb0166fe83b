"""The words of the books, as the program reads them."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from catalog.model.text import Lang
from catalog.views.search import texts
from tests.views.pages.reading import shipped
from tests.views.pages.reading import site as site_of
from tests.views.search.asking import called, evaluated, written

_NUMBERS = st.sets(st.integers(min_value=0, max_value=200_000), max_size=40)


@settings(max_examples=5)
@given(st.lists(_NUMBERS, min_size=50))
def test_what_was_packed_is_unpacked(lists: list[set[int]]) -> None:
    """Any rising numbers."""
    rising = [sorted(numbers) for numbers in lists]
    assert called("unpack", ([texts.packed(numbers)] for numbers in rising)) == rising


@pytest.mark.parametrize("lang", Lang)
def test_every_text_has_the_number_that_its_words_say(lang: Lang, tmp_path: Path) -> None:
    """The program counts sections, questions, pages and courses as the index does."""
    site = site_of(shipped())
    folder = written(site, tmp_path)
    scripts = [folder / f"{name}.js" for name in (f"names.{lang}", "places", f"more.{lang}")]
    (counted,) = evaluated("sections.map(pathOf)", scripts=scripts)
    pieces = iter(counted)
    for chapter in site.catalog.chapters:
        found = [next(pieces) for _ in chapter[lang].sections]
        anchors = [f"{chapter.path}#{anchor}" for anchor in chapter[lang].anchors]
        assert found == [address for address in anchors if address in found]
    assert len(counted) == len(texts.pieces(site, lang))


PIECES = {
    "": [],
    "厨房": ["zh/c", "zh/f"],
    "牛奶": ["zh/l"],
    "chufang": ["en/c", "zh/c", "zh/f"],
    "怎么": [],
    "怎么 厨": ["zh/c"],
    "120": ["zh/1"],
    "gas": ["en/g"],
    "bo": ["zh/b"],
    "xq": [],
}


def test_a_query_needs_few_pieces(scripts: list[Path]) -> None:
    """By the first sound of each character, of each syllable, and of English words."""
    said = called("piecesFor", ([query] for query in PIECES), scripts=scripts)
    assert dict(zip(PIECES, said, strict=True)) == PIECES


SYLLABLES = {
    "": [],
    "chushi": ["chu", "shi"],
    "xian": ["xian"],
    "lvshui": ["lv", "shui"],
    "weld": None,
    "qingx": None,
}


def test_letters_are_syllables_if_they_can_be() -> None:
    """The longest first."""
    said = called("syllablesIn", ([run] for run in SYLLABLES))
    assert dict(zip(SYLLABLES, said, strict=True)) == SYLLABLES
