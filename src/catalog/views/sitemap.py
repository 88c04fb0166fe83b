"""The sitemap: every page in both languages, each naming the other."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from html import escape

from catalog.model.text import Lang


def sitemap(url: str, paths: Iterable[str], day: date) -> bytes:
    """`sitemap.xml` for the pages at `paths` below `url`, last changed on `day`."""
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
        ' xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ]
    for path in sorted(set(paths)):
        addresses = {lang: escape(f"{url}{lang.prefix}{path}") for lang in Lang}
        links = "".join(
            f'<xhtml:link rel="alternate" hreflang="{lang.tag}" href="{address}"/>'
            for lang, address in addresses.items()
        )
        lines.extend(
            f"<url><loc>{address}</loc><lastmod>{day}</lastmod>{links}</url>"
            for address in addresses.values()
        )
    return "\n".join([*lines, "</urlset>", ""]).encode()
