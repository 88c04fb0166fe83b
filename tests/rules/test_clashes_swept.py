"""Clashes are found by one sweep, and the sweep finds all of them."""

from __future__ import annotations

from collections import Counter
from datetime import date, time
from itertools import combinations
from operator import itemgetter
from time import process_time

from hypothesis import given
from hypothesis import strategies as st

from catalog.model.origin import Origin
from catalog.rules import clashes
from catalog.rules.occupied import Block

CLOCKS = st.sampled_from([time(hour, minute) for hour in (8, 9, 10) for minute in (0, 15, 30)])
BLOCKS = st.lists(
    st.builds(
        Block,
        st.sampled_from([date(1, 1, 1), date(2027, 3, 4), date(9999, 12, 31)]),
        CLOCKS,
        CLOCKS,
        st.sampled_from(["A", "B", "C", "D"]),
        st.builds(Origin, st.just("f"), st.integers(1, 3)),
    ),
    max_size=12,
)


@given(BLOCKS)
def test_the_sweep_finds_what_comparing_all_pairs_finds(blocks: list[Block]) -> None:
    """For all blocks, the pairs that share a moment, the earlier of each pair first."""
    naive = [
        (one, other)
        for one, other in combinations(sorted(blocks, key=itemgetter(0, 1, 2)), 2)
        if one.start < one.end and other.start < other.end
        if one.day == other.day and one.start < other.end and other.start < one.end
    ]
    found = clashes.overlapping(blocks)
    assert Counter(found) == Counter(naive)


@given(BLOCKS, st.integers(1, 3))
def test_the_sweep_finds_where_a_moment_has_too_many_runs(blocks: list[Block], most: int) -> None:
    """For all blocks, those at whose start more runs are at it than may be, counted one by one."""
    lasting = sorted((b for b in blocks if b.start < b.end), key=itemgetter(0, 1, 2))
    naive = []
    for n, block in enumerate(lasting):
        before = [b for b in lasting[:n] if b.day == block.day and b.end > block.start]
        runs = {block.taken_by, *(b.taken_by for b in before)}
        if len(runs) > most:
            naive.append((block, tuple(sorted(runs))))
    assert list(clashes.crowded(blocks, most)) == naive


def test_the_sweep_does_not_compare_all_pairs() -> None:
    """A hundred thousand blocks without a clash are swept in a moment."""
    origin = Origin("f")
    blocks = [
        Block(date.fromordinal(1 + n // 10), time(n % 10), time(n % 10, 59), str(n), origin)
        for n in range(100_000)
    ]
    start = process_time()
    assert list(clashes.overlapping(blocks)) == []
    assert process_time() - start < 5
