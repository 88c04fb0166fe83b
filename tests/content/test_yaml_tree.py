"""YAML is read as a tree of words in which every node knows its place."""

from __future__ import annotations

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from catalog.content import codes, yaml_tree
from catalog.content.yaml_tree import Listing, Node, Scalar, Table, read_tree
from catalog.problems import Place, Problem
from tests.builders import faults


def read(text: str, first_line: int = 1) -> tuple[Node | None, list[tuple[str, str]]]:
    """The tree of `text` and the faults found in it."""
    problems: list[Problem] = []
    return read_tree(text, "f", problems, first_line), faults(problems)


def test_every_node_knows_its_line_and_column() -> None:
    """Tables, lists and words, in block and in flow style; what is quoted is marked."""
    tree, found = read("a: 好\nb:\n  - {c: 'd', e: \"\"}\n  - |\n    x\n    y\n")
    inner = Table(
        3,
        5,
        {"c": Scalar("d", 3, 9, quoted=True), "e": Scalar("", 3, 17, quoted=True)},
        {"c": (3, 6), "e": (3, 14)},
    )
    assert tree == Table(
        1,
        1,
        {
            "a": Scalar("好", 1, 4),
            "b": Listing(3, 3, [inner, Scalar("x\ny\n", 4, 5, quoted=True)]),
        },
        {"a": (1, 1), "b": (2, 1)},
    )
    assert found == []


def test_lines_are_counted_from_where_the_text_begins() -> None:
    """Front matter begins on the second line of its file."""
    assert read("a: b", first_line=2)[0] == Table(2, 1, {"a": Scalar("b", 2, 4)}, {"a": (2, 1)})
    assert read("a: [", first_line=2)[1] == [("f:2:5", "yaml-syntax")]


@pytest.mark.parametrize(
    "word",
    [
        "10:30", "1:30:00", "no", "No", "yes", "on", "off", "y", "true", "010", "0o10", "1e3",
        "0x10", "1_000", "~", "null", ".inf", ".nan", "2027-03-04", "2027-03-04 10:30:00", "<<",
    ],
)  # fmt: skip
def test_no_word_is_taken_for_anything_else(word: str) -> None:
    """What YAML 1.1 would turn into a number, a date, a truth or nothing stays the word."""
    tree, found = read(f"- {word}\n- {{{word}: {word}}}")
    assert isinstance(tree, Listing)
    assert tree.items[0] == Scalar(word, 1, 3)
    assert tree.items[1] == Table(2, 3, {word: Scalar(word, 2, 6 + len(word))}, {word: (2, 4)})
    assert found == []


@pytest.mark.parametrize("text", ["", "\n\n", "# only a comment", "---", "---\n# x\n..."])
def test_a_text_without_content_has_no_tree(text: str) -> None:
    """Nothing, comments and an empty document are no tree and no problem of YAML."""
    assert read(text) == (None, [])


def test_a_quoted_nothing_is_a_word() -> None:
    """Two quotes with nothing between are written on purpose."""
    assert read('""') == (Scalar("", 1, 1, quoted=True), [])


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("a: b: c", ("f:1:5", "yaml-syntax")),
        ("a: 'b\nc: d\n", ("f:1:4", "yaml-syntax")),
        ("a: [b\n", ("f:1:4", "yaml-syntax")),
        ("a: b\n c: d", ("f:2:3", "yaml-syntax")),
        ("? [a]\n: b", ("f:1:3", "yaml-syntax")),
        ("{{a: b}: c}", ("f:1:2", "yaml-syntax")),
        ("a: @b", ("f:1:4", "yaml-syntax")),
        ('a: "\\ud800"', ("f:1:7", "yaml-syntax")),
        ("%YAML 9.9\n---\na", ("f:1:1", "yaml-syntax")),
        ("x" * 3000 + ": 1", ("f:1:3001", "yaml-syntax")),
        ("a:\n\tb: c", ("f:2:1", "yaml-tab")),
        ("a:\n- b\n\t- c", ("f:3:1", "yaml-tab")),
        ("a: |\n  b\n\tc", ("f:3:1", "yaml-tab")),
        ("a: &x b", ("f:1:4", "yaml-alias")),
        ("a: *x", ("f:1:4", "yaml-alias")),
        ("a: &x [*x]", ("f:1:4", "yaml-alias")),
        ("&x a: b", ("f:1:1", "yaml-alias")),
        ("a: !!str b", ("f:1:4", "yaml-tag")),
        ("a: ! b", ("f:1:4", "yaml-tag")),
        ("!!python/object/apply:os.system [ls]", ("f:1:1", "yaml-tag")),
        ("a: b\n---\nc: d", ("f:2:1", "yaml-documents")),
        ("a: b\n...\n---\n", ("f:3:1", "yaml-documents")),
        ("a: b\0", ("f:1:5", "value-hidden")),
        ("中文: 好\n中文: x\x07", ("f:2:6", "value-hidden")),
        ("a: \ufeffb", ("f:1:4", "value-hidden")),
        ("a: b\u2028c: d", ("f:1:5", "value-hidden")),
        ("a: \x85b", ("f:1:4", "value-hidden")),
        ("a: \ud800", ("f:1:4", "value-hidden")),
        ("a: b\rc: d", ("f:1:5", "value-hidden")),
    ],
)
def test_what_is_not_plain_yaml_is_told_at_its_place(text: str, fault: tuple[str, str]) -> None:
    """One problem, and no tree."""
    assert read(text) == (None, [fault])


