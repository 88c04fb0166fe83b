"""Where a record was written, so that a rule can point at the value it is about."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from catalog.problems import Place


@dataclass(frozen=True, slots=True)
class Origin:
    """The file, line and column of a record, and of each field that was written in it.

    In a workbook there is a `sheet`, and the line is the row.
    """

    file: str
    sheet: str = field(default="", kw_only=True)
    line: int = 0
    column: int = 0
    fields: Mapping[str, tuple[int, int]] | None = None

    @property
    def place(self) -> Place:
        """Where the record begins."""
        return Place(self.file, self.line, self.column, sheet=self.sheet)

    def of(self, *names: str) -> Place:
        """Where the first of the fields `names` that was written stands; else the record."""
        for name in names:
            if self.fields and name in self.fields:
                return Place(self.file, *self.fields[name], sheet=self.sheet)
        return self.place
