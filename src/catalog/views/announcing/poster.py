"""A sheet as a picture for chat groups, set by Typst.

Importing this needs the optional package Typst; the Chinese fonts are the system's.
"""

from __future__ import annotations

import json
from dataclasses import asdict
from importlib import resources
from pathlib import Path
from tempfile import TemporaryDirectory

import typst

from catalog.model.text import Lang
from catalog.views.announcing import square
from catalog.views.announcing.sheet import Sheet
from catalog.views.books.pdf import Press
from catalog.views.books.shelf import CannotBindError
from catalog.views.words import WORDS

_TEMPLATE = "poster.typ"
_DOTS_PER_INCH = 300.0


def poster(press: Press, sheet: Sheet, lang: Lang) -> bytes:
    """`sheet` as a PNG, 1063 dots wide. The same sheet gives the same bytes.

    Raises CannotBindError.
    """
    with TemporaryDirectory() as folder:
        main = _written(Path(folder), sheet, lang)
        compiler = typst.Compiler(
            main, root=folder, font_paths=press.fonts, sys_inputs={"font": press.family}
        )
        try:
            data = compiler.compile(format="png", ppi=_DOTS_PER_INCH)
        except typst.TypstError as error:
            raise CannotBindError(
                f"{sheet.link}：图片排不出来，排版程序说：{error.message}\n"
                f"{sheet.link}: the picture cannot be set: {error.message}"
            ) from error
    if not isinstance(data, bytes):
        raise TypeError("a sheet is one picture")
    return data


def _written(folder: Path, sheet: Sheet, lang: Lang) -> Path:
    """The files that Typst reads, in a folder that holds nothing else; the path of the first."""
    main = folder / _TEMPLATE
    main.write_bytes(resources.files(__package__).joinpath(_TEMPLATE).read_bytes())
    (folder / "square.svg").write_bytes(square.file(sheet.link))
    words = asdict(sheet) | {"lang": lang.value, "sample": WORDS["sample"][lang]}
    (folder / "sheet.json").write_text(json.dumps(words), encoding="utf-8")
    return main
