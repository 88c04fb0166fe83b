"""Several files that take their new text together, or not at all."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path


def write_together(files: Mapping[Path, str]) -> None:
    """Give each of `files` its text; when one of them cannot be written, all stay as they were.

    Every text is on the disk under another name before the first file changes, so that a full disk
    changes nothing. Raises OSError.
    """
    before = {path: path.read_bytes() if path.exists() else None for path in files}
    beside = {path: path.with_name(f".{path.name}.new") for path in files}
    done: list[Path] = []
    try:
        for path, text in files.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            _on_disk(beside[path], text)
        for path in files:
            done.append(path)
            beside[path].replace(path)
    except OSError:
        for path in done:
            _back(path, before[path])
        raise
    finally:
        for path in beside.values():
            path.unlink(missing_ok=True)


def _on_disk(path: Path, text: str) -> None:
    with path.open("w", encoding="utf-8", newline="\n") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())


def _back(path: Path, data: bytes | None) -> None:
    if data is None:
        path.unlink(missing_ok=True)
    elif path.read_bytes() != data:
        path.write_bytes(data)
