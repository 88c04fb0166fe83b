"""What the textbooks cost: the site with and without them, and the books as PDF and EPUB.

    python -m bench.books [--work FOLDER]

Prints Markdown. The builds take turns, and each begins in an empty folder.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from bench.build_time import Figures, measured
from bench.machine import described, say
from bench.measure import workplace
from bench.runners import curriculum

_ROUNDS = 5


def main() -> None:
    """Measure, and print what was found."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument("--work", type=Path, help="where sites and books go, and stay")
    parser.add_argument("--limit", type=float, default=600, help="seconds for one build")
    parser.add_argument("--patience", type=float, default=300, help="seconds to wait for quiet")
    options = parser.parse_args()
    with workplace(options.work) as options.work:
        runners = curriculum(options.work)
        rounds = [[measured(r, options.work, options) for r in runners] for _ in range(_ROUNDS)]
    say(f"{described()}\n\n| what | wall s | CPU s | peak MB | builds |")
    say("| --- | ---: | ---: | ---: | ---: |")
    for runner, taken in zip(runners, zip(*rounds, strict=True), strict=True):
        found = Figures.of(list(taken))
        figures = f"{found.wall:.1f} | {found.cpu:.1f} | {found.memory / 1e6:,.0f}"
        say(f"| {runner.name} | {figures} | {found.times} |")


if __name__ == "__main__":
    main()
