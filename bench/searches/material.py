"""The search of stock Material over the same pages, set up as its documentation asks for Chinese.

A site for each language, as the theme recommends, each with an index of its own; `lang` and
separators of both; jieba cuts the Chinese, and knows the names of this catalog as words of its
own. Readings above characters are taken out, which would tear words apart.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from bench import stock_sources
from bench.runners import DAY, ENVIRONMENT, ROOT, build_command
from bench.searches.browsing import Search, blank_pages
from catalog.model.catalog import Catalog
from catalog.model.text import Lang

_URL = "https://training.bazhou.example/"
# Ours is not among the pages: the search page itself, and the list of everything.
OURS = "search"
_READINGS = re.compile(r"<rp>.*?</rp>|<rt>.*?</rt>|</?ruby>")
_SEPARATOR = r"[\s\u200b\u3000\-_,:!=\[\]()\"/、。，．？！；：“”（）《》·]+"


def without_readings(html: str) -> str:
    """`html` with no readings above its characters."""
    return _READINGS.sub("", html)


def build(catalog: Catalog, work: Path) -> Search:
    """Build both sites below `work`."""
    sources, out = work / "sources", work / "site"
    stock_sources.write(ROOT / "content", sources, date.fromisoformat(DAY), _URL)
    (sources / "docs" / "en").rename(sources / "docs-en")
    names = sources / "names.txt"
    names.write_text("\n".join(sorted(set(_names(catalog)))), encoding="utf-8")
    shutil.rmtree(out, ignore_errors=True)
    for lang, docs in ((Lang.ZH, sources / "docs"), (Lang.EN, sources / "docs-en")):
        shutil.rmtree(docs / OURS)
        for page in docs.rglob("*.md"):
            page.write_text(without_readings(page.read_text("utf-8")), encoding="utf-8")
        _build(lang, docs, out / lang, names)
    return _search(out)


def _build(lang: Lang, docs: Path, out: Path, names: Path) -> None:
    settings = {
        "INHERIT": str(docs.parent / "mkdocs.yml"),
        "docs_dir": str(docs),
        "site_dir": str(out),
        "theme": {"language": lang.value},
        "nav": [f"{hub}index.md" for hub in stock_sources.HUBS],
        "plugins": {"search": _configured(lang, names)},
    }
    path = docs.parent / f"{lang}.yml"
    path.write_text(json.dumps(settings), encoding="utf-8")
    environment = os.environ | ENVIRONMENT
    subprocess.run(build_command(path), env=environment, check=True)  # noqa: S603


def _configured(lang: Lang, names: Path) -> dict[str, object]:
    langs = ["zh", "en"] if lang is Lang.ZH else ["en"]
    return {
        "lang": langs,
        "separator": _SEPARATOR,
        "pipeline": _PIPELINE,
    }


def _names(catalog: Catalog) -> Iterator[str]:
    """What the catalog calls things in Chinese, which no general dictionary knows."""
    for one in (*catalog.trades, *catalog.courses, *catalog.townships, *catalog.villages_today):
        yield one.name.zh
    for trade in catalog.trades:
        yield trade.short.zh
    for term in catalog.glossary:
        yield from term.written(Lang.ZH)


def _search(out: Path) -> Search:
    workers = "assets/javascripts/workers/search.*.min.js"
    program = {lang: next((out / lang).glob(workers)).relative_to(out).as_posix() for lang in Lang}
    parameters = {
        lang: {"worker": f"/{program[lang]}", "index": f"/{lang}/search/search_index.json"}
        for lang in Lang
    }
    return Search("stock Material", out, "material.js", blank_pages(out), parameters, alike=True)
