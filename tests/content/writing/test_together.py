"""Several files are written together or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from catalog.content.writing.together import write_together
from tests.site.building import files_below


def test_all_are_written(tmp_path: Path) -> None:
    """New folders are made, what stood there is replaced, nothing else is left."""
    (tmp_path / "a.yml").write_text("old", encoding="utf-8")
    write_together({tmp_path / "a.yml": "甲\n", tmp_path / "new" / "b.yml": "b\n"})
    assert files_below(tmp_path) == {"a.yml": "甲\n".encode(), "new/b.yml": b"b\n"}


def test_where_one_cannot_be_written_all_stay(tmp_path: Path) -> None:
    """A folder stands in the place of the last file."""
    (tmp_path / "a.yml").write_text("old", encoding="utf-8")
    (tmp_path / "c.yml").mkdir()
    (tmp_path / "c.yml" / "mine").write_text("mine", encoding="utf-8")
    before = files_below(tmp_path)
    with pytest.raises(OSError, match=r"c\.yml"):
        write_together({tmp_path / n: "new" for n in ("a.yml", "b.yml", "c.yml")})
    assert files_below(tmp_path) == before
