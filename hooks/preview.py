"""While an author edits: a fault keeps the last good site up and is said in the terminal."""

from __future__ import annotations

import logging
from collections.abc import Callable

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.livereload import LiveReloadServer

log = logging.getLogger("mkdocs.hooks.preview")


def on_serve(
    server: LiveReloadServer, config: MkDocsConfig, builder: Callable[..., None]
) -> LiveReloadServer:
    """Rebuild so that a refused build leaves the pages as they were."""
    del config

    def rebuild() -> None:
        try:
            builder()
        except Abort:
            log.error("还是上一次正确的网站 / The last good site is still shown.")

    server.builder = rebuild
    return server
