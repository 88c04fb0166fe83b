"""Trees as XHTML, for the pages of an EPUB. Everything that an author wrote is escaped."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from markupsafe import Markup

from catalog.views.books import tree
from catalog.views.books.tree import Block, Blocks, Group, Inline, Inlines

_OUTWARD = ("https:", "http:", "tel:")


@dataclass(frozen=True, slots=True)
class Writer:
    """Writes XHTML in which links within the book lead to `places`, by their addresses."""

    places: Mapping[str, str]

    def blocks(self, blocks: Blocks) -> Markup:
        return Markup("\n").join(self.block(block) for block in blocks)

    def block(self, block: Block) -> Markup:
        match block:
            case tree.Heading(level, _, inlines):
                return _element(f"h{level}", self.inlines(inlines))
            case tree.Paragraph(inlines):
                return _element("p", self.inlines(inlines))
            case tree.Listing(text):
                return _element("pre", Markup.escape(text))
            case tree.Rule():
                return Markup("<hr/>")
            case tree.Picture():
                return _element("figure", self.inlines((block,)))
            case _:
                return self._group(block)

    def _group(self, block: Group) -> Markup:
        match block:
            case tree.Items(first, items):
                return self._items(first, items)
            case tree.Table():
                return self._table(block)
            case tree.Box(kind, title, blocks):
                return self._apart("aside", f"box {kind}".strip(), title, blocks)
            case tree.Question(inlines, answer):
                return self._apart("div", "box", inlines, answer)
            case tree.Quote(blocks):
                return _element("blockquote", self.blocks(blocks))

    def inlines(self, inlines: Inlines) -> Markup:
        return Markup().join(self._inline(inline) for inline in inlines)

    def _inline(self, inline: Inline) -> Markup:
        match inline:
            case tree.Words(text):
                return Markup.escape(text)
            case tree.Code(text):
                return _element("code", Markup.escape(text))
            case tree.Break():
                return Markup("<br/>")
            case tree.Styled(style, inlines):
                return _element(style, self.inlines(inlines))
            case tree.Reading(words, aloud):
                return Markup("<ruby>{}<rt>{}</rt></ruby>").format(words, aloud)
            case tree.Picture(address, words):
                return Markup('<img src="{}" alt="{}"/>').format(address, words)
            case tree.Link(address, inlines):
                return self._link(address, self.inlines(inlines))

    def _link(self, address: str, words: Markup) -> Markup:
        place = address if address.startswith(_OUTWARD) else self.places.get(address)
        return Markup('<a href="{}">{}</a>').format(place, words) if place else words

    def _items(self, first: int | None, items: tuple[Blocks, ...]) -> Markup:
        made = Markup("\n").join(_element("li", self._item(item)) for item in items)
        if first is None:
            return _element("ul", made)
        start = Markup("") if first == 1 else Markup(' start="{}"').format(first)
        return Markup("<ol{}>{}</ol>").format(start, made)

    def _item(self, item: Blocks) -> Markup:
        """An item; a paragraph that begins it needs no element of its own."""
        if item and isinstance(item[0], tree.Paragraph):
            return self.inlines(item[0].inlines) + self.blocks(item[1:])
        return self.blocks(item)

    def _table(self, table: tree.Table) -> Markup:
        head = self._row("th", table.head)
        rows = Markup("\n").join(self._row("td", row) for row in table.rows)
        body = _element("tbody", rows) if rows else Markup()
        return Markup("<table><thead>{}</thead>{}</table>").format(head, body)

    def _row(self, tag: str, cells: tuple[tree.Cell, ...]) -> Markup:
        made = Markup()
        for cell in cells:
            align = Markup(' class="{}"').format(cell.align) if cell.align else Markup()
            made += Markup("<{0}{1}>{2}</{0}>").format(tag, align, self.inlines(cell.inlines))
        return _element("tr", made)

    def _apart(self, tag: str, kinds: str, title: Inlines, blocks: Blocks) -> Markup:
        name = Markup('<p class="name">{}</p>').format(self.inlines(title))
        made = Markup('<{0} class="{1}">{2}\n{3}</{0}>')
        return made.format(tag, kinds, name, self.blocks(blocks))


def _element(tag: str, content: Markup) -> Markup:
    return Markup("<{0}>{1}</{0}>").format(tag, content)
