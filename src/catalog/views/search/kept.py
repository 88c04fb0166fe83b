"""How words are read, kept where Python keeps its own modules.

Loading the dictionary of readings takes longer than a whole build of a small catalog, and words
are read the same way tomorrow.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from importlib.metadata import version
from pathlib import Path

_FOLDER = Path(__file__).parent / "__pycache__"


class KeptReadings:
    """Readings by word, kept in `folder` from one build to the next where that may be written.

    Another version of the dictionary begins anew.
    """

    def __init__(self, folder: Path = _FOLDER) -> None:
        self._file = folder / f"readings-{version('pypinyin')}.json"
        self._known: dict[str, tuple[str, ...]] = self._read()
        self._new = False

    def _read(self) -> dict[str, tuple[str, ...]]:
        if sys.dont_write_bytecode:
            return {}
        try:
            kept: Mapping[str, list[str]] = json.loads(self._file.read_text("utf-8"))
        except (OSError, ValueError):
            return {}
        return {words: tuple(said) for words, said in kept.items()}

    def of(self, words: str, find: Callable[[], Sequence[str]]) -> tuple[str, ...]:
        """What is known of `words`, or else what `find` finds."""
        if words not in self._known:
            self._known[words] = tuple(find())
            self._new = True
        return self._known[words]

    def keep(self) -> None:
        """Keep what was learnt; a folder that cannot be written is left alone."""
        if not self._new or sys.dont_write_bytecode:
            return
        text = json.dumps(self._known, ensure_ascii=False)
        partly = self._file.with_suffix(f".{os.getpid()}")
        try:
            self._file.parent.mkdir(exist_ok=True)
            partly.write_text(text, "utf-8")
            partly.replace(self._file)
        except OSError:
            return
        self._new = False
