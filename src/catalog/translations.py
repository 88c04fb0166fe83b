"""How the translation of each chapter stands, and recording that it was brought up to date."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import chain
from pathlib import Path

from catalog.content.translating import confirmed
from catalog.model.catalog import Catalog
from catalog.model.textbook import Chapter, State

WORDS = {
    State.COMPLETE: "已译 complete",
    State.STALE: "旧了 stale",
    State.UNRECORDED: "没有记录 unrecorded",
}


@dataclass(frozen=True, slots=True)
class Standing:
    """The English `file`, and the names of the Chinese sections in each state."""

    file: str
    sections: dict[State, tuple[str, ...]]

    @property
    def complete(self) -> bool:
        return not (self.sections[State.STALE] or self.sections[State.UNRECORDED])


def standing(chapter: Chapter) -> Standing:
    """How each section of `chapter` stands."""
    found: dict[State, list[str]] = {state: [] for state in State}
    for section, _ in chapter.pairs:
        found[chapter.state(section)].append(section.name)
    return Standing(chapter.en.file, {state: tuple(names) for state, names in found.items()})


def all_standings(catalog: Catalog) -> list[Standing]:
    """Every page and chapter, by file."""
    return sorted((standing(c) for c in written(catalog)), key=lambda one: one.file)


def written(catalog: Catalog) -> Iterator[Chapter]:
    """Every page about the site, and every chapter."""
    return chain(catalog.pages, catalog.chapters)


def table(standings: Iterable[Standing]) -> str:
    """One line for each file, and below it the sections that are stale or unrecorded."""
    lines = []
    for one in standings:
        whole = sum(len(names) for names in one.sections.values())
        lines.append(f"{len(one.sections[State.COMPLETE])}/{whole}  {one.file}")
        for state in (State.STALE, State.UNRECORDED):
            lines.extend(f"      {WORDS[state]}: {name}" for name in one.sections[state])
    return "".join(f"{line}\n" for line in lines)


def confirm(root: Path, chapter: Chapter, day: date) -> bool:
    """Record in the English file of `chapter` that it follows the Chinese; True if that changed."""
    path = root / chapter.en.file
    before = path.read_bytes().decode()
    after = confirmed(before, chapter, day)
    path.write_bytes(after.encode())
    return after != before
