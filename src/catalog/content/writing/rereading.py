"""What was written is read once more before it is kept."""

from __future__ import annotations

from typing import Any

from catalog.content.files import ContentFile
from catalog.content.shapes import Report, Unreadable
from catalog.content.writing.marks import NoPlaceError
from catalog.content.yaml_tree import read_tree


def read_again(text: str, file: ContentFile, name: str) -> Any:
    """The record that `text` says as a file `name` of the kind `file`; else NoPlaceError."""
    plain = text.removeprefix("\ufeff").replace("\r\n", "\n")
    report = Report(name)
    tree = read_tree(plain, name, report.problems)
    record = file.form.read(tree, report) if tree is not None else None
    if record is None or isinstance(record, Unreadable) or report.problems:
        raise NoPlaceError("what was written cannot be read")
    return record
