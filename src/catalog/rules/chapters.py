"""A chapter teaches, in the form that readers know from all others, and belongs to a unit."""

from __future__ import annotations

import re
from collections.abc import Iterator

from catalog.model.catalog import Catalog
from catalog.model.text import Lang, Text
from catalog.model.textbook import Chapter, Manuscript
from catalog.problems import Place, Problem, listed, nearest
from catalog.rules import chapter_codes as codes

# The sections that every chapter has, in this order; the author's own stand between them.
SECTIONS = (
    Text("学完这一章你会", "What you will be able to do"),
    Text("为什么重要", "Why it matters"),
    Text("安全第一", "Safety first"),
    Text("常见错误", "Common mistakes"),
    Text("动手练", "Practice"),
    Text("想一想", "Questions"),
)
LEAST_HAN = 1200
LEAST_QUESTIONS = 5

_HAN = re.compile(r"[\u3400-\u9fff]")
_QUESTION = re.compile(r"^\?\?\?\+? question", re.MULTILINE)
_CHECK = re.compile(r"^\|.*□.*\|", re.MULTILINE)


def chapters_have_the_sections_that_readers_know(catalog: Catalog) -> Iterator[Problem]:
    """Every chapter has the fixed sections, in their order, in both languages."""
    for manuscript, lang in _manuscripts(catalog):
        headings = [section.heading for section in manuscript.sections]
        after = -1
        for wanted in SECTIONS:
            if wanted[lang] not in headings:
                yield codes.CHAPTER_SECTION.at(Place(manuscript.file), section=wanted[lang])
            elif headings.index(wanted[lang]) < after:
                line = manuscript.sections[headings.index(wanted[lang])].line
                yield codes.CHAPTER_ORDER.at(Place(manuscript.file, line, 1), section=wanted[lang])
            else:
                after = headings.index(wanted[lang])


def chapters_are_long_enough_to_teach(catalog: Catalog) -> Iterator[Problem]:
    """A chapter has 1,200 Chinese characters or more."""
    for chapter in catalog.chapters:
        count = len(_HAN.findall(chapter.zh.text))
        if count < LEAST_HAN:
            yield codes.CHAPTER_SHORT.at(Place(chapter.zh.file), count=count, least=LEAST_HAN)


def chapters_ask_and_let_practise(catalog: Catalog) -> Iterator[Problem]:
    """A chapter has five questions with answers folded away, and a checklist to sign."""
    for manuscript, _ in _manuscripts(catalog):
        count = len(_QUESTION.findall(manuscript.text))
        if count < LEAST_QUESTIONS:
            yield codes.CHAPTER_QUESTIONS.at(
                Place(manuscript.file), count=count, least=LEAST_QUESTIONS
            )
        if not _CHECK.search(manuscript.text):
            yield codes.CHAPTER_CHECKLIST.at(Place(manuscript.file))


def units_have_a_chapter(catalog: Catalog) -> Iterator[Problem]:
    """Whoever cannot come to class finds each unit of the course in its textbook."""
    for course in catalog.courses:
        for unit in course.units:
            if not unit.chapters:
                yield codes.UNIT_CHAPTERLESS.at(unit.origin.of("chapters", "id"), unit=unit.id)


def chapters_are_taught(catalog: Catalog) -> Iterator[Problem]:
    """Each chapter belongs to a unit of a course, unless its book is for everyone.

    While something could not be read, nobody knows what it teaches.
    """
    if catalog.unread:
        return
    taught = {
        (course.textbook, chapter)
        for course in catalog.courses
        for unit in course.units
        for chapter in unit.chapters
    }
    for chapter in catalog.chapters:
        book = catalog.textbook.get(chapter.book)
        if book is None or book.for_everyone or chapter.id not in book.chapters:
            continue
        if (book.id, chapter.id) not in taught:
            yield codes.CHAPTER_UNTAUGHT.at(Place(chapter.zh.file), chapter=chapter.id)


def units_that_a_chapter_names_teach_it(catalog: Catalog) -> Iterator[Problem]:
    """A unit that a chapter names is there, uses the chapter's book and names the chapter."""
    for chapter in catalog.chapters:
        for path in chapter.units:
            course, _, unit = path.partition("/")
            if catalog.unread & {course, unit}:
                continue
            found = catalog.unit.get((course, unit))
            known = [f"{c}/{u}" for c, u in catalog.unit]
            if found is None:
                near = nearest(path, known) or listed(known)
                yield codes.CHAPTER_UNIT.at(_front(chapter, "units"), unit=path, known=near)
            elif (
                catalog.course[course].textbook != chapter.book or chapter.id not in found.chapters
            ):
                yield codes.CHAPTER_UNIT_ALONE.at(
                    _front(chapter, "units"), unit=path, chapter=chapter.id, course=course
                )


def terms_that_a_chapter_names_are_in_the_glossary(catalog: Catalog) -> Iterator[Problem]:
    """A term that a chapter is meant to explain is a term of its book."""
    for chapter in catalog.chapters:
        known = [t.zh for t in catalog.glossary if not t.books or chapter.book in t.books]
        for term in chapter.terms:
            if term not in known:
                near = nearest(term, known) or listed(known)
                yield codes.TERM_UNKNOWN.at(_front(chapter, "terms"), term=term, known=near or "—")


def _front(chapter: Chapter, key: str) -> Place:
    """Where the front matter says `key`."""
    front = chapter.zh.front
    return front.of(key) if front else Place(chapter.zh.file)


def _manuscripts(catalog: Catalog) -> Iterator[tuple[Manuscript, Lang]]:
    for chapter in catalog.chapters:
        yield from ((chapter[lang], lang) for lang in Lang)
