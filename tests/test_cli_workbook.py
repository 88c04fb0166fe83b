"""`catalog template`, `export` and `import`: what they print, return and write."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from catalog.cli import main
from tests.content.reading import SAMPLE
from tests.site.building import files_below
from tests.workbooks.bad import BAD
from tests.workbooks.clerk import RUNS, Clerk

Command = Callable[..., tuple[int, str, str]]
FILE = "schedules/school-1/2027-spring.yml"


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """A copy of the sample."""
    return Path(shutil.copytree(SAMPLE, tmp_path / "content"))


@pytest.fixture
def catalog(content: Path, capsys: pytest.CaptureFixture[str]) -> Command:
    """Runs a command on the copy; returns its result, its output and its errors."""

    def command(*arguments: object) -> tuple[int, str, str]:
        result = main(["--content", str(content), *(str(one) for one in arguments)])
        said = capsys.readouterr()
        return result, said.out, said.err

    return command


def test_a_template_is_filled_with_the_sample_and_imported(
    catalog: Command, content: Path, tmp_path: Path
) -> None:
    """An empty workbook asks about every published class, and changes nothing."""
    path = tmp_path / "empty.xlsx"
    assert catalog("template", "school-1", "--season", "2027-spring", "-o", path) == (
        0,
        f"写好了 / written: {path}\n",
        "",
    )
    before = files_below(content)
    result, out, _ = catalog("import", path, "--yes")
    assert (result, out.count("[run-disappeared]")) == (1, 2)
    assert files_below(content) == before


@pytest.mark.parametrize("name", ["all.xlsx", "all.csv"])
def test_what_is_exported_changes_nothing(
    name: str, catalog: Command, content: Path, tmp_path: Path
) -> None:
    """export, import, export: the same bytes, and no file of the content is touched."""
    before = files_below(content)
    path = tmp_path / name
    catalog("export", "-o", path)
    made = {one: one.read_bytes() for one in tmp_path.glob("all*")}
    result, out, _ = catalog("import", *sorted(made), "--yes")
    assert (result, out.splitlines()[-1]) == (
        0,
        "跟现在的开班安排一样，没有要改的。 / It is the same as the schedule; nothing to change.",
    )
    assert files_below(content) == before
    catalog("export", "-o", path)
    assert {one: one.read_bytes() for one in made} == made


def test_a_change_is_shown_asked_about_and_written(
    catalog: Command, content: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Words first; then just the line that changed, and nothing a second time."""
    (path,) = Clerk().put(RUNS, "名额", 2, 35).save(tmp_path)
    before = files_below(content)
    monkeypatch.setattr("builtins.input", lambda _: "n")
    result, out, _ = catalog("import", path)
    assert (result, out.splitlines()[-1]) == (0, "没有写。 / Nothing was written.")
    assert "    名额：40 → 35 / Seats: 40 → 35\n" in out
    assert files_below(content) == before
    monkeypatch.setattr("builtins.input", lambda _: "是")
    assert catalog("import", path)[0] == 0
    assert files_below(content) == before | {FILE: before[FILE].replace(b"seats: 40", b"seats: 35")}
    assert catalog("import", path, "--yes")[1].splitlines()[-1].startswith("跟现在的开班安排一样")


def test_nobody_to_answer_is_said(
    catalog: Command, content: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """2, and nothing is written."""

    def nobody(_: str) -> str:
        raise EOFError

    monkeypatch.setattr("builtins.input", nobody)
    (path,) = Clerk().put(RUNS, "名额", 2, 35).save(tmp_path)
    before = files_below(content)
    result, _, err = catalog("import", path)
    assert (result, err.splitlines()[-1]) == (
        2,
        "Nobody answered; nothing was written. With --yes it does not ask.",
    )
    assert files_below(content) == before


def test_a_class_is_dropped_only_by_name(catalog: Command, content: Path, tmp_path: Path) -> None:
    """Not by --yes alone."""
    paths = BAD["a class deleted"].made(tmp_path)
    assert catalog("import", *paths, "--yes")[0] == 1
    assert catalog("import", *paths, "--yes", "--drop", "CS-2799")[0] == 1
    assert b"CS-2702" in (content / FILE).read_bytes()
    assert catalog("import", *paths, "--yes", "--drop", "CS-2702")[0] == 0
    assert b"CS-2702" not in (content / FILE).read_bytes()


def test_a_bad_workbook_comes_back_marked(catalog: Command, content: Path, tmp_path: Path) -> None:
    """1, the place in the words of a clerk, and a file with the marks; nothing else is written."""
    (path,) = BAD["a venue mistyped"].made(tmp_path)
    out_path = tmp_path / "marked.xlsx"
    before = files_below(content)
    result, out, _ = catalog("import", path, "--annotated", out_path, "--yes")
    assert result == 1
    assert "班期.xlsx!班期 Classes!D2: 错误 error [cell-name-near]\n" in out
    assert out_path.read_bytes()[:2] == b"PK"
    assert files_below(content) == before


def test_what_cannot_be_done_is_said(catalog: Command, tmp_path: Path) -> None:
    """2: unknown names, other kinds of file, the marks over the workbook itself."""
    path = tmp_path / "a.xlsx"
    for arguments in (
        ("template", "school-9", "-o", path),
        ("template", "school-1", "--season", "2099-spring", "-o", path),
        ("template", "school-1", "-o", tmp_path / "a.pdf"),
        ("export", "--institution", "school-9", "-o", path),
        ("export", "-o", tmp_path / "a.doc"),
        ("import", path, "--annotated", path),
        ("import", path, "--institution", "school-9"),
    ):
        result, out, err = catalog(*arguments)
        assert (result, out) == (2, "")
        assert len(err.splitlines()) == 2
