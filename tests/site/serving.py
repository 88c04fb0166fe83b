"""A small server for a built site, as the district's own server would be set up."""

from __future__ import annotations

import gzip
import mimetypes
from dataclasses import dataclass, field
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from queue import Queue
from threading import Thread
from types import TracebackType
from typing import Self
from urllib.parse import unquote, urlsplit

# The strictest policy that the site promises to work under.
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
    "connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
)
_TEXTUAL = ("text/", "application/json", "application/xml", "image/svg+xml")


@dataclass(frozen=True, slots=True)
class Request:
    """What a browser asked for: `target` is path and query, `size` the bytes of the body sent."""

    method: str
    target: str
    status: int
    size: int


@dataclass
class Server:
    """Serves the files below `folder` while it is entered; `x/` is `x/index.html`.

    `beside` are files that are not the site's own, by the path at which they are asked for.
    What a page of a test posts to the path `letterbox` comes to lie in `letters`.
    """

    folder: Path
    policy: str | None = POLICY
    beside: dict[str, Path] = field(default_factory=dict)
    letterbox: str = ""
    letters: Queue[str] = field(default_factory=Queue)
    requests: list[Request] = field(default_factory=list)

    def __enter__(self) -> Self:
        handler = type("Handler", (_Handler,), {"site": self})
        self._http = ThreadingHTTPServer(("127.0.0.1", 0), handler)
        self._http.daemon_threads = True
        self._thread = Thread(target=self._http.serve_forever, args=(0.05,))
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._http.shutdown()
        self._thread.join()
        self._http.server_close()

    @property
    def url(self) -> str:
        """The address of the site's root, with a slash."""
        return f"http://127.0.0.1:{self._http.server_address[1]}/"


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    site: Server

    def do_GET(self) -> None:
        asked = unquote(urlsplit(self.path).path).lstrip("/")
        file = self.site.folder / (asked + "index.html" if asked[-1:] in ("", "/") else asked)
        file = self.site.beside.get(self.path, file)
        status = HTTPStatus.OK
        if not file.is_file():
            status, file = HTTPStatus.NOT_FOUND, self.site.folder / "404.html"
        self._send(status, file)

    def do_POST(self) -> None:
        if self.path == self.site.letterbox:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            self.send_response(HTTPStatus.NO_CONTENT)
            self.end_headers()
            self.site.letters.put(body.decode("utf-8"))
            return
        self.site.requests.append(Request("POST", self.path, HTTPStatus.METHOD_NOT_ALLOWED, 0))
        self.send_error(HTTPStatus.METHOD_NOT_ALLOWED)

    def _send(self, status: HTTPStatus, file: Path) -> None:
        data = file.read_bytes()
        kind = mimetypes.guess_type(file.name)[0] or "application/octet-stream"
        self.send_response(status)
        self.send_header("Content-Type", f"{kind}; charset=utf-8")
        if "gzip" in self.headers.get("Accept-Encoding", "") and kind.startswith(_TEXTUAL):
            data = gzip.compress(data, 6, mtime=0)
            self.send_header("Content-Encoding", "gzip")
        if self.site.policy:
            self.send_header("Content-Security-Policy", self.site.policy)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)
        self.site.requests.append(Request("GET", self.path, status, len(data)))

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Say nothing; what was asked for stands in `requests`."""
