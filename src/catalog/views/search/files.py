"""The files of the search: the program, the names, and what is fetched when it is asked for."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from importlib.resources import files

import minify

from catalog.model.text import Lang
from catalog.views.search import library, places, readings, rows, wording
from catalog.views.site import Site

FOLDER = "assets/search/"
PROGRAM = FOLDER + "search.js"
# The parts of the program, in the order in which they build on each other; the last ones need a page.
ANSWERING = ("sounds", "names", "align", "text", "query", "runs", "passages", "found", "take")
SHOWING = ("fetching", "showing", "page")


def program(parts: tuple[str, ...] = ANSWERING + SHOWING, *, small: bool = True) -> str:
    """The program as one script."""
    engine = files("catalog.views.search").joinpath("engine")
    sources = [engine.joinpath(f"{part}.js").read_text("utf-8") for part in parts]
    head = f'var SYLLABLES = "{readings.syllables()}";'
    script = "\n".join(['(function () {\n"use strict";', head, *sources, "})();", ""])
    return minify.string("application/javascript", script) if small else script


def index(site: Site) -> Iterator[tuple[str, bytes]]:
    """Every file of the index with its path below the root of the site."""
    pieces = dict(_pieces(site))
    version = hashlib.sha256("\n".join([*pieces, *pieces.values()]).encode()).hexdigest()[:8]
    for name, data in pieces.items():
        yield f"{FOLDER}{name}.js", _script(name, version, data)
    for lang in Lang:
        listed = " ".join(_named_in(name, lang) for name in pieces if _serves(name, lang))
        data = _json(_names(site, lang) | {"pieces": listed})
        yield f"{FOLDER}names.{lang}.js", _script("names", version, data)


def _serves(name: str, lang: Lang) -> bool:
    return not name.startswith("more.") or name == f"more.{lang}"


def _named_in(name: str, lang: Lang) -> str:
    return name.removesuffix(f".{lang}") if name.startswith("more.") else name


def _script(name: str, version: str, data: str) -> bytes:
    name = name.partition(".")[0]
    return f'catalogSearch.take("{name}","{version}",{data});\n'.encode()


def _json(data: Mapping[str, object]) -> str:
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))


def _pieces(site: Site) -> Iterator[tuple[str, str]]:
    for name, rows_of in rows.blocks(site).items():
        yield name, _json(rows_of)
    for lang in Lang:
        yield f"more.{lang}", _json(_more(site, lang))
        if site.catalog.chapters:
            for sound, lines in library.words_by_sound(site, lang).items():
                yield f"{lang}/{sound}", _json({"words": lines})


def _names(site: Site, lang: Lang) -> dict[str, object]:
    named = places.named(site)
    by_township = places.villages(site)
    words = [word for one in named for word in one.zh]
    words += [place.name for found in by_township.values() for place in found]
    own = places.own_readings(site)
    gone = [t for t in site.catalog.townships if t.successors and not t.lives_on(site.day)]
    return {
        "lang": lang.value,
        "readings": readings.beyond_usual(words, own),
        "traditional": readings.traditional(frozenset("".join(words))),
        "around": wording.AROUND,
        "named": "\n".join(one.line for one in named),
        "former": "\n".join(f"{t.id}|{' '.join(t.successors)}" for t in gone),
        "villages": "\n".join(
            f"{township}|{'~'.join(places.written(place) for place in found)}"
            for township, found in by_township.items()
        ),
        "runs": rows.block(site, rows.at_hand(site)),
    }


def _more(site: Site, lang: Lang) -> dict[str, object]:
    """What comes after the names: terms, talks, books and their headings."""
    named = [*library.terms(site), *library.books(site)]
    chapters = list(library.chapter_lines(site, lang))
    words = [word for one in named for word in one.zh]
    if lang is Lang.ZH:
        words += [s.name for chapter in site.catalog.chapters for s in chapter.zh.sections]
    words += [chapter.zh.title for chapter in site.catalog.chapters]
    own = {term.zh: tuple(map(readings.flat, term.syllables)) for term in site.catalog.glossary}
    return {
        "lang": lang.value,
        "readings": readings.beyond_usual(words, own),
        "traditional": readings.traditional(frozenset("".join(words))),
        "named": "\n".join(one.line for one in named),
        "topics": "\n".join(library.topics(site)),
        "talks": "\n".join(library.talks(site)),
        "common": library.common_headings(site, lang),
        "chapters": "\n".join(chapters),
        "also": " ".join(library.also(site)),
    }
