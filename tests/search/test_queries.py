"""Every query of queries.yml is answered, by the program that is shipped, without a browser."""

from __future__ import annotations

import json
import subprocess
from collections import Counter
from pathlib import Path
from typing import Any

import brotli
import pytest

from catalog.model.catalog import Catalog
from catalog.model.text import Lang
from catalog.views.plan import planned_pages
from catalog.views.search.pairs import titles
from catalog.views.site import Site
from tests.search.queries import Query, malformed, page_of, queries
from tests.site import programs
from tests.site.building import DAY
from tests.site.page_types import BUILT

Answer = dict[str, list[Any]]


def answers(site: Path, asked: list[tuple[str, Lang]], *options: str) -> list[Answer]:
    """What the search of `site` answers, in one process; each query on a page of its own if
    `options` say "alone"."""
    lines = [{"q": text, "lang": lang.value, "day": DAY} for text, lang in asked]
    done = subprocess.run(
        [
            programs.program("node"),
            str(Path(__file__).with_name("asking.js")),
            str(site / "assets" / "search"),
            *options,
        ],
        input=json.dumps(lines),
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found: list[Answer] = json.loads(done.stdout)
    return found


@pytest.fixture(scope="module")
def answered(site: Path) -> list[tuple[Query, Answer]]:
    """Every query with its answer."""
    asked = queries()
    found = answers(site, [(one.text, one.lang) for one in asked])
    return list(zip(asked, found, strict=True))


def test_every_entry_is_a_query() -> None:
    """A slip in the file is found before it can pass for an answer."""
    assert malformed() == []


def test_no_query_stands_twice() -> None:
    """Each is asked once on each page."""
    counted = Counter((one.text, one.lang) for one in queries())
    assert [query for query, times in counted.items() if times > 1] == []


def test_wanted_pages_exist(catalog: Catalog) -> None:
    """An answer that cannot be given is a slip in the file."""
    pages = {page.path for page in planned_pages(Site(catalog, BUILT, "/"))}
    wanted = {path for one in queries() for path in (*one.first, *one.among)}
    assert sorted(wanted - pages) == []


def test_there_are_enough_of_them() -> None:
    """At least 250, of all kinds, in both languages, and enough that must not be found."""
    kinds = Counter(one.kind for one in queries())
    assert len(queries()) >= 250
    assert len(kinds) >= 20
    assert min(kinds.values()) >= 10
    assert kinds["absent"] >= 45
    assert sum(one.lang is Lang.EN for one in queries()) >= 70


def test_queries_are_answered(answered: list[tuple[Query, Answer]]) -> None:
    """The wanted page comes first or among the first three; nothing absent is claimed."""
    missed = {
        str(query): answer["found"][:3]
        for query, answer in answered
        if query.missed_by(answer["found"]) and not query.not_yet
    }
    assert missed == {}


def test_what_is_known_to_be_missed_is_missed(answered: list[tuple[Query, Answer]]) -> None:
    """A query that is answered by now loses its mark."""
    met = [str(q) for q, answer in answered if q.not_yet and not q.missed_by(answer["found"])]
    assert met == []


def test_few_are_missed() -> None:
    """At most one in a hundred."""
    assert sum(one.not_yet for one in queries()) * 100 <= len(queries())


def test_what_was_asked_before_changes_no_answer(
    alone: list[tuple[Query, Answer]], answered: list[tuple[Query, Answer]]
) -> None:
    """Who has just come is led to the pages to which somebody is led who has asked a hundred times.

    Further down there may be more, from pieces that were fetched for other queries.
    """

    def led_to(answer: Answer) -> list[str]:
        return [page_of(address) for address in answer["found"][:3]]

    known = dict(answered)
    other = {
        str(query): (answer["found"], known[query]["found"])
        for query, answer in alone
        if led_to(answer) != led_to(known[query])
    }
    assert other == {}


def test_an_answer_is_light(sizes: dict[str, int], alone: list[tuple[Query, Answer]]) -> None:
    """Beyond the first 15 kB, which are the program and the names, at most 80 kB are fetched."""
    heavy = {
        str(query): total
        for query, answer in alone
        if (total := sum(sizes[one] for one in answer["pieces"])) > 80_000
    }
    assert heavy == {}
    for lang in Lang:
        assert sizes[f"search.{lang}.js"] + sizes[f"names.{lang}.js"] <= 15_000


def test_what_has_a_name_is_lighter(
    sizes: dict[str, int], alone: list[tuple[Query, Answer]]
) -> None:
    """15 kB until its first result with the classes of today, and half a kilobyte for those to
    come; few others say what only the text of the books says."""
    asked = [(query, answer) for query, answer in alone if query.kind not in ("text", "absent")]
    heavy = {
        str(query): total
        for query, answer in asked
        if (total := _until_first(sizes, query.lang, answer)) > 15_500
    }
    assert len(heavy) * 20 < len(asked), heavy


def _until_first(sizes: dict[str, int], lang: Lang, answer: Answer) -> int:
    first = answer["soon"][0][1] if answer["soon"] else len(answer["pieces"])
    pieces = (f"search.{lang}.js", f"names.{lang}.js", *answer["pieces"][:first])
    return sum(sizes[one] for one in pieces)


def test_what_is_shown_first_stays_first(alone: list[tuple[Query, Answer]]) -> None:
    """Whatever comes later stands below it."""
    moved = {
        str(query): (shown, answer["found"][:1])
        for query, answer in alone
        if (shown := [address for address, _ in answer["soon"]]) != answer["found"][:1] * len(shown)
    }
    assert moved == {}


@pytest.mark.parametrize("lang", Lang)
def test_terms_and_chapters_are_found_by_name_before_the_books_are_there(
    site: Path, catalog: Catalog, sizes: dict[str, int], lang: Lang
) -> None:
    """Of every seventh nearly all within 15.5 kB; and it stays first when the books come."""
    named = [one for one in titles(Site(catalog, BUILT, "/")) if one.kind != "book"][::7]
    found = answers(site, [(one.in_(lang)[0], lang) for one in named], "alone")
    first = {one.id: answer["found"][:1] for one, answer in zip(named, found, strict=True)}
    wrong = [one for one, address in first.items() if not address or one not in address[0]]
    assert len(wrong) * 20 < len(named), wrong  # some are courses too
    heavy = [
        one.id
        for one, answer in zip(named, found, strict=True)
        if _until_first(sizes, lang, answer) > 15_500
    ]
    assert len(heavy) * 20 < len(named), heavy
    for answer in found:
        assert {address for address, _ in answer["soon"]} <= set(answer["found"][:1])


@pytest.fixture(scope="module")
def sizes(site: Path) -> dict[str, int]:
    """The bytes of each file of the search as a server sends it."""
    folder = site / "assets" / "search"
    return {
        path.relative_to(folder).as_posix(): len(brotli.compress(path.read_bytes()))
        for path in folder.rglob("*.js")
    }


@pytest.fixture(scope="module")
def alone(site: Path) -> list[tuple[Query, Answer]]:
    """Every third query, each asked by one who has fetched nothing before."""
    some = queries()[::3]
    return list(zip(some, answers(site, [(q.text, q.lang) for q in some], "alone"), strict=True))


def test_silly_words_are_offered_nothing_first(site: Path) -> None:
    """Letters and characters at random are not taken for a name."""
    words = ["xqzt", "kjhgfd", "asdfgh", "称工", "囧囧", "qwerty", "12345678", "的的的", "!!!", "a"]
    found = answers(site, [(word, lang) for word in words for lang in Lang])
    assert [answer["found"] for answer in found] == [[] for _ in found]


@pytest.mark.parametrize(
    "text", ["", " ", "，。", "'", "\\", "<b>", "__proto__", "constructor", "%"]
)
def test_nothing_breaks_it(site: Path, text: str) -> None:
    """Whatever is typed, it answers, with nothing."""
    assert [answer["found"] for answer in answers(site, [(text, lang) for lang in Lang])] == [
        [],
        [],
    ]
