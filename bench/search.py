"""Our search beside stock Material's, Pagefind and MiniSearch: bytes, success and time.

    python -m bench.search [--parts answers times growth] [--sizes 150 1500 15000] [--rounds 3]

Prints Markdown. All are asked the queries of tests/search/queries.yml on the pages of the shipped
content; on sites with more runs, which bench.generate makes, only bytes are counted. Times are
those of Chromium with its processor slowed down four times, files coming from this machine.
"""

from __future__ import annotations

import argparse
import os
import tempfile
from pathlib import Path

from playwright.sync_api import Browser

from bench import measure
from bench.machine import described, say
from bench.runners import ENVIRONMENT, ROOT, build_command, generated, own_settings
from bench.searches import ours, rivals, tables
from bench.searches.asked import Answers
from bench.searches.browsing import Browsing, Search
from bench.searches.nodejs import version
from bench.searches.tables import Times
from catalog import publish
from catalog.model.catalog import Catalog
from tests.search.queries import Query, queries
from tests.site.chromium import chromium
from tests.site.serving import Server

_MOST_FIRST, _MOST_MORE = 15_000, 80_000  # bytes
_MOST_RUNS = 1_500  # with more, the indexes of the others are too slow to make and to ask
_EVERY = 6  # of the queries, one in so many is asked where asking is slow
_EVERY_WAIT = 24
_PARTS = ("answers", "times", "growth")
_LIMIT = 900  # seconds for one build


def built(content: Path, work: Path) -> tuple[Catalog, Path]:
    """What `content` holds, and our site of it below `work`."""
    catalog = publish.check(content).publishable
    if catalog is None:
        raise SystemExit(f"{content} has errors; `catalog check` names them.")
    work.mkdir(parents=True, exist_ok=True)
    command = build_command(own_settings(content, work / "ours", work / "ours.yml"))
    measure.run(command, ENVIRONMENT, work / "ours.log", _LIMIT)
    return catalog, work / "ours"


def asked(browser: Browser, search: Search, some: tuple[Query, ...]) -> Answers:
    """What `search` answers."""
    if search.name == ours.NAME:
        return ours.answers(search.site, some)
    with Server(search.site, policy=None) as server:
        return Browsing(browser, search, server.url).answers(some)


def grown(browser: Browser, sizes: list[int], work: Path) -> dict[tuple[int, str], Answers]:
    """The answers of each search on sites with as many runs as `sizes` says."""
    found: dict[tuple[int, str], Answers] = {}
    for size in sizes:
        folder = work / str(size)
        content = generated(size, folder)
        catalog, site = built(content, folder)
        found[size, ours.NAME] = ours.answers(site, queries())
        if size <= _MOST_RUNS:
            for search in rivals.built(content, catalog, site, folder):
                found[size, search.name] = asked(browser, search, queries()[::_EVERY])
    return found


def timed(browser: Browser, search: Search, rounds: int) -> dict[str, Times]:
    """Times of `search`; of ours also those of the answer alone, before it is shown."""
    some = queries()[::_EVERY]
    first = queries()[:: _EVERY_WAIT * (3 if search.alike else 1)]
    with Server(search.site, policy=None) as server:
        browsing = Browsing(browser, search, server.url)
        found = {
            search.name: Times(
                tuple(browsing.latencies(some, rounds)),
                tuple(browsing.waits(first, rounds)),
            )
        }
        if search.name == ours.NAME:
            alone = browsing.latencies(some, rounds, "answer")
            found["ours, before it is shown"] = Times(tuple(alone))
    return found


def show_answers(browser: Browser, searches: list[Search], runs: int) -> None:
    """Print bytes and success on the shipped site, which has `runs` runs."""
    found = {one.name: asked(browser, one, queries()) for one in searches}
    mine = found[ours.NAME]
    say(f"Brotli bytes on the site with {runs} runs:\n\n{tables.byte_table(found)}\n")
    say(tables.held(mine, _MOST_FIRST, _MOST_MORE))
    say(f"\nBytes of ours by kind of query:\n\n{tables.ours_table(mine)}\n")
    say("Percent with a wanted page among the first three / first:\n")
    say(f"{tables.success_table(queries(), found)}\n")


def show_times(browser: Browser, searches: list[Search], options: argparse.Namespace) -> None:
    """Print what was waited for, and how much else the machine did."""
    quiet = "quiet" if measure.wait_for_quiet(options.patience) else "busy"
    say(f"Times of {len(queries()[::_EVERY])} queries, each the fastest of {options.rounds}")
    say(f"rounds, on a machine that was {quiet} at first:\n\n{tables.time_table({})}")
    for search in searches:
        say("\n".join(tables.time_rows(timed(browser, search, options.rounds))))
    say(f"\nLoad of the machine at the end: {os.getloadavg()[0]:.1f}.\n")


def compare(browser: Browser, options: argparse.Namespace) -> None:
    """Measure, and print what was found."""
    work: Path = options.work
    pinned = f"Pagefind {version('@pagefind/linux-x64')}, MiniSearch {version('minisearch')}"
    say(f"{described()}, Chromium {browser.version.partition('.')[0]}, {pinned}\n")
    if {"answers", "times"} & set(options.parts):
        catalog, site = built(ROOT / "content", work / "district")
        searches = [ours.search(site)]
        searches += rivals.built(ROOT / "content", catalog, site, work / "district")
        if "answers" in options.parts:
            show_answers(browser, searches, len(catalog.runs))
        if "times" in options.parts:
            show_times(browser, searches, options)
    if "growth" in options.parts:
        more = tables.growth_table(grown(browser, options.sizes, work))
        say(f"Brotli bytes on sites with more runs, without textbooks:\n\n{more}")


def main() -> None:
    """Read what is asked for, and compare."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    folder = Path(tempfile.gettempdir(), "catalog-bench", "search")
    parser.add_argument("--work", type=Path, default=folder, help="where the sites go")
    parser.add_argument("--parts", nargs="+", choices=_PARTS, default=_PARTS)
    parser.add_argument("--sizes", type=int, nargs="+", default=[150, 1500, 15000])
    parser.add_argument("--rounds", type=int, default=3, help="how often each query is timed")
    parser.add_argument("--patience", type=float, default=300, help="seconds to wait for quiet")
    options = parser.parse_args()
    with chromium() as browser:
        compare(browser, options)


if __name__ == "__main__":
    main()
