"""What a column of the workbook is: its name in both languages, its kind of value, its help."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What stands in the cells of a column."""

    CODE = "code"
    NAME = "name"  # the name or id of one record
    NAMES = "names"  # several, with 、 between them
    DAY = "day"
    CLOCK = "clock"
    WHOLE = "whole"
    CHOICE = "choice"  # one of a few fixed words
    PHONE = "phone"
    WORDS = "words"


@dataclass(frozen=True, slots=True)
class Column:
    """One column. `key` is the path of the value in the content's own form.

    `required` says that no row does without; a column of a `group` is required in rows that have
    something in any column whose key begins with the group. `source` names the list behind its
    drop-down. `also` are other names that people give it. `least` and `most` bound a number.
    """

    key: str
    zh: str
    en: str
    kind: Kind
    help_zh: str
    help_en: str
    width: int = 12
    required: bool = False
    group: str = ""
    source: str = ""
    also: tuple[str, ...] = ()
    least: int = 0
    most: int = 1000

    @property
    def header(self) -> str:
        """What stands at the head of the column: the Chinese name, the English below it."""
        return f"{self.zh}{' *' if self.required else ''}\n{self.en}"


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet of rows. `rows` is for how many rows it is made."""

    id: str
    zh: str
    en: str
    columns: tuple[Column, ...]
    rows: int
    also: tuple[str, ...] = ()

    @property
    def title(self) -> str:
        """The name on the tab."""
        return f"{self.zh} {self.en}"

    def column(self, key: str) -> Column:
        """The column with the path `key`. Raises KeyError if there is none."""
        for column in self.columns:
            if column.key == key:
                return column
        raise KeyError(key)
