"""The generators that are compared, each with its sources for one number of runs."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

from mkdocs.utils.yaml import get_yaml_loader, yaml_load

from bench.generate import set_printouts, without_chapters
from bench.machine import say

ROOT = Path(__file__).resolve().parent.parent
DAY = "2026-11-23"
# As on anyone's machine: Python keeps what it has compiled.
ENVIRONMENT = {
    "CATALOG_DATE": DAY,
    "NO_MKDOCS_2_WARNING": "1",
    "PYTHONDONTWRITEBYTECODE": "",
}
_CATALOG: list[str | Path] = [
    sys.executable,
    "-c",
    "from catalog.cli import main; raise SystemExit(main())",
]
_NO_HUGO = (
    "Hugo is not installed and is left out. `apt install hugo` or `brew install hugo` installs it;"
    " https://gohugo.io/installation/ names other ways."
)


@dataclass(frozen=True, slots=True)
class Runner:
    """One way to make the site: the command that is measured, and the folder it writes."""

    name: str
    command: list[str | Path]
    out: Path
    slow: bool = False
    environment: dict[str, str] = field(default_factory=lambda: dict(ENVIRONMENT))


def prepared(size: int, work: Path) -> list[Runner]:
    """The generators that can run here, after writing the sources of `size` runs for each."""
    content = generated(size, work)
    runners = [_ours(content, work), _check(content, work)]
    if shutil.which("hugo"):
        _make("hugo_sources", content, work / "hugo", DAY)
        out = work / "site-hugo"
        runners.insert(1, Runner("Hugo", ["hugo", "-s", work / "hugo", "-d", out], out))
    else:
        say(_NO_HUGO)
    _make("stock_sources", content, work / "stock", DAY)
    command = build_command(work / "stock" / "mkdocs.yml")
    stock = Runner("stock Material", command, work / "stock" / "site", slow=True)
    return [*runners, _with_printouts(content, work), stock]


def _with_printouts(content: Path, work: Path) -> Runner:
    """Our whole site: each class has its notice and its papers too, which the others have not."""
    full = work / "printed" / "content"
    shutil.rmtree(full, ignore_errors=True)
    shutil.copytree(content, full)
    set_printouts(full, wanted=True)
    out = work / "site-printed"
    settings = own_settings(full, out, work / "printed.yml")
    return Runner("ours, with all to print", build_command(settings), out, slow=True)


def generated(size: int, work: Path) -> Path:
    """A content folder with `size` runs, below `work`."""
    _make("generate", str(size), work)
    return work / "content"


def _make(script: str, *arguments: str | Path) -> None:
    """Write sources, in a process of its own so that this one stays small."""
    command = [sys.executable, "-m", f"bench.{script}", *map(str, arguments)]
    subprocess.run(command, check=True, cwd=ROOT)


def build_command(settings: Path) -> list[str | Path]:
    """What builds a site from the file `settings`."""
    return [sys.executable, "-m", "mkdocs", "build", "-q", "-f", settings]


def _ours(content: Path, work: Path) -> Runner:
    """The project's own settings with other folders; its relative paths are made absolute."""
    out = work / "site-ours"
    return Runner("ours", build_command(own_settings(content, out, work / "ours.yml")), out)


def own_settings(content: Path, out: Path, path: Path, **more: str) -> Path:
    """Write settings to `path` that build `content` into `out` as the project's own do."""
    with (ROOT / "mkdocs.yml").open(encoding="utf-8") as file:
        own = yaml_load(file, get_yaml_loader())
    settings = {
        "INHERIT": str(ROOT / "mkdocs.yml"),
        "docs_dir": str(content),
        "site_dir": str(out),
        "theme": {"custom_dir": str(ROOT / own["theme"]["custom_dir"])},
        "hooks": [str(ROOT / hook) for hook in own["hooks"]],
        "watch": [],
        **more,
    }
    path.write_text(json.dumps(settings), encoding="utf-8")
    return path


def curriculum(work: Path) -> list[Runner]:
    """The shipped site with its textbooks and without them, and the books as PDF and EPUB."""
    bare = work / "bare" / "content"
    shutil.rmtree(bare, ignore_errors=True)
    shutil.copytree(ROOT / "content", bare)
    without_chapters(bare)
    out = {name: work / name for name in ("with", "without", "books")}
    settings = {
        "with": own_settings(ROOT / "content", out["with"], work / "with.yml"),
        "without": own_settings(bare, out["without"], work / "without.yml"),
    }
    books = [
        *_CATALOG,
        "--content",
        ROOT / "content",
        "books",
        "--out",
        out["books"],
        "--date",
        DAY,
    ]
    return [
        Runner("the site with its textbooks", build_command(settings["with"]), out["with"]),
        Runner("the site without textbooks", build_command(settings["without"]), out["without"]),
        Runner("all books as PDF and EPUB", books, out["books"]),
    ]


def _check(content: Path, work: Path) -> Runner:
    """The gate alone: reading and all rules."""
    command = [*_CATALOG, "--content", content, "check"]
    return Runner("our check alone", command, work / "nothing")
