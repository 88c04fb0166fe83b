"""What the figures were measured on."""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path


def described() -> str:
    """Processors, memory and versions, in one line."""
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 1e9
    programs = [
        f"Python {platform.python_version()}",
        f"MkDocs {version('mkdocs')}",
        f"Material {version('mkdocs-material')}",
        hugo(),
    ]
    cores = os.cpu_count() or 1
    return f"{cores} x {_processor()}, {memory:.0f} GB, {platform.system()}; " + ", ".join(programs)


def _processor() -> str:
    """The name of the processor."""
    path = Path("/proc/cpuinfo")
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.machine()


def hugo() -> str:
    """Hugo and its version, or that there is none."""
    program = shutil.which("hugo")
    if program is None:
        return "no Hugo"
    said = subprocess.run([program, "version"], capture_output=True, text=True, check=True)
    return "Hugo " + said.stdout.split()[1].partition("-")[0].partition("+")[0].removeprefix("v")


def say(text: str) -> None:
    """Print `text` at once."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()
