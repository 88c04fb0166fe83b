"""A new run is still to be scheduled, has a code of its own, and stands in its season's file."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest

from catalog.content.writing.files import Choice, Written
from catalog.content.writing.refusal import RefusedError
from catalog.content.writing.runs import Asked, new_run
from catalog.model.schedule import RunState, state_on
from tests.content.reading import change
from tests.content.writing.filling import catalog_of, choose, fill, marked_places, told
from tests.site.building import ROOT, files_below

TODAY = date(2026, 11, 23)
FILE = Path("schedules", "school-1", "2027-spring.yml")


def begun(content: Path, township: str = "qingshan", **asked: str) -> Written:
    """A class of the sample's only institution and course, begun."""
    wanted = Asked(**{"institution": "school-1", "course": "chef", "township": township} | asked)
    return new_run(content, catalog_of(content), wanted, TODAY)


def test_a_run_is_added_to_the_file_of_its_season(content: Path) -> None:
    """At the end; what is plain is filled in, what is not is left open with what would do."""
    before = files_below(content)
    made = begun(content)
    assert made == Written(
        "CS-2703",
        added_to=(content / FILE,),
        choices=(Choice("teachers", ("T-CS01", "T-CS02")),),
    )
    block = (
        "  - code: CS-2703\n    course: chef\n    township: qingshan\n    venue: qingshan-hall\n"
        "    seats: 待写\n    teachers: 待写\n"
    )
    name = FILE.as_posix()
    assert files_below(content) == before | {name: before[name] + block.encode()}


def test_the_check_reports_just_what_is_to_be_written(content: Path) -> None:
    """Filled in, the class is in order, and to be scheduled."""
    begun(content)
    assert told(content) == marked_places(content, content / FILE)
    fill(content / FILE, teachers="[T-CS01]")
    assert told(content) == []
    run = catalog_of(content).runs[-1]
    assert (run.code, state_on(run, TODAY)) == ("CS-2703", RunState.TO_BE_SCHEDULED)


def test_a_season_without_a_file_gets_one(content: Path) -> None:
    """The folder too; without a year in the season's name the code has that of today."""
    change(
        content / "catalog.yml",
        "seasons:\n",
        "seasons:\n  - {id: next, name: {zh: 下季, en: Next}}\n",
    )
    for folder in ("schedules", "notices"):
        shutil.rmtree(content / folder)
    (content / "released.yml").unlink()
    made = begun(content, season="next")
    path = content / "schedules" / "school-1" / "next.yml"
    assert made == Written("CS-2601", (path,), choices=(Choice("teachers", ("T-CS01", "T-CS02")),))
    assert told(content) == marked_places(content, path)
    fill(path, teachers="[T-CS01]")
    assert told(content) == []


def test_without_a_season_it_is_the_last_one(content: Path) -> None:
    """In the order of the settings."""
    settings = content / "catalog.yml"
    text = settings.read_text(encoding="utf-8").rstrip("\n")
    autumn = "\n  - {id: 2028-autumn, name: {zh: 秋季, en: Autumn}}\n"
    settings.write_text(text + autumn, encoding="utf-8")
    made = begun(content)
    assert (made.name, [path.name for path in made.new]) == ("CS-2801", ["2028-autumn.yml"])


@pytest.mark.parametrize(
    ("known", "code"),
    [
        ("# CS-2709 was withdrawn", "CS-2710"),
        ("# said as 厨师CS-2709班", "CS-2710"),
        ("# CS-2799", "CS-27100"),
        ("# CS-27100", "CS-27101"),
        ("# XCS-2709 CS-2609", "CS-2703"),
    ],
)
def test_a_code_is_never_used_again(known: str, code: str, content: Path) -> None:
    """The next after all that stand anywhere in the content, gaps and comments included."""
    change(content / "venues.yml", "venues:\n", f"venues:\n{known}\n")
    assert begun(content).name == code


def test_the_code_of_an_unreadable_run_is_taken(content: Path) -> None:
    """Three that were begun one after the other have three codes."""
    assert [begun(content).name for _ in range(3)] == ["CS-2703", "CS-2704", "CS-2705"]
    assert told(content) == marked_places(content, content / FILE)


def test_codes_can_be_used_up(content: Path) -> None:
    """That is said, rather than a code written that nobody could read."""
    change(content / "venues.yml", "venues:\n", "venues:\n# CS-2799999\n")
    before = files_below(content)
    with pytest.raises(RefusedError) as refused:
        begun(content)
    assert str(refused.value) == (
        "CS-27 开头的班号用完了。\nThe class codes that begin with CS-27 are used up."
    )
    assert files_below(content) == before


def test_one_teacher_who_fits_is_taken(content: Path) -> None:
    """And none that does not: another trade, another institution."""
    change(content / "teachers.yml", "T-CS02, institution: school-1, trades: [chef]",
           "T-CS02, institution: school-1, trades: [driving]")  # fmt: skip
    before = told(content)
    made = begun(content)
    assert made.choices == ()
    assert "    teachers: [T-CS01]\n" in (content / FILE).read_text(encoding="utf-8")
    fill(content / FILE)
    assert told(content) == before


def test_a_venue_that_the_institution_used_is_taken(content: Path) -> None:
    """Of several in the township; where it was never, the choice is its own."""
    venues = content / "venues.yml"
    change(venues, "township: laoqiao", "township: qingshan")
    assert [choice.key for choice in begun(content).choices] == ["teachers"]
    change(content / FILE, "township: qingshan\n    venue: qingshan-hall\n    seats: 40",
           "township: lushui\n    venue: lushui-hall\n    seats: 20")  # fmt: skip
    text = (content / FILE).read_text(encoding="utf-8")
    (content / FILE).write_text(text[: text.index("  - code: CS-2703")], encoding="utf-8")
    assert begun(content).choices == (
        Choice("venue", ("qingshan-hall", "laoqiao-hall")),
        Choice("teachers", ("T-CS01", "T-CS02")),
    )


def test_where_there_is_no_venue_it_is_left_open(content: Path) -> None:
    """With nothing to choose from yet."""
    townships = content / "townships.yml"
    text = townships.read_text(encoding="utf-8")
    new = (
        "  - {id: xinshan, name: {zh: 新山镇, en: Xinshan Town}, pinyin: xīn shān, kind: town,"
        " codes: [{scheme: nbs, edition: 2023, code: '519999109'}]}\n"
    )
    townships.write_text(text + new, encoding="utf-8")
    assert begun(content, "xinshan").choices[0] == Choice("venue", ())
    assert told(content) == marked_places(content, content / FILE)


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ({"institution": "school-2"},
         "没有叫“school-2”的培训机构。是不是“school-1”（样例培训机构一）？\n"
         "There is no institution “school-2”. Did you mean “school-1” (Sample Institution 1)?"),
        ({"course": "Chefs"},
         "没有叫“Chefs”的课程。是不是“chef”（厨师）？\n"
         "There is no course “Chefs”. Did you mean “chef” (Chef)?"),
        ({"township": "青山"},
         "没有叫“青山”的乡镇。是不是“qingshan”（青山镇）？\n"
         "There is no township “青山”. Did you mean “qingshan” (Qingshan Town)?"),
        ({"township": "laoqiao"},
         "老桥乡已经撤销了（2020-01-01），现在归：qingshan（青山镇）。\n"
         "Laoqiao Township was abolished on 2020-01-01;"
         " it now belongs to: qingshan (Qingshan Town)."),
        ({"season": "2027-autum"},
         "没有叫“2027-autum”的班期季度。可以写：2027-spring\n"
         "There is no season “2027-autum”. Known: 2027-spring"),
    ],
)  # fmt: skip
def test_what_is_not_known_is_refused(asked: dict[str, str], said: str, content: Path) -> None:
    """With the nearest that is known, and nothing is written."""
    before = files_below(content)
    with pytest.raises(RefusedError) as refused:
        begun(content, **asked)
    assert str(refused.value) == said
    assert files_below(content) == before


def test_a_course_that_is_still_to_be_written_is_refused(content: Path) -> None:
    """It is there, but nobody can read it yet."""
    change(content / "courses" / "chef.yml", "theory: 0", "theory: 待写")
    with pytest.raises(RefusedError) as refused:
        begun(content)
    assert str(refused.value) == (
        "课程“chef”还没有写好，读不出来。先运行 catalog check，照提示改好。\n"
        "The course “chef” cannot be read yet. Run catalog check and put it right first."
    )


def test_a_trade_that_is_not_offered_is_refused(content: Path) -> None:
    """With those that are."""
    change(content / "institutions.yml", "trades: [chef, driving]", "trades: [driving]")
    with pytest.raises(RefusedError) as refused:
        begun(content)
    assert str(refused.value) == (
        "样例培训机构一不教这个工种（chef），只教：driving。\n"
        "Sample Institution 1 does not teach this trade (chef), only: driving."
    )


def test_a_file_that_cannot_be_added_to_safely_is_left_alone(content: Path, tmp_path: Path) -> None:
    """Broken YAML, another encoding, and what is a link."""
    catalog, path = catalog_of(content), content / FILE
    asked = Asked("school-1", "chef", "qingshan")
    for data in (b"season: 2027-spring\nruns: [\n", "season: 春".encode("gbk")):
        path.write_bytes(data)
        with pytest.raises(RefusedError) as refused:
            new_run(content, catalog, asked, TODAY)
        assert "added safely to runs in content/schedules/school-1/2027" in str(refused.value)
        assert path.read_bytes() == data
    elsewhere = path.rename(tmp_path / "elsewhere.yml")
    elsewhere.write_text("season: 2027-spring\n", encoding="utf-8")
    path.symlink_to(elsewhere)
    with pytest.raises(RefusedError):
        new_run(content, catalog, asked, TODAY)
    assert elsewhere.read_text(encoding="utf-8") == "season: 2027-spring\n"


def test_any_institution_can_begin_a_class_in_any_township(tmp_path: Path) -> None:
    """Of the shipped content: just the marks are reported, and filled in, all is in order."""
    content = Path(shutil.copytree(ROOT / "content", tmp_path / "content"))
    catalog = catalog_of(content)
    living = [township for township in catalog.townships if township.lives_on(TODAY)]
    abolished = [township for township in catalog.townships if township not in living]
    made = []
    for institution in catalog.institutions:
        course = next(c for c in catalog.courses if c.trade in institution.trades)
        for township in living:
            asked = Asked(institution.id, course.id, township.id)
            made.append(new_run(content, catalog, asked, TODAY))
        for township in abolished:
            with pytest.raises(RefusedError):
                new_run(content, catalog, Asked(institution.id, course.id, township.id), TODAY)
    assert len({written.name for written in made} - {run.code for run in catalog.runs}) == 8 * 25
    paths = sorted({path for written in made for path in (*written.new, *written.added_to)})
    before = told(ROOT / "content")  # at most notes
    assert sorted(told(content)) == sorted([*before, *marked_places(content, *paths)])
    for written in made:
        choose((*written.new, *written.added_to)[0], written)
    for path in paths:
        fill(path)
    assert told(content) == before
