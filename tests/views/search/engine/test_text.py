"""The words of the books, as the program reads them."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from catalog.model.catalog import Catalog
from catalog.model.text import Lang
from catalog.model.textbook import Section
from catalog.views.search import texts
from tests.views.pages.reading import shipped
from tests.views.pages.reading import site as site_of
from tests.views.search.asking import Question, answer_of, called, evaluated, sample, written

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
    "gas": ["en/g", "zh/g"],
    "bo": ["zh/b"],
    "xq": ["zh/x"],
}


def test_a_query_needs_few_pieces(scripts: list[Path]) -> None:
    """By the first sound of each character, of each syllable, and of English words; a few letters
    that are no syllables may begin a Chinese word, as AED."""
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


def test_many_letters_are_cut_in_time() -> None:
    """However many ways there are to try."""
    (took,) = evaluated(
        f'var began = Date.now(); syllablesIn("{"angan" * 40}uu"); Date.now() - began'
    )
    assert took < 300


def test_every_word_is_in_a_piece_that_is_asked_for(tmp_path: Path) -> None:
    """Words that begin with rare characters or with letters, too."""
    folder = written(site_of(shipped()), tmp_path)
    where = {
        word: f"zh/{shard.stem}"
        for shard in sorted(folder.glob("zh/*.js"))
        for word in re.findall(r'(?:"|\\n)([^ "\\]+) ', shard.read_text(encoding="utf-8"))
    }
    scripts = [folder / f"{name}.js" for name in ("names.zh", "places", "more.zh")]
    asked = called("piecesFor", ([word] for word in where), scripts=scripts)
    lost = [w for (w, piece), some in zip(where.items(), asked, strict=True) if piece not in some]
    assert (len(where) > 1000, lost) == (True, [])


def with_section(heading: str, text: str) -> Catalog:
    """The sample, with one more section in front of its chapter."""
    (chapter,) = sample().chapters
    sections = (Section(heading, text, 5), *chapter.zh.sections)
    return replace(
        sample(), chapters=(replace(chapter, zh=replace(chapter.zh, sections=sections)),)
    )


@pytest.mark.parametrize(("heading", "anchor"), [("", ""), ("2027", "#s-2027"), ("A=B", "#ab")])
def test_a_section_is_found_where_it_stands(heading: str, anchor: str) -> None:
    """What stands before the first heading is the top of the page; a heading may be a number."""
    (answer,) = answer_of(with_section(heading, "开场白讲辣椒"), Question("辣椒"))
    assert answer.paths == [f"textbooks/chef/safety/{anchor}"]


def test_a_heading_that_is_a_number_is_not_the_number_of_one(tmp_path: Path) -> None:
    """Common headings are numbered."""
    catalog = with_section("2027", "讲辣椒")
    (first,) = catalog.chapters
    others = (replace(sample().chapters[0], id=f"c{n}") for n in range(8))
    folder = written(site_of(replace(catalog, chapters=(first, *others))), tmp_path)
    scripts = [folder / f"{name}.js" for name in ("names.zh", "places", "more.zh")]
    (named,) = evaluated("sections.map(function (one) { return one.zh; })", scripts=scripts)
    assert named[:2] == ["2027", "学完这一章你会"]
