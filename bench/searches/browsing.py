"""Searches in Chromium: what they fetch, what they find, and how long it takes on a slow phone.

Each search has a driver in pages/, a script that gives its page a `driver` with `open()`, which
fetches what every query needs, `first(words)` and `ask(words)`, which give the addresses of the
first result and of all that is shown at once.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from playwright.sync_api import Browser, Page

from bench.searches import nodejs
from bench.searches.asked import Answer, page_of
from bench.searches.sizes import Sizes
from catalog.model.text import Lang
from tests.search.queries import Query

SLOWER = 4  # how many times slower than this machine a phone is
_NO_ICON = '<link rel="icon" href="data:,">'
_ASKED = "(words) => driver.ask(words)"
_FETCHED = """performance.getEntriesByType("resource").map((one) => {
  return new URL(one.name).pathname.slice(1);
})"""
_TIMED = """async ([act, words]) => {
  const before = performance.now();
  if (act === "first") { await driver.open(); }
  await driver[act](words);
  return performance.now() - before;
}"""


@dataclass(frozen=True, slots=True)
class Search:
    """A search whose files lie in `site`; it is asked on the page `start` of each language.

    `parameters` are the addresses that its driver must know, by language. A search is `alike` if
    every query fetches the same files.
    """

    name: str
    site: Path
    driver: str
    start: Mapping[Lang, str]
    parameters: Mapping[Lang, Mapping[str, str]] = field(default_factory=dict)
    alike: bool = False


def blank_pages(site: Path) -> dict[Lang, str]:
    """Write a page that fetches nothing into `site` for each language, and say where they are."""
    for lang in Lang:
        text = f'<!doctype html>\n<html lang="{lang.tag}">\n<meta charset="utf-8">\n{_NO_ICON}\n'
        (site / f"blank-{lang}.html").write_text(text, encoding="utf-8")
    return {lang: f"blank-{lang}.html" for lang in Lang}


class Browsing:
    """One search, served by this machine to a browser for each who asks.

    Nothing is compressed on this way, so that compressing takes no time; what files would weigh is
    reckoned from the files.
    """

    def __init__(self, browser: Browser, search: Search, url: str) -> None:
        self._browser = browser
        self._search = search
        self._url = url
        self._driver = (nodejs.FOLDER / "pages" / search.driver).read_text(encoding="utf-8")

    @contextmanager
    def _newcomer(self) -> Iterator[Page]:
        """A page of a browser that has fetched nothing yet."""
        context = self._browser.new_context(extra_http_headers={"Accept-Encoding": "identity"})
        yield context.new_page()
        context.close()

    def _go(self, page: Page, lang: Lang) -> None:
        """Go to where the search is asked, and wait until all that is there is loaded."""
        page.goto(self._url + self._search.start[lang], wait_until="load")
        page.evaluate("(known) => { window.parameters = known; }", self._known(lang))
        page.evaluate(self._driver)

    def _known(self, lang: Lang) -> dict[str, str]:
        return dict(self._search.parameters.get(lang, {}))

    def answers(self, queries: Iterable[Query]) -> dict[Query, Answer]:
        """What the search answers to each query, by one who has fetched nothing before."""
        sizes = Sizes(self._search.site)
        found: dict[Query, Answer] = {}
        for lang, asked in _by_language(queries):
            with self._newcomer() as page:
                for number, query in enumerate(asked):
                    if number == 0 or not self._search.alike:
                        self._go(page, lang)
                        page.evaluate("driver.open()")
                    found[query] = _answer(page, query, sizes)
        return found

    def latencies(self, queries: Iterable[Query], rounds: int, act: str = "ask") -> list[float]:
        """Milliseconds of each query on a slow phone that has fetched everything.

        For each query the fastest of `rounds`, as other programs only ever add; `act` is what the
        driver is asked to do.
        """
        taken: list[float] = []
        for lang, asked in _by_language(queries):
            with self._newcomer() as page:
                self._go(page, lang)
                page.evaluate("driver.open()")
                for query in asked:
                    page.evaluate(_ASKED, query.text)
                _slow_down(page)
                turns = [[_timed(page, act, query) for query in asked] for _ in range(rounds)]
                taken += [min(times) for times in zip(*turns, strict=True)]
        return taken

    def waits(self, queries: Iterable[Query], rounds: int) -> list[float]:
        """Milliseconds to the first result on a slow phone that has fetched nothing before.

        For each query the fastest of `rounds`.
        """
        return [min(self._wait(query) for _ in range(rounds)) for query in queries]

    def _wait(self, query: Query) -> float:
        with self._newcomer() as page:
            self._go(page, query.lang)
            _slow_down(page)
            return _timed(page, "first", query)


def _by_language(queries: Iterable[Query]) -> Iterator[tuple[Lang, list[Query]]]:
    asked = list(queries)
    for lang in Lang:
        if found := [query for query in asked if query.lang is lang]:
            yield lang, found


def _answer(page: Page, query: Query, sizes: Sizes) -> Answer:
    page.evaluate("(words) => driver.first(words)", query.text)
    first = sizes.together(page.evaluate(_FETCHED))
    addresses: list[str] = page.evaluate(_ASKED, query.text)
    whole = sizes.together(page.evaluate(_FETCHED))
    return Answer(tuple(map(page_of, addresses)), first, whole)


def _timed(page: Page, act: str, query: Query) -> float:
    taken: float = page.evaluate(_TIMED, [act, query.text])
    return taken


def _slow_down(page: Page) -> None:
    tools = page.context.new_cdp_session(page)
    tools.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
