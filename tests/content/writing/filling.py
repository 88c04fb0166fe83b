"""What an author does with what was begun: every mark is replaced by words of the right kind."""

from __future__ import annotations

import re
from pathlib import Path

from catalog.content.reader import read_content
from catalog.content.writing.files import Written
from catalog.model.catalog import Catalog
from catalog.problems import Place
from catalog.rules.table import broken
from tests.builders import faults

_VALUES = {
    "zh": "写好了",
    "en": "Written",
    "seats": "20",
    "theory": "4",
    "practice": "4",
    "kind": "completion",
    "in_course": "false",
}


def catalog_of(content: Path) -> Catalog:
    """What can be read in the folder `content`."""
    catalog = read_content(content).catalog
    assert catalog is not None
    return catalog


def told(content: Path) -> list[tuple[str, str]]:
    """The faults of reading and of the rules."""
    read = read_content(content)
    assert read.catalog is not None
    return faults(sorted([*read.problems, *broken(read.catalog)]))


def marked_places(content: Path, *paths: Path) -> list[tuple[str, str]]:
    """Where a person sees marks: each line of a chapter, each value in YAML; comments not."""
    places = []
    for path in paths:
        pattern = "(待写|TO BE WRITTEN)"
        if path.suffix == ".yml":
            pattern = f"^[^#]*?: {pattern}$"
        for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), 1):
            mark = re.search(pattern, line)
            if mark:
                name = path.relative_to(content.parent).as_posix()
                places.append(Place(name, number, mark.start(1) + 1))
    return [(str(place), "text-unwritten") for place in sorted(places)]


def fill(path: Path, **values: str) -> None:
    """Put something into the place of every mark of the file: by its key in YAML, else a word."""
    known = _VALUES | values
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".yml":
        ids = iter(("dish", "stir"))
        text = re.sub(r"id: 待写", lambda _: f"id: {next(ids)}", text)
        text = re.sub(
            r"(\w+): (?:待写|TO BE WRITTEN)$",
            lambda found: f"{found[1]}: {known[found[1]]}",
            text,
            flags=re.MULTILINE,
        )
    else:
        text = re.sub(r"待写(（[^（）]*）)?", "写好了", text)
        text = re.sub(r"TO BE WRITTEN( \([^()]*\))?", "Written", text)
    path.write_text(text, encoding="utf-8")


def choose(path: Path, written: Written) -> None:
    """Fill what the new run in the file leaves open with the first thing that would do."""
    before, code, after = path.read_text(encoding="utf-8").partition(f"code: {written.name}\n")
    for choice in written.choices:
        value = f"[{choice.among[0]}]" if choice.key == "teachers" else choice.among[0]
        after = after.replace(f"{choice.key}: 待写", f"{choice.key}: {value}", 1)
    path.write_text(before + code + after, encoding="utf-8")
