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
    """Take nothing from the stock theme: frame, styles, scripts, sitemap and 404 are our own."""
    config.theme.static_templates -= {"404.html", "sitemap.xml"}
    config.theme.dirs[:] = [folder for folder in config.theme.dirs if not _is_stock(folder)]
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Give each Markdown file its address."""
    for file in files.documentation_pages():
        _place(file, config)
    return files


def _is_stock(folder: str) -> bool:
    return _STOCK in Path(folder).parents


def _place(file: File, config: MkDocsConfig) -> None:
    lang: Lang = language_of(file.src_uri)
    file.url = lang.prefix + path_of(file.src_uri)
    file.dest_uri = file.url + "index.html"
    file.abs_dest_path = str(Path(config.site_dir, file.dest_uri))
