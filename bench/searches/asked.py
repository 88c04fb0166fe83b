"""How well a search answers what people type: the queries of tests/search/queries.yml."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from tests.search.queries import Query

ABSENT = "absent"  # the kind of queries about which the site has nothing
_SEEN = 3  # results that are read before one gives up


@dataclass(frozen=True, slots=True)
class Answer:
    """The pages of the results, best first, and the compressed bytes that had been fetched.

    `first` are the bytes until the first result was there, `whole` those until the last one was.
    Where there is no result, both are the bytes until that was known. `books` are the bytes when
    all of the textbooks' text is asked for too, if the search has a way to ask for it.
    """

    pages: tuple[str, ...]
    first: int
    whole: int
    books: int | None = None


Answers = Mapping[Query, Answer]


def among_first(query: Query, answer: Answer) -> bool:
    """Whether a wanted page is seen at once; for what is absent, whether nothing is claimed."""
    return _found(query, answer.pages, answer.pages[:_SEEN])


def leads(query: Query, answer: Answer) -> bool:
    """Whether the first result is wanted; for what is absent, whether nothing is claimed."""
    return _found(query, answer.pages, answer.pages[:1])


def _found(query: Query, pages: tuple[str, ...], seen: tuple[str, ...]) -> bool:
    if query.kind == ABSENT:
        return not pages
    return not {*query.first, *query.among}.isdisjoint(seen)


def page_of(address: str) -> str:
    """The page that a path below the site's root leads to, the same in both languages."""
    path = address.partition("#")[0].partition("?")[0].lstrip("/")
    return path.removesuffix("index.html").removeprefix("en/")


@dataclass(frozen=True, slots=True)
class Success:
    """How many of `asked` queries have a wanted page among the first three, and first."""

    asked: int
    among: int
    first: int

    @staticmethod
    def of(queries: Iterable[Query], answers: Answers) -> Success:
        """What `answers` hold for `queries`."""
        both = [(query, answers[query]) for query in queries]
        among = sum(among_first(*one) for one in both)
        return Success(len(both), among, sum(leads(*one) for one in both))


def by_kind(queries: Iterable[Query]) -> dict[str, list[Query]]:
    """The queries of each kind, kinds in the order in which they first come."""
    found: dict[str, list[Query]] = {}
    for query in queries:
        found.setdefault(query.kind, []).append(query)
    return found
