"""A chapter says the same in both languages, section by section."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from catalog.model.catalog import Catalog
from catalog.model.quantities import differences
from catalog.model.textbook import Chapter, Section, State
from catalog.problems import Place, Problem, listed
from catalog.rules import chapter_codes as codes


def sections_stand_in_the_same_order(catalog: Catalog) -> Iterator[Problem]:
    """Both languages have as many sections, with as many headings below each."""
    for chapter in _written(catalog):
        zh, en = chapter.zh.sections, chapter.en.sections
        differs = next((n for n, (a, b) in enumerate(chapter.pairs) if _form(a) != _form(b)), None)
        if differs is None and len(zh) == len(en):
            continue
        at = min(len(zh), len(en)) if differs is None else differs
        yield codes.SECTION_UNPAIRED.at(
            Place(chapter.en.file, en[at].line, 1) if at < len(en) else Place(chapter.en.file),
            zh=zh[at].name if at < len(zh) else "—",
            en=en[at].name if at < len(en) else "—",
            file=chapter.zh.file,
            line=zh[at].line if at < len(zh) else "—",
        )


def _form(section: Section) -> tuple[bool, tuple[int, ...]]:
    return bool(section.heading), section.levels


def sections_say_the_same_numbers(catalog: Catalog) -> Iterator[Problem]:
    """A number, a date, an amount of money or a telephone number is the same in both languages."""
    for chapter in _written(catalog):
        for zh, en in chapter.pairs:
            only_zh, only_en = differences(f"{zh.heading}\n{zh.text}", f"{en.heading}\n{en.text}")
            if only_zh or only_en:
                yield codes.SECTION_NUMBERS.at(
                    Place(chapter.en.file, en.line, 1),
                    section=en.name,
                    zh=listed(only_zh) or "—",
                    en=listed(only_en) or "—",
                    file=chapter.zh.file,
                    line=zh.line,
                )


def translations_follow_the_chinese(catalog: Catalog) -> Iterator[Problem]:
    """An English section was written from the Chinese one as it is today."""
    for chapter in _written(catalog):
        for zh, en in chapter.pairs:
            state, record = chapter.state(zh), chapter.record(zh)
            if state is State.COMPLETE:
                continue
            place = Place(chapter.en.file, en.line, 1)
            if record is None:
                yield codes.TRANSLATION_UNRECORDED.at(place, section=en.name, zh=zh.name)
            else:
                yield codes.TRANSLATION_STALE.at(
                    place, section=en.name, zh=zh.name, on=record.on, line=zh.line
                )


def translations_are_of_sections_that_exist(catalog: Catalog) -> Iterator[Problem]:
    """A record of a translation names a section of the Chinese chapter."""
    for chapter in _written(catalog):
        known = {section.name for section in chapter.zh.sections}
        for made in chapter.translation:
            if made.section not in known:
                yield codes.TRANSLATION_UNKNOWN.at(
                    made.origin.of("section"), section=made.section, file=chapter.zh.file
                )


def _written(catalog: Catalog) -> Iterator[Chapter]:
    return chain(catalog.pages, catalog.chapters)
