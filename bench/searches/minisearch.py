"""MiniSearch over the pages of our site, with fields for how their titles sound.

An index for each language: titles, headings and text as words, and the pinyin of the title as one
word, as syllables and as initials. Chinese is cut by the browser's own segmenter, when the index is
made and when it is asked. All parts of a query must fit; words may be begun only, and Latin words
may have a slip in five letters.
"""

from __future__ import annotations

import shutil
from html.parser import HTMLParser
from pathlib import Path

from pypinyin import lazy_pinyin

from bench.searches import nodejs
from bench.searches.browsing import Search, blank_pages
from bench.searches.pagefind import copied
from catalog.model.text import Lang
from tests.site import programs

_PROGRAM = "minisearch/dist/umd/index.js"
_HEADINGS = ("h2", "h3")


class Words(HTMLParser):
    """The words in <main> of a page: its title, its headings, and all the rest."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.fields: dict[str, list[str]] = {"title": [], "headings": [], "text": []}
        self._inside = False
        self._field = "text"
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: object) -> None:
        """Take note of where the words that follow belong."""
        del attrs
        if tag == "main":
            self._inside = True
        elif tag == "h1":
            self._field = "title"
        elif tag in _HEADINGS:
            self._field = "headings"

    def handle_endtag(self, tag: str) -> None:
        """Leave main, or a heading."""
        if tag == "main":
            self._inside = False
        elif tag in ("h1", *_HEADINGS):
            self._field = "text"

    def handle_data(self, data: str) -> None:
        """Keep words of main."""
        if self._inside and data.strip():
            self.fields[self._field].append(data.strip())


def build(site: Path, work: Path) -> Search:
    """Index a copy of the pages of `site` below `work`."""
    copied(site, work)
    shutil.copy(programs.node_module(_PROGRAM), work / "minisearch.js")
    shutil.copy(nodejs.FOLDER / "pages" / "minisearch_options.js", work / "options.js")
    for lang in Lang:
        given = {
            "program": str(work / "minisearch.js"),
            "options": str(work / "options.js"),
            "lang": lang,
            "pages": [_page(path, work) for path in _pages(work, lang)],
        }
        index = nodejs.run("minisearch.js", given)["index"]
        (work / f"index-{lang}.json").write_text(index, encoding="utf-8")
    parameters = {lang: {"index": f"/index-{lang}.json"} for lang in Lang}
    return Search(
        "MiniSearch with pinyin", work, "minisearch.js", blank_pages(work), parameters, alike=True
    )


def _pages(site: Path, lang: Lang) -> list[Path]:
    """The pages of `lang`, in the order of their addresses."""
    every = sorted(path.relative_to(site) for path in site.rglob("index.html"))
    return [site / one for one in every if one.as_posix().startswith("en/") == (lang is Lang.EN)]


def _page(path: Path, site: Path) -> dict[str, str]:
    fields = Words(path.read_text(encoding="utf-8")).fields
    page = {name: " ".join(words) for name, words in fields.items()}
    address = path.parent.relative_to(site).as_posix().removeprefix("en").strip("/.")
    return {"id": address, "sound": sound(page["title"]), **page}


def sound(title: str) -> str:
    """The pinyin of the Chinese in `title`: as one word, as syllables, and as initials."""
    said = lazy_pinyin(title, errors="ignore")
    return " ".join(["".join(said), *said, "".join(one[:1] for one in said)]) if said else ""
