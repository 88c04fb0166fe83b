"""Names as people write them, and the records they mean."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from catalog.model.text import Text
from catalog.problems import Problem
from catalog.workbook.reading.grid import Cell


@dataclass(frozen=True, slots=True)
class Named:
    """A record that a cell can name: by its id or by any of its names, the first one shown."""

    id: str
    names: tuple[str, ...]


class Names:
    """The records of one kind that a column may name."""

    def __init__(self, kind: Text, records: Iterable[Named]) -> None:
        """`kind` is what they are called, in the singular: 乡镇, township."""
        raise NotImplementedError

    def find(self, cell: Cell) -> str | Problem:
        """The id of the one record that `cell` names."""
        raise NotImplementedError

    def find_all(self, cell: Cell) -> tuple[str, ...] | Problem:
        """The ids of the records that `cell` names, parted by 、 or a comma, in their order."""
        raise NotImplementedError
