"""An item goes into a list that somebody wrote, and every other byte stays."""

from __future__ import annotations

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from catalog.content.writing.insertion import with_item
from catalog.content.writing.marks import NoPlaceError

RUN = ("code: DG-2703", "seats: 待写")

HOUSES = {
    "brackets": ("chapters: [a, b]\n", "chapters: [a, b, new]\n"),
    "empty brackets": ("chapters: []\nid: x\n", "chapters: [new]\nid: x\n"),
    "brackets with a space": ("chapters: [ ]  # none yet\n", "chapters: [new ]  # none yet\n"),
    "a comma at the end": ("chapters: [a, b,]\n", "chapters: [a, b, new,]\n"),
    "brackets over lines": (
        "chapters: [\n    a,   # first\n    'b'  # second\n  ]\nid: x\n",
        "chapters: [\n    a,   # first\n    'b', new  # second\n  ]\nid: x\n",
    ),
    "hyphens": ("chapters:\n  - a\n  - b\n", "chapters:\n  - a\n  - b\n  - new\n"),
    "hyphens without indent": (
        "id: x\nchapters:\n- a # first\ntitle: y\n",
        "id: x\nchapters:\n- a # first\n- new\ntitle: y\n",
    ),
    "deep hyphens and a key below": (
        "chapters:\n      -   a\n      -   b   # last\n\n# the title\ntitle: x\n",
        "chapters:\n      -   a\n      -   b   # last\n      - new\n\n# the title\ntitle: x\n",
    ),
    "a comment that belongs to the last item": (
        "chapters:\n  - a\n    # not finished\n  # end of the list\nid: x\n",
        "chapters:\n  - a\n    # not finished\n  - new\n  # end of the list\nid: x\n",
    ),
    "no line end at the end": ("id: x\nchapters:\n  - a", "id: x\nchapters:\n  - a\n  - new"),
    "line ends of Windows": (
        "id: x\r\nchapters:\r\n  - a\r\ntitle: y\r\n",
        "id: x\r\nchapters:\r\n  - a\r\n  - new\r\ntitle: y\r\n",
    ),
    "a byte order mark": ("\ufeffchapters: [厨]\n", "\ufeffchapters: [厨, new]\n"),
    "characters of two units": ("title: 𠮷\nchapters: [a]\n", "title: 𠮷\nchapters: [a, new]\n"),
    "a text over several lines": (
        "chapters:\n  - >-\n    a\n    b\n\nid: x\n",
        "chapters:\n  - >-\n    a\n    b\n  - new\n\nid: x\n",
    ),
    "the whole in braces": ("{id: x, chapters: [a]}\n", "{id: x, chapters: [a, new]}\n"),
    "a key in quotes": ('"chapters": ["a"]\n', '"chapters": ["a", new]\n'),
    "no list": ("id: x\n# the end\n", "id: x\nchapters:\n  - new\n# the end\n"),
    "no list and no line end": ("id: x", "id: x\nchapters:\n  - new"),
    "all is indented": ("  id: x\n  title: y\n", "  id: x\n  title: y\n  chapters:\n    - new\n"),
}


@pytest.mark.parametrize(("before", "after"), HOUSES.values(), ids=HOUSES)
def test_a_word_is_put_at_the_end(before: str, after: str) -> None:
    """In the way in which the list is written."""
    assert with_item(before, "chapters", ["new"]) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "season: s\nruns:\n  - code: A\n    meetings:\n      - m1 # a\n      - m2\n"
            "    # to be confirmed\n\n# talks follow\ntalks: []\n",
            "season: s\nruns:\n  - code: A\n    meetings:\n      - m1 # a\n      - m2\n"
            "    # to be confirmed\n  - code: DG-2703\n    seats: 待写\n\n"
            "# talks follow\ntalks: []\n",
        ),
        (
            "runs:\n-   code: A\n    seats:\n",
            "runs:\n-   code: A\n    seats:\n- code: DG-2703\n  seats: 待写\n",
        ),
        ("runs:\n  - {code: A}\n", "runs:\n  - {code: A}\n  - code: DG-2703\n    seats: 待写\n"),
        ("runs: [{code: A}]\n", "runs: [{code: A}, {code: DG-2703, seats: 待写}]\n"),
        ("season: s\n", "season: s\nruns:\n  - code: DG-2703\n    seats: 待写\n"),
    ],
)
def test_a_record_is_put_at_the_end(before: str, after: str) -> None:
    """Below whatever belongs to the record before it."""
    assert with_item(before, "runs", RUN) == after


@pytest.mark.parametrize(
    "text",
    [
        "",
        "# nothing\n",
        "- runs\n",
        "runs: word\n",
        "runs:\n",
        "runs: {a: b}\n",
        "{season: s}\n",
        "runs: [a\n",
        "runs: [a]\nruns: [b]\n",
        "runs: [a]\n---\nruns: [b]\n",
        "runs:\n  - |+\n    kept\n\n\nseason: s\n",
        "runs: " + "[" * 5000 + "]" * 5000 + "\n",
        "runs: [a]\n\x07\n",
    ],
)
def test_a_text_in_which_there_is_no_safe_place_is_refused(text: str) -> None:
    """Rather than guess."""
    with pytest.raises(NoPlaceError):
        with_item(text, "runs", RUN)


_WORD = st.text("ab厨", min_size=1, max_size=3)
_NOTE = st.sampled_from(["", "  # note", " # [a]: b"])


@st.composite
def _written_list(draw: st.DrawFn) -> str:
    """A file with a list in hyphens, with indent, comments and blank lines as they come."""
    indent, gap = " " * draw(st.integers(0, 5)), " " * draw(st.integers(1, 4))
    lines = ["title: x" + draw(_NOTE), "list:" + draw(_NOTE)]
    for word in draw(st.lists(_WORD, min_size=1, max_size=4)):
        lines.append(f"{indent}-{gap}{word}{draw(_NOTE)}")
        lines += draw(st.lists(st.sampled_from(["", "# c", f"{indent}# c", f"{indent}   # c"])))
    lines += draw(st.sampled_from([[], ["end: y"], ["end:", "  - z", "# c"]]))
    return draw(st.sampled_from(["\n", "\r\n"])).join(lines) + draw(st.sampled_from(["", "\n"]))


@given(_written_list())
def test_one_stretch_is_put_in_and_says_one_thing_more(text: str) -> None:
    """For all such files: the rest stands before and behind it, byte for byte."""
    made = with_item(text, "list", ["new"])
    before = next(n for n in range(len(text), -1, -1) if made.startswith(text[:n]))
    assert made.endswith(text[before:])
    old, new = (yaml.load(each, yaml.CBaseLoader) for each in (text, made))
    assert new == old | {"list": [*old["list"], "new"]}
