"""The files of the search: the program, the names, and what is fetched when it is asked for."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

from catalog.model.text import Lang
from catalog.views.search import places, readings
from catalog.views.search.pieces import Piece, names, pieces
from catalog.views.search.program import program
from catalog.views.site import Site

FOLDER = "assets/search/"


def index(site: Site) -> Iterator[tuple[str, bytes]]:
    """Every file of the search with its path below the root of the site."""
    for lang in Lang:
        yield f"{FOLDER}search.{lang}.js", program(lang).encode()
    own = places.own_readings(site)
    made = [*pieces(site, own)]
    said = "\n".join(part for one in made for part in (one.file, one.code, one.data))
    version = hashlib.sha256(said.encode()).hexdigest()[:8]
    for piece in (*made, *(names(site, own, lang, made) for lang in Lang)):
        yield f"{FOLDER}{piece.file}.js", _script(piece, version)
    readings.keep()


def _script(piece: Piece, version: str) -> bytes:
    code = f"{piece.code};\n" if piece.code else ""
    return f'{code}catalogSearch.take("{piece.name}","{version}",{piece.data});\n'.encode()
