"""The pages: Markdown ones get their frame from the theme, those made from data are written."""

from __future__ import annotations

import hashlib
import html
from pathlib import Path
from typing import Any
from urllib.parse import urljoin

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.pages import Page

from catalog import publish
from catalog.model.text import Lang
from catalog.views.frame_words import frame_words
from catalog.views.prose import Prose, prose_page
from catalog.views.shell import Frame, Marks, Shell
from catalog.views.site import Site


def on_env(env: Environment, config: MkDocsConfig, **_: Any) -> None:
    """Render the theme's frame once for each language, with a mark wherever pages differ."""
    site: Site = config.extra["site"]
    template = env.get_template("main.html")
    version = _version(config)
    config.extra["version"] = version
    frames = {
        lang: Frame.cut(template.render(frame=Marks(), version=version, **frame_words(site, lang)))
        for lang in Lang
    }
    config.extra["shell"] = Shell(frames, site, _edit_base(config))


def on_page_context(
    context: dict[str, Any], page: Page, config: MkDocsConfig, **_: Any
) -> dict[str, Any]:
    """Give the theme what the frame of a Markdown page says."""
    headings = [(item.id, html.unescape(item.title)) for item in page.toc]
    shell: Shell = config.extra["shell"]
    prose = Prose(
        source=page.file.src_uri,
        html=page.content or "",
        headings=headings,
    )
    framed = prose_page(shell.site, prose)
    words = frame_words(shell.site, framed.lang)
    return context | words | {"frame": shell.slots(framed), "version": config.extra["version"]}


def on_post_build(config: MkDocsConfig) -> None:
    """Write the pages that are made from data beside those that MkDocs has written."""
    publish.write_site(config.extra["site"], config.extra["shell"], Path(config.site_dir))


def _edit_base(config: MkDocsConfig) -> str:
    """Where a forge edits files of the content folder, or nothing when no forge is named."""
    if not config.repo_url or not config.edit_uri:
        return ""
    return urljoin(config.repo_url.rstrip("/") + "/", config.edit_uri)


def _version(config: MkDocsConfig) -> str:
    """A word that changes when a style or script changes, so that phones fetch it anew."""
    assets = sorted(Path(config.theme.custom_dir or "overrides", "assets").glob("site.*"))
    return hashlib.sha256(b"".join(path.read_bytes() for path in assets)).hexdigest()[:8]
