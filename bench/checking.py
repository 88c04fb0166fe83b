"""What it takes to check many runs: reading them, all rules together, and the slowest rules.

    python -m bench.checking [--runs 15000] [--work FOLDER]

Prints Markdown. The seconds are those of one processor, so that what else the machine does counts
little.
"""

from __future__ import annotations

import argparse
import gc
import tempfile
import time
from datetime import date
from pathlib import Path

from bench.generate import generate
from bench.machine import described, say
from catalog import publish
from catalog.content.reader import read_content
from catalog.model.catalog import Catalog
from catalog.rules.table import RULES, Rule

_DAY = date(2026, 11, 23)
_SHOWN = 5


def main() -> None:
    """Measure, and print what was found."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    folder = Path(tempfile.gettempdir(), "catalog-bench", "checking")
    parser.add_argument("--runs", type=int, default=15_000)
    parser.add_argument("--work", type=Path, default=folder, help="where the content goes")
    options = parser.parse_args()
    generate(options.runs, options.work)
    content = options.work / "content"
    start = time.process_time()
    checked = publish.check(content, lambda _: _DAY)
    whole = time.process_time() - start
    catalog = checked.catalog
    if catalog is None:
        raise SystemExit("The generated content cannot be read; `catalog check` names the faults.")
    meetings = sum(len(run.meetings) for run in catalog.runs)
    say(f"{described()}\n\n{len(catalog.runs):,} runs with {meetings:,} meetings.\n")
    say("| what | CPU s |\n| --- | ---: |")
    say(f"| the whole check | {whole:.1f} |")
    del checked
    _parts(content, catalog)


def _parts(content: Path, catalog: Catalog) -> None:
    gc.disable()  # as the check does
    start = time.process_time()
    read_content(content)
    say(f"| reading | {time.process_time() - start:.1f} |")
    rules = sorted(((_seconds(rule, catalog), rule.__name__) for rule in RULES), reverse=True)
    say(f"| all {len(rules)} rules | {sum(taken for taken, _ in rules):.1f} |")
    for taken, name in rules[:_SHOWN]:
        say(f"| {name.replace('_', ' ')} | {taken:.2f} |")


def _seconds(rule: Rule, catalog: Catalog) -> float:
    start = time.process_time()
    for _ in rule(catalog):
        pass
    return time.process_time() - start


if __name__ == "__main__":
    main()
