"""What is counted in a text, and that counting bears any text."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog.model.measure import (
    Rarity,
    Sentence,
    common_characters,
    lengths,
    long_sentences,
    rarity,
)
from catalog.model.prose import Passage, plain
from catalog.problems import Place

PLACE = Place("a.md", 1, 1)
LIKE_CHINESE = st.text(st.sampled_from("一二三焊𠮷a1。！；：，….|\n -*《”")) | st.text()


def passages(*texts: str) -> tuple[Passage, ...]:
    return tuple(Passage(text, PLACE) for text in texts)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", []),
        ("人走火关。", [4]),
        ("人走！火关？记住；一：二…三", [2, 2, 2, 1, 1, 1]),
        ("人走\n火关\n\n", [2, 2]),
        ("| 错误 | 后果 |\n| --- | --- |\n| 漏电 | 死人 |", [2, 2, 2, 2]),
        ("- 先关气\n- 再开窗", [3, 3]),
        ("2020 年 5 月 1 日", [6]),
        ("上午 08:30-11:45 在 3.5 楼", [6]),
        ("电话 0827-0000101", [3]),
        ("打开 WeChat，点“我”", [5]),
        ("“人走。”他说。", [2, 2]),
        ("……——（）", []),
    ],
)
def test_sentences_are_counted_in_what_is_read(text: str, found: list[int]) -> None:
    """A character, a number and a foreign word count one each, punctuation nothing."""
    assert lengths(text) == found


def test_a_long_sentence_has_its_beginning() -> None:
    """Without the marks in front of its first word, but with what belongs to it."""
    text = "短。\n- **《法》说人走火关，** 记住。”（后面这句也长）\n"
    assert list(long_sentences(text, 6)) == [Sentence(7, "《法》说人走火关，** 记住", 8)]
    assert text[7:].startswith("《法》")
    assert list(long_sentences(text, 8)) == []


@given(LIKE_CHINESE, st.integers(0, 8))
def test_long_sentences_are_those_that_are_longer(text: str, most: int) -> None:
    """Both ways of counting agree on every text, and a sentence stands where it is said to."""
    found = list(long_sentences(text, most))
    assert [one.length for one in found] == [length for length in lengths(text) if length > most]
    assert all(text.startswith(one.text, one.start) for one in found)


@given(LIKE_CHINESE)
def test_no_sentence_is_shorter_than_nothing_or_longer_than_the_longest(text: str) -> None:
    """So the mean lies between the shortest and the longest."""
    found = lengths(text)
    assert all(length > 0 for length in found)
    assert sum(found) <= max(found, default=0) * len(found)


@given(LIKE_CHINESE, st.integers(0, 100))
def test_a_full_stop_never_makes_the_longest_sentence_longer(text: str, at: int) -> None:
    """Wherever it is put."""
    stopped = f"{text[:at]}。{text[at:]}"
    assert max(lengths(stopped), default=0) <= max(lengths(text), default=0)


@given(LIKE_CHINESE, LIKE_CHINESE)
def test_texts_on_lines_of_their_own_are_counted_apart(one: str, other: str) -> None:
    """Nothing is read across the end of a line."""
    assert lengths(f"{one}\n{other}") == lengths(one) + lengths(other)


@given(st.text())
def test_any_markdown_can_be_measured(text: str) -> None:
    """Nothing that can be written makes it fail, and a share is a share."""
    found = rarity(passages(plain(text)))
    assert sum(times for _, times in found.rare) <= found.characters <= len(text)
    assert 0 <= found.share <= 1


def test_the_common_characters_are_2500_sorted() -> None:
    """Every line of the file but the first, which names the source."""
    file = Path(__file__).parents[2] / "src/catalog/model/common_characters.txt"
    source, *lines = file.read_text(encoding="utf-8").splitlines()
    assert "1988" in source
    found = "".join(lines)
    assert (len(found), sorted(set(found))) == (2500, list(found))
    assert common_characters() == frozenset(found)


def test_rare_characters_come_by_how_often() -> None:
    """The most frequent first, then by code point; signs and foreign letters are no characters."""
    found = rarity(passages("焊焊工鬓", "é—Ω😀焊𠮷工"))
    assert found == Rarity(7, (("焊", 3), ("鬓", 1), ("𠮷", 1)))
    assert found.share == 5 / 7


def test_the_characters_of_known_words_are_not_rare() -> None:
    """Wherever they stand."""
    assert rarity(passages("焊一条鬓"), frozenset({"焊工", "电"})) == Rarity(4, (("鬓", 1),))


def test_nothing_is_not_rare() -> None:
    """The share of an empty text is 0."""
    assert rarity(()).share == 0
