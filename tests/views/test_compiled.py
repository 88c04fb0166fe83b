"""Templates are compiled once, and anew when they change."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from jinja2 import DictLoader, Environment

from catalog.views.compiled import kept_templates


@pytest.fixture(autouse=True)
def _bytecode(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)


def rendered(source: str, folder: Path) -> str:
    """What the template `source` says when its compiled form is kept in `folder`."""
    loader = DictLoader({"page": source})
    return (
        Environment(  # noqa: S701
            loader=loader, bytecode_cache=kept_templates(folder)
        )
        .get_template("page")
        .render()
    )


def test_a_compiled_template_is_kept(tmp_path: Path) -> None:
    """One file for each template, found again."""
    folder = tmp_path / "kept"
    assert rendered("Hello", folder) == "Hello"
    kept = list(folder.iterdir())
    assert len(kept) == 1
    written = kept[0].read_bytes()
    assert rendered("Hello", folder) == "Hello"
    assert [file.read_bytes() for file in folder.iterdir()] == [written]


def test_a_changed_template_is_compiled_anew(tmp_path: Path) -> None:
    """An old form never speaks for a new template."""
    assert rendered("Hello", tmp_path) == "Hello"
    assert rendered("Goodbye", tmp_path) == "Goodbye"


def test_nothing_is_kept_where_python_keeps_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The setting that keeps Python from writing its modules holds for templates too."""
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    assert kept_templates(tmp_path / "kept") is None
    assert not (tmp_path / "kept").exists()


def test_a_folder_that_cannot_be_made_is_done_without(tmp_path: Path) -> None:
    """The site is made all the same."""
    file = tmp_path / "file"
    file.write_text("")
    assert kept_templates(file / "kept") is None
    assert kept_templates(file) is None
