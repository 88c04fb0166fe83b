"""Nothing is found wrong in a workbook that is in order, however it was filled in."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from catalog.importing.owners import Asked
from catalog.importing.proposal import Proposal, proposed
from catalog.importing.replacing import replace_files
from catalog.publish import check
from catalog.workbook.reading.books import read_book
from tests.builders import faults
from tests.content.reading import SAMPLE
from tests.workbooks.good import GOOD, Good


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """A copy of the sample."""
    return Path(shutil.copytree(SAMPLE, tmp_path / "content"))


def proposal_of(content: Path, paths: list[Path]) -> Proposal:
    return proposed(content, [read_book(path) for path in paths], Asked())


@pytest.mark.parametrize("good", GOOD.values(), ids=GOOD)
def test_what_is_in_order_is_taken_as_it_is_meant(
    good: Good, content: Path, tmp_path: Path
) -> None:
    """Just the notes, just the changes; once written, the content is in order and says the same."""
    paths = good.made(tmp_path)
    proposal = proposal_of(content, paths)
    assert faults(proposal.problems) == list(good.notes)
    assert [(change.kind.name, change.code) for change in proposal.changes] == list(good.changes)
    replace_files(proposal.texts)
    assert check(content).problems == ()
    again = proposal_of(content, paths)
    assert (again.changes, again.texts) == ((), ())
