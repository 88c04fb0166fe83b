"""Books as EPUB 3: a zip of pages that any reading program opens.

The same book and pictures give the same bytes; all times in the file are the book's day.
"""

from __future__ import annotations

import io
import posixpath
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib import resources
from uuid import NAMESPACE_URL, uuid5
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from catalog.views.books import tree
from catalog.views.books.drawings import svg_of_1_1
from catalog.views.books.shelf import Book, BoundChapter
from catalog.views.books.xhtml import Writer
from catalog.views.compiled import kept_templates

_ANSWERS = "answers.xhtml"
_TYPES = {
    ".svg": "image/svg+xml",
    ".png": "image/png",
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".webp": "image/webp",
}
_EARLIEST = 1980  # a zip knows no year before


@dataclass(frozen=True, slots=True)
class _Page:
    file: str
    name: str
    title: str
    body: Markup


def epub(book: Book, pictures: Mapping[str, bytes]) -> bytes:
    """`book` as an EPUB; `pictures` by the names that they have in the book."""
    return _zipped(book, dict(_Binding(book).files(pictures)))


class _Binding:
    def __init__(self, book: Book) -> None:
        self._book = book
        self._writer = Writer(dict(_places(book)))
        self._templates = Environment(
            loader=PackageLoader("catalog.views", "templates/epub"),
            autoescape=True,
            trim_blocks=True,
            undefined=StrictUndefined,
            bytecode_cache=kept_templates(),
        )

    def files(self, pictures: Mapping[str, bytes]) -> Iterator[tuple[str, bytes]]:
        """The files of the book by their names in it."""
        cover, *chapters = pages = list(self._pages())
        types = [(name, _TYPES[posixpath.splitext(name)[1]]) for name in pictures]
        package = self._render(
            "package.opf.j2", pages=pages, pictures=types, identifier=_identifier(self._book)
        )
        contents = self._book.word("contents")
        nav = self._render("nav.xhtml.j2", title=contents, cover=cover, pages=chapters)
        yield "META-INF/container.xml", self._render("container.xml.j2").encode()
        yield "book/package.opf", package.encode()
        for page in (_Page("nav.xhtml", contents, contents, nav), *pages):
            yield f"book/{page.file}", self._render("page.xhtml.j2", page=page).encode()
        style = resources.files(__package__).joinpath("book.css").read_bytes()
        yield "book/book.css", style
        for name, data in pictures.items():
            yield f"book/{name}", svg_of_1_1(data) if name.endswith(".svg") else data

    def _render(self, template: str, **values: object) -> Markup:
        made = self._templates.get_template(template).render(book=self._book, **values)
        return Markup(made)  # noqa: S704 - the templates escape what they print

    def _pages(self) -> Iterator[_Page]:
        book = self._book
        cover = self._render("cover.xhtml.j2", kind=book.word("kind"))
        yield _Page("cover.xhtml", book.word("cover"), book.title, cover)
        for chapter in book.chapters:
            number = book.word("chapter", number=chapter.number)
            name = f"{number} {chapter.title}"
            yield _Page(_file(chapter), name, name, self._chapter(chapter, number))
        if any(chapter.questions for chapter in book.chapters):
            answers = book.word("answers")
            yield _Page(_ANSWERS, answers, answers, self._answers(answers))

    def _chapter(self, chapter: BoundChapter, number: str) -> Markup:
        head = Markup('<p class="about">{}</p>\n<h1>{}</h1>\n<p>{}</p>\n<p class="about">{}</p>\n')
        made = head.format(number, chapter.title, chapter.summary, chapter.checked)
        parts: list[Markup] = []
        headings = questions = 0
        for block in chapter.blocks:
            if isinstance(block, tree.Heading):
                headings += 1
                words = self._writer.inlines(block.inlines)
                heading = Markup('<h{0} id="s{1}">{2}</h{0}>')
                parts.append(heading.format(block.level, headings, words))
            elif isinstance(block, tree.Question):
                questions += 1
                parts.append(self._question(chapter, questions, block))
            else:
                parts.append(self._writer.block(block))
        return made + Markup("\n").join(parts)

    def _question(self, chapter: BoundChapter, number: int, question: tree.Question) -> Markup:
        made = Markup(
            '<div class="question" id="q{0}"><p>{0}. {1}</p>'
            '<p class="answer"><a href="{2}#{3}-{0}">{4}</a></p></div>'
        )
        words = self._writer.inlines(question.inlines)
        return made.format(number, words, _ANSWERS, chapter.id, self._book.word("see_answer"))

    def _answers(self, title: str) -> Markup:
        book = self._book
        made = Markup("<h1>{}</h1>\n<p>{}</p>\n").format(title, book.word("answers_lead"))
        for chapter in book.chapters:
            if chapter.questions:
                number = book.word("chapter", number=chapter.number)
                made += Markup("<h2>{} {}</h2>\n").format(number, chapter.title)
                for at, question in enumerate(chapter.questions, 1):
                    made += self._answer(chapter, at, question)
        return made

    def _answer(self, chapter: BoundChapter, number: int, question: tree.Question) -> Markup:
        made = Markup(
            '<section id="{0}-{1}"><p class="name">{1}. {2}</p>\n{3}\n'
            '<p class="answer"><a href="{4}#q{1}">{5}</a></p></section>\n'
        )
        words = self._writer.inlines(question.inlines)
        answer = self._writer.blocks(question.answer)
        back = self._book.word("see_question")
        return made.format(chapter.id, number, words, answer, _file(chapter), back)


def _file(chapter: BoundChapter) -> str:
    return f"chapter-{chapter.id}.xhtml"


def _places(book: Book) -> Iterator[tuple[str, str]]:
    """Where each link within the book leads: the file, and the id of a heading in it."""
    for chapter in book.chapters:
        yield chapter.address, _file(chapter)
        headings = (block for block in chapter.blocks if isinstance(block, tree.Heading))
        for number, heading in enumerate(headings, 1):
            yield chapter.address + heading.anchor, f"{_file(chapter)}#s{number}"


def _identifier(book: Book) -> str:
    """What stays the same through all editions of the book in this language and county."""
    return uuid5(NAMESPACE_URL, f"{book.settings.place.zh}/{book.name}").urn


def _zipped(book: Book, files: Mapping[str, bytes]) -> bytes:
    made = io.BytesIO()
    with ZipFile(made, "w") as archive:
        archive.writestr(_info(book, "mimetype", ZIP_STORED), b"application/epub+zip")
        for name, data in files.items():
            archive.writestr(_info(book, name, ZIP_DEFLATED), data)
    return made.getvalue()


def _info(book: Book, name: str, method: int) -> ZipInfo:
    day = book.day
    info = ZipInfo(name, (max(day.year, _EARLIEST), day.month, day.day, 0, 0, 0))
    info.compress_type = method
    info.create_system = 3  # the same on every system
    info.external_attr = 0o100644 << 16
    return info
