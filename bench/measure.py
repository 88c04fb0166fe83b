"""Runs a command and says what it took, and how much of the machine others had meanwhile."""

from __future__ import annotations

import os
import signal
import subprocess
import tempfile
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

_TICKS = os.sysconf("SC_CLK_TCK")


@dataclass(frozen=True, slots=True)
class Taken:
    """What a finished command took.

    `wall` and `cpu` are seconds; `cpu` adds up all its processes. `memory` is the peak of resident
    bytes of its largest process. `others` is the share of all processors that everything else on
    the machine had meanwhile, from 0 to 1. `finished` is False when it was ended at its time limit.
    """

    wall: float
    cpu: float
    memory: int
    others: float
    finished: bool = True


class FailedError(Exception):
    """A measured command ended with an error; the message holds its last lines."""


@contextmanager
def workplace(given: Path | None) -> Iterator[Path]:
    """The folder `given`, whose files stay, or one that is deleted in the end."""
    if given:
        given.mkdir(parents=True, exist_ok=True)
        yield given
        return
    with tempfile.TemporaryDirectory(prefix="catalog-bench-") as folder:
        yield Path(folder)


def run(
    command: Sequence[str | Path], environment: Mapping[str, str], log: Path, limit: float
) -> Taken:
    """Run `command` for at most `limit` seconds; what it prints goes to `log`.

    This process should be small: a child begins with the resident memory of its parent.
    """
    with log.open("wb") as output:
        busy, start = _busy(), time.monotonic()
        process = subprocess.Popen(
            [str(word) for word in command],
            env={**os.environ, **environment},
            stdout=output,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
        stop = threading.Timer(limit, os.killpg, (process.pid, signal.SIGKILL))
        stop.start()
        _, status, usage = os.wait4(process.pid, 0)
        stop.cancel()
        wall = time.monotonic() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    cpu = usage.ru_utime + usage.ru_stime
    others = max(0.0, _busy() - busy - cpu) / (wall * (os.cpu_count() or 1))
    finished = process.returncode != -signal.SIGKILL
    if finished and process.returncode:
        lines = log.read_text(encoding="utf-8", errors="replace").splitlines()
        raise FailedError("\n".join([f"{command[0]} failed:", *lines[-15:]]))
    return Taken(wall, cpu, usage.ru_maxrss * 1024, others, finished)


def _busy() -> float:
    """Seconds for which the processors have been busy or kept from this machine, all added up."""
    words = Path("/proc/stat").read_text(encoding="ascii").split("\n", 1)[0].split()
    user, nice, system, _idle, _waiting, *rest = (int(word) for word in words[1:9])
    return (user + nice + system + sum(rest)) / _TICKS


def wait_for_quiet(patience: float, share: float = 0.05) -> bool:
    """Wait until the machine does nothing else; False when it did not come to that in `patience`.

    Quiet is less than `share` of the processors over three seconds.
    """
    end = time.monotonic() + patience
    while True:
        busy, start = _busy(), time.monotonic()
        time.sleep(3)
        taken = (_busy() - busy) / ((time.monotonic() - start) * (os.cpu_count() or 1))
        if taken < share:
            return True
        if time.monotonic() > end:
            return False
