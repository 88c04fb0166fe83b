"""Chapters: Markdown files in two languages with a title and a summary in front."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import lru_cache
from itertools import islice
from pathlib import Path

from catalog.content import chapter_codes, markdown
from catalog.content.decoding import name_of, read_text
from catalog.content.records import ListOf, Record, optional
from catalog.content.scalars import DAY, DIGEST, LINE, PERSON_CODE, UNIT_PATH
from catalog.content.shapes import Report, Unreadable, Wanted
from catalog.content.unwritten import mark_in
from catalog.content.yaml_tree import read_tree
from catalog.model.origin import Origin
from catalog.model.textbook import Chapter, Link, Manuscript, Review, Section, Translated
from catalog.problems import Place, Problem

ENGLISH = ".en.md"
CHINESE = ".md"


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """What stands between the two --- lines at the head of a page, in the page's language.

    A Chinese page may say who reviewed it, which units teach it (`electrician/safety`) and which
    terms of the glossary it explains; an English one what it was translated from.
    """

    title: str
    summary: str
    reviewed: Review | None = None
    units: tuple[str, ...] = ()
    terms: tuple[str, ...] = ()
    translation: tuple[Translated, ...] = ()
    origin: Origin | None = field(default=None, compare=False)


_TITLE = replace(LINE, wanted=Wanted("标题", "a title", "安全用电"))
_SUMMARY = replace(LINE, wanted=Wanted("一句简介", "a summary in one sentence", "学会停电、验电"))
_ENGLISH_TITLE = replace(LINE, wanted=Wanted("英文标题", "a title in English", "Electrical safety"))
_ENGLISH_SUMMARY = replace(
    LINE,
    wanted=Wanted("一句英文简介", "a summary in one English sentence", "Switch off and test"),
)
CHINESE_MATTER = Record(
    FrontMatter,
    {
        "title": _TITLE,
        "summary": _SUMMARY,
        "reviewed": optional(Record(Review, {"on": DAY, "by": PERSON_CODE})),
        "units": optional(ListOf(UNIT_PATH)),
        "terms": optional(ListOf(LINE)),
    },
)
_TRANSLATED = Record(Translated, {"section": LINE, "source": DIGEST, "on": DAY})
ENGLISH_MATTER = Record(
    FrontMatter,
    {
        "title": _ENGLISH_TITLE,
        "summary": _ENGLISH_SUMMARY,
        "translation": optional(ListOf(_TRANSLATED)),
    },
)


@dataclass(frozen=True, slots=True)
class _Read:
    """A readable file: its front matter and what stands below it."""

    matter: FrontMatter
    manuscript: Manuscript


def read_manuscript(path: Path, file: str, report: Report) -> _Read | None:
    """One Markdown file; its front matter and the text below it are checked.

    What is still to be written is reported, and the file is none yet for those who ask for it.
    """
    text = read_text(path, file, report.problems)
    if text is None:
        return None
    report.file = file
    lines = text.split("\n")
    if lines[0].rstrip() != "---":
        report.problems.append(chapter_codes.MATTER_MISSING.at(Place(file, 1, 1)))
        report.problems.extend(markdown.faults(text, file, 1))
        return None
    end = next((n for n, line in enumerate(lines[1:], 1) if line.rstrip() == "---"), None)
    if end is None:
        report.problems.append(chapter_codes.MATTER_OPEN.at(Place(file, 1, 1)))
        return None
    body, first = "\n".join(lines[end + 1 :]), end + 2
    text_of = _text(body, file, first)
    report.problems.extend(text_of.faults)
    matter = _front_matter("\n".join(lines[1:end]), file, report)
    if matter is None or mark_in(body):
        return None
    manuscript = Manuscript(
        file,
        matter.title,
        matter.summary,
        sections=text_of.sections,
        links=text_of.links,
        anchors=text_of.anchors,
        front=matter.origin,
    )
    return _Read(matter, manuscript)


@dataclass(frozen=True, slots=True)
class _Text:
    """What stands below the front matter, and what is wrong with it."""

    faults: tuple[Problem, ...]
    sections: tuple[Section, ...]
    links: tuple[Link, ...]
    anchors: tuple[str, ...]


@lru_cache(maxsize=1024)
def _text(body: str, file: str, first: int) -> _Text:
    """The Markdown `body`, which begins on line `first` of `file`.

    A preview reads every file again after each edit; what has not changed is not taken apart again.
    """
    return _Text(
        tuple(markdown.faults(body, file, first)),
        tuple(sections(body, first)),
        tuple(markdown.links(body, file, first)),
        markdown.anchors(body),
    )


def _front_matter(text: str, file: str, report: Report) -> FrontMatter | None:
    before = len(report.problems)
    tree = read_tree(text, file, report.problems, first_line=2)
    if tree is None:
        if len(report.problems) == before:
            report.problems.append(chapter_codes.MATTER_MISSING.at(Place(file, 1, 1)))
        return None
    form = ENGLISH_MATTER if file.endswith(ENGLISH) else CHINESE_MATTER
    matter = form.read(tree, report)
    if isinstance(matter, Unreadable):
        return None
    origin = matter.origin or Origin(file)
    for key, words in (("title", matter.title), ("summary", matter.summary)):
        for fault in islice(markdown.backslashes(words, origin.of(key)), 1):
            report.problems.append(replace(fault, place=origin.of(key)))
    return matter


def sections(body: str, first_line: int) -> list[Section]:
    """The sections of the Markdown `body`, which begins on `first_line` of its file."""
    lines = body.split("\n")
    found = list(markdown.headings(body))
    starts = [heading for heading in found if heading.level == 2]
    first = starts[0].at if starts else len(lines)
    before = "\n".join(lines[:first])
    made = [Section("", before, first_line)] if before.strip() else []
    ends = [*(heading.at for heading in starts), len(lines)][1:]
    for heading, end in zip(starts, ends, strict=True):
        levels = tuple(h.level for h in found if heading.at < h.at < end)
        text = "\n".join(lines[heading.below : end])
        underlined = heading.below > heading.at + 1
        made.append(Section(heading.words, text, heading.at + first_line, levels, underlined))
    return made


def read_chapter(root: Path, chinese: Path, report: Report, book: str) -> Chapter | None:
    """The chapter whose Chinese file is `chinese` and whose English file lies beside it."""
    file = name_of(chinese, root)
    chapter = chinese.name.removesuffix(CHINESE)
    english = chinese.with_name(chapter + ENGLISH)
    zh = read_manuscript(chinese, file, report)
    if english.is_symlink():
        report.unread.add(chapter)
        return None
    if not english.exists():
        report.unread.add(chapter)
        report.problems.append(
            chapter_codes.CHAPTER_TRANSLATION.at(
                Place(file), missing_zh="英文", missing_en="English", file=english.name
            )
        )
        return None
    en = read_manuscript(english, name_of(english, root), report)
    if zh is None or en is None:
        report.unread.add(chapter)
        return None
    return Chapter(
        origin=Origin(file, 1, 1),
        book=book,
        id=chapter,
        zh=zh.manuscript,
        en=en.manuscript,
        translation=en.matter.translation,
        review=zh.matter.reviewed,
        units=zh.matter.units,
        terms=zh.matter.terms,
    )
