"""The queries that people type, the pages that answer them, and how well an answer did."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from catalog.model.text import Lang

ABSENT = "absent"  # the kind of queries about which the site has nothing
_SEEN = 3  # results that are read before one gives up


@dataclass(frozen=True, slots=True)
class Query:
    """What is typed on a page in `lang`; an answer leads to one of the pages `wanted`."""

    words: str
    kind: str
    lang: Lang
    wanted: frozenset[str] = frozenset()

    @property
    def absent(self) -> bool:
        """Whether nothing may be claimed to answer it."""
        return self.kind == ABSENT


@dataclass(frozen=True, slots=True)
class Answer:
    """The pages of the results, best first, and the compressed bytes that had been fetched.

    `first` are the bytes until the first result was there, `whole` those until the last one was.
    Where there is no result, both are the bytes until that was known.
    """

    pages: tuple[str, ...]
    first: int
    whole: int

    def among_first(self, query: Query) -> bool:
        """Whether a wanted page is seen at once; for what is absent, whether nothing is claimed."""
        if query.absent:
            return not self.pages
        return not query.wanted.isdisjoint(self.pages[:_SEEN])

    def leads(self, query: Query) -> bool:
        """Whether the first result is wanted; for what is absent, whether nothing is claimed."""
        if query.absent:
            return not self.pages
        return not query.wanted.isdisjoint(self.pages[:1])


Answers = Mapping[Query, Answer]


def page_of(address: str) -> str:
    """The page that an address below the site's root leads to, the same in both languages."""
    path = address.partition("#")[0].partition("?")[0].lstrip("/").removesuffix("index.html")
    return path.removeprefix(Lang.EN.prefix)


def read_queries(path: Path) -> list[Query]:
    """The queries in the file `path`; see its head for what each line says."""
    lines: list[dict[str, Any]] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return [
        Query(
            line["q"],
            line["kind"],
            Lang(line.get("page", Lang.ZH)),
            frozenset(page_of(one) for one in _listed(line.get("first") or line.get("among"))),
        )
        for line in lines
    ]


def _listed(value: str | list[str] | None) -> list[str]:
    return [value] if isinstance(value, str) else value or []


def by_kind(queries: Iterable[Query]) -> dict[str, list[Query]]:
    """The queries of each kind, kinds in the order in which they first come."""
    found: dict[str, list[Query]] = {}
    for query in queries:
        found.setdefault(query.kind, []).append(query)
    return found
