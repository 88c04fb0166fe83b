"""One row of a sheet as a record: each cell read as its column says."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import time

from catalog.model.origin import Origin
from catalog.model.schedule import Period
from catalog.problems import Problem
from catalog.workbook.columns import Column, Kind
from catalog.workbook.filled import codes
from catalog.workbook.filled.heads import PAIRS, Head
from catalog.workbook.filled.known import Known
from catalog.workbook.filled.records import Record, Words
from catalog.workbook.reading.clocks import holds_two_times, read_hours, read_time
from catalog.workbook.reading.dates import holds_two_days, read_day, read_days
from catalog.workbook.reading.faults import unusable
from catalog.workbook.reading.grid import Cell, CellError, Row
from catalog.workbook.reading.names import Names
from catalog.workbook.reading.numbers import read_count
from catalog.workbook.reading.phones import read_phone
from catalog.workbook.reading.signs import folded
from catalog.workbook.reasons import english_of

# At which of its cells a fault of a whole group is reported, where that is not the first.
_SPEAKING = {"enrol": "until"}
_TEXT_FILES = (".csv", ".txt", ".tsv")
_GUARDED = re.compile("'+[=+@-]")
_LINE_END = re.compile(r"\s*\n\s*")
_RUN_CODE = re.compile(r"([A-Za-z]{2}) ?[-~_]? ?([0-9]{4,7})")


class Reading:
    """Reads one row; what it finds wrong is in `problems`.

    `lacking` are the problems of values that have no column, by their keys.
    """

    def __init__(
        self, known: Known, head: Head, row: Row, season: Period, courses: Mapping[str, str]
    ) -> None:
        self._known, self._head, self._row = known, head, row
        self._season = season
        self._courses = courses  # of the runs by their codes
        self._words: dict[str, Words] = {}
        self._unread: set[str] = set()
        self.problems: list[Problem] = []
        self.lacking: dict[str, Problem] = {}

    def record(self) -> Record:
        """The record of the row, with as much as could be read."""
        for column in self._head.sheet.columns:
            cell = self._cell(column.key)
            if cell is not None and cell.value is not None:
                self._read(column, cell)
        self._reasons()
        self.problems.extend(self._missing())
        return Record(
            self._origin(),
            code=str(self._words.get("code", "")),
            words=self._words,
            unread=frozenset(self._unread),
            said=frozenset(self._said()),
        )

    def _cell(self, key: str) -> Cell | None:
        column = self._head.columns.get(key)
        return self._row.cell(column) if column else None

    def _said(self) -> Iterator[str]:
        """The keys that have a column; the second of a pair goes with the first."""
        for key in self._head.columns:
            yield key.partition(".")[0]
            if key in PAIRS:
                yield PAIRS[key].partition(".")[0]

    def _origin(self) -> Origin:
        places = {key: (self._row.number, column) for key, column in self._head.columns.items()}
        for key, place in tuple(places.items()):
            group, _, last = key.partition(".")
            if last and (last == _SPEAKING.get(group) or group not in places):
                places[group] = place
        at = self._head.page.place
        column = self._head.columns.get("code", 0)
        return Origin(at.file, self._row.number, column, places, sheet=at.sheet)

    def _read(self, column: Column, cell: Cell) -> None:
        pair = PAIRS.get(column.key)
        if pair and self._empty(pair) and self._both(column, cell, pair):
            return
        if column.key in self._words or column.key in self._unread:
            return
        value = self._value(column, cell)
        if isinstance(value, Problem):
            self.problems.append(value)
            self._unread.add(column.key)
        elif value is not None:
            self._words[column.key] = value

    def _empty(self, key: str) -> bool:
        cell = self._cell(key)
        return cell is None or cell.value is None

    def _both(self, column: Column, cell: Cell, pair: str) -> bool:
        """Whether one cell holds the first and the second of a pair; if so, it is read so."""
        if column.kind is Kind.CLOCK and holds_two_times(cell):
            hours = read_hours(cell)
            if not isinstance(hours, Problem):
                self._words |= {column.key: _clock(hours.start), pair: _clock(hours.end)}
                return True
            self.problems.append(hours)
        elif column.kind is Kind.DAY and holds_two_days(cell):
            days = read_days(cell, self._season)
            if not isinstance(days, Problem):
                self._words |= {column.key: f"{days.first}", pair: f"{days.last}"}
                return True
            self.problems.append(days)
        else:
            return False
        self._unread |= {column.key, pair}
        return True

    def _value(self, column: Column, cell: Cell) -> Words | Problem | None:
        kind = column.kind
        if kind is Kind.DAY:
            day = read_day(cell, self._season)
            return day if isinstance(day, Problem) else day.isoformat()
        if kind is Kind.CLOCK:
            clock = read_time(cell)
            return clock if isinstance(clock, Problem) else _clock(clock)
        if kind is Kind.WHOLE:
            count = read_count(cell, column.least, column.most)
            return count if isinstance(count, Problem) else str(count)
        if isinstance(cell.value, CellError):
            return unusable(cell)
        if kind is Kind.CODE:
            return _code(cell.text)
        if kind is Kind.PHONE:
            return read_phone(cell, _words(cell))
        if kind is Kind.WORDS:
            return _words(cell)
        names = self._names(column)
        if names is None:  # its course or township is what must be put right first
            self._unread.add(column.key)
            return None
        return names.find_all(cell) if kind is Kind.NAMES else names.find(cell)

    def _names(self, column: Column) -> Names | None:
        """What the column may name; None where that hangs on a value that could not be read."""
        if column.source == "units":
            return self._known.units(self._courses.get(str(self._words.get("code")), ""))
        if column.source == "villages":
            if "township" in self._unread:
                return None
            return self._known.villages(str(self._words.get("township", "")))
        return self._known.by_source[column.source]

    def _reasons(self) -> None:
        """The English of reasons from the list, which nobody need write."""
        for key in ("cancelled.reason", "moved.reason"):
            english = english_of(str(self._words.get(f"{key}.zh", "")))
            if english and f"{key}.en" not in self._words:
                self._words[f"{key}.en"] = english

    def _missing(self) -> Iterator[Problem]:
        """The cells that must be filled in and are not."""
        for column in self._head.sheet.columns:
            needed = column.required or (column.group and self._has(column.group))
            filled = {*self._words, *self._unread}
            if needed and column.key not in filled and not self._excused(column):
                place = self._row.cell(self._place_of(column.key)).place
                problem = codes.VALUE_MISSING.at(
                    place,
                    zh=column.zh,
                    en=column.en,
                    help_zh=column.help_zh,
                    help_en=column.help_en,
                )
                if column.key in self._head.columns:
                    yield problem
                else:
                    self.lacking[column.key] = problem
        hours = any(
            key in self._unread or self._words.get(key, "0") != "0"
            for key in ("theory", "practice")
        )
        if self._head.sheet.id == "meetings" and not hours:
            yield from self._hours_missing()

    def _hours_missing(self) -> Iterator[Problem]:
        """That no hours are given; told apart where one of the two columns is lacking."""
        columns = [key for key in ("theory", "practice") if key in self._head.columns]
        place = self._row.cell(self._place_of(columns[0] if columns else "code")).place
        if len(columns) == 1:
            lacking = "practice" if columns == ["theory"] else "theory"
            self.lacking[lacking] = codes.HOURS_MISSING.at(place)
        else:
            yield codes.HOURS_MISSING.at(place)

    def _has(self, group: str) -> bool:
        return any(key.startswith(f"{group}.") for key in {*self._words, *self._unread})

    def _excused(self, column: Column) -> bool:
        """Whether the lack is said elsewhere: the column itself is missing, or hangs on another."""
        firsts = [first for first, second in PAIRS.items() if second == column.key]
        known = self._head.columns
        if column.required and column.key not in known and not any(one in known for one in firsts):
            return True
        if any(first in self._unread for first in firsts):
            return True
        cell = self._cell(column.key)
        return cell is not None and cell.value is not None

    def _place_of(self, key: str) -> int:
        """The column of `key`; of the first of its pair, or of the code, if it has none."""
        columns = self._head.columns
        first = next((one for one, second in PAIRS.items() if second == key), "")
        return columns.get(key) or columns.get(first) or columns.get("code", 1)


def _clock(clock: time) -> str:
    return f"{clock:%H:%M}"


def _code(text: str) -> str:
    """A class code as it is written, with small slips of the keyboard put right."""
    found = _RUN_CODE.fullmatch(folded(text))
    return f"{found[1].upper()}-{found[2]}" if found else folded(text)


def _words(cell: Cell) -> str:
    """The words on one line; in CSV without the sign that keeps a text from being a formula."""
    words = _LINE_END.sub(" ", cell.text)
    guarded = cell.place.file.lower().endswith(_TEXT_FILES) and _GUARDED.match(words)
    return words[1:] if guarded else words
