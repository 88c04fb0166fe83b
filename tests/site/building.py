"""Real builds of the real site, and of copies of the project."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).resolve().parents[2]
DAY = "2026-11-23"

# What a build needs besides the content.
_HOUSE = ("mkdocs.yml", "hooks", "overrides", "src")


def environment(**changes: str) -> dict[str, str]:
    """The environment of a build on `DAY`, with `changes`."""
    return os.environ | {"CATALOG_DATE": DAY, "NO_MKDOCS_2_WARNING": "1"} | changes


def mkdocs(
    *arguments: str, project: Path = ROOT, **changes: str
) -> subprocess.CompletedProcess[str]:
    """Run the site generator in the folder `project`."""
    return subprocess.run(
        [sys.executable, "-m", "mkdocs", *arguments],
        cwd=project,
        env=environment(**changes),
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )


def build(site: Path, project: Path = ROOT, **changes: str) -> Path:
    """Build `project` into `site`; what the build says about a failure is the assertion's text."""
    done = mkdocs("build", "--site-dir", str(site), project=project, **changes)
    assert done.returncode == 0, done.stderr
    return site


def copy_of_project(folder: Path) -> Path:
    """A copy of everything that a build reads, to change at will."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in (*_HOUSE, "content"):
        source = ROOT / name
        if source.is_dir():
            ignored = shutil.ignore_patterns("__pycache__")
            shutil.copytree(source, folder / name, ignore=ignored)
        else:
            shutil.copy2(source, folder / name)
    return folder


def as_written(file: Path) -> Any:
    """The YAML in `file` with every scalar as the text that it is."""
    # A base loader makes nothing but text, lists and mappings.
    return yaml.load(file.read_text(encoding="utf-8"), yaml.CBaseLoader)


def files_below(folder: Path) -> dict[str, bytes]:
    """The bytes of every file below `folder`, by relative path."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }
