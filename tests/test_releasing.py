"""A release tells what changed and records what was said, once."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from catalog import commands, publish, releasing
from catalog.cli import main
from catalog.content.writing.marks import NoPlaceError
from tests.site.building import ROOT, files_below

Command = Callable[..., tuple[int, str, str]]
NOTHING = "和上次公布的一样，没有要写的。/ Nothing has changed since the last release.\n"


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """A copy of the sample, which has been released."""
    return Path(shutil.copytree(ROOT / "tests" / "fixtures" / "content", tmp_path / "content"))


@pytest.fixture
def release(
    capsys: pytest.CaptureFixture[str], content: Path, monkeypatch: pytest.MonkeyPatch
) -> Command:
    """Runs `catalog release` on the copy; returns its result, its output and its errors.

    The clock shows 4 January 2027.
    """
    monkeypatch.setattr(commands.releasing, "_today", lambda _: date(2027, 1, 4))

    def command(*arguments: str) -> tuple[int, str, str]:
        result = main(["--content", str(content), "release", *arguments])
        said = capsys.readouterr()
        return result, said.out, said.err

    return command


def change(content: Path, old: str, new: str) -> None:
    """Put `new` in the place of `old` in the schedule."""
    path = content / "schedules" / "school-1" / "2027-spring.yml"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def fill(content: Path) -> None:
    """The first class takes nobody any more."""
    change(content, "seats: 40", "seats: 40\n    recruitment: full")


def test_without_changes_nothing_is_written(release: Command, content: Path) -> None:
    """On any later day, and it says so."""
    before = files_below(content)
    assert release("--date", "2026-12-24", "--yes") == (0, NOTHING, "")
    assert files_below(content) == before


def test_one_is_one(release: Command, content: Path) -> None:
    """One notice, one address."""
    fill(content)
    assert "公告1条，新网址1个 / 1 notice, 1 new address\n" in release("--date", "2026-12-01")[1]


def test_it_is_shown_before_it_is_written(release: Command, content: Path) -> None:
    """Nobody at a terminal has agreed, so nothing is written."""
    fill(content)
    before = files_below(content)
    result, out, err = release("--date", "2026-12-01")
    assert (result, err) == (0, "")
    assert "2026-002  名额满了：厨师2701班（青山镇）" in out
    assert "Full: Chef 2701 (Qingshan Town)" in out
    assert out.endswith(
        "什么也没有写。要写，加上 --yes。/ Nothing was written. Add --yes to write it.\n"
    )
    assert files_below(content) == before


def test_it_is_written_and_then_nothing_is_new(release: Command, content: Path) -> None:
    """Two files; the content is still in order, and a second release writes nothing."""
    fill(content)
    before = files_below(content)
    result, out, _ = release("--date", "2026-12-01", "--yes")
    assert result == 0
    assert out.endswith(
        "写好了 / written: content/notices/2026.yml\n写好了 / written: content/released.yml\n"
    )
    after = files_below(content)
    changed = [name for name in after if after[name] != before.get(name)]
    assert changed == ["notices/2026.yml", "released.yml"]
    assert after["notices/2026.yml"].startswith(before["notices/2026.yml"])
    checked = publish.check(content)
    assert checked.problems == ()
    assert checked.catalog is not None
    assert [n.number for n in checked.catalog.notices] == ["2026-001", "2026-002"]
    assert release("--date", "2026-12-02", "--yes") == (0, NOTHING, "")
    assert files_below(content) == after


def test_the_same_release_gives_the_same_bytes(release: Command, content: Path) -> None:
    """From the same content, on the same day."""
    fill(content)
    kept = shutil.copytree(content, content.with_name("kept"))
    release("--date", "2026-12-01", "--yes")
    first = files_below(content)
    shutil.rmtree(content)
    shutil.copytree(kept, content)
    release("--date", "2026-12-01", "--yes")
    assert files_below(content) == first


def test_a_new_year_has_its_own_file(release: Command, content: Path) -> None:
    """And its own numbers."""
    fill(content)
    release("--date", "2027-01-04", "--yes")
    text = (content / "notices" / "2027.yml").read_text(encoding="utf-8")
    assert "year: 2027\nnotices:\n  - number: 2027-001\n" in text


def test_the_first_release_tells_of_all_classes(release: Command, content: Path) -> None:
    """A county that begins; afterwards the check holds every address."""
    shutil.rmtree(content / "notices")
    (content / "released.yml").unlink()
    _, out, _ = release("--date", "2026-11-23", "--yes")
    assert out.count("新安排") == 4
    change(content, "code: CS-2702", "code: CS-2703")
    codes = {problem.code for problem in publish.check(content).problems}
    assert codes == {"address-gone", "published-gone"}


def test_only_a_new_page_is_recorded_too(release: Command, content: Path) -> None:
    """There is no notice, but the address must stay from now on."""
    redirects = content / "redirects.yml"
    redirects.write_text("redirects: []\n", encoding="utf-8")
    teachers = content / "teachers.yml"
    text = teachers.read_text(encoding="utf-8").rstrip("\n")
    more = text.rpartition("\n")[2].replace("T-JS01", "T-JS02")
    teachers.write_text(f"{text}\n{more}\n", encoding="utf-8")
    _, out, _ = release("--date", "2026-12-01", "--yes")
    assert "公告0条，新网址2个 / 0 notices, 2 new addresses\n" in out
    assert "/calendars/teachers/t-js02/" in (content / "released.yml").read_text(encoding="utf-8")


def test_faulty_content_is_not_released(release: Command, content: Path) -> None:
    """1, the faults, and nothing written."""
    change(content, "venue: qingshan-hall", "venue: nowhere")
    before = files_below(content)
    result, out, err = release("--yes")
    assert (result, out) == (1, "")
    assert "[reference-unknown]" in err
    assert files_below(content) == before


def test_a_release_is_not_earlier_than_the_last(release: Command, content: Path) -> None:
    """2, in both languages."""
    fill(content)
    result, out, err = release("--date", "2026-11-22", "--yes")
    assert (result, out) == (2, "")
    assert err == (
        "上次公布是 2026-11-23，这次的日期不能更早。\n"
        "The last release was on 2026-11-23; this one cannot be earlier.\n"
    )


def test_a_release_is_not_far_ahead(release: Command, content: Path) -> None:
    """Tomorrow is allowed, on which the clock may be behind; what was released for a day stays."""
    fill(content)
    before = files_below(content)
    for ahead in ("2027-01-06", "2072-01-04"):
        result, out, err = release("--date", ahead, "--yes")
        assert (result, out) == (2, "")
        assert err == (
            f"{ahead} 还没有到，公布日期最晚写 2027-01-05。写得太晚，这以后就都公布不了。\n"
            f"{ahead} is still to come; the day of a release can be 2027-01-05 at the latest."
            " A later one would block every release until then.\n"
        )
    assert files_below(content) == before
    assert release("--date", "2027-01-05", "--yes")[0] == 0


def test_a_release_that_is_ahead_of_the_clock_can_be_added_to(
    release: Command, content: Path
) -> None:
    """On its own day: the content came from elsewhere, or the clock is behind."""
    record = content / "released.yml"
    text = record.read_text(encoding="utf-8").replace("on: 2026-11-23", "on: 2027-03-01")
    record.write_text(text, encoding="utf-8")
    fill(content)
    assert release("--date", "2027-03-02", "--yes")[0] == 2
    assert release("--date", "2027-03-01", "--yes")[0] == 0


def test_what_cannot_be_written_changes_nothing(release: Command, content: Path) -> None:
    """A folder stands where the record goes; 2, and the notices are as they were."""
    fill(content)
    blocked = content / ".released.yml.new"
    blocked.mkdir()
    before = (content / "notices" / "2026.yml").read_bytes()
    result, _, err = release("--date", "2026-12-01", "--yes")
    assert (result, "released.yml" in err) == (2, True)
    assert (content / "notices" / "2026.yml").read_bytes() == before


def test_a_class_that_is_held_after_all_elsewhere(release: Command, content: Path) -> None:
    """It was cancelled, changed without a word, and is held again: it says what it was to be."""
    off = "    cancelled: {on: 2026-12-01, reason: {zh: 人太少, en: Too few}}\n"
    change(content, "    seats: 40\n", f"    seats: 40\n{off}")
    release("--date", "2026-12-01", "--yes")
    venues = content / "venues.yml"
    text = venues.read_text(encoding="utf-8")
    one = text[text.index("  - id: qingshan-hall") :].partition("\n  - id:")[0].rstrip("\n")
    more = one.replace("qingshan-hall", "new-hall")
    venues.write_text(f"{text.rstrip()}\n{more}\n", encoding="utf-8")
    change(content, "venue: qingshan-hall", "venue: new-hall")
    release("--date", "2026-12-02", "--yes")
    change(content, off, "")
    release("--date", "2026-12-03", "--yes")
    text = (content / "notices" / "2026.yml").read_text(encoding="utf-8")
    assert text.endswith(
        "kind: restored\n    of: CS-2701\n"
        "    was: 2027-03-04/2027-03-05 qingshan/qingshan-hall\n"
        "    at: 2027-03-04/2027-03-05 qingshan/new-hall\n"
    )


@pytest.mark.parametrize("style", ["notices: []\n", "without indent"])
def test_any_list_of_notices_is_added_to(release: Command, content: Path, style: str) -> None:
    """One that is empty and in brackets, one whose hyphens are not indented."""
    fill(content)
    path = content / "notices" / "2026.yml"
    text = path.read_text(encoding="utf-8")
    head, _, notices = text.partition("notices:\n")
    if style == "without indent":
        lines = [line.removeprefix("  ") for line in notices.splitlines()]
        path.write_text(head + "notices:\n" + "\n".join(lines) + "\n", encoding="utf-8")
    else:
        path.write_text(head + style, encoding="utf-8")
        record = content / "released.yml"
        said = record.read_text(encoding="utf-8")
        said = re.sub(r"^last: .*\nnotices:\n  - .*\n", "", said, flags=re.MULTILINE)
        record.write_text(said.replace("  - /notices/2026-11/\n", ""), encoding="utf-8")
    assert publish.check(content).problems == ()
    assert release("--date", "2026-12-01", "--yes")[0] == 0
    assert publish.check(content).problems == ()


def test_a_file_that_cannot_be_added_to_is_named(
    release: Command, content: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """2, in both languages, and nothing is written."""

    def refuse(*_: object, **__: object) -> str:
        raise NoPlaceError("notices")

    fill(content)
    before = files_below(content)
    monkeypatch.setattr(releasing, "notices_file", refuse)
    result, _, err = release("--date", "2026-12-01", "--yes")
    assert result == 2
    assert err.startswith("没法稳妥地写进 content/notices/2026.yml，什么也没有写。")
    assert "content/notices/2026.yml cannot be written safely; nothing was written" in err
    assert files_below(content) == before


def test_a_township_gets_a_new_id(release: Command, content: Path) -> None:
    """With redirects from its addresses: no notice is wrong, and nobody is told of a move."""
    for path in content.rglob("*.yml"):
        if path.parent.name != "notices" and path.name not in ("released.yml", "villages"):
            text = path.read_text(encoding="utf-8")
            path.write_text(re.sub(r"\bqingshan\b(?!-)", "new-id", text), encoding="utf-8")
    old = re.findall("- (/.*qingshan.*)", (content / "released.yml").read_text(encoding="utf-8"))
    lines = [f"  - {{from: {one}, to: {one.replace('qingshan', 'new-id')}}}\n" for one in old]
    with (content / "redirects.yml").open("a", encoding="utf-8") as file:
        file.writelines(lines)
    assert publish.check(content).problems == ()
    result, out, _ = release("--date", "2026-12-01", "--yes")
    assert (result, "公告0条" in out) == (0, True)
    assert publish.check(content).problems == ()
    assert release("--date", "2026-12-01", "--yes")[1] == NOTHING


def test_a_venue_keeps_its_id(content: Path) -> None:
    """Else the check says so, where it was told."""
    for path in content.rglob("*.yml"):
        if path.parent.name != "notices" and path.name != "released.yml":
            text = path.read_text(encoding="utf-8")
            path.write_text(text.replace("lushui-hall", "new-hall"), encoding="utf-8")
    (problem,) = publish.check(content).problems
    assert (str(problem.place), problem.code) == ("content/released.yml:11:3", "published-gone")
