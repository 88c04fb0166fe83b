"""What files weigh on the line."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import brotli


class Sizes:
    """Compressed sizes of the files below `folder`, by their paths there.

    Brotli at its best quality; what it makes larger is sent as it is. Each is compressed once.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._known: dict[str, int] = {}

    def of(self, path: str) -> int:
        """The bytes of one file."""
        if path not in self._known:
            data = (self._folder / path).read_bytes()
            self._known[path] = compressed(data)
        return self._known[path]

    def together(self, paths: Iterable[str]) -> int:
        """The bytes of all `paths`, each counted once."""
        return sum(self.of(path) for path in set(paths))


def compressed(data: bytes) -> int:
    """The bytes of `data` on the line."""
    return min(len(data), len(brotli.compress(data, quality=11)))
