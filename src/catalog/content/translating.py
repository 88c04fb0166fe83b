"""Records what an English chapter was translated from, in the front matter of its file."""

from __future__ import annotations

import json
from datetime import date

from catalog.model.textbook import Chapter, State

_KEY = "translation:"


def confirmed(text: str, chapter: Chapter, day: date) -> str:
    """`text`, the English file of `chapter`, with a record for every section of the Chinese.

    Sections that were complete keep their day; all others are confirmed as of `day`. Nothing else
    in the file changes.
    """
    newline = "\r\n" if "\r\n" in text else "\n"
    lines = text.split(newline)
    end = next(n for n, line in enumerate(lines[1:], 1) if line.rstrip() == "---")
    kept = _without_records(lines[1:end])
    return newline.join([lines[0], *kept, *_records(chapter, day), *lines[end:]])


def _without_records(lines: list[str]) -> list[str]:
    kept: list[str] = []
    within = False
    for line in lines:
        within = line.startswith(_KEY) or (within and line[:1] in (" ", "-", "#", ""))
        if not within:
            kept.append(line)
    return kept


def _records(chapter: Chapter, day: date) -> list[str]:
    lines = [_KEY]
    for section, _ in chapter.pairs:
        record = chapter.record(section)
        on = record.on if record and chapter.state(section) is State.COMPLETE else day
        name = json.dumps(section.name, ensure_ascii=False)
        lines.append(f"  - {{section: {name}, source: {section.digest}, on: {on}}}")
    return lines if len(lines) > 1 else []
