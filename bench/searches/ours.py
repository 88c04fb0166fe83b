"""Our search: bytes and results outside a browser, as its page would fetch and show them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from bench.runners import DAY
from bench.searches import nodejs
from bench.searches.asked import Answer, Answers, Query, page_of
from bench.searches.sizes import Sizes

FOLDER = "assets/search"


def answers(site: Path, queries: Sequence[Query]) -> Answers:
    """What the search of `site` answers to each query, by one who has fetched nothing before."""
    folder = site / FOLDER
    sizes = Sizes(folder)
    given = {
        "folder": str(folder),
        "day": DAY,
        "queries": [{"words": one.words, "lang": one.lang} for one in queries],
    }
    found = nodejs.run("ours.js", given)
    return {
        query: Answer(
            tuple(map(page_of, one["pages"])),
            sizes.together(one["first"]),
            sizes.together(one["whole"]),
        )
        for query, one in zip(queries, found, strict=True)
    }