def test_the_hidden_character_is_named() -> None:
    """The sentence gives the number of the character, not what a terminal makes of it."""
    problems: list[Problem] = []
    read_tree("a: b\0", "f", problems)
    assert problems == [codes.VALUE_HIDDEN.at(Place("f", 1, 5), character="U+0000")]


def test_a_key_that_is_given_twice_is_told_and_the_first_counts() -> None:
    """Each further time is one problem; what stands behind it is still looked through."""
    tree, found = read("a: 1\nb: 2\na: 3\na: {c: 1, c: 2}")
    assert tree == Table(
        1,
        1,
        {"a": Scalar("1", 1, 4), "b": Scalar("2", 2, 4)},
        {"a": (1, 1), "b": (2, 1)},
    )
    assert found == [("f:3:1", "key-twice"), ("f:4:11", "key-twice"), ("f:4:1", "key-twice")]


def test_keys_may_look_like_anything() -> None:
    """A number, nothing at all and a key after a question mark are just keys."""
    tree, found = read("1: a\n? \n: b\n? c\n: d\n'': e")
    assert isinstance(tree, Table)
    assert tree.entries == {
        "1": Scalar("a", 1, 4),
        "": Scalar("b", 3, 3),
        "c": Scalar("d", 5, 3),
    }
    assert found == [("f:6:1", "key-twice")]


def test_twenty_levels_are_enough() -> None:
    """Twenty lists in each other are read; one more is not."""
    assert read("[" * 20 + "]" * 20)[1] == []
    assert read("[" * 21 + "]" * 21) == (None, [("f:1:21", "yaml-depth")])
    assert read("- " * 21 + "a") == (None, [("f:1:41", "yaml-depth")])


@pytest.mark.parametrize("opening", ["[", "{", "- ", "? ", "{a: ", "!!x [", "&a ["])
def test_a_million_levels_neither_hang_nor_crash(opening: str) -> None:
    """Depth is refused while it is read, not after."""
    tree, found = read(opening * 1_000_000)
    assert tree is None
    assert len(found) == 1


def test_an_alias_bomb_is_refused_at_its_first_anchor() -> None:
    """A billion laughs are not even begun."""
    bomb = "a: &a [x, x]\n" + "".join(
        f"{b}: &{b} [*{a}, *{a}]\n" for a, b in zip("abcdefgh", "bcdefghi", strict=True)
    )
    assert read(bomb) == (None, [("f:1:4", "yaml-alias")])


def test_very_long_lines_and_lists_are_read() -> None:
    """A million characters in one line, a hundred thousand items."""
    assert read(f"a: {'好' * 1_000_000}")[1] == []
    tree, _ = read("[" + "a," * 100_000 + "]")
    assert isinstance(tree, Listing)
    assert len(tree.items) == 100_000


@pytest.mark.parametrize(
    "text", ["a: b", "a: 'b'", "- {c: d}\n- x\n", "a:\n\tb: c", "[" * 30, "a: &x"]
)
def test_the_slow_parser_reads_the_same(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where PyYAML has no C parser, the tree and the places are the same."""
    fast = read(text)
    monkeypatch.setattr(yaml_tree, "_Loader", yaml.SafeLoader)
    assert read(text) == fast


ANY_TEXT = st.text(st.characters(codec=None, categories=None))
YAML_LIKE = st.lists(
    st.sampled_from(["a", "- ", ": ", "\n", "  ", "\t", "[", "]", "{", "}", ",", "'", '"', "|", ">",
                     "#", "&", "*", "!", "?", "%", "---", "...", "\\", "好", "\0", "\ud800", "1"])
).map("".join)  # fmt: skip


@given(ANY_TEXT | YAML_LIKE)
def test_any_text_at_all_is_read_or_told(text: str) -> None:
    """For all texts reading comes to an end; where more than a key was wrong there is no tree."""
    tree, found = read(text)
    assert tree is None or {code for _, code in found} <= {"key-twice"}


@given(st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"]), min_size=1))
def test_any_quoted_word_comes_back_as_it_was_written(word: str) -> None:
    """For all words, what stands between single quotes is what is read."""
    quoted = word.replace("'", "''")
    assert read(f"'{quoted}'")[0] == Scalar(word, 1, 1, quoted=True)
