"""What was measured, as Markdown."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from statistics import median

from bench.searches.asked import ABSENT, Answer, Answers, Success, by_kind
from tests.search.queries import Query


@dataclass(frozen=True, slots=True)
class Times:
    """Milliseconds on a slow phone: of each query, and to the first result of one who comes."""

    queries: tuple[float, ...]
    waits: tuple[float, ...] = ()


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table whose first column is words and all others figures."""
    lines = [head, ["---", *["---:"] * (len(head) - 1)], *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def byte_table(found: Mapping[str, Answers]) -> str:
    """Bytes of each search on one site."""
    head = ("search", "first: median", "worst", "whole: median", "worst")
    return table(head, (_bytes(name, answers.values()) for name, answers in found.items()))


def _bytes(name: str, answers: Iterable[Answer]) -> Sequence[str]:
    answers = list(answers)
    first, whole = [one.first for one in answers], [one.whole for one in answers]
    figures = (median(first), max(first), median(whole), max(whole))
    return (name, *(f"{figure:,.0f}" for figure in figures))


def growth_table(found: Mapping[tuple[int, str], Answers]) -> str:
    """Bytes of each search on sites with more and more runs."""
    head = ("runs", "search", "first: median", "worst", "whole: median", "worst")
    rows = (
        (f"{runs:,}", *_bytes(name, answers.values())) for (runs, name), answers in found.items()
    )
    return table(head, rows)


def ours_table(answers: Answers) -> str:
    """What ours fetches, by kind of query, also when the books are asked for too."""
    head = ("kind", "queries", "first: median", "worst", "whole: worst", "with the books: worst")
    rows = [
        _of_ours(kind, [answers[query] for query in queries])
        for kind, queries in by_kind(answers).items()
    ]
    return table(head, [*rows, _of_ours("**all**", list(answers.values()))])


def _of_ours(kind: str, answers: Sequence[Answer]) -> Sequence[str]:
    first = [one.first for one in answers]
    books = max(one.books or one.whole for one in answers)
    figures = (len(answers), median(first), max(first), max(one.whole for one in answers), books)
    return (kind, *(f"{figure:,.0f}" for figure in figures))


def held(answers: Answers, first: int, more: int) -> str:
    """How many queries keep within `first` bytes to their first result, and `more` in all."""
    light = sum(one.first <= first for one in answers.values())
    more_than = sum(one.whole - first > more for one in answers.values())
    return (
        f"Ours: {light} of {len(answers)} queries have their first result within {first:,} bytes;"
        f" {more_than} fetch over {more:,} bytes more."
    )


def success_table(queries: Sequence[Query], found: Mapping[str, Answers]) -> str:
    """Percent of the queries of each kind with a wanted page among the first three, and first."""
    kinds = by_kind(queries)
    present = [query for query in queries if query.kind != ABSENT]
    groups = {**kinds, "**all but absent**": present}
    if ABSENT in kinds:
        groups["**absent: nothing claimed**"] = groups.pop(ABSENT)
    rows = (
        (name, str(len(asked)), *(_percent(Success.of(asked, one)) for one in found.values()))
        for name, asked in groups.items()
    )
    return table(("kind", "queries", *found), rows)


def _percent(success: Success) -> str:
    """Both figures, rounded down, so that 100 means all."""
    both = (success.among, success.first)
    return " / ".join(f"{1000 * one // success.asked / 10:g}" for one in both)


def time_rows(found: Mapping[str, Times]) -> list[str]:
    """The rows of `time_table` for some of the searches."""
    return time_table(found).splitlines()[2:]


def time_table(found: Mapping[str, Times]) -> str:
    """Times of each search."""
    head = ("search", "query ms: median", "worst", "first result s: median", "worst")
    return table(head, (_times(name, times) for name, times in found.items()))


def _times(name: str, times: Times) -> Sequence[str]:
    query = (f"{median(times.queries):.1f}", f"{max(times.queries):.1f}")
    if not times.waits:
        return (name, *query, "", "")
    return (name, *query, f"{median(times.waits) / 1000:.2f}", f"{max(times.waits) / 1000:.2f}")
