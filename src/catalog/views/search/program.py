"""The program of the search: what every search begins with, and what comes when it is needed."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable
from functools import cache
from importlib.resources import files
from string import ascii_letters

import minify

from catalog.model.text import Lang
from catalog.views.search import readings

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
# What comes when it is needed, each part with what it hands over: English with English names, the
# rest with the books.
ENGLISH = ("english",)
LATER = ("text", "passages", "more")
OFFERED = {
    ENGLISH: ("englishFor", "stem", "slips"),
    LATER: ("wordsOfText", "passages", "suggested", "piecesFor", "learnMore", "learnText"),
}
_ES5 = 5  # what the oldest phones run


@cache
def program(lang: Lang, *, small: bool = True) -> str:
    """The program that a search page in `lang` runs; one in English knows English at once."""
    shared = ",".join(f"{key}:{name}" for name, key in _keys().items())
    tail = f"function extend(more) {{ more({{{shared}}}); }}"
    more = (*map(_source, ENGLISH), _handing_over(ENGLISH)) if lang is Lang.EN else ()
    sources = (head(), *map(_source, PARTS), *more, tail)
    return _script_of(sources, "(function () {", "})();", small=small)


def head() -> str:
    """What stands in front of the parts of the program."""
    syllables, counts = readings.syllables_and_counts()
    return f"var SYLLABLES = {json.dumps(syllables)}, COUNTS = {json.dumps(counts)};"


def english_program(*, small: bool = True) -> str:
    """What the program learns when somebody types letters."""
    return _extension(ENGLISH, small=small)


def later_program(*, small: bool = True) -> str:
    """What the program learns when the books are searched."""
    return _extension(LATER, small=small)


@cache
def _extension(parts: tuple[str, ...], *, small: bool) -> str:
    head = "var " + ",".join(f"{name} = S.{_keys()[name]}" for name in _shared(parts)) + ";"
    sources = (head, *map(_source, parts), _handing_over(parts))
    return _script_of(sources, "catalogSearch.extend(function (S) {", "});", small=small)


def _handing_over(parts: tuple[str, ...]) -> str:
    return "".join(f"later.{name} = {name};" for name in OFFERED[parts])


def _source(part: str) -> str:
    return files("catalog.views.search").joinpath(f"engine/{part}.js").read_text("utf-8")


@cache
def _keys() -> dict[str, str]:
    """The names of the program that its later parts use, and the letter that stands for each."""
    return dict(zip(_shared((*ENGLISH, *LATER)), ascii_letters, strict=False))


@cache
def _shared(parts: tuple[str, ...]) -> tuple[str, ...]:
    """The names of the program that its later `parts` use."""
    defined = re.findall(r"^(?:function|var) (\w+)", "\n".join(map(_source, PARTS)), re.MULTILINE)
    said = re.sub(r"/\*.*?\*/", "", "\n".join(map(_source, parts)), flags=re.DOTALL)
    used = set(re.findall(r"\w+", said))
    return tuple(name for name in defined if name in {*used, "later"})


def _script_of(sources: Iterable[str], head: str, tail: str, *, small: bool) -> str:
    script = "\n".join([head, '"use strict";', *sources, tail, ""])
    if not small:
        return script
    minify.config({"js-version": _ES5})
    made: str = minify.string("application/javascript", script)
    return made


@cache
def program_version(lang: Lang) -> str:
    """A word that changes when the program does."""
    return hashlib.sha256(program(lang).encode()).hexdigest()[:8]
