"""The words that books add are complete, used, and take the same in both languages."""

from __future__ import annotations

import re
from string import Formatter

import pytest

from catalog.model.text import Lang
from catalog.views.books.wording import WORDS, word
from tests.site.building import ROOT

_BOOKS = ROOT / "src" / "catalog" / "views" / "books"
_ASKED = re.compile(r'(?:word\(|WORDS\[|name = )"(\w+)"|else "(\w+)"|\("(\w+)", "(\w+)"\)')


def takes(text: str) -> set[str]:
    """The names of what is put into `text`."""
    return {name for _, name, _, _ in Formatter().parse(text) if name}


@pytest.mark.parametrize("name", WORDS)
def test_words_are_in_both_languages_and_take_the_same(name: str) -> None:
    """Neither is empty."""
    text = WORDS[name]
    assert text.zh
    assert text.en
    assert takes(text.zh) == takes(text.en)


def test_every_word_is_used() -> None:
    """As the sources ask for them."""
    sources = [path for path in _BOOKS.glob("*.py") if path.name != "wording.py"]
    found = _ASKED.findall("\n".join(path.read_text(encoding="utf-8") for path in sources))
    assert set(WORDS) - {name for names in found for name in names} == set()


def test_values_are_put_in() -> None:
    """As they are."""
    assert word("chapter", Lang.ZH, number=3) == "第3章"
    assert word("chapter", Lang.EN, number=3) == "Chapter 3"
