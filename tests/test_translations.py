"""`catalog translations`: what is missing, stale or complete, and recording what was done."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from catalog.cli import main

SAMPLE = Path(__file__).parent / "fixtures" / "content"
CHAPTER = "textbooks/chef/safety"

Command = Callable[..., tuple[int, str, str]]


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """A copy of the sample, to be changed."""
    return Path(shutil.copytree(SAMPLE, tmp_path / "content"))


@pytest.fixture
def translations(capsys: pytest.CaptureFixture[str], content: Path) -> Command:
    """Runs the command on the copy; returns its result, its output and its errors."""

    def command(*arguments: str) -> tuple[int, str, str]:
        result = main(["--content", str(content), "translations", *arguments])
        said = capsys.readouterr()
        return result, said.out, said.err

    return command


def change(content: Path, old: str, new: str) -> None:
    path = content / f"{CHAPTER}.md"
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_what_is_up_to_date_is_counted(translations: Command) -> None:
    """One line for each file."""
    assert translations() == (
        0,
        f"1/1  content/about.en.md\n14/14  content/{CHAPTER}.en.md\n"
        "2 个英文文件，2 个不用改 / 2 of 2 English files are up to date\n",
        "",
    )


def test_a_section_that_changed_is_named(translations: Command, content: Path) -> None:
    """Also one that has a new name, and so no record."""
    change(content, "手艺再好", "手艺再高")
    change(content, "## 用刀", "## 拿刀")
    result, out, _ = translations()
    assert result == 0
    assert f"12/14  content/{CHAPTER}.en.md\n" in out
    assert "      旧了 stale: 为什么重要\n      没有记录 unrecorded: 拿刀\n" in out
    assert out.endswith("2 个英文文件，1 个不用改 / 1 of 2 English files are up to date\n")


def test_what_was_brought_up_to_date_is_recorded(translations: Command, content: Path) -> None:
    """As of the day that is given; what was complete keeps its day, and the text is untouched."""
    change(content, "手艺再好", "手艺再高")
    path = content / f"{CHAPTER}.en.md"
    before = path.read_text(encoding="utf-8")
    said = translations("--confirm", str(path), "--date", "2027-01-02")
    assert said == (0, f"记下了 / recorded: content/{CHAPTER}.en.md\n", "")
    after = path.read_text(encoding="utf-8")
    changed = [
        new for old, new in zip(before.split("\n"), after.split("\n"), strict=True) if old != new
    ]
    assert len(changed) == 1
    assert changed[0].startswith('  - {section: "为什么重要", source: ')
    assert changed[0].endswith(", on: 2027-01-02}")
    assert translations("--confirm", str(path), "--date", "2027-01-03") == (0, "", "")
    assert translations()[1].endswith(
        "2 个英文文件，2 个不用改 / 2 of 2 English files are up to date\n"
    )


@pytest.mark.parametrize("name", [f"{CHAPTER}.md", "glossary.yml", "nothing.en.md"])
def test_only_english_files_can_be_confirmed(
    translations: Command, content: Path, name: str
) -> None:
    """Anything else is refused in both languages."""
    result, out, err = translations("--confirm", str(content / name))
    assert (result, out) == (2, "")
    assert "不是一章的英文文件" in err
    assert "is not the English file of a chapter" in err


def test_a_bad_day_is_refused(translations: Command, content: Path) -> None:
    """Nothing is recorded."""
    path = content / f"{CHAPTER}.en.md"
    before = path.read_bytes()
    assert translations("--confirm", str(path), "--date", "tomorrow")[0] == 2
    assert path.read_bytes() == before


def test_content_that_cannot_be_read_has_no_translations(
    translations: Command, content: Path
) -> None:
    """The check says what is wrong."""
    (content / "catalog.yml").unlink()
    result, _, err = translations()
    assert result == 2
    assert "Run catalog check and put it right first" in err
