"""Chromium 64, as on telephones of 2018 whose WeChat is as old: everything works there too.

The engine comes from the npm package that package-lock.json pins. It is too old to be driven, so
it opens a page whose script looks at the site in frames, and prints what that page says at the end.
"""

from __future__ import annotations

import json
import platform
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from catalog.model.catalog import Catalog
from catalog.model.schedule import state_on
from catalog.model.text import Lang
from catalog.views.words import STATES, WORDS
from tests.browser.test_schedule import fitting
from tests.site import programs
from tests.site.page_types import BUILT, SIGHTS, Sight, plain_run
from tests.site.serving import Server

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(
        (sys.platform, platform.machine()) != ("linux", "x86_64"),
        reason="this build of Chromium 64 is for Linux on x86-64",
    ),
]

_UNPACK = (
    "const fs = require('fs'), [packed, engine] = process.argv.slice(1);"
    "fs.writeFileSync(engine, require('zlib').brotliDecompressSync(fs.readFileSync(packed)),"
    " {mode: 0o755})"
)
_CLOCK = "<script>Date.now = function () { return new Date('%sT04:00:00Z').getTime(); };</script>"

_PATIENCE = 300  # seconds; it takes ten on a quiet machine

# Finery that Chromium 64 passes over and nobody misses there.
_FINERY = {
    "overflow-wrap: anywhere",  # narrow tables; there a long word breaks later
    "text-underline-offset: .15em",
}


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The old Chromium, unpacked."""
    file = tmp_path_factory.mktemp("engine") / "chromium"
    packed = programs.node_module("chrome-aws-lambda/bin/chromium.br")
    done = programs.run(programs.program("node"), "-e", _UNPACK, str(packed), str(file))
    assert done.returncode == 0, done.stderr
    return file


@contextmanager
def opened(engine: Path, address: str) -> Iterator[None]:
    """Chromium 64 looks at `address` for as long as this is entered."""
    with subprocess.Popen(
        [
            *(str(engine), "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars"),
            *("--disable-dev-shm-usage", f"--user-data-dir={engine.parent}/profile"),
            *("--remote-debugging-port=0", address),  # without a port it ends when the page is read
        ],
        cwd=engine.parent,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as process:
        try:
            yield
        finally:
            process.kill()


@pytest.fixture(scope="module")
def sights(catalog: Catalog) -> dict[str, Sight]:
    """The page types that are looked at on the day of the build."""
    chosen = {kind: choose(catalog) for kind, choose in SIGHTS.items()}
    return {kind: sight for kind, sight in chosen.items() if sight.day == BUILT}


@pytest.fixture(scope="module")
def seen(engine: Path, site: Path, catalog: Catalog, sights: dict[str, Sight]) -> dict[str, Any]:
    """What the old engine saw; the pages' clock stands at the day of the build."""
    folder = engine.parent / "site"
    shutil.copytree(site, folder)
    for page in folder.rglob("*.html"):
        html = page.read_text(encoding="utf-8")
        page.write_text(html.replace("<head>", "<head>" + _CLOCK % BUILT, 1), encoding="utf-8")
    run = plain_run(catalog)
    plan = {
        "sights": [
            {"name": f"{kind}-{lang}", "address": sight.address(lang)}
            for kind, sight in sights.items()
            for lang in Lang
        ],
        "trade": catalog.course[run.course].trade,
        "township": run.township,
        "query": "触电了怎么救",
    }
    script = Path(__file__).with_name("old_engine.js").read_text(encoding="utf-8")
    (folder / "look.html").write_text(
        '<!doctype html><meta charset="utf-8"><body>'
        f'<script type="application/json" id="plan">{json.dumps(plan)}</script>'
        f"<script>{script}</script>",
        encoding="utf-8",
    )
    with (
        Server(folder, policy=None, letterbox="/seen") as server,
        opened(engine, f"{server.url}look.html"),
    ):
        found: dict[str, Any] = json.loads(server.letters.get(timeout=_PATIENCE))
    assert "error" not in found, found["error"]
    return found


def test_it_is_chromium_64(seen: dict[str, Any]) -> None:
    """The engine is as old as it should be."""
    assert "Chrome/64." in seen["engine"]


def test_chips_appear_on_every_page_type(
    seen: dict[str, Any], catalog: Catalog, sights: dict[str, Sight]
) -> None:
    """Each class has its state in words."""
    states = {run.code: state_on(run, BUILT) for run in catalog.runs}
    assert set(seen["pages"]) == {f"{kind}-{lang}" for kind in sights for lang in Lang}
    for kind, page in seen["pages"].items():
        lang = Lang(kind[-2:])
        for code, state, words, hidden in page["states"]:
            expected = (states[code].value, STATES[states[code]][lang], False)
            assert (state, words, hidden) == expected, (kind, code)
    assert seen["pages"]["schedule-zh"]["states"]


def test_nothing_is_wider_than_the_window(seen: dict[str, Any]) -> None:
    """360 pixels are enough for every page."""
    wide = {kind: page["width"] for kind, page in seen["pages"].items() if page["width"] > 360}
    assert wide == {}


def test_targets_are_large_enough(seen: dict[str, Any]) -> None:
    """44 pixels there too."""
    assert {kind: page["low"] for kind, page in seen["pages"].items() if page["low"]} == {}


def test_filters_work(seen: dict[str, Any], catalog: Catalog) -> None:
    """From the address, by choice, joined, and cleared."""
    run = plain_run(catalog)
    trade = catalog.course[run.course].trade
    both = fitting(catalog, trade=trade, township=run.township)
    assert seen["byTrade"] == fitting(catalog, trade=trade)
    assert seen["byBoth"] == both
    assert seen["address"] == f"?township={run.township}&trade={trade}"
    assert seen["count"] == WORDS["shown"].zh.format(count=len(both))
    assert seen["heads"] == 1
    assert seen["everything"] == fitting(catalog)


def test_the_township_is_remembered(seen: dict[str, Any], catalog: Catalog) -> None:
    """The home page leads to the township that was looked at."""
    township = plain_run(catalog).township
    hidden, address = seen["remembered"]
    assert (hidden, address) == (False, f"./townships/{township}/")


def test_the_search_answers(seen: dict[str, Any]) -> None:
    """In whole sentences too, for which the text of the books is fetched."""
    assert any(address.startswith("../textbooks/electrician/") for address in seen["found"][:3])


def test_the_style_uses_what_the_engine_knows(seen: dict[str, Any]) -> None:
    """All declarations and selectors but for listed finery are understood."""
    assert set(seen["unknown"]) <= _FINERY
    assert seen["selectors"] == []
