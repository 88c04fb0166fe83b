"""Chapters: Markdown files in two languages with a title and a summary in front."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from catalog.content import chapter_codes, markdown
from catalog.content.decoding import name_of, read_text
from catalog.content.records import Record
from catalog.content.scalars import LINE
from catalog.content.shapes import Report, Unreadable
from catalog.content.yaml_tree import read_tree
from catalog.model.origin import Origin
from catalog.model.text import Text
from catalog.model.training import Chapter
from catalog.problems import Place

ENGLISH = ".en.md"
CHINESE = ".md"


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """What stands between the two --- lines at the head of a page, in the page's language."""

    title: str
    summary: str


FRONT_MATTER = Record(FrontMatter, {"title": LINE, "summary": LINE})


def read_front_matter(path: Path, file: str, report: Report) -> FrontMatter | None:
    """The front matter of one Markdown file; it and the text below it are checked."""
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
    report.problems.extend(markdown.faults("\n".join(lines[end + 1 :]), file, end + 2))
    before = len(report.problems)
    tree = read_tree("\n".join(lines[1:end]), file, report.problems, first_line=2)
    if tree is None:
        if len(report.problems) == before:
            report.problems.append(chapter_codes.MATTER_MISSING.at(Place(file, 1, 1)))
        return None
    matter = FRONT_MATTER.read(tree, report)
    return None if isinstance(matter, Unreadable) else matter


def read_chapter(root: Path, chinese: Path, report: Report) -> Chapter | None:
    """The chapter whose Chinese file is `chinese` and whose English file lies beside it."""
    file = name_of(chinese, root)
    chapter = chinese.name.removesuffix(CHINESE)
    english = chinese.with_name(chapter + ENGLISH)
    zh = read_front_matter(chinese, file, report)
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
    en = read_front_matter(english, name_of(english, root), report)
    if zh is None or en is None:
        report.unread.add(chapter)
        return None
    return Chapter(
        origin=Origin(file, 1, 1),
        book=chinese.parent.name,
        id=chapter,
        title=Text(zh.title, en.title),
        summary=Text(zh.summary, en.summary),
    )
