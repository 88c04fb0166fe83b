"""The index of everything: each name once under its letter, as it is read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from catalog.model.text import Lang, Text
from catalog.views.search import places, readings
from catalog.views.site import View
from catalog.views.terms import with_ids


@dataclass(frozen=True, slots=True)
class Line:
    """A name, where it leads, what kind of thing it is, and how it is sorted."""

    name: str
    path: str
    kind: str
    sort: str

    @property
    def letter(self) -> str:
        """The letter it stands under; figures stand under #."""
        first = self.sort[:1].upper()
        return first if first.isascii() and first.isalpha() else "#"


def letters(words: str, pinyin: str = "") -> tuple[str, ...]:
    """How `words` are read, without tones, by `pinyin` (of its Chinese characters) as far as that
    goes."""
    given = iter(pinyin.split())
    alone = zip(words, readings.spoken(words), strict=True)
    return tuple(
        readings.flat(next(given, said)) if readings.HAN.fullmatch(letter) else letter
        for letter, said in alone
    )


def lines(view: View) -> list[Line]:
    """Every course, place, institution, book, chapter and word, in no order."""
    return [*_taught(view), *_places(view), *_read(view)]


def _line(view: View, name: Text, path: str, kind: str, pinyin: str = "") -> Line:
    if view.lang is Lang.EN:
        return Line(name.en, view.link(path), view.w(f"kind_{kind}"), name.en.lower())
    said = "".join(letters(name.zh.lstrip("“《"), pinyin)).lower()
    return Line(name.zh, view.link(path), view.w(f"kind_{kind}"), said)


def _taught(view: View) -> Iterator[Line]:
    catalog = view.catalog
    for course in catalog.courses:
        yield _line(view, course.name, f"courses/{course.id}/", "course")
    for one in catalog.institutions:
        yield _line(view, one.name, f"institutions/{one.id}/", "institution")
    for question in catalog.support.questions:
        yield _line(view, question.question, f"support/#{question.id}", "question")


def _places(view: View) -> Iterator[Line]:
    for town in view.catalog.townships:
        yield _line(view, town.name, f"townships/{town.id}/", "township", town.pinyin)
    own = places.own_readings(view.site)
    for township, found in places.villages(view.site).items():
        where = view.township_name(township)
        for place in found:
            name = Text(place.name, place.english)
            line = _line(view, name, f"townships/{township}/", "village", " ".join(own[place.name]))
            yield Line(line.name, line.path, where, line.sort)


def _read(view: View) -> Iterator[Line]:
    catalog = view.catalog
    for book in catalog.textbooks:
        yield _line(view, book.title, f"textbooks/{book.id}/", "book")
    for chapter in catalog.chapters:
        yield _line(view, chapter.title, chapter.path, "chapter")
    for anchor, term in with_ids(catalog.glossary):
        yield _line(view, term.name, f"glossary/#{anchor}", "term", term.pinyin)
