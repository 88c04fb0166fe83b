"""The search of stock Material over the same pages, set up as its documentation asks for Chinese.

A site for each language, as the theme recommends, each with an index of its own and the theme's own
settings for that language; jieba cuts the Chinese, and knows the names of this catalog as words of
its own. Readings above characters are taken out, which would tear words apart.
"""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from bench import measure, stock_sources
from bench.runners import DAY, ENVIRONMENT, build_command
from bench.searches.browsing import Search, blank_pages
from catalog.model.catalog import Catalog
from catalog.model.text import Lang

_URL = "https://training.bazhou.example/"
_LIMIT = 600  # seconds for one build
# Ours is not among the pages: the search page itself, and the list of everything.
OURS = "search"
_READINGS = re.compile(r"<rp>.*?</rp>|<rt>.*?</rt>|</?ruby>")


def without_readings(html: str) -> str:
    """`html` with no readings above its characters."""
    return _READINGS.sub("", html)


def build(content: Path, catalog: Catalog, work: Path) -> Search:
    """Build both sites of `content`, which holds `catalog`, below `work`."""
    sources, out = work / "sources", work / "site"
    stock_sources.write(content, sources, date.fromisoformat(DAY), _URL)
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
        "plugins": {"search": {"jieba_dict_user": str(names)}},
    }
    path = docs.parent / f"{lang}.yml"
    path.write_text(json.dumps(settings), encoding="utf-8")
    measure.run(build_command(path), ENVIRONMENT, docs.parent / "build.log", _LIMIT)


def _names(catalog: Catalog) -> Iterator[str]:
    """What the catalog calls things in Chinese, which no general dictionary knows."""
    for trade in catalog.trades:
        yield from (trade.name.zh, trade.short.zh)
    yield from (course.name.zh for course in catalog.courses)
    yield from (township.name.zh for township in catalog.townships)
    yield from (village.name.zh for village in catalog.villages_today)
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
