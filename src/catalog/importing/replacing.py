"""Files replaced all together or not at all."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterable
from pathlib import Path

from catalog.importing.proposal import NewText


class ChangedMeanwhileError(Exception):
    """A file is no longer as it was when the change was shown."""


def replace_files(texts: Iterable[NewText]) -> None:
    """Write `texts`. Raises ChangedMeanwhileError, before anything is written, if one changed.

    Each is written beside its place first; only when all are there do they take their places.
    """
    texts = tuple(texts)
    for text in texts:
        now = text.path.read_bytes() if text.path.exists() else None
        if now != text.before:
            raise ChangedMeanwhileError(str(text.path))
    made: list[tuple[Path, Path]] = []
    try:
        made.extend((_beside(text), text.path) for text in texts)
        for new, path in made:
            new.replace(path)
    finally:
        for new, _ in made:
            new.unlink(missing_ok=True)


def _beside(text: NewText) -> Path:
    """A new file with the text in the folder of its place, with the rights of the old one."""
    text.path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=f".{text.path.name}.", dir=text.path.parent)
    with os.fdopen(handle, "wb") as file:
        file.write(text.after)
        file.flush()
        os.fsync(file.fileno())
    mode = text.path.stat().st_mode & 0o777 if text.path.exists() else 0o644
    Path(name).chmod(mode)
    return Path(name)
