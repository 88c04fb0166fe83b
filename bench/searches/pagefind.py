"""Pagefind over the pages of our site, in its build that cuts Chinese into words.

It reads only what stands in <main>, where our frame has neither navigation nor contacts; the
readings above characters are taken out, and so are our own search page and list of everything.
It keeps an index for each language and takes the one of the page on which it is asked.
"""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

from bench.searches.browsing import Search, blank_pages
from bench.searches.material import OURS, without_readings
from catalog.model.text import Lang
from tests.site.building import ROOT

_PROGRAM = "node_modules/@pagefind/*/bin/pagefind_extended"


def program() -> Path | None:
    """Pagefind as package-lock.json pins it, or nothing where it has none for this system."""
    return next(iter(sorted(ROOT.glob(_PROGRAM))), None)


def build(command: Path, site: Path, work: Path) -> Search:
    """Index a copy of `site` below `work`."""
    copied(site, work)
    options = ["--site", str(work), "--root-selector", "main", "--silent"]
    subprocess.run([command, *options], check=True)
    parameters = {lang: {"program": "/pagefind/pagefind.js"} for lang in Lang}
    return Search("Pagefind", work, "pagefind.js", blank_pages(work), parameters)


def copied(site: Path, work: Path) -> None:
    """The pages of `site` in `work`, without ours and without readings; what stood there goes."""
    shutil.rmtree(work, ignore_errors=True)
    shutil.copytree(site, work, ignore=shutil.ignore_patterns(OURS, "404.html", "*.js"))
    for page in work.rglob("*.html"):
        page.write_text(without_readings(page.read_text("utf-8")), encoding="utf-8")
