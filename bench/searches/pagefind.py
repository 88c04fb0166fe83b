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
from tests.site import programs


def build(site: Path, work: Path) -> Search:
    """Index a copy of `site` below `work`."""
    shutil.rmtree(work, ignore_errors=True)
    shutil.copytree(site, work, ignore=shutil.ignore_patterns(OURS, "404.html", "*.js"))
    for page in work.rglob("*.html"):
        page.write_text(without_readings(page.read_text("utf-8")), encoding="utf-8")
    program = __import__("os").environ["PF"]
    command = [programs.program("node"), program, "--site", str(work), "--root-selector", "main"]
    subprocess.run([*command, "--silent"], check=True)  # noqa: S603
    start = blank_pages(work)
    parameters = {lang: {"program": "/pagefind/pagefind.js"} for lang in Lang}
    return Search("Pagefind", work, "pagefind.js", start, parameters)
