"""A book as Typst source.

Everything that an author wrote stands in it as a string of Typst's code, where nothing is markup
and only the quotation mark and the backslash mean something. How things look is in book.typ.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import zip_longest

from catalog.views.books import columns, tree
from catalog.views.books.elements import printable
from catalog.views.books.shelf import Book, BoundChapter
from catalog.views.books.tree import Block, Blocks, Group, Inline, Inlines

# How many Chinese characters fit in a line of the page that book.typ sets.
_ROOM = 38.0
_WEB = ("https:", "http:")
_OUTWARD = (*_WEB, "tel:")


def source(book: Book) -> str:
    """The Typst source of `book`; it imports book.typ and shows the pictures by their names."""
    return _Setting(book).whole()


def literal(text: str) -> str:
    """`text` as a string of Typst's code."""
    escaped = printable(text).replace("\\", "\\\\").replace('"', '\\"')
    return '"' + escaped.replace("\n", "\\n").replace("\r", "\\r") + '"'


class _Setting:
    def __init__(self, book: Book) -> None:
        self._book = book

    def whole(self) -> str:
        book = self._book
        parts = [
            '#import "book.typ": *',
            f"#show: whole.with({self._facts()})",
            f"#cover({self._cover()})",
            f"#table-of-contents({literal(book.word('contents'))}, {self._summaries()})",
            *(self._chapter(chapter) for chapter in book.chapters),
        ]
        if any(chapter.questions for chapter in book.chapters):
            parts.append(self._answers())
        return "\n".join(parts) + "\n"

    def _facts(self) -> str:
        book, day = self._book, self._book.day
        facts = {
            "title": literal(book.title),
            "programme": literal(book.programme),
            "summary": literal(book.summary),
            "lang": literal(book.lang.value),
            "date": f"datetime(year: {day.year}, month: {day.month}, day: {day.day})",
        }
        return ", ".join(f"{name}: {value}" for name, value in facts.items())

    def _cover(self) -> str:
        book = self._book
        about = (book.title, book.summary, book.place, book.programme, book.as_of, book.caution)
        return ", ".join(literal(words) for words in (book.word("kind"), *about))

    def _summaries(self) -> str:
        """The summary of each chapter by the label of its heading."""
        pairs = (f"{literal(c.address)}: {literal(c.summary)}" for c in self._book.chapters)
        return f"({', '.join(pairs)},)" if self._book.chapters else "(:)"

    def _chapter(self, chapter: BoundChapter) -> str:
        number = literal(self._book.word("chapter", number=chapter.number))
        about = (literal(chapter.title), literal(chapter.summary), literal(chapter.checked))
        label = literal(chapter.address)
        body = self._chapter_blocks(chapter)
        return f"#chapter({number}, {', '.join(about)}, {label}, {body})"

    def _chapter_blocks(self, chapter: BoundChapter) -> str:
        """The blocks of `chapter`; its questions are numbered, and the answers stand elsewhere."""
        made: list[str] = []
        number = 0
        for block, following in _with_next(chapter.blocks):
            if isinstance(block, tree.Heading):
                made.append(self._heading(block, chapter.address + block.anchor))
            elif isinstance(block, tree.Question):
                if number == 0:
                    made.append(self._where_answers_are(chapter))
                number += 1
                last = ", last: true" if number == len(chapter.questions) else ""
                made.append(f"question({number}, {self._inlines(block.inlines)}{last})")
            else:
                made.append(self._block(block, following))
        return _code(made)

    def _where_answers_are(self, chapter: BoundChapter) -> str:
        before, _, after = self._book.word("answers_at", page="\n").partition("\n")
        label = literal(_answers_label(chapter))
        return f"answers-at({label}, {literal(before)}, {literal(after)})"

    def _heading(self, heading: tree.Heading, address: str) -> str:
        label = literal(address if heading.anchor else "")
        return f"section({heading.level}, {label}, {self._inlines(heading.inlines)})"

    def _answers(self) -> str:
        parts = []
        for chapter in self._book.chapters:
            if chapter.questions:
                number = self._book.word("chapter", number=chapter.number)
                title = literal(f"{number} {chapter.title}")
                answers = ", ".join(
                    f"({self._inlines(question.inlines)}, {self._blocks(question.answer)})"
                    for question in chapter.questions
                )
                label = literal(_answers_label(chapter))
                parts.append(f"answers-of({title}, {label}, ({answers},))")
        title, lead = (literal(self._book.word(name)) for name in ("answers", "answers_lead"))
        return f"#answers({title}, {lead}, {_code(parts)})"

    def _blocks(self, blocks: Blocks) -> str:
        return _code(self._block(*pair) for pair in _with_next(blocks))

    def _block(self, block: Block, following: Block | None = None) -> str:
        match block:
            case tree.Heading():
                return self._heading(block, "")
            case tree.Paragraph(inlines):
                kind = "leading" if _leads_to(block, following) else "par"
                return f"{kind}({self._inlines(inlines)})"
            case tree.Listing(text):
                return f"listing({literal(text)})"
            case tree.Rule():
                return "rule()"
            case tree.Picture(address, words):
                return f"picture({literal(address)}, {literal(words)})"
            case _:
                return self._group(block)

    def _group(self, block: Group) -> str:
        match block:
            case tree.Items():
                return self._items(block)
            case tree.Table():
                return self._table(block)
            case tree.Box(kind, title, blocks):
                return self._box(kind, title, blocks)
            case tree.Question(inlines, answer):
                return self._box("", inlines, answer)
            case tree.Quote(blocks):
                return f"quote(block: true, {self._blocks(blocks)})"

    def _box(self, kind: str, title: Inlines, blocks: Blocks) -> str:
        return f"box-of({literal(kind)}, {self._inlines(title)}, {self._blocks(blocks)})"

    def _items(self, items: tree.Items) -> str:
        set_items = ", ".join(self._item(item) for item in items.items)
        if items.first is None:
            return f"list({set_items})"
        return f"enum(start: {items.first}, {set_items})"

    def _item(self, item: Blocks) -> str:
        """An item; its first paragraph stands on the line of its bullet or number."""
        if item and isinstance(item[0], tree.Paragraph):
            rest = (self._block(*pair) for pair in _with_next(item[1:]))
            return _code([self._inlines(item[0].inlines), *rest])
        return self._blocks(item)

    def _table(self, table: tree.Table) -> str:
        shares = ", ".join(f"{width}fr" for width in columns.widths(table, _ROOM))
        head = ", ".join(self._cell(cell) for cell in table.head)
        rows = ", ".join(self._row(row) for row in table.rows)
        sheet = ", to-sign: true" if _is_to_sign(table) else ""
        return f"table-of(({shares},), ({head},), ({rows},){sheet})"

    def _row(self, row: tuple[tree.Cell, ...]) -> str:
        """The cells of a row; one that holds nothing is as high as handwriting."""
        made = [self._cell(cell) for cell in row]
        written = any(cell.inlines and not columns.is_blank(cell) for cell in row)
        return ", ".join(made if written else ["by-hand", *made[1:]])

    def _cell(self, cell: tree.Cell) -> str:
        made = "[]" if columns.is_blank(cell) else self._inlines(cell.inlines)
        return f"table.cell(align: {cell.align}, {made})" if cell.align else made

    def _inlines(self, inlines: Inlines) -> str:
        return _code(self._inline(inline) for inline in inlines)

    def _inline(self, inline: Inline) -> str:
        match inline:
            case tree.Words(text):
                return literal(text)
            case tree.Code(text):
                return f"machine({literal(text)})"
            case tree.Break():
                return "linebreak()"
            case tree.Styled(style, inlines):
                return f"style-{style}({self._inlines(inlines)})"
            case tree.Reading(words, aloud):
                return f"reading({literal(words)}, {literal(aloud)})"
            case tree.Picture(address, words):
                return f"small-picture({literal(address)}, {literal(words)})"
            case tree.Link(address, inlines):
                return self._link(address, inlines)

    def _link(self, address: str, inlines: Inlines) -> str:
        words = self._inlines(inlines)
        if address in self._book.targets:
            return f"link(label({literal(address)}), {words})"
        if address.startswith(_WEB):
            return f"web({literal(address)}, {words})"
        if address.startswith(_OUTWARD):
            return f"link({literal(address)}, {words})"
        return words


def _with_next(blocks: Blocks) -> Iterator[tuple[Block, Block | None]]:
    return zip_longest(blocks, blocks[1:])


def _leads_to(paragraph: tree.Paragraph, following: Block | None) -> bool:
    """True if `paragraph` announces what follows, is the task above a list to be signed, or a
    line above a picture or table."""
    words = tree.plain(paragraph.inlines)
    match following:
        case None:
            return False
        case tree.Table() if _is_to_sign(following):
            return True
        case tree.Table() | tree.Picture() if columns.extent(words) <= _ROOM:
            return True
    return words.endswith((":", "："))


def _is_to_sign(table: tree.Table) -> bool:
    return any(columns.is_blank(cell) for row in table.rows for cell in row)


def _answers_label(chapter: BoundChapter) -> str:
    return f"answers {chapter.id}"


def _code(expressions: Iterable[str]) -> str:
    """The `expressions` joined to one piece of content."""
    joined = "; ".join(expressions)
    return f"{{ {joined} }}" if joined else "[]"
