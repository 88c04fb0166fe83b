"""The command line: what it prints, and what it returns."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from catalog.cli import main
from tests.site.building import ROOT, files_below

Command = Callable[..., tuple[int, str, str]]


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """A copy of the sample, in which nothing is wrong, to be spoilt."""
    return Path(shutil.copytree(ROOT / "tests" / "fixtures" / "content", tmp_path / "content"))


@pytest.fixture
def catalog(capsys: pytest.CaptureFixture[str], content: Path) -> Command:
    """Runs a command on the copy; returns its result, its output and its errors."""

    def command(*arguments: str) -> tuple[int, str, str]:
        result = main(["--content", str(content), *arguments])
        said = capsys.readouterr()
        return result, said.out, said.err

    return command


def spoil(content: Path) -> None:
    """A trade that does not exist, in the third line of a course."""
    course = content / "courses" / "chef.yml"
    text = course.read_text(encoding="utf-8")
    course.write_text(text.replace("level: 5", "level: 12", 1), encoding="utf-8")


NOTHING_WRONG = "0 个错误、0 个警告、0 个提示 / 0 errors, 0 warnings, 0 notes\n"


def test_content_in_order_is_ok(catalog: Command) -> None:
    """0, and a line that says so."""
    assert catalog("check") == (0, NOTHING_WRONG, "")


def test_a_waiver_is_held_against_the_day_that_is_given(catalog: Command, content: Path) -> None:
    """Allowed before its end; after it, the error is back."""
    path = content / "venues.yml"
    path.write_text(path.read_text(encoding="utf-8").replace("capacity: 30", "capacity: 19"))
    (content / "waivers.yml").write_text(
        "waivers:\n  - {rule: seats-over-capacity, about: CS-2702, until: 2027-02-28,"
        " reason: {zh: 加凳子。, en: Stools are added.}}\n",
        encoding="utf-8",
    )
    allowed = "0 个错误、0 个警告、1 个提示 / 0 errors, 0 warnings, 1 note\n"
    result, out, _ = catalog("check", "--date", "2027-02-28")
    assert (result, out.splitlines(keepends=True)[-1]) == (0, allowed)
    result, out, _ = catalog("check", "--date", "2027-03-01")
    assert result == 1
    assert "[waiver-ended]" in out
    assert catalog("check", "--date", "tomorrow")[0] == 2


def test_a_fault_is_said_as_text(catalog: Command, content: Path) -> None:
    """1; file, line and column, both languages, and the count."""
    spoil(content)
    result, out, err = catalog("check")
    assert (result, err) == (1, "")
    assert out.startswith("content/courses/chef.yml:")
    assert "错误 error" in out
    assert out.endswith("1 个错误、0 个警告、0 个提示 / 1 error, 0 warnings, 0 notes\n")


def test_a_fault_is_said_as_json(catalog: Command, content: Path) -> None:
    """A list, and nothing else."""
    spoil(content)
    result, out, err = catalog("check", "--format", "json")
    (problem,) = json.loads(out)
    assert (result, err) == (1, "")
    assert (problem["file"], problem["severity"]) == ("content/courses/chef.yml", "error")
    assert problem["line"] > 1


def test_a_fault_is_said_as_annotation(catalog: Command, content: Path) -> None:
    """One line."""
    spoil(content)
    result, out, err = catalog("check", "--format", "github")
    assert (result, err, out.count("\n")) == (1, "", 1)
    assert out.startswith("::error file=content/courses/chef.yml,line=")


def test_a_warning_is_no_failure(catalog: Command, content: Path) -> None:
    """0, though it is said."""
    trades = content / "trades.yml"
    trades.write_bytes(b"\xef\xbb\xbf" + trades.read_bytes())
    result, out, _ = catalog("check")
    assert result == 0
    assert out.endswith("0 个错误、1 个警告、0 个提示 / 0 errors, 1 warning, 0 notes\n")


@pytest.mark.parametrize("command", [("check",), ("build", "--out", "x"), ("readability",)])
def test_a_wrong_folder_is_said(
    command: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    """2, in both languages, not a traceback."""
    assert main(["--content", "no-such-folder", *command]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err == (
        "没有内容文件夹 no-such-folder，请在项目的最上层运行。\n"
        "There is no content folder no-such-folder; run this at the top of the project.\n"
    )


def test_an_unknown_command_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    """2, as programs do."""
    for arguments in ([], ["fly"], ["check", "--format", "xml"], ["build"]):
        with pytest.raises(SystemExit) as left:
            main(arguments)
        assert left.value.code == 2
    assert "usage: catalog" in capsys.readouterr().err


def test_the_sources_are_built(catalog: Command, tmp_path: Path) -> None:
    """Both languages, relative links, the day that was given."""
    out = tmp_path / "out"
    result, said, err = catalog("build", "--out", str(out), "--date", "2026-11-23")
    written = files_below(out)
    assert (result, err) == (0, "")
    pages = [name for name in written if name.endswith(".md")]
    assert said == f"写了 {len(pages)} 页 / {len(pages)} pages written: {out}\n"
    english = {name.removeprefix("en/") for name in written if name.startswith("en/")}
    assert english == {name for name in written if not name.startswith("en/")}
    assert {Path(name).name for name in pages} == {"index.md"}
    assert {Path(name).suffix for name in written} == {".md", ".ics", ".xml", ".html"}
    assert [name for name in written if name.endswith(".html")] == [
        "courses/cook/index.html",
        "en/courses/cook/index.html",
    ]


def test_a_note_is_no_matter_for_a_build(catalog: Command, content: Path, tmp_path: Path) -> None:
    """The check tells it, and that is enough."""
    chapter = content / "textbooks" / "chef" / "safety.md"
    text = chapter.read_text(encoding="utf-8")
    chapter.write_text(text.replace("人走火关", "人走务必关火"), encoding="utf-8")
    english = chapter.with_name("safety.en.md")
    catalog("translations", "--confirm", str(english), "--date", "2026-11-23")
    result, out, _ = catalog("check")
    assert (result, "[word-official]" in out) == (0, True)
    result, _, err = catalog("build", "--out", str(tmp_path / "out"), "--date", "2026-11-23")
    assert (result, err) == (0, "")


def test_the_same_day_gives_the_same_sources(catalog: Command, tmp_path: Path) -> None:
    """By date, or by SOURCE_DATE_EPOCH, with the site's address."""
    one, two = tmp_path / "one", tmp_path / "two"
    for out in (one, two):
        address = ("--url", "https://a.example")
        assert catalog("build", "--out", str(out), "--date", "2026-11-23", *address)[0] == 0
    assert files_below(one) == files_below(two)
    page = (one / "en" / "courses" / "chef" / "index.md").read_text(encoding="utf-8")
    assert "https://a.example/en/courses/chef/" in page


