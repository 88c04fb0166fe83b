"""Names as people write them, and the records they mean."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from catalog.model.text import Text
from catalog.problems import Problem, listed, visible
from catalog.workbook.reading import codes
from catalog.workbook.reading.faults import unusable
from catalog.workbook.reading.grid import Cell
from catalog.workbook.reading.signs import folded

# The endings that people leave out, and what else they write for them.
_ENDINGS = (
    "街道",
    "社区",
    "镇",
    "乡",
    "村",
    "subdistrict",
    "community",
    "township",
    "village",
    "town",
)
_OFFICES = (
    *(("村民委员会", "村"), ("村委会", "村"), ("居民委员会", "社区"), ("居委会", "社区")),
    *(("街道办事处", "街道"), ("街道办", "街道"), ("办事处", "街道")),
)
_BETWEEN = re.compile("[、，,;；/\n]+")
_BOTH = re.compile(r"(.+?) *[(（\[]([^()（）\[\]]+)[)）\]]", re.DOTALL)
_LONGEST = 80  # characters of a name
_MOST_NEAR = 3


@dataclass(frozen=True, slots=True)
class Named:
    """A record that a cell can name: by its id or by any of its names, the first one shown."""

    id: str
    names: tuple[str, ...] = ()

    def __str__(self) -> str:
        """The record so that a cell with these words names it: 清江镇 (qingjiang)."""
        return f"{self.names[0]} ({self.id})" if self.names else self.id


class Names:
    """The records of one kind that a column may name."""

    def __init__(self, kind: Text, records: Iterable[Named]) -> None:
        """`kind` is what they are called, in the singular: 乡镇, township."""
        self._kind = kind
        self._records = {record.id: record for record in records}
        named = [(_key(name), one.id) for one in self._records.values() for name in one.names]
        self._by_id = _index((_key(identity), identity) for identity in self._records)
        self._by_name = _index(named)
        self._by_short_name = _index((_shortened(key), identity) for key, identity in named)
        self._near: dict[str, str] = {}

    def find(self, cell: Cell) -> str | Problem:
        """The id of the one record that `cell` names."""
        return unusable(cell) or self._one(cell.text, cell)

    def find_all(self, cell: Cell) -> tuple[str, ...] | Problem:
        """The ids of the records that `cell` names, parted by 、 or a comma, each once, in order.

        The first part that names no record is the problem.
        """
        if fault := unusable(cell):
            return fault
        found: dict[str, None] = {}
        for part in self._parts(cell.text):
            one = self._one(part, cell)
            if isinstance(one, Problem):
                return one
            found[one] = None
        return tuple(found) or codes.CELL_EMPTY.at(cell.place)

    def _parts(self, text: str) -> list[str]:
        """The names in `text`; a space parts them only where each is known by itself."""
        if self._meant(text):
            return [text]
        parts = [part for part in _BETWEEN.split(text) if part.strip()]
        words = [word for part in parts for word in part.split()]
        return words if all(map(self._meant, words)) else parts

    def _one(self, text: str, cell: Cell) -> str | Problem:
        meant = sorted(self._meant(text))
        if len(meant) == 1:
            return meant[0]
        kind = {"kind_zh": self._kind.zh, "kind_en": self._kind.en}
        if meant:
            records = listed(self._records[one] for one in meant)
            first = meant[0]
            return codes.NAME_AMBIGUOUS.at(
                cell.place, value=visible(text, 40), records=records, first=first, **kind
            )
        near = self._nearest(_key(text))
        code = codes.NAME_NEAR if near else codes.NAME_UNKNOWN
        return code.at(cell.place, value=visible(text, 40), near=near, **kind)

    def _meant(self, text: str) -> set[str]:
        """The records that `text` names: by id, else by full name, else without the ending."""
        key = _key(text)
        for index in (self._by_id, self._by_name):
            if key in index:
                return index[key]
        both = _BOTH.fullmatch(text.strip()) if len(text) <= _LONGEST else None
        if both and (known := self._by_id.get(_key(both[2]))):
            named = self._meant(both[1])
            return (known & named or known | named) if named else set()
        return self._by_short_name.get(key, set())

    def _nearest(self, key: str) -> str:
        """The records whose id or name is a slip or two away from `key`, nearest first."""
        if key not in self._near:
            most = max(1, len(key) // 3)
            known = (self._by_id, self._by_name, self._by_short_name)
            steps: dict[str, int] = {}
            for name, ids in ((name, ids) for index in known for name, ids in index.items()):
                apart = _slips(key, name) if abs(len(key) - len(name)) <= most else most + 1
                for one in ids if apart <= most and apart < len(key) else ():
                    steps[one] = min(apart, steps.get(one, apart))
            near = sorted(steps, key=lambda one: (steps[one], one))[:_MOST_NEAR]
            self._near[key] = listed(self._records[one] for one in near)
        return self._near[key]


def _index(pairs: Iterable[tuple[str, str]]) -> Mapping[str, set[str]]:
    found: dict[str, set[str]] = {}
    for key, identity in pairs:
        found.setdefault(key, set()).add(identity)
    return found


def _key(name: str) -> str:
    """`name` as it is compared: without spaces, dashes and letters of one form, offices as places.

    What is longer than any name is no name.
    """
    if len(name) > _LONGEST:
        return ""
    key = folded(name).replace(" ", "").replace("~", "-").casefold().rstrip(".。")
    for office, ending in _OFFICES:
        if key.endswith(office) and len(key) > len(office):
            return key.removesuffix(office) + ending
    return key


def _shortened(key: str) -> str:
    """The name without its ending, where two characters are left."""
    for ending in _ENDINGS:
        if key.endswith(ending) and len(key) >= len(ending) + 2:
            return key.removesuffix(ending)
    return key


def _slips(one: str, other: str) -> int:
    """How many characters must be added, left out, changed or swapped with the next."""
    before: list[int] = []
    last = list(range(len(other) + 1))
    for at, sign in enumerate(one):
        row = [at + 1]
        for there, its in enumerate(other):
            least = min(row[there] + 1, last[there + 1] + 1, last[there] + (sign != its))
            if at and there and sign == other[there - 1] and one[at - 1] == its:
                least = min(least, before[there - 1] + 1)
            row.append(least)
        before, last = last, row
    return last[-1]
