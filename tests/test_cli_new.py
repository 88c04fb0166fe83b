"""`catalog new`: what it prints, what it returns, and what `catalog check` says afterwards."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from catalog.cli import main
from tests.content.reading import SAMPLE
from tests.site.building import ROOT, files_below

Command = Callable[..., tuple[int, str, str]]

NEXT = (
    "把“待写”和“TO BE WRITTEN”都换掉，再运行 catalog check。\n"
    "Replace every “待写” and “TO BE WRITTEN”, then run catalog check.\n"
)


@pytest.fixture
def catalog(capsys: pytest.CaptureFixture[str]) -> Command:
    """Runs a command on a content folder; returns its result, its output and its errors."""

    def command(content: Path, *arguments: str) -> tuple[int, str, str]:
        result = main(["--content", str(content), *arguments])
        said = capsys.readouterr()
        return result, said.out, said.err

    return command


@pytest.fixture(params=[SAMPLE, ROOT / "content"], ids=["sample", "shipped"])
def content(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A copy of the sample, and one of the shipped content."""
    return Path(shutil.copytree(request.param, tmp_path / "content"))


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    """A copy of the sample."""
    return Path(shutil.copytree(SAMPLE, tmp_path / "content"))


def marked_lines(content: Path, names: set[str]) -> set[tuple[str, int]]:
    """The lines of the files `names` in which a mark stands, outside comments."""
    return {
        (f"content/{name}", number)
        for name in names
        for number, line in enumerate((content / name).read_text("utf-8").split("\n"), 1)
        if not line.startswith("# ") and ("待写" in line or "TO BE WRITTEN" in line)
    }


@pytest.mark.parametrize(
    ("arguments", "names"),
    [
        (("chapter", "{book}", "new-one"),
         {"textbooks/{book}/new-one.md", "textbooks/{book}/new-one.en.md",
          "textbooks/{book}/book.yml"}),
        (("course", "new-one", "--trade", "chef"), {"courses/new-one.yml"}),
        (("run", "{school}", "chef", "{township}"), {"schedules/{school}/2027-spring.yml"}),
        (("run", "{school}", "chef", "{township}", "--season", "2027-spring"),
         {"schedules/{school}/2027-spring.yml"}),
    ],
)  # fmt: skip
def test_only_what_is_unwritten_is_reported(
    arguments: tuple[str, ...], names: set[str], content: Path, catalog: Command
) -> None:
    """In the sample and in the shipped content: each mark, and nothing else.

    The shipped content notes besides that the holidays of a year are not announced.
    """
    small = not (content / "textbooks" / "ba-chef").exists()
    values = {
        "book": "chef" if small else "ba-chef",
        "school": "school-1" if small else "sample-1",
        "township": "lushui" if small else "qingjiang",
    }
    before = files_below(content)
    result, _, err = catalog(content, "new", *(word.format(**values) for word in arguments))
    assert (result, err) == (0, "")
    after = files_below(content)
    changed = {name for name in after if after[name] != before.get(name)}
    assert changed == {name.format(**values) for name in names}
    result, out, _ = catalog(content, "check", "--format", "json")
    problems = [one for one in json.loads(out) if one["severity"] != "note"]
    assert result == 1
    assert {problem["code"] for problem in problems} == {"text-unwritten"}
    places = {(problem["file"], problem["line"]) for problem in problems}
    assert places == marked_lines(content, changed)


def test_a_new_chapter_is_announced(sample: Path, catalog: Command) -> None:
    """Its files, the book, and what to do next."""
    assert catalog(sample, "new", "chapter", "chef", "soup") == (
        0,
        "写好了 / made: soup\n"
        "新文件 / new file: content/textbooks/chef/soup.md\n"
        "新文件 / new file: content/textbooks/chef/soup.en.md\n"
        "加了一项 / added to: content/textbooks/chef/book.yml\n" + NEXT,
        "",
    )


def test_a_new_course_is_announced(sample: Path, catalog: Command) -> None:
    """With what is left to choose."""
    assert catalog(sample, "new", "course", "lorry", "--trade", "driving") == (
        0,
        "写好了 / made: lorry\n"
        "新文件 / new file: content/courses/lorry.yml\n"
        "textbook 要你选 / is yours to choose: chef\n" + NEXT,
        "",
    )


def test_a_new_class_is_announced(sample: Path, catalog: Command) -> None:
    """By its code; where nothing would do, that is said."""
    teachers = sample / "teachers.yml"
    text = teachers.read_text(encoding="utf-8").replace("trades: [chef]", "trades: [driving]")
    teachers.write_text(text, encoding="utf-8")
    assert catalog(sample, "new", "run", "school-1", "chef", "qingshan") == (
        0,
        "写好了 / made: CS-2703\n"
        "加了一项 / added to: content/schedules/school-1/2027-spring.yml\n"
        "teachers 要你选 / is yours to choose: 现在还没有合适的 / there is none that fits yet\n"
        + NEXT,
        "",
    )


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("chapter", "chef", "safety"),
         "content/textbooks/chef/safety.md 已经有了，不会覆盖它。换一个代号。\n"
         "content/textbooks/chef/safety.md exists already and is not overwritten."
         " Choose another id.\n"),
        (("chapter", "chfe", "soup"),
         "没有叫“chfe”的教材。是不是“chef”（厨师）？\n"
         "There is no textbook “chfe”. Did you mean “chef” (Chef)?\n"),
        (("course", "chef", "--trade", "chef"),
         "课程“chef”已经有了：content/courses/chef.yml。换一个代号。\n"
         "The course “chef” exists already: content/courses/chef.yml. Choose another id.\n"),
        (("course", "lorry", "--trade", "drivng"),
         "没有叫“drivng”的工种。是不是“driving”（驾驶）？\n"
         "There is no trade “drivng”. Did you mean “driving” (Driver)?\n"),
        (("run", "school-1", "chef", "qingsan"),
         "没有叫“qingsan”的乡镇。是不是“qingshan”（青山镇）？\n"
         "There is no township “qingsan”. Did you mean “qingshan” (Qingshan Town)?\n"),
    ],
)  # fmt: skip
def test_what_cannot_be_done_is_said(
    arguments: tuple[str, ...], said: str, sample: Path, catalog: Command
) -> None:
    """2, in both languages, and nothing is written."""
    before = files_below(sample)
    assert catalog(sample, "new", *arguments) == (2, "", said)
    assert files_below(sample) == before


def test_without_the_settings_nothing_is_begun(sample: Path, catalog: Command) -> None:
    """2: a content folder that cannot be read is put right first."""
    (sample / "catalog.yml").write_text("[", encoding="utf-8")
    assert catalog(sample, "new", "chapter", "chef", "soup") == (
        2,
        "",
        "有文件读不出来。先运行 catalog check，照提示改好。\n"
        "A file cannot be read. Run catalog check and put it right first.\n",
    )


@pytest.mark.parametrize(
    "arguments", [(), ("book",), ("chapter", "chef"), ("course", "lorry"), ("run", "school-1")]
)
def test_a_command_that_is_not_whole_is_said(
    arguments: tuple[str, ...], sample: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """2, as programs do."""
    with pytest.raises(SystemExit) as left:
        main(["--content", str(sample), "new", *arguments])
    assert left.value.code == 2
    assert "usage: catalog new" in capsys.readouterr().err
