"""What a workbook has no column for stays as it is in the content; what a move replaced is kept."""

from __future__ import annotations

import shutil
from datetime import date, timedelta
from pathlib import Path

import pytest

from catalog.content.reader import read_content
from catalog.importing.replacing import replace_files
from catalog.model.catalog import Catalog
from catalog.model.schedule import Period
from catalog.workbook.scope import scope_of
from catalog.workbook.writing import exported
from tests.content.reading import SAMPLE, change
from tests.workbooks.clerk import MEETINGS, RUNS, TALKS, Clerk
from tests.workbooks.test_good import proposal_of

DAYS = Period(date(2027, 3, 4), date(2027, 3, 8))


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """A copy of the sample whose second talk is cancelled."""
    made = Path(shutil.copytree(SAMPLE, tmp_path / "content"))
    change(
        made / "schedules" / "team-1" / "2027-spring.yml",
        "'519999101200'\n    topic: farm-skills\n    experts: [E-01]\n",
        "'519999101200'\n    topic: farm-skills\n    experts: [E-01]\n    cancelled:\n"
        "      on: 2027-02-20\n      reason: {zh: 下大雨。, en: Heavy rain.}\n",
    )
    return made


def catalog_of(content: Path) -> Catalog:
    catalog = read_content(content).catalog
    assert catalog is not None
    return catalog


def handed_in(content: Path, clerk: Clerk) -> None:
    """What the clerk saved is imported without a problem and written."""
    proposal = proposal_of(content, clerk.save(content.parent))
    assert proposal.problems == ()
    replace_files(proposal.texts)


def workbook(content: Path, owner: str = "school-1") -> Clerk:
    catalog = catalog_of(content)
    return Clerk(exported(catalog, scope_of(catalog, owner, "2027-spring")))


def test_talks_without_codes_are_told_at_the_head(content: Path) -> None:
    """And not as talks that have gone: any row may be any of them."""
    clerk = workbook(content, "team-1").without(TALKS, "编号")
    proposal = proposal_of(content, clerk.save(content.parent))
    assert [(p.place.cell, p.code) for p in proposal.problems] == [("1", "column-missing")]
    assert (proposal.gone, proposal.texts) == ((), ())


@pytest.mark.parametrize(
    "names", [("专家",), ("取消日期", "取消原因", "取消原因英文")], ids=["experts", "cancelled"]
)
def test_a_talk_keeps_what_has_no_column(content: Path, names: tuple[str, ...]) -> None:
    """Deleted columns take nothing back: neither the experts nor a cancellation."""
    before = catalog_of(content).talks
    clerk = workbook(content, "team-1")
    for name in names:
        clerk.without(TALKS, name)
    handed_in(content, clerk.put(TALKS, "讲什么", 2, "farm-skills"))
    assert [(t.experts, t.cancelled) for t in catalog_of(content).talks] == [
        (t.experts, t.cancelled) for t in before
    ]


def test_a_talk_loses_what_its_column_no_longer_says(content: Path) -> None:
    """An emptied cell is an answer: the talk is held after all."""
    clerk = workbook(content, "team-1")
    for name in ("取消日期", "取消原因", "取消原因英文"):
        clerk.put(TALKS, name, 3, None)
    handed_in(content, clerk)
    assert [talk.cancelled for talk in catalog_of(content).talks] == [None, None]


def later(clerk: Clerk) -> Clerk:
    """Everything of CS-2702 a week later."""
    for sheet, names, rows in (
        (RUNS, ("开班日期", "结束日期", "考试日期"), (3,)),
        (MEETINGS, ("日期",), range(8, 13)),
    ):
        for name in names:
            for row in rows:
                clerk.page(sheet).cell(row, clerk.column(sheet, name)).value += timedelta(days=7)
    return clerk


def announced(clerk: Clerk, on: str) -> Clerk:
    clerk.put(RUNS, "改期公布日", 3, on)
    clerk.put(RUNS, "改期原因英文", 3, None)
    return clerk.put(RUNS, "改期原因", 3, "场地用不成，换了一个地方。")


def elsewhere(clerk: Clerk) -> Clerk:
    return clerk.put(RUNS, "乡镇", 3, "青山镇").put(RUNS, "场地", 3, "青山镇培训点")


@pytest.mark.parametrize("second", ["2027-2-20", "2027-2-24"], ids=["same day", "another day"])
def test_days_then_the_venue_move(content: Path, second: str) -> None:
    """The venue before is filled in though the days before are there already."""
    handed_in(content, announced(later(workbook(content)), "2027-2-20"))
    handed_in(content, announced(elsewhere(workbook(content)), second))
    moved = catalog_of(content).runs[1].moved
    assert moved
    assert (str(moved.on), moved.days, moved.venue) == (
        f"{date(*map(int, second.split('-')))}",
        DAYS,
        "lushui-hall",
    )


def test_the_same_workbook_again_moves_nothing(content: Path) -> None:
    """What was filled in stays as it was."""
    clerk = announced(elsewhere(later(workbook(content))), "2027-2-20")
    handed_in(content, clerk)
    assert proposal_of(content, clerk.save(content.parent)).texts == ()
    moved = catalog_of(content).runs[1].moved
    assert moved
    assert (moved.days, moved.venue) == (DAYS, "lushui-hall")


def test_a_venue_moved_back_is_no_venue_before(content: Path) -> None:
    """Of a venue that is as it was there is nothing to say."""
    handed_in(content, announced(elsewhere(later(workbook(content))), "2027-2-20"))
    clerk = workbook(content).put(RUNS, "乡镇", 3, "绿水街道").put(RUNS, "原场地", 3, None)
    handed_in(content, clerk.put(RUNS, "场地", 3, "绿水街道培训点"))
    moved = catalog_of(content).runs[1].moved
    assert moved
    assert (moved.days, moved.venue) == (DAYS, None)
