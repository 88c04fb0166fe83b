"""Officialese is found where it is officialese, and nowhere else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog.model.prose import PlainWord
from catalog.rules.reading.officialese import officialese

WORDS = (
    PlainWord("予以", "给"),
    PlainWord("方可", "才能", unless=("方可以",)),
    PlainWord("以便", "好让", unless=("可以便",)),
    PlainWord("尚未", "还没", unless=("时尚未", "和尚未")),
    PlainWord("培训对象", "谁能来"),
    PlainWord("对象", "谁"),
    PlainWord("(.*)", "—"),
)


def found(text: str, known: frozenset[str] = frozenset()) -> list[tuple[int, str]]:
    return [(at, word.avoid) for at, word in officialese(WORDS, known).found_in(text)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", []),
        ("人走火关", []),
        ("先予以补助，再予以发放", [(1, "予以"), (7, "予以")]),
        ("考过方可上岗", [(2, "方可")]),
        ("这个地方可以坐", []),
        ("方可方可以", [(0, "方可")]),
        ("可以便宜点，以便下次来", [(6, "以便")]),
        ("以便", [(0, "以便")]),
        ("和尚未到，时尚未必，人尚未到", [(11, "尚未")]),
        ("培训对象是谁", [(0, "培训对象")]),
        ("《予以培训办法》说予以", [(9, "予以")]),
        ("《予以\n予以》", [(1, "予以"), (4, "予以")]),
        ("a.*b", []),
        ("a(.*)b", [(1, "(.*)")]),
    ],
)
def test_words_are_found(text: str, words: list[tuple[int, str]]) -> None:
    """With their place; not within a word that is fine, nor in the name of a document."""
    assert found(text) == words


def test_a_known_word_is_fine() -> None:
    """What is explained may be used."""
    assert found("予以方可", frozenset({"予以"})) == [(2, "方可")]


def test_the_first_of_two_entries_counts() -> None:
    """An author who adds a word that is there already breaks nothing."""
    one, other = PlainWord("务必", "一定"), PlainWord("务必", "千万")
    assert list(officialese((one, other)).found_in("务必")) == [(0, one)]


def test_an_empty_list_finds_nothing() -> None:
    """Nor does it fail."""
    assert list(officialese(()).found_in("予以《予以》")) == []


TEXTS = st.text(st.sampled_from("予以方可便尚未和时《》\n一")) | st.text()


@given(TEXTS)
def test_what_is_found_stands_there(text: str) -> None:
    """In order, each behind the one before."""
    at = 0
    for start, word in found(text):
        assert start >= at
        assert text.startswith(word, start)
        at = start + len(word)
