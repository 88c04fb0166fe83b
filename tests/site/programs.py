"""The programs of others that the tests run: Node, the link checker, the browser."""

from __future__ import annotations

import shutil
import subprocess
import sysconfig
from pathlib import Path

from tests.site.building import ROOT

_BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


def program(*names: str) -> str:
    """The path of the first of `names` that is installed, first in the project's environment."""
    for name in names:
        found = shutil.which(name, path=sysconfig.get_path("scripts")) or shutil.which(name)
        if found:
            return found
    raise FileNotFoundError(f"{' / '.join(names)}: not installed; run `make test`")


def browser() -> str:
    """The path of Chromium."""
    return program(*_BROWSERS)


def node_module(path: str) -> Path:
    """A file below node_modules/, as package-lock.json pins it."""
    found = ROOT / "node_modules" / path
    if not found.exists():
        raise FileNotFoundError(f"{found}: not installed; run `make test`")
    return found


def run(*command: str, cwd: Path = ROOT) -> subprocess.CompletedProcess[str]:
    """Run a command to its end; output and errors are text."""
    return subprocess.run(
        command, cwd=cwd, capture_output=True, text=True, encoding="utf-8", check=False
    )
