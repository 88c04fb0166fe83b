"""What the tests of reading share: one YAML text read by one shape, and the sample content."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from catalog.content.reader import read_content
from catalog.content.shapes import Report, Shape
from catalog.content.yaml_tree import read_tree
from catalog.rules.table import broken
from tests.builders import faults

SAMPLE = Path(__file__).parent.parent / "fixtures" / "content"


def read(shape: Shape[Any], text: str) -> tuple[Any, Report]:
    """What `shape` makes of `text`, and the report."""
    report = Report("f")
    node = read_tree(text, "f", report.problems)
    assert node is not None
    return shape.read(node, report), report


def told(content: Path) -> list[tuple[str, str]]:
    """The faults of reading and, where there is a catalog, of the rules."""
    read = read_content(content)
    return faults([*read.problems, *(broken(read.catalog) if read.catalog else ())])


def change(path: Path, old: str, new: str) -> None:
    """Put `new` in the place of the only `old`."""
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1
    path.write_text(text.replace(old, new), encoding="utf-8")
