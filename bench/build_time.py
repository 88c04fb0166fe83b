"""Build time and memory of this site, of Hugo and of stock Material on the same generated runs.

    python -m bench.build_time [--sizes 150,1500,15000] [--without "stock Material"] [--work FOLDER]

Prints Markdown. The generators take turns, and each begins in an empty folder. Making their sources
is not measured; reading, checking and rendering them is. It takes about half an hour.

What was built is deleted at the end only: for minutes after many files have been deleted, ext4
takes up to ten times as long to make new ones, which would be measured instead.
"""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from bench.machine import described, say
from bench.measure import FailedError, Taken, run, wait_for_quiet, workplace
from bench.runners import Runner, prepared
from bench.weight import compared

# How often each size is built: ours and Hugo; stock Material, the slowest, less.
_ROUNDS = {150: (5, 3), 1500: (5, 3), 15000: (2, 1)}
_TRIES = 4  # how often a build is repeated because others used the machine meanwhile
_OTHERS = 0.05


@dataclass(frozen=True, slots=True)
class Figures:
    """The medians of one generator at one size; `finished` is False when its time ran out."""

    wall: float
    cpu: float
    memory: float
    others: float
    times: int
    finished: bool

    @classmethod
    def of(cls, taken: list[Taken]) -> Figures:
        return cls(
            median(one.wall for one in taken),
            median(one.cpu for one in taken),
            median(one.memory for one in taken),
            max(one.others for one in taken),
            len(taken),
            all(one.finished for one in taken),
        )


def measured(runner: Runner, work: Path, options: argparse.Namespace) -> Taken:
    """One build by `runner`, on a machine that does nothing else if that can be had."""
    for _ in range(_TRIES):
        _put_aside(runner.out)
        wait_for_quiet(options.patience)
        taken = run(runner.command, runner.environment, work / "log.txt", options.limit)
        said = f"{runner.name}: {taken.wall:.2f} s, others {taken.others:.0%}"
        say(said)
        if taken.others < _OTHERS or not taken.finished:
            break
    return taken


def _put_aside(site: Path) -> None:
    """Make room for a build without deleting the one before."""
    if site.exists():
        site.rename(Path(tempfile.mkdtemp(dir=site.parent), site.name))


def size_measured(size: int, options: argparse.Namespace) -> dict[str, Figures]:
    """Build `size` runs with every generator in turn."""
    work: Path = options.work / str(size)
    work.mkdir(parents=True, exist_ok=True)
    runners = [one for one in prepared(size, work) if one.name not in options.without]
    often, seldom = _ROUNDS.get(size, (3, 1))
    rounds = {r.name: seldom if r.slow else often for r in runners}
    taken: dict[str, list[Taken]] = {r.name: [] for r in runners}
    for number in range(often):
        for runner in runners:
            if number < rounds[runner.name]:
                try:
                    taken[runner.name].append(measured(runner, work, options))
                except FailedError as failure:
                    say(str(failure))
                    rounds[runner.name] = 0
    if taken["ours"] and taken.get("Hugo"):
        sites = {runner.name: runner.out for runner in runners}
        say(compared(size, sites["ours"], sites["Hugo"]))
    return {name: Figures.of(ones) for name, ones in taken.items() if ones}


def _row(size: int, name: str, figures: Figures) -> str:
    more = "" if figures.finished else "> "
    return (
        f"| {size:,} | {name} | {more}{figures.wall:.1f} | {more}{figures.cpu:.1f} |"
        f" {more}{1000 * figures.wall / size:.2f} | {figures.memory / 1e6:,.0f} |"
        f" {figures.times} | {figures.others:.0%} |"
    )


def table(found: dict[int, dict[str, Figures]]) -> str:
    """Every figure, one row for each generator and size."""
    lines = [
        "| runs | generator | wall s | CPU s | wall s per 1,000 runs | peak MB | builds | others |",
        "| ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: |",
    ]
    lines.extend(_row(size, name, f) for size, by in found.items() for name, f in by.items())
    return "\n".join(lines)


Verdict = tuple[int, str, str, bool]


def verdicts(found: dict[int, dict[str, Figures]]) -> Iterator[Verdict]:
    """For each target the number of runs, the target, the figure, and whether it is met."""
    for size, by in found.items():
        ours = by["ours"]
        if "Hugo" in by:
            hugo = by["Hugo"]
            ratio = ours.wall / hugo.wall
            met = ratio <= 1.5 and hugo.finished
            yield size, "at most 1.5 x Hugo's wall time", f"{ratio:.2f} x", met
        if "stock Material" in by:
            stock = by["stock Material"]
            ratio, more = stock.wall / ours.wall, "" if stock.finished else "> "
            yield (
                size,
                "at least 4 x faster than stock Material",
                f"{more}{ratio:.1f} x",
                ratio >= 4,
            )
        yield size, "under 1 GB", f"{ours.memory / 1e6:,.0f} MB", ours.memory < 1e9
    if len(found) > 1:
        small, large = sorted(found)[-2:]
        growth = (found[large]["ours"].wall / large) / (found[small]["ours"].wall / small)
        said = f"{growth:.2f} x the time per run at {small:,}"
        yield large, "time linear in runs", said, growth <= 1.2


def verdict_table(verdicts: Iterable[Verdict]) -> str:
    """The verdicts as a table."""
    head = ["| runs | target | measured | met |", "| ---: | --- | ---: | --- |"]
    rows = (
        f"| {size:,} | {target} | {figure} | {'yes' if met else '**no**'} |"
        for size, target, figure, met in verdicts
    )
    return "\n".join([*head, *rows])


def main() -> None:
    """Measure, and print what was found."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument("--sizes", default="150,1500,15000", help="numbers of runs")
    parser.add_argument("--without", action="append", default=[], help="a generator to leave out")
    parser.add_argument("--limit", type=float, default=600, help="seconds for one build")
    parser.add_argument("--patience", type=float, default=300, help="seconds to wait for quiet")
    parser.add_argument("--work", type=Path, help="where sources and sites go, and stay")
    options = parser.parse_args()
    say(f"{described()}\n")
    sizes = map(int, options.sizes.split(","))
    with workplace(options.work) as options.work:
        found = {size: size_measured(size, options) for size in sizes}
        say(f"\n{table(found)}\n\n{verdict_table(verdicts(found))}")


if __name__ == "__main__":
    main()
