"""One build, both languages: Chinese at the root, English below /en/."""

from __future__ import annotations

from pathlib import Path

import material
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

from catalog.model.text import Lang
from catalog.views.prose import language_of, path_of

_STOCK = Path(material.__file__).parent


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """The sitemap and the page for lost addresses are the catalog's own."""
    config.theme.static_templates -= {"404.html", "sitemap.xml"}
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Give each Markdown file its address, and leave out the stock theme's scripts and styles."""
    kept = [file for file in files if not _is_stock(file)]
    for file in kept:
        if file.is_documentation_page():
            _place(file, config)
    return Files(kept)


def _is_stock(file: File) -> bool:
    return file.src_dir is not None and _STOCK in Path(file.src_dir).parents


def _place(file: File, config: MkDocsConfig) -> None:
    lang: Lang = language_of(file.src_uri)
    file.url = lang.prefix + path_of(file.src_uri)
    file.dest_uri = file.url + "index.html"
    file.abs_dest_path = str(Path(config.site_dir, file.dest_uri))
