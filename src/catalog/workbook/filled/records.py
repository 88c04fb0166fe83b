"""The records of a filled-in workbook: each value as the content's own form writes it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from catalog.model.origin import Origin

Words = str | tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Record:
    """One row. `words` are its values by the path of their key; `origin` knows their cells.

    `unread` are the keys whose cells could not be read. `said` are the keys of the content's form
    that have a column; a group such as `cancelled` has one if any part of it has.
    """

    origin: Origin
    code: str
    words: Mapping[str, Words]
    unread: frozenset[str] = frozenset()
    said: frozenset[str] = frozenset()

    def word(self, key: str) -> str:
        """The one word under `key`, '' if there is none."""
        value = self.words.get(key, "")
        return value if isinstance(value, str) else ""
