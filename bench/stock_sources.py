"""The same pages as sources for MkDocs with the stock Material theme.

    python -m bench.stock_sources CONTENT OUT 2026-11-23

writes OUT/docs, where every page is Markdown with front matter, and OUT/mkdocs.yml, which asks for
the theme as it comes: its default features, its search, and only the hubs in the navigation.
"""

from __future__ import annotations

import argparse
import shutil
from datetime import date
from pathlib import Path

from catalog import publish
from catalog.model.text import Lang
from catalog.views.site import Site

_SETTINGS = """\
site_name: 巴州区免费技能培训
site_url: {url}
docs_dir: docs
site_dir: {site}
theme:
  name: material
  language: zh
plugins:
  - search
markdown_extensions:
  - admonition
  - pymdownx.details
  - tables
not_in_nav: |
  *
nav:
{nav}
"""
HUBS = ("", "schedule/", "courses/", "townships/", "talks/", "textbooks/", "support/")


def write(content: Path, out: Path, day: date, url: str) -> None:
    """Write the pages of the catalog in `content`, as published on `day`, into `out`."""
    catalog = publish.check(content).publishable
    if catalog is None:
        raise SystemExit(f"{content} has errors; `catalog check` names them.")
    shutil.rmtree(out, ignore_errors=True)
    docs = out / "docs"
    publish.write_sources(Site(catalog, day, url), docs)
    for chapter in (*catalog.pages, *catalog.chapters):
        for lang in Lang:
            source = content.parent / chapter[lang].file
            shutil.copy(source, docs / lang.prefix / chapter.path / "index.md")
    hubs = (f"  - {lang.prefix}{hub}index.md" for lang in Lang for hub in HUBS)
    settings = _SETTINGS.format(url=url, site=out / "site", nav="\n".join(hubs))
    (out / "mkdocs.yml").write_text(settings, encoding="utf-8")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument("content", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("day", type=date.fromisoformat)
    parser.add_argument("--url", default="https://training.bazhou.example/")
    options = parser.parse_args()
    write(options.content, options.out.resolve(), options.day, options.url)
