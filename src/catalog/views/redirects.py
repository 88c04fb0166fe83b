"""What stands at an address that has moved: a small page that leads on, or the file itself."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial
from html import escape

from catalog.model.notices import Redirect
from catalog.model.text import Lang
from catalog.views.page import PlannedFile, root_from
from catalog.views.site import Site


def plan(site: Site, files: Mapping[str, PlannedFile]) -> Iterator[PlannedFile]:
    """A file at each old address; programs that read one of `files` find it under both names."""
    for redirect in site.catalog.redirects:
        old, new = redirect.old.removeprefix("/"), redirect.new.removeprefix("/")
        if new in files:
            yield PlannedFile(old, files[new].make)
        else:
            yield PlannedFile(
                f"{old}index.html",
                partial(_leading, site, redirect),
            )


def _leading(site: Site, redirect: Redirect, lang: Lang) -> bytes:
    """A page that leads on at once, and has a link for a browser that does not."""
    old, new = redirect.old.removeprefix("/"), redirect.new.removeprefix("/")
    view = site.view(lang, old)
    target = escape(f"{root_from(lang.prefix + old)}{lang.prefix}{new}")
    words = escape(view.w("page_moved"))
    return (
        f'<!doctype html>\n<html lang="{lang.tag}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{words}</title>\n"
        f'<link rel="canonical" href="{escape(view.absolute(new))}">\n'
        f'<meta http-equiv="refresh" content="0; url={target}">\n</head>\n'
        f'<body>\n<main>\n<h1><a href="{target}">{words}</a></h1>\n</main>\n</body>\n</html>\n'
    ).encode()
