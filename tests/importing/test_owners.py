"""Whose a row is: a slip in the cell of the institution is told there, and moves no class."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from catalog.content.reader import read_content
from catalog.importing.owners import Asked
from catalog.importing.proposal import proposed
from catalog.problems import Severity
from catalog.workbook.reading.books import read_book
from tests.content.reading import SAMPLE

HEAD = "班号,课程,乡镇,场地,名额,教师,培训机构\n"
FIRST = "CS-2701,厨师,青山镇,青山镇培训点,40,T-CS01,{}\n"
SECOND = "CS-2702,厨师,绿水街道,绿水街道培训点,20,T-CS02,{}\n"
THIRD = "CS-2703,厨师,青山镇,青山镇培训点,30,T-CS01,{}\n"
OTHER = """season: 2027-spring
runs:
  - code: CS-2751
    course: chef
    township: qingshan
    venue: qingshan-hall
    seats: 30
    teachers: [T-CS01]
"""
FOURTH = "CS-2751,厨师,青山镇,青山镇培训点,30,T-CS01,{}\n"


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """The sample with a second and a third school; the second has one class, the third none."""
    made = Path(shutil.copytree(SAMPLE, tmp_path / "content"))
    path = made / "institutions.yml"
    first = path.read_text(encoding="utf-8").partition("institutions:\n")[2]
    others = (
        first.replace("school-1", f"school-{number}")
        .replace("机构一", f"机构{name}")
        .replace("ution 1", f"ution {number}")
        for number, name in ((2, "二"), (3, "三"))
    )
    path.write_text(f"institutions:\n{first}{''.join(others)}", encoding="utf-8")
    schedule = made / "schedules" / "school-2" / "2027-spring.yml"
    schedule.parent.mkdir()
    schedule.write_text(OTHER, encoding="utf-8")
    told = made / "released.yml"
    text = told.read_text(encoding="utf-8")
    line = "  - CS-2751 open unscheduled qingshan/qingshan-hall e5e23e19\ntalks:"
    told.write_text(text.replace("talks:", line), encoding="utf-8")
    return made


def found(content: Path, text: str, owner: str | None = None) -> tuple[list[str], list[str]]:
    """Cell and code of the problems, and the files that would be written."""
    path = content.parent / "班期.csv"
    path.write_text(HEAD + text, encoding="utf-8")
    proposal = proposed(content, [read_book(path)], Asked(owner))
    problems = [f"{p.place.cell} {p.code}" for p in proposal.problems]
    return problems, [text.path.parent.name for text in proposal.texts]


ONE, TWO, THREE = (f"样例培训机构{name}" for name in "一二三")


def test_the_second_school_has_a_class_of_its_own(content: Path) -> None:
    """The content that these tests stand on is read."""
    catalog = read_content(content).catalog
    assert catalog is not None
    assert catalog.run["CS-2751"].institution == "school-2"
    assert "CS-2751" in catalog.last_told


@pytest.mark.parametrize("name", [TWO, THREE])
def test_one_wrong_cell_is_told_where_it_is(content: Path, name: str) -> None:
    """Not as the lack of all classes of the school that it names."""
    assert found(content, FIRST.format(ONE) + SECOND.format(name)) == (["G3 owner-changed"], [])


def test_a_workbook_of_everybody_moves_no_class(content: Path) -> None:
    """Both schools are in it, and one class has changed sides."""
    text = FIRST.format(ONE) + SECOND.format(TWO) + FOURTH.format(TWO)
    assert found(content, text) == (["G3 owner-changed"], [])


def test_the_only_class_of_a_school_stays_with_it(content: Path) -> None:
    """Even where no other row says whose the workbook is."""
    assert found(content, FOURTH.format(ONE)) == (["G2 owner-changed"], [])


def test_a_told_owner_is_no_excuse(content: Path) -> None:
    """With --institution it is the same."""
    text = FIRST.format(ONE) + SECOND.format(TWO)
    assert found(content, text, "school-1") == (["G3 owner-changed"], [])


def test_a_new_class_of_a_school_that_has_others(content: Path) -> None:
    """A slip as well: the classes of that school are not in the workbook."""
    text = FIRST.format(ONE) + SECOND.format(ONE) + THIRD.format(TWO)
    assert found(content, text) == (["G4 row-elsewhere"], [])


def test_a_new_class_of_a_school_that_has_none(content: Path) -> None:
    """Nothing of theirs is missing, so it is taken."""
    text = FIRST.format(ONE) + SECOND.format(ONE) + THIRD.format(THREE)
    assert found(content, text) == ([], ["school-3"])


def test_the_code_of_another_school(content: Path) -> None:
    """In a new row it stays what it was: a code that is given already."""
    text = FIRST.format(ONE) + SECOND.format(ONE) + FOURTH.format(ONE)
    assert found(content, text) == (["A4 code-of-others"], [])


TALKS = "编号,日期,开始,结束,乡镇,村（社区）,讲什么,宣讲队伍\n"
TALK = "{},2027-3-6,{},绿水街道,519999001001,农村实用技术,{}\n"
FIRST_TALK, SECOND_TALK = ("ST-2701", "14:00,15:30"), ("ST-2702", "17:00,18:00")
NEW_TALK = ("ST-2703", "9:00,10:00")
TEAM, OTHER_TEAM = "扶贫专班一队", "扶贫专班二队"


@pytest.fixture
def teams(content: Path) -> Path:
    """The same with a second team that has no talks yet."""
    path = content / "mobile-teams.yml"
    text = path.read_text(encoding="utf-8")
    first = text.partition("teams:\n")[2]
    second = first.replace("team-1", "team-2").replace("一队", "二队").replace("E-01", "E-02")
    path.write_text(text + second.replace("team 1", "team 2"), encoding="utf-8")
    return content


def found_of_talks(content: Path, *rows: str, owner: str | None = None) -> list[str]:
    """Cell and code of the errors in a list of talks."""
    path = content.parent / "送培训下乡.csv"
    path.write_text(TALKS + "".join(rows), encoding="utf-8")
    problems = proposed(content, [read_book(path)], Asked(owner)).problems
    return [f"{p.place.cell} {p.code}" for p in problems if p.severity is Severity.ERROR]


def test_a_published_talk_stays_with_its_team(teams: Path) -> None:
    """A slip in one cell is told there, in words for talks, however the owner is known."""
    rows = (TALK.format(*FIRST_TALK, TEAM), TALK.format(*SECOND_TALK, OTHER_TEAM))
    assert found_of_talks(teams, *rows) == ["H3 owner-changed"]
    assert found_of_talks(teams, *rows, owner="team-1") == ["H3 owner-changed"]
    path = teams.parent / "送培训下乡.csv"
    (problem,) = proposed(teams, [read_book(path)], Asked("team-1")).problems
    assert problem.zh == f"“ST-2702”公布的时候是“{TEAM}”的讲课，这里写成了“{OTHER_TEAM}”。"
    assert "was published as a talk of Mobile team 1" in problem.en


def test_a_team_adds_no_talk_of_another_team(teams: Path) -> None:
    """Its own it does; and an institution may add talks of any team, but changes none."""
    kept = (TALK.format(*FIRST_TALK, TEAM), TALK.format(*SECOND_TALK, TEAM))
    new, others = TALK.format(*NEW_TALK, TEAM), TALK.format(*NEW_TALK, OTHER_TEAM)
    assert found_of_talks(teams, *kept, new, owner="team-1") == []
    assert found_of_talks(teams, *kept, others, owner="team-1") == ["H4 row-elsewhere"]
    assert found_of_talks(teams, others, owner="school-1") == []
    assert found_of_talks(teams, kept[0], owner="school-1") == ["A2 code-of-others"]
