"""The road of the posters: from checked content to a picture of each class that is coming."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from pathlib import Path

from catalog.views.announcing.gallery import gallery
from catalog.views.books.shelf import CannotBindError
from catalog.views.site import Site


def make(site: Site, out: Path, only: str | None = None) -> Iterator[Path]:
    """Write the pictures that `out` has not yet, and remove those of old words.

    With `only`, a class's code, nothing else is touched. Yields each file once it is whole. Raises
    CannotBindError; if nothing can be set, before anything is written.
    """
    try:
        from catalog.views.announcing.poster import poster  # noqa: PLC0415 - an optional package
        from catalog.views.books.pdf import press  # noqa: PLC0415
    except ImportError as error:
        raise CannotBindError(
            "没有装排版程序 Typst：运行 make books，或者 pip install typst。\n"
            "Typst, which sets posters, is not installed: run make books, or pip install typst."
        ) from error
    set_by = press()
    out.mkdir(parents=True, exist_ok=True)
    hangings = list(gallery(site, only))
    kept = {one.kept_as for one in hangings}
    for old in sorted(out.glob(f"{only.lower() if only else '*'}.*.png")):
        if old.name not in kept:
            old.unlink()
    for one in hangings:
        path = out / one.kept_as
        if not path.exists():
            part = path.with_suffix(".part")
            part.write_bytes(poster(set_by, one.sheet, one.lang))
            os.replace(part, path)
            yield path


def ready(site: Site, folder: Path) -> Mapping[str, Path]:
    """The pictures in `folder` that say what the site says, by their names on the site."""
    there = {path.name for path in folder.glob("*.png")}
    if not there:
        return {}
    return {one.name: folder / one.kept_as for one in gallery(site) if one.kept_as in there}
