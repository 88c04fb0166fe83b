"""Runs the programs of this folder in Node."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

from tests.site import programs
from tests.site.building import ROOT

FOLDER = Path(__file__).parent


def version(package: str) -> str:
    """The version of `package` that package-lock.json pins."""
    lock = json.loads((ROOT / "package-lock.json").read_text(encoding="utf-8"))
    pinned: str = lock["packages"][f"node_modules/{package}"]["version"]
    return pinned


def run(script: str, given: object) -> Any:
    """What the program `script` of this folder prints when it is `given` something, as JSON."""
    command = [programs.program("node"), str(FOLDER / script)]
    text = json.dumps(given, ensure_ascii=False).encode()
    done = subprocess.run(command, input=text, capture_output=True, check=False)
    if done.returncode:
        raise RuntimeError(f"{script}: {done.stderr.decode()}")
    return json.loads(done.stdout)
