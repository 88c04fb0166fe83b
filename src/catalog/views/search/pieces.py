"""The pieces of the index: the names, and what is fetched when it is asked for."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from catalog.model.text import Lang
from catalog.views.search import alike, library, pairs, places, readings, rows, texts, wording
from catalog.views.search.named import Named, plainly
from catalog.views.search.places import Place
from catalog.views.search.program import english_program, later_program
from catalog.views.site import Site

Readings = Mapping[str, tuple[str, ...]]  # of names, as they are said here
_COUNTED = ("pairs/", "stems/")  # numbered from 0
_WORDS = ("zh/", "en/")  # words of the text; who has the books is told which there are


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of the index: its name, its data as JSON, and the program that comes with it.

    With `lang` it is that of the pages in that language.
    """

    name: str
    data: str
    lang: Lang | None = None
    code: str = ""

    @property
    def file(self) -> str:
        """The name of its file without the ending."""
        return f"{self.name}.{self.lang}" if self.lang else self.name


def as_json(data: Mapping[str, object]) -> str:
    """`data` as JSON that is a script too: old engines take these two for line ends."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return text.replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")


def names(site: Site, own: Readings, lang: Lang, made: Sequence[Piece]) -> Piece:
    """What every search on a page in `lang` begins with; it says which pieces were `made`."""
    named = places.named(site)
    gone = [t for t in site.catalog.townships if t.successors and not t.lives_on(site.day)]
    words = [word for one in named for word in one.zh]
    english = lang is Lang.EN
    served = [one.name for one in made if one.lang in (None, lang)]
    data = {
        "lang": lang.value,
        "readings": readings.beyond_usual(words, own),
        **({"alike": " ".join(alike.words_like_names(site))} if english else {}),
        "around": _around(lang),
        "named": "\n".join(places.lines(named, lang)),
        "former": "\n".join(f"{t.id}|{' '.join(t.successors)}" for t in gone),
        "runs": rows.block(site, rows.at_hand(site)),
        "pieces": listed(name for name in served if not name.startswith((*_WORDS, *_COUNTED))),
        "counts": {name[:-1]: sum(one.startswith(name) for one in served) for name in _COUNTED},
    }
    return Piece("names", as_json(data), lang)


def listed(pieces: Iterable[str]) -> str:
    """`names` of pieces in one line; what differs in the last letter only is written zh/*abc."""
    letters: dict[str, str] = {}
    for name in pieces:
        folder, slash, letter = name.partition("/")
        if len(letter) == 1:
            letters[f"{folder}{slash}*"] = letters.get(f"{folder}{slash}*", "") + letter
        else:
            letters[name] = ""
    return " ".join(start + some for start, some in letters.items())


def _around(lang: Lang) -> str:
    """The words around names that people type on a page in `lang`; small ones of both languages."""
    words = (w for w in wording.AROUND.split() if w.isascii() == (lang is Lang.EN))
    return " ".join(dict.fromkeys([*words, *wording.SMALL.split()]))


def pieces(site: Site, own: Readings) -> Iterator[Piece]:
    """All but the names; `own` says how names of places are read."""
    for name, rows_of in rows.blocks(site).items():
        yield Piece(name, as_json(rows_of))
    named = places.named(site)
    yield Piece("old", _old(word for one in named for word in one.zh))
    yield Piece("older", _old(_rarer(site)))
    for lang in Lang:
        code = english_program() if lang is Lang.ZH else ""
        yield Piece("other", _other(named, lang), lang, code)
    for letter, found in places.by_letter(site, own).items():
        yield Piece(f"villages/{letter}", as_json(_villages(site, found, own)))
    said = {**own, **_terms_said(site)}
    for at, some in enumerate(pairs.by_sound(site, said)):
        yield Piece(f"pairs/{at}", as_json(_together(site, some, said)))
    for at, titles in enumerate(pairs.by_letters(site)):
        yield Piece(
            f"stems/{at}", as_json({"titles": _lines(one.mainly_in(Lang.EN) for one in titles)})
        )
    words = [*_words(site)]
    yield from words
    for lang in Lang:
        yield Piece("questions", as_json(_questions(site, lang)), lang)
        more = _more(site, lang, said) | {"pieces": listed(one.name for one in words)}
        yield Piece("more", as_json(more), lang, later_program())


def _words(site: Site) -> Iterator[Piece]:
    """The words of the text."""
    for lang in Lang if site.catalog.chapters else ():
        for sound, lines in texts.words_by_sound(site, lang).items():
            yield Piece(f"{lang}/{sound}", as_json({"words": lines}))


def _terms_said(site: Site) -> Readings:
    """How the words of the glossary are read."""
    return {
        term.zh: tuple(readings.flat(said) or letter for letter, said in term.readings)
        for term in site.catalog.glossary
    }


def _together(site: Site, some: Sequence[Place | Named], said: Readings) -> dict[str, object]:
    """Villages, terms and titles that are fetched together."""
    found = [one for one in some if isinstance(one, Place)]
    titles = [one.mainly_in(Lang.ZH) for one in some if isinstance(one, Named)]
    words = [word for one in titles for word in one.zh]
    data = _villages(site, found, said)
    told = readings.beyond_usual([*words, *(place.name for place in found)], said)
    given = {"readings": told, "villages": data["villages"], "titles": _lines(titles)}
    return {name: text for name, text in given.items() if text}


def _lines(some: Iterable[Named]) -> str:
    return "\n".join(one.line for one in some)


def _other(named: Sequence[Named], lang: Lang) -> str:
    """Names in the other language."""
    return as_json({"names": "\n".join(places.other_names(named, lang))})


def _old(words: Iterable[str]) -> str:
    return as_json({"traditional": _old_forms(words)})


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
    asked = [one.only_in(lang) for one in places.asked(site)]
    words = [word for one in asked for word in one.zh]
    return {
        "readings": readings.beyond_usual(words, {}),
        "named": _lines(asked),
    }


def _asked_otherwise(site: Site, lang: Lang) -> Iterator[str]:
    """How the same is asked in the other language."""
    for one in places.asked(site):
        names = map(plainly, one.in_(lang.other))
        yield f"{one.id}|{'~'.join(names)}"


def _villages(site: Site, found: Sequence[Place], own: Readings) -> dict[str, object]:
    """Villages by the number of their township of today."""
    numbers = {township.id: at for at, township in enumerate(site.catalog.townships)}
    together = groupby(found, lambda place: numbers[place.township])
    return {
        "readings": readings.beyond_usual((place.name for place in found), own),
        "villages": "\n".join(
            f"{at}|{'~'.join(map(places.written, some))}" for at, some in together
        ),
    }


def _more(site: Site, lang: Lang, said: Readings) -> dict[str, object]:
    """What comes after the names: terms, talks, books and their headings."""
    named = [*library.terms(site), *library.books(site)]
    words = [
        *(word for one in (*named, *places.asked(site)) for word in one.zh),
        *(topic.name.zh for topic in site.catalog.talk_topics),
        *_of_chapters(site, lang),
    ]
    return {
        "lang": lang.value,
        "readings": readings.beyond_usual([*words, *texts.first_characters(site)], said),
        "traditional": _old_forms(words),
        "around": wording.AROUND,
        "asked": "\n".join(_asked_otherwise(site, lang)),
        "named": _lines(named),
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
