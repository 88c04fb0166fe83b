"""The pages: framed by the theme, written by the catalog, nothing taken from the stock theme."""

from __future__ import annotations

import hashlib
import shutil
from pathlib import Path
from typing import Any
from urllib.parse import urljoin

import material
from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig

from catalog import publish
from catalog.model.text import Lang
from catalog.views.frame_words import frame_words
from catalog.views.shell import Frame, Marks, Shell
from catalog.views.site import Site

_STOCK = Path(material.__file__).parent


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Frame, styles, scripts, sitemap and the page for lost addresses are the catalog's own."""
    config.theme.static_templates -= {"404.html", "sitemap.xml"}
    dirs = config.theme.dirs
    dirs[:] = [folder for folder in dirs if _STOCK not in Path(folder).parents]
    return config


def on_env(env: Environment, config: MkDocsConfig, **_: Any) -> None:
    """Render the theme's frame once for each language, with a mark wherever pages differ."""
    site: Site = config.extra["site"]
    template = env.get_template("main.html")
    version = _version(config)
    frames = {
        lang: Frame.cut(template.render(frame=Marks(), version=version, **frame_words(site, lang)))
        for lang in Lang
    }
    config.extra["shell"] = Shell(frames, site, _edit_base(config), version)


def on_post_build(config: MkDocsConfig) -> None:
    """Write every page beside the files that MkDocs has copied; a preview makes its own later."""
    site: Site = config.extra["site"]
    if site.kept is None:
        publish.write_site(site, config.extra["shell"], Path(config.site_dir))
    books: Path = config.extra["books"]
    files = {f"books/{name}": books / name for name in site.downloads}
    files |= {f"posters/{name}": path for name, path in config.extra["posters"].items()}
    for name, path in files.items():
        target = Path(config.site_dir, name)
        target.parent.mkdir(exist_ok=True)
        shutil.copyfile(path, target)


def _edit_base(config: MkDocsConfig) -> str:
    """Where a forge edits files of the content folder, or nothing when no forge is named."""
    if not config.repo_url or not config.edit_uri:
        return ""
    return urljoin(config.repo_url.rstrip("/") + "/", config.edit_uri)


def _version(config: MkDocsConfig) -> str:
    """A word that changes when a style or script changes, so that phones fetch it anew."""
    assets = sorted(Path(config.theme.custom_dir or "overrides", "assets").glob("*.[cj]s*"))
    return hashlib.sha256(b"".join(path.read_bytes() for path in assets)).hexdigest()[:8]