def test_a_folder_with_files_is_refused(catalog: Command, tmp_path: Path) -> None:
    """2, and what is in it stays."""
    out = tmp_path / "out"
    out.mkdir()
    (out / "mine.txt").write_text("mine", encoding="utf-8")
    result, said, err = catalog("build", "--out", str(out))
    assert (result, said) == (2, "")
    assert err == (
        f"{out} 里已经有文件，请换一个空文件夹。\n{out} is not empty; choose an empty folder.\n"
    )
    assert files_below(out) == {"mine.txt": b"mine"}


def test_an_empty_folder_is_taken(catalog: Command, tmp_path: Path) -> None:
    """It need not be removed first."""
    out = tmp_path / "out"
    out.mkdir()
    assert catalog("build", "--out", str(out), "--date", "2026-11-23")[0] == 0


def test_a_file_in_the_way_is_said(catalog: Command, tmp_path: Path) -> None:
    """2, not a traceback."""
    out = tmp_path / "out"
    out.write_text("a file", encoding="utf-8")
    result, said, err = catalog("build", "--out", str(out))
    assert (result, said) == (2, "")
    assert str(out) in err


@pytest.mark.parametrize("day", ["tomorrow", "2026-13-01", "23.11.2026"])
def test_a_bad_date_is_refused(catalog: Command, tmp_path: Path, day: str) -> None:
    """2, in both languages, and nothing is written."""
    result, said, err = catalog("build", "--out", str(tmp_path / "out"), "--date", day)
    assert (result, said) == (2, "")
    assert err == (
        f"“{day}”不是日期，要写成 2026-11-23 这样。\n"
        f"“{day}” is not a day; write it like 2026-11-23.\n"
    )
    assert not (tmp_path / "out").exists()


def test_a_bad_epoch_is_refused(
    catalog: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The variable is checked as well."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "soon")
    result, _, err = catalog("build", "--out", str(tmp_path / "out"))
    assert result == 2
    assert "“soon”" in err


def test_faulty_content_is_not_built(catalog: Command, content: Path, tmp_path: Path) -> None:
    """1, the faults in the terminal, and no folder."""
    spoil(content)
    result, said, err = catalog("build", "--out", str(tmp_path / "out"))
    assert (result, said) == (1, "")
    assert err.startswith("content/courses/chef.yml:")
    assert not (tmp_path / "out").exists()


def test_the_command_is_installed() -> None:
    """`catalog check` at the top of the project, where there are notes at most."""
    done = subprocess.run(
        [sys.executable, "-c", "from catalog.cli import main; raise SystemExit(main(['check']))"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert re.search(r"/ 0 errors, 0 warnings, \d+ notes?\n\Z", done.stdout)
