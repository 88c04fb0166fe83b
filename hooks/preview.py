"""While an author edits: each file is made when somebody looks at it, so an edit is there at once.

A fault keeps the last good site up and is said in the terminal.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import event_priority

from catalog import publish
from catalog.views.pages.not_found import FILE as LOST
from catalog.views.search.files import FOLDER as SEARCH
from catalog.views.shell import Shell
from catalog.views.site import Site

if TYPE_CHECKING:
    from wsgiref.types import StartResponse, WSGIEnvironment

log = logging.getLogger("mkdocs.hooks.preview")


class Preview:
    """The site as last checked; of its files, those in `out` that were asked for.

    The lock is held while a site is made anew and while a file is made. What is asked for meanwhile
    is made again for the new site, for the server may open it only then.
    """

    def __init__(self) -> None:
        self.lock = Lock()
        self._asked: list[str] = []

    def begin(self, site: Site, shell: Shell, out: Path) -> None:
        """Show `site` from now on."""
        self._site, self._out, self._searched = site, out, False
        self._makes = dict(publish.outputs(site, shell))
        for path in (LOST, *self._asked):
            self._make(path)

    def ask(self, path: str) -> None:
        """Make the file or page at `path` below the root, if the site has one."""
        with self.lock:
            self._asked.append(path)
            self._make(path)

    def answered(self, path: str) -> None:
        """The server has opened what is at `path`."""
        with self.lock:
            self._asked.remove(path)

    def _make(self, path: str) -> None:
        if path.startswith(SEARCH) and not self._searched:
            publish.write_search(self._site, self._out)
            self._searched = True
        for name in (path, f"{path}/index.html".lstrip("/").replace("//", "/")):
            if make := self._makes.get(name):
                file = self._out / name
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_bytes(make())
                del self._makes[name]


_preview = Preview()


@event_priority(-200)  # when the new site has taken the place of the old one
def on_post_build(config: MkDocsConfig) -> None:
    """Keep what makes the files of a preview."""
    site: Site = config.extra["site"]
    if site.kept is not None:
        _preview.begin(site, config.extra["shell"], Path(config.site_dir))


def on_serve(
    server: LiveReloadServer, config: MkDocsConfig, builder: Callable[..., None]
) -> LiveReloadServer:
    """Make what is asked for; rebuild so that a refused build leaves the pages as they were."""
    del config

    def rebuild() -> None:
        try:
            with _preview.lock:
                builder()
        except Abort:
            log.error("还是上一次正确的网站 / The last good site is still shown.")

    def answer(environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        path = environ["PATH_INFO"].removeprefix(server.mount_path)
        if environ["PATH_INFO"].startswith("/livereload/"):
            return server.serve_request(environ, start_response)
        _preview.ask(path)
        try:
            return server.serve_request(environ, start_response)
        finally:
            _preview.answered(path)

    server.builder = rebuild
    server.set_app(answer)
    return server
