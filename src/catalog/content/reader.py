"""The whole content folder: every file read, every fault collected, one catalog made."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from catalog.content import chapter_codes, chapters, codes, files, locations, personal, pictures
from catalog.content.decoding import name_of, read_text
from catalog.content.files import ContentFile, Schedule
from catalog.content.shapes import Report, Unreadable
from catalog.content.yaml_tree import read_tree
from catalog.model.catalog import Catalog
from catalog.model.personal import PersonalNumber
from catalog.model.renames import notice_now, released_now, townships_now
from catalog.model.textbook import Chapter, Textbook
from catalog.problems import Place, Problem

T = TypeVar("T")

_TEXTS = (".yml", ".md", ".svg")
_PICTURES = (".svg", ".png", ".jpg", ".jpeg", ".webp")


@dataclass(frozen=True, slots=True)
class Content:
    """What was read: the catalog, or None when a file it cannot do without is unreadable."""

    catalog: Catalog | None
    problems: tuple[Problem, ...]


def read_content(root: Path) -> Content:
    """Read `root`, the content folder. Places name files relative to its parent folder."""
    return _Reading(root).whole()


class _Reading:
    def __init__(self, root: Path) -> None:
        self._root = root
        self._base = root.parent
        self._report = Report(root.name)

    def whole(self) -> Content:
        singles = {file.schema: self._single(file) for file in files.FILES if file.single}
        editions = [
            self._agrees(path, edition, "edition") for path, edition in self._each(files.VILLAGES)
        ]
        whole = len(editions) == len(self._paths(files.VILLAGES.glob))
        courses = [self._agrees(path, course, "id") for path, course in self._each(files.COURSES)]
        books = [self._agrees(path.parent, book, "id") for path, book in self._each(files.BOOKS)]
        schedules: list[Schedule] = [
            self._agrees(path, schedule, "season") for path, schedule in self._each(files.SCHEDULES)
        ]
        years = [self._agrees(path, year, "year") for path, year in self._each(files.NOTICES)]
        read_chapters = tuple(self._chapters(books))
        pages = tuple(self._pages())
        self._drawings()
        self._strays()
        problems = tuple(sorted(self._report.problems))
        if not whole or not self._all_there(singles):
            return Content(None, problems)
        released, redirects = singles["released"], singles["redirects"].redirects
        renamed = townships_now(redirects)
        catalog = Catalog(
            settings=singles["catalog"],
            support=singles["support"],
            results=singles["results"],
            trades=singles["trades"].trades,
            courses=tuple(courses),
            townships=singles["townships"].townships,
            village_editions=tuple(editions),
            institutions=singles["institutions"].institutions,
            venues=singles["venues"].venues,
            equipment=singles["equipment"].equipment,
            teachers=singles["teachers"].teachers,
            exam_bodies=singles["exam-bodies"].exam_bodies,
            talk_teams=singles["mobile-teams"].teams,
            expert_fields=singles["mobile-teams"].expert_fields,
            talk_topics=singles["mobile-teams"].topics,
            textbooks=tuple(books),
            chapters=read_chapters,
            pages=pages,
            glossary=singles["glossary"].terms,
            pictures=frozenset(self._name(path) for path in self._pictures()),
            runs=tuple(run for schedule in schedules for run in schedule.runs),
            talks=tuple(talk for schedule in schedules for talk in schedule.talks),
            plain_words=singles["plain-words"].words,
            travel=singles["travel"],
            waivers=singles["waivers"].waivers,
            holidays=singles["holidays"].years,
            farming=singles["farming"],
            personal_numbers=tuple(self._personal_numbers()),
            notices=tuple(notice_now(one, renamed) for year in years for one in year.notices),
            released=released_now(released, renamed) if released else None,
            redirects=redirects,
            unread=frozenset(self._report.unread),
        )
        return Content(catalog, problems)

    def _name(self, path: Path) -> str:
        return name_of(path, self._base)

    def _single(self, file: ContentFile) -> Any:
        path = self._root / file.glob
        if path.is_symlink():
            return file.absent
        if not path.exists():
            if file.needed:
                name = self._name(path)
                self._report.problems.append(codes.FILE_MISSING.at(Place(name), file=name))
            return file.absent
        return self._record(path, file)

    def _all_there(self, singles: Mapping[str, Any]) -> bool:
        """Whether every single file that is needed, or that is there and no link, was read."""
        there = {path.name for path in self._root.glob("*.yml") if not path.is_symlink()}
        return all(
            singles[file.schema] is not None
            for file in files.FILES
            if file.single and (file.needed or file.glob in there)
        )

    def _paths(self, glob: str) -> list[Path]:
        """The paths of `glob`, sorted; nothing is read through a link."""
        return [path for path in sorted(self._root.glob(glob)) if not self._linked(path)]

    def _linked(self, path: Path) -> bool:
        above = path.relative_to(self._root).parents
        return path.is_symlink() or any((self._root / folder).is_symlink() for folder in above[:-1])

    def _each(self, file: ContentFile) -> Iterator[tuple[Path, Any]]:
        for path in self._paths(file.glob):
            record = self._record(path, file)
            if record is not None:
                yield path, record

    def _record(self, path: Path, file: ContentFile) -> Any:
        name = self._name(path)
        text = read_text(path, name, self._report.problems)
        self._report.file = name
        before = len(self._report.problems)
        tree = None if text is None else read_tree(text, name, self._report.problems)
        if tree is not None:
            record = file.form.read(tree, self._report)
            if not isinstance(record, Unreadable):
                return record
        elif text is not None and len(self._report.problems) == before:
            self._report.problems.append(codes.FILE_EMPTY.at(Place(name)))
        self._report.unread.add(path.parent.name if path.name == "book.yml" else path.stem)
        return None

    def _agrees(self, path: Path, record: Any, field: str) -> Any:
        """`record`, after holding what it says of itself against the name of its file or folder."""
        said = str(getattr(record, field))
        if said != path.stem:
            self._report.unread.update({path.stem, said}, getattr(record, "chapters", ()))
            self._report.problems.append(
                codes.NAME_MISMATCH.at(record.origin.of(field), expected=path.stem, value=said)
            )
        return record

    def _chapters(self, books: Iterable[Textbook]) -> Iterator[Chapter]:
        listed = {(book.id, chapter) for book in books for chapter in book.chapters}
        known = {book.id for book in books}
        paths = self._paths("textbooks/*/*.md")
        self._books_of(paths)
        for path in paths:
            if path.name.endswith(chapters.ENGLISH):
                self._original_of(path)
                continue
            chapter = chapters.read_chapter(self._base, path, self._report, path.parent.name)
            if chapter is None:
                continue
            if chapter.book in known and (chapter.book, chapter.id) not in listed:
                place = Place(chapter.origin.file)
                self._report.problems.append(
                    chapter_codes.CHAPTER_UNLISTED.at(place, chapter=chapter.id)
                )
            yield chapter

    def _pages(self) -> Iterator[Chapter]:
        """The pages about the site, which are held to the same as chapters."""
        for path in self._paths("*.md"):
            if path.name.endswith(chapters.ENGLISH):
                self._original_of(path)
                continue
            page = chapters.read_chapter(self._base, path, self._report, "")
            if page is not None:
                yield page

    def _drawings(self) -> None:
        for path in self._paths("textbooks/*/*.svg"):
            name = self._name(path)
            text = read_text(path, name, self._report.problems)
            self._report.problems.extend(pictures.faults(text or "", name))
        for path in sorted(self._pictures()):
            if not self._linked(path) and path.is_file() and locations.located(path.read_bytes()):
                self._report.problems.append(
                    chapter_codes.PICTURE_LOCATED.at(Place(self._name(path)))
                )

    def _personal_numbers(self) -> Iterator[PersonalNumber]:
        """Those in every file with text, in whatever encoding: digits are the same in all."""
        for path in sorted(self._root.rglob("*")):
            if path.suffix in _TEXTS and path.is_file() and not self._linked(path):
                text = path.read_bytes().decode("utf-8", "replace")
                yield from personal.numbers(text, self._name(path))

    def _pictures(self) -> Iterator[Path]:
        return (p for p in self._root.glob("textbooks/*/*") if p.suffix in _PICTURES)

    def _books_of(self, paths: Iterable[Path]) -> None:
        for path in sorted({path.with_name("book.yml") for path in paths}):
            if not path.exists() and not path.is_symlink():
                name = self._name(path)
                self._report.problems.append(codes.FILE_MISSING.at(Place(name), file=name))

    def _original_of(self, english: Path) -> None:
        chinese = english.with_name(english.name.removesuffix(chapters.ENGLISH) + chapters.CHINESE)
        if not chinese.exists() and not chinese.is_symlink():
            self._report.unread.add(chinese.stem)
            self._report.problems.append(
                chapter_codes.CHAPTER_TRANSLATION.at(
                    Place(self._name(english)),
                    missing_zh="中文",
                    missing_en="Chinese",
                    file=chinese.name,
                )
            )

    def _strays(self) -> None:
        """Files that nothing reads, and links: neither may slip onto the site."""
        expected = {path for file in files.FILES for path in self._root.glob(file.glob)}
        expected |= set(self._root.glob("textbooks/*/*.md")) | set(self._root.glob("*.md"))
        expected |= set(self._pictures())
        for path in sorted(self._root.rglob("*")):
            if path.is_symlink():
                self._report.problems.append(codes.FILE_LINK.at(Place(self._name(path))))
            elif path.is_file() and path not in expected:
                self._report.problems.append(codes.FILE_UNEXPECTED.at(Place(self._name(path))))
