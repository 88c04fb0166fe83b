"""The benchmark of the search: when an answer is right, what files weigh, what is printed."""

from __future__ import annotations

from pathlib import Path

import pytest

from bench.searches import tables
from bench.searches.asked import Answer, Success, among_first, by_kind, leads, page_of
from bench.searches.material import without_readings
from bench.searches.minisearch import Words, sound
from bench.searches.sizes import Sizes
from bench.searches.tables import Times
from catalog.model.text import Lang
from tests.search.queries import Query

CHEF = Query("厨师", Lang.ZH, "word", first=("courses/chef/",))
BANQUET = Query("坝坝宴", Lang.ZH, "people", among=("courses/chef/", "textbooks/"))
MOON = Query("月亮", Lang.ZH, "absent")


@pytest.mark.parametrize(
    ("query", "pages", "right"),
    [
        (CHEF, ("courses/chef/", "a/"), (True, True)),
        (CHEF, ("a/", "b/", "courses/chef/"), (True, False)),
        (CHEF, ("a/", "b/", "c/", "courses/chef/"), (False, False)),
        (BANQUET, ("textbooks/",), (True, True)),
        (BANQUET, (), (False, False)),
        (MOON, (), (True, True)),
        (MOON, ("a/",), (False, False)),
    ],
)
def test_an_answer_is_right_in_two_ways(
    query: Query, pages: tuple[str, ...], right: tuple[bool, bool]
) -> None:
    """A wanted page is among the first three, and first; for what is absent nothing is found."""
    answer = Answer(pages, 0, 0)
    assert (among_first(query, answer), leads(query, answer)) == right


@pytest.mark.parametrize(
    ("address", "page"),
    [
        ("/courses/chef/", "courses/chef/"),
        ("/en/courses/chef/index.html", "courses/chef/"),
        ("support/#money", "support/"),
        ("/?q=1", ""),
        ("/en/", ""),
    ],
)
def test_a_page_has_one_name(address: str, page: str) -> None:
    """Language, place in the page and the form of the address do not matter."""
    assert page_of(address) == page


def test_kinds_keep_their_order() -> None:
    """As they first come."""
    other = Query("电工", Lang.ZH, "word", first=("courses/electrician/",))
    assert by_kind([CHEF, MOON, other]) == {"word": [CHEF, other], "absent": [MOON]}


def test_a_file_is_weighed_once(tmp_path: Path) -> None:
    """What compresses is small; what does not is sent as it is."""
    (tmp_path / "long.js").write_text("a" * 10_000, encoding="utf-8")
    (tmp_path / "short.js").write_text("a", encoding="utf-8")
    sizes = Sizes(tmp_path)
    assert sizes.of("short.js") == 1
    assert sizes.of("long.js") < 30
    assert sizes.together(["short.js", "long.js", "short.js"]) == sizes.of("long.js") + 1


def test_readings_are_taken_out() -> None:
    """The characters below them remain, as one word."""
    html = "<p><ruby>砂<rp>(</rp><rt>shā</rt><rp>)</rp></ruby>轮</p>"
    assert without_readings(html) == "<p>砂轮</p>"


def test_words_of_a_page() -> None:
    """Only those in its main part, by where they stand."""
    html = "<nav>no</nav><main><h1>厨师</h1><p>one</p><h2>Two</h2><p>three</p></main><p>no</p>"
    assert Words(html).fields == {"title": ["厨师"], "headings": ["Two"], "text": ["one", "three"]}


def test_the_sound_of_a_title() -> None:
    """As one word, as syllables, as initials; nothing for a title without Chinese."""
    assert (sound("厨师"), sound("Chef")) == ("chushi chu shi cs", "")


ANSWERS = {
    CHEF: Answer(("courses/chef/",), 14_000, 14_000, 60_000),
    BANQUET: Answer(("a/", "textbooks/"), 40_000, 96_000, 96_000),
    MOON: Answer((), 50_000, 50_000, 50_000),
}


def test_success_is_counted_by_kind() -> None:
    """Rounded down, absent words last."""
    found = tables.success_table([*ANSWERS], {"ours": ANSWERS})
    assert found.splitlines()[2:] == [
        "| word | 1 | 100 / 100 |",
        "| people | 1 | 100 / 0 |",
        "| **all but absent** | 2 | 100 / 50 |",
        "| **absent: nothing claimed** | 1 | 100 / 100 |",
    ]
    assert Success.of(ANSWERS, ANSWERS) == Success(3, 3, 2)


def test_bytes_are_told_with_their_worst() -> None:
    """Median and worst of the first result and of the whole answer."""
    row = "ours | 40,000 | 50,000 | 50,000 | 96,000 |"
    assert tables.byte_table({"ours": ANSWERS}).splitlines()[2:] == [f"| {row}"]
    assert tables.growth_table({(1500, "ours"): ANSWERS}).splitlines()[2:] == [f"| 1,500 | {row}"]
    assert tables.ours_table(ANSWERS).splitlines()[3:] == [
        "| people | 1 | 40,000 | 40,000 | 96,000 | 96,000 |",
        "| absent | 1 | 50,000 | 50,000 | 50,000 | 50,000 |",
        "| **all** | 3 | 40,000 | 50,000 | 96,000 | 96,000 |",
    ]


def test_what_falls_short_of_the_limits_is_counted() -> None:
    """The first result, and what comes on top of it."""
    said = tables.held(ANSWERS, 15_000, 80_000)
    assert said == (
        "Ours: 1 of 3 queries have their first result within 15,000 bytes;"
        " 1 fetch over 80,000 bytes more."
    )


def test_times_without_waits_are_left_empty() -> None:
    """No figure stands where nothing was measured."""
    times = {"a": Times((1.0, 2.0, 9.0), (300.0, 400.0)), "b": Times((1.0,))}
    assert tables.time_rows(times) == [
        "| a | 2.0 | 9.0 | 0.35 | 0.40 |",
        "| b | 1.0 | 1.0 |  |  |",
    ]
