"""Spoil files for some time: `python -m tests.fuzzing --seconds 3600 [--of workbook] [--seed 1]`.

Seconds are those of the processor. A try that raises, hangs for a minute or says something wrong
ends the run with the number that repeats it (`--seed N --seconds 0`).
"""

from __future__ import annotations

import argparse
import faulthandler
import shutil
import sys
import tempfile
from collections import Counter
from itertools import count
from pathlib import Path
from random import Random
from time import process_time

from tests.fuzzing.trying import TRIES

_HANGS = 60


def main() -> int:
    """Returns 1 when a try went wrong."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzzing", description=__doc__)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--of", choices=TRIES, action="append")
    options = parser.parse_args()
    names, tries, begun = options.of or list(TRIES), Counter[str](), process_time()
    folder = Path(tempfile.mkdtemp())
    for seed in count(options.seed):
        name = names[seed % len(names)]
        faulthandler.dump_traceback_later(_HANGS, exit=True)
        try:
            TRIES[name](Random(seed), folder)
        except BaseException:
            print(f"{name}: --seed {seed} --of {' --of '.join(names)}; {folder}", file=sys.stderr)
            raise
        tries[name] += 1
        shutil.rmtree(folder)
        folder.mkdir()
        if process_time() - begun >= options.seconds:
            break
    faulthandler.cancel_dump_traceback_later()
    shutil.rmtree(folder)
    print(f"{process_time() - begun:.0f} s of the processor: {dict(tries)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
