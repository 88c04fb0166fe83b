"""Our search: bytes and results outside a browser, as its page would fetch and show them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from bench.runners import DAY
from bench.searches import nodejs
from bench.searches.asked import Answer, Answers, page_of
from bench.searches.browsing import Search
from bench.searches.sizes import Sizes
from catalog.model.text import Lang
from catalog.views.search.files import FOLDER
from tests.search.queries import Query

NAME = "ours"
_AT_ONCE = 50  # queries that one process answers; each has a world of its own in memory


def search(site: Path) -> Search:
    """Our search on its own page of `site`."""
    return Search(NAME, site, "ours.js", {lang: f"{lang.prefix}search/" for lang in Lang})


def answers(site: Path, queries: Sequence[Query]) -> Answers:
    """What the search of `site` answers to each query, by one who has fetched nothing before."""
    folder = site / FOLDER
    sizes = Sizes(folder)
    found: dict[Query, Answer] = {}
    for number in range(0, len(queries), _AT_ONCE):
        found |= _answers(folder, sizes, queries[number : number + _AT_ONCE])
    return found


def _answers(folder: Path, sizes: Sizes, queries: Sequence[Query]) -> dict[Query, Answer]:
    given = {
        "folder": str(folder),
        "day": DAY,
        "queries": [{"words": one.text, "lang": one.lang} for one in queries],
    }
    found = nodejs.run("ours.js", given)
    return {
        query: Answer(
            tuple(map(page_of, one["pages"])),
            sizes.together(one["first"]),
            sizes.together(one["whole"]),
            sizes.together(one["books"]),
        )
        for query, one in zip(queries, found, strict=True)
    }
