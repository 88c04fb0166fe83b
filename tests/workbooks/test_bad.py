"""Every planted fault is found in its cell, none is invented, and nothing is written."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.content.reading import SAMPLE
from tests.workbooks.bad import BAD, Bad
from tests.workbooks.test_good import proposal_of


@pytest.mark.parametrize("bad", BAD.values(), ids=BAD)
def test_what_is_wrong_is_found_where_it_was_planted(bad: Bad, tmp_path: Path) -> None:
    """Sheet, cell and code of every fault, and no file that would be written."""
    proposal = proposal_of(SAMPLE, bad.made(tmp_path))
    found = [(p.place.sheet, p.place.cell, p.code) for p in proposal.problems]
    assert found == list(bad.faults)
    assert (proposal.refused, proposal.texts) == (True, ())
