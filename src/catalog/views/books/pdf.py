"""Books as PDF, set by Typst: tagged for screen readers (PDF/UA-1), with the fonts in the file.

Importing this needs the optional package Typst; the Chinese fonts are the system's.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, time
from importlib import resources
from pathlib import Path
from tempfile import TemporaryDirectory

import typst

from catalog.views.books.shelf import Book, CannotBindError
from catalog.views.books.typesetting import source

_TEMPLATE = "book.typ"
# The same design under the names that Debian, Google and Adobe give it.
_FAMILIES = ("Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "Source Han Sans CN")
_WEIGHTS = {400, 700}
_NO_GLYPH = re.compile('the text `"(.*)"` could not be displayed')


@dataclass(frozen=True, slots=True)
class Printed:
    """A PDF and the number of its pages."""

    data: bytes
    pages: int


@dataclass(frozen=True, slots=True)
class Press:
    """Typst with the fonts that it sets books in; it sees no others."""

    fonts: typst.Fonts
    family: str

    def print(self, book: Book, pictures: Mapping[str, bytes]) -> Printed:
        """`book` as a PDF; `pictures` by the names that they have in the book.

        The same book and pictures give the same bytes. Raises CannotBindError.
        """
        with TemporaryDirectory() as folder:
            main = _written(Path(folder), book, pictures)
            compiler = typst.Compiler(
                main, root=folder, font_paths=self.fonts, sys_inputs={"font": self.family}
            )
            moment = datetime.combine(book.day, time(), UTC)
            try:
                data = compiler.compile(format="pdf", pdf_standards="ua-1", timestamp=moment)
                pages = compiler.query("<pages>", field="value", one=True)
            except typst.TypstError as error:
                raise _refused(book, error.message) from error
        if not isinstance(data, bytes):
            raise TypeError("a PDF is one file")
        return Printed(data, int(pages))


def press() -> Press:
    """Typst with the Chinese fonts of this system. Raises CannotBindError if there are none."""
    found = typst.Fonts(include_embedded_fonts=False).fonts()
    for family in _FAMILIES:
        faces = [face for face in found if face.family == family and face.path]
        if {face.weight for face in faces} >= _WEIGHTS:
            folders = sorted({str(Path(face.path).parent) for face in faces if face.path})
            return Press(typst.Fonts(include_system_fonts=False, font_paths=folders), family)
    raise CannotBindError(
        "没有中文字体。请装思源黑体（Debian、Ubuntu 上是 fonts-noto-cjk）：./install books\n"
        f"There is no Chinese font. Please install {_FAMILIES[0]}"
        " (fonts-noto-cjk on Debian and Ubuntu): ./install books"
    )


def _refused(book: Book, said: str) -> CannotBindError:
    unknown = _NO_GLYPH.search(said)
    if unknown:
        return CannotBindError(
            f"{book.name}.pdf：字体里没有“{unknown[1]}”。请在教材里换成别的写法。\n"
            f"{book.name}.pdf: the font has no “{unknown[1]}”. Please write it another way."
        )
    return CannotBindError(
        f"{book.name}.pdf：排不出来，排版程序说：{said}\n{book.name}.pdf cannot be set: {said}"
    )


def _written(folder: Path, book: Book, pictures: Mapping[str, bytes]) -> Path:
    """The files that Typst reads, in a folder that holds nothing else; the path of the first."""
    template = resources.files(__package__).joinpath(_TEMPLATE).read_bytes()
    for name, data in {_TEMPLATE: template, **pictures}.items():
        (folder / name).write_bytes(data)
    main = folder / "main.typ"
    main.write_text(source(book), encoding="utf-8")
    return main
