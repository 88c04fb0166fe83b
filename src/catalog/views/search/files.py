"""The files of the search: the program, the names, and what is fetched when it is asked for."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from importlib.resources import files

import minify

from catalog.model.text import Lang
from catalog.views.search import alike, library, places, readings, rows, texts, wording
from catalog.views.search.named import plainly
from catalog.views.site import Site

FOLDER = "assets/search/"
PROGRAM = FOLDER + "search.js"
# The parts of the program, in the order in which they build on each other.
PARTS = (
    "sounds",
    "names",
    "align",
    "query",
    "runs",
    "found",
    "answer",
    "take",
    "fetching",
    "showing",
    "page",
)
# What only the books need; it comes with them.
_ES5 = 5  # what the oldest phones run
LATER = ("text", "passages", "more")
_OFFERED = ("wordsOfText", "passages", "suggested", "piecesFor", "learnMore", "learnText")

_Readings = Mapping[str, tuple[str, ...]]  # of names of places, as they are said here


@cache
def program(*, small: bool = True) -> str:
    """The program that a search page runs."""
    shared = ",".join(f"{name}:{name}" for name in _shared())
    tail = f"function extend(more) {{ more({{{shared}}}); }}"
    return _script_of((head(), *map(_source, PARTS), tail), "(function () {", "})();", small=small)


def head() -> str:
    """What stands in front of the parts of the program."""
    syllables, counts = readings.syllables_and_counts()
    return f"var SYLLABLES = {json.dumps(syllables)}, COUNTS = {json.dumps(counts)};"


@cache
def later_program(*, small: bool = True) -> str:
    """What the program learns when the books are searched."""
    head = "var " + ",".join(f"{name} = S.{name}" for name in _shared()) + ";"
    tail = "".join(f"later.{name} = {name};" for name in _OFFERED)
    sources = (head, *map(_source, LATER), tail)
    return _script_of(sources, "catalogSearch.extend(function (S) {", "});", small=small)


def _source(part: str) -> str:
    return files("catalog.views.search").joinpath(f"engine/{part}.js").read_text("utf-8")


@cache
def _shared() -> tuple[str, ...]:
    """The names of the program that its later part uses."""
    defined = re.findall(r"^(?:function|var) (\w+)", "\n".join(map(_source, PARTS)), re.MULTILINE)
    used = set(re.findall(r"\w+", "\n".join(map(_source, LATER))))
    return tuple(name for name in defined if name in {*used, "later"})


def _script_of(sources: Iterable[str], head: str, tail: str, *, small: bool) -> str:
    script = "\n".join([head, '"use strict";', *sources, tail, ""])
    if not small:
        return script
    minify.config({"js-version": _ES5})
    made: str = minify.string("application/javascript", script)
    return made


@cache
def program_version() -> str:
    """A word that changes when the program does."""
    return hashlib.sha256(program().encode()).hexdigest()[:8]


def index(site: Site) -> Iterator[tuple[str, bytes]]:
    """Every file of the search with its path below the root of the site."""
    yield PROGRAM, program().encode()
    own = places.own_readings(site)
    pieces = dict(_pieces(site, own))
    said = "\n".join([later_program(), *pieces, *pieces.values()])
    version = hashlib.sha256(said.encode()).hexdigest()[:8]
    for name, data in pieces.items():
        code = f"{later_program()};\n" if name.startswith("more.") else ""
        yield f"{FOLDER}{name}.js", code.encode() + _script(name, version, data)
    for lang in Lang:
        served = [_named_in(name, lang) for name in pieces if _serves(name, lang)]
        data = _json(_names(site, lang, own) | {"pieces": _listed(served)})
        yield f"{FOLDER}names.{lang}.js", _script("names", version, data)
    readings.keep()


def _listed(names: Iterable[str]) -> str:
    """`names` of pieces in one line; what differs in the last letter only is written zh/*abc."""
    letters: dict[str, str] = {}
    for name in names:
        folder, slash, letter = name.partition("/")
        if len(letter) == 1:
            letters[f"{folder}{slash}*"] = letters.get(f"{folder}{slash}*", "") + letter
        else:
            letters[name] = ""
    return " ".join(start + some for start, some in letters.items())


def _serves(name: str, lang: Lang) -> bool:
    return "." not in name or name.endswith(f".{lang}")


def _named_in(name: str, lang: Lang) -> str:
    return name.removesuffix(f".{lang}")


def _script(name: str, version: str, data: str) -> bytes:
    name = name.partition(".")[0]
    return f'catalogSearch.take("{name}","{version}",{data});\n'.encode()


def _json(data: Mapping[str, object]) -> str:
    """`data` as JSON that is a script too: old engines take these two for line ends."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return text.replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")


def _pieces(site: Site, own: _Readings) -> Iterator[tuple[str, str]]:
    for name, rows_of in rows.blocks(site).items():
        yield name, _json(rows_of)
    names = [word for one in places.named(site) for word in one.zh]
    yield "old", _json({"traditional": _old_forms(names)})
    yield "older", _json({"traditional": _old_forms(_rarer(site))})
    for letter, found in places.by_letter(site, own).items():
        yield f"villages/{letter}", _json(_villages(found, own))
    for lang in Lang:
        yield f"questions.{lang}", _json(_questions(site, lang))
        yield f"more.{lang}", _json(_more(site, lang))
        if site.catalog.chapters:
            for sound, lines in texts.words_by_sound(site, lang).items():
                yield f"{lang}/{sound}", _json({"words": lines})


def _names(site: Site, lang: Lang, own: _Readings) -> dict[str, object]:
    """What every search begins with."""
    named = places.named(site)
    gone = [t for t in site.catalog.townships if t.successors and not t.lives_on(site.day)]
    words = [word for one in named for word in one.zh]
    return {
        "lang": lang.value,
        "readings": readings.beyond_usual(words, own),
        **({"alike": " ".join(alike.words_like_names(site))} if lang is Lang.EN else {}),
        "around": _around(lang),
        "named": "\n".join(places.lines(named)),
        "former": "\n".join(f"{t.id}|{' '.join(t.successors)}" for t in gone),
        "runs": rows.block(site, rows.at_hand(site)),
    }


def _around(lang: Lang) -> str:
    """The words around names that people type on a page in `lang`; small ones of both languages."""
    words = (w for w in wording.AROUND.split() if w.isascii() == (lang is Lang.EN))
    return " ".join(dict.fromkeys([*words, *wording.SMALL.split()]))


def _old_forms(words: Iterable[str]) -> str:
    return readings.traditional(frozenset("".join(words)))


def _rarer(site: Site) -> Iterator[str]:
    """Names of villages, and what is asked: their old forms are typed more seldom than others."""
    for some in places.villages(site).values():
        yield from (place.name for place in some)
    for one in places.asked(site):
        yield from one.zh


def _questions(site: Site, lang: Lang) -> dict[str, object]:
    """What the support page answers, as people ask it in `lang`."""
    asked = [one.mainly_in(lang) for one in places.asked(site)]
    words = [word for one in asked for word in one.zh]
    return {
        "readings": readings.beyond_usual(words, {}),
        "named": "\n".join(one.line for one in asked),
    }


def _asked_otherwise(site: Site, lang: Lang) -> Iterator[str]:
    """How else the same is asked in the other language."""
    for one in places.asked(site):
        names = map(plainly, one.in_(lang.other)[1:])
        yield f"{one.id}|{'~'.join(names)}"


def _villages(found: Mapping[str, Sequence[places.Place]], own: _Readings) -> dict[str, object]:
    """Villages by their township of today."""
    names = [place.name for some in found.values() for place in some]
    return {
        "readings": readings.beyond_usual(names, own),
        "villages": "\n".join(
            f"{township}|{'~'.join(map(places.written, some))}" for township, some in found.items()
        ),
    }


def _more(site: Site, lang: Lang) -> dict[str, object]:
    """What comes after the names: terms, talks, books and their headings."""
    named = [*library.terms(site), *library.books(site)]
    words = [
        *(word for one in (*named, *places.asked(site)) for word in one.zh),
        *(topic.name.zh for topic in site.catalog.talk_topics),
        *_of_chapters(site, lang),
    ]
    own = {
        term.zh: tuple(readings.flat(said) or letter for letter, said in term.readings)
        for term in site.catalog.glossary
    }
    return {
        "lang": lang.value,
        "readings": readings.beyond_usual([*words, *texts.first_characters(site)], own),
        "traditional": _old_forms(words),
        "around": wording.AROUND,
        "asked": "\n".join(_asked_otherwise(site, lang)),
        "named": "\n".join(one.line for one in named),
        "topics": "\n".join(library.topics(site)),
        "talks": "\n".join(library.talks(site)),
        "common": library.common_headings(site, lang),
        "chapters": "\n".join(library.chapter_lines(site, lang)),
        "also": " ".join(texts.also(site)),
    }


def _of_chapters(site: Site, lang: Lang) -> Iterator[str]:
    """The Chinese words of chapters that stand in the index of `lang`."""
    for chapter in site.catalog.chapters:
        yield chapter.zh.title
        if lang is Lang.ZH:
            yield from (section.name for section in chapter.zh.sections)
