"""`mkdocs serve` as an author runs it, and waiting for the page that an edit makes."""

from __future__ import annotations

import re
import socket
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from threading import Condition, Thread
from time import monotonic
from types import TracebackType
from typing import Self
from urllib.error import URLError
from urllib.request import ProxyHandler, build_opener

from tests.site.building import environment

_EPOCH = re.compile(r"livereload\((\d+), (\d+)\)")
_PATIENCE = 30.0
_OPEN = build_opener(ProxyHandler({})).open  # what is asked stays on this machine


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
        return port


@dataclass
class Preview:
    """A running preview of `project`; `terminal` is what the author reads meanwhile."""

    project: Path
    terminal: list[str] = field(default_factory=list)

    def __enter__(self) -> Self:
        self._address = f"127.0.0.1:{_free_port()}"
        self._said = Condition()
        self._process = subprocess.Popen(
            [sys.executable, "-u", "-m", "mkdocs", "serve", "--dev-addr", self._address],
            cwd=self.project,
            env=environment(),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            encoding="utf-8",
        )
        self._reader = Thread(target=self._read)
        self._reader.start()
        self.wait_for("Serving on")
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._process.terminate()
        self._process.wait(timeout=_PATIENCE)
        self._reader.join()
        if self._process.stdout:
            self._process.stdout.close()

    def _read(self) -> None:
        for line in self._process.stdout or ():
            with self._said:
                self.terminal.append(line)
                self._said.notify_all()

    def wait_for(self, words: str, since: int = 0) -> None:
        """Wait until the terminal has said `words`, after its first `since` lines."""

        def there() -> bool:
            return words in "".join(self.terminal[since:]) or self._process.poll() is not None

        with self._said:
            self._said.wait_for(there, timeout=_PATIENCE)
        assert words in "".join(self.terminal[since:]), "".join(self.terminal)

    def page(self, path: str) -> str:
        """The page at `path` as the preview shows it now."""
        with _OPEN(f"http://{self._address}/{path}", timeout=_PATIENCE) as got:
            html: str = got.read().decode()
            return html

    def seconds_until(self, edit: Callable[[], None], path: str, words: str) -> float:
        """How long after `edit` the page at `path` says `words`."""
        html = self.page(path)
        assert words not in html
        begun = monotonic()
        edit()
        while words not in html:
            self.rebuilt(html)
            html = self.page(path)
            assert monotonic() - begun < _PATIENCE, "".join(self.terminal)
        return monotonic() - begun

    def rebuilt(self, html: str) -> None:
        """Wait until the preview has built again since it showed `html`."""
        found = _EPOCH.search(html)
        assert found, html[-500:]
        address = f"http://{self._address}/livereload/{found[1]}/{found[2]}"
        try:
            with _OPEN(address, timeout=_PATIENCE) as answer:
                answer.read()
        except URLError as error:
            raise AssertionError("".join(self.terminal)) from error
