"""What a phone loads and waits for on the first view of a page, and what Lighthouse says of it.

    python -m bench.first_view [--work FOLDER] [--no-lighthouse]

Prints Markdown. The shipped content is built for the address of a local server that compresses as
a real one does, so that canonical links lead to the pages that are measured. Needs Chromium, and
for Lighthouse Node and the packages of package-lock.json.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from playwright.sync_api import Browser, ViewportSize, sync_playwright

from bench.lighthouse import CATEGORIES, Scores, scored
from bench.machine import say
from bench.measure import wait_for_quiet
from bench.runners import ENVIRONMENT, ROOT, build_command, own_settings
from catalog.model.text import Lang
from tests.site import programs
from tests.site.serving import Server

_MOST_BYTES, _MOST_REQUESTS, _MOST_SECONDS = 25_000, 7, 2.5
_TIMES = 5

# A slow village line and a cheap phone.
_LINE = {
    "offline": False,
    "latency": 400,  # milliseconds there and back
    "downloadThroughput": 400_000 / 8,  # bytes a second
    "uploadThroughput": 400_000 / 8,
}
_SLOWER_PROCESSOR = 6
_PHONE: ViewportSize = {"width": 360, "height": 640}
_PAINTED = "performance.getEntriesByName('first-contentful-paint')[0]?.startTime"


@dataclass(frozen=True, slots=True)
class View:
    """The first view of the page at `address`: bytes and requests sent, seconds until it shows."""

    address: str
    size: int
    requests: int
    painted: float

    @property
    def fine(self) -> bool:
        light = self.size <= _MOST_BYTES and self.requests <= _MOST_REQUESTS
        return light and self.painted <= _MOST_SECONDS


def addresses(site: Path) -> list[str]:
    """The home page, a township, a class and a course, in both languages."""
    first = min(path.name for path in (site / "classes").iterdir())
    paths = ("", "townships/qingjiang/", f"classes/{first}/", "courses/electrician/")
    return [lang.prefix + path for path in paths for lang in Lang]


def viewed(browser: Browser, server: Server, address: str) -> View:
    """Load the page for the first time, once at full speed and then on a slow line."""
    context = browser.new_context(viewport=_PHONE, device_scale_factor=2, is_mobile=True)
    server.requests.clear()
    page = context.new_page()
    page.goto(server.url + address, wait_until="networkidle")
    sent = list(server.requests)
    context.close()
    painted = median(_painted(browser, server.url + address) for _ in range(_TIMES))
    return View(address, sum(one.size for one in sent), len(sent), painted)


def _painted(browser: Browser, url: str) -> float:
    """Seconds from the start of a cold load until the first words are seen."""
    context = browser.new_context(viewport=_PHONE, device_scale_factor=2, is_mobile=True)
    page = context.new_page()
    tools = context.new_cdp_session(page)
    tools.send("Network.enable")
    tools.send("Network.emulateNetworkConditions", _LINE)
    tools.send("Emulation.setCPUThrottlingRate", {"rate": _SLOWER_PROCESSOR})
    page.goto(url, wait_until="load", timeout=60_000)
    seconds: float = page.wait_for_function(_PAINTED, timeout=60_000).json_value() / 1000
    context.close()
    return seconds


def view_table(views: Iterable[View]) -> str:
    """Weight and first paint, one row for each page."""
    lines = [
        "| page | gzip bytes | requests | first paint s | within 25 kB, 7 requests, 2.5 s |",
        "| --- | ---: | ---: | ---: | --- |",
    ]
    lines.extend(
        f"| /{view.address} | {view.size:,} | {view.requests} | {view.painted:.2f} |"
        f" {'yes' if view.fine else '**no**'} |"
        for view in views
    )
    return "\n".join(lines)


def score_table(scores: Iterable[Scores]) -> str:
    """Lighthouse's scores, one row for each page, and below them what was not fulfilled."""
    scores = list(scores)
    lines = [f"| page | {' | '.join(CATEGORIES)} |", "| --- |" + " ---: |" * len(CATEGORIES)]
    lines.extend(
        f"| /{one.address} | {' | '.join(str(one.by[c]) for c in CATEGORIES)} |" for one in scores
    )
    faults = [f"- /{one.address}: {fault}" for one in scores for fault in one.faults]
    return "\n".join([*lines, "", *(faults or ["No audit failed."])])


def main() -> None:
    """Build, load, and print what was found."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    folder = Path(tempfile.gettempdir(), "catalog-bench")
    parser.add_argument("--work", type=Path, default=folder, help="where the site goes")
    parser.add_argument("--no-lighthouse", action="store_true", help="only weight and first paint")
    options = parser.parse_args()
    site = options.work / "site-viewed"
    options.work.mkdir(parents=True, exist_ok=True)
    with Server(site) as server:
        settings = options.work / "viewed.yml"
        own_settings(ROOT / "content", site, settings, site_url=server.url)
        environment = os.environ | ENVIRONMENT
        subprocess.run(build_command(settings), env=environment, check=True)
        wait_for_quiet(300)
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(
                executable_path=programs.browser(),
                args=["--no-sandbox", "--disable-background-networking"],
            )
            say(view_table(viewed(browser, server, address) for address in addresses(site)))
            browser.close()
        if not options.no_lighthouse:
            wait_for_quiet(300)
            say("\n" + score_table(scored(server.url, address) for address in addresses(site)))


if __name__ == "__main__":
    main()
