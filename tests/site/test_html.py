"""Every page is valid HTML.

The rules stand in .htmlvalidate.json. Switched off are rules of taste: that titles end at 70
characters (a class is named with its place, its day and the site), that a telephone number has
hyphens that do not break (the style keeps it on one line, and a copied number must be dialled),
that a form has a button that submits (the filters work as they are changed and submit nothing).
"""

from __future__ import annotations

import json
from pathlib import Path

from tests.site import programs
from tests.site.building import ROOT


def faults(folder: Path, report: Path) -> list[str]:
    """What html-validate says about every page below `folder`, written to the file `report`."""
    command = programs.node_module("html-validate/bin/html-validate.mjs")
    rules = ROOT / ".htmlvalidate.json"
    done = programs.run(
        *(programs.program("node"), str(command), "--config", str(rules)),
        *("--formatter", f"json={report}", "**/*.html"),
        cwd=folder,
    )
    assert report.exists(), done.stderr
    return [
        f"{Path(page['filePath']).relative_to(folder)}:{fault['line']}:{fault['column']}"
        f" {fault['ruleId']}: {fault['message']}"
        for page in json.loads(report.read_text(encoding="utf-8"))
        for fault in page["messages"]
    ]


def test_every_page_is_valid(site: Path, tmp_path: Path) -> None:
    """html-validate has nothing to say about any page."""
    assert faults(site, tmp_path / "report.json") == []


def test_a_fault_would_be_found(site: Path, tmp_path: Path) -> None:
    """The rules are in force: a page with two faults is refused for both."""
    page = (site / "index.html").read_text(encoding="utf-8")
    worse = page.replace("<main id=", "<main role=menu id=").replace("</h1>", "</h1><h1></h1>", 1)
    (tmp_path / "index.html").write_text(worse, encoding="utf-8")
    found = {line.split()[1] for line in faults(tmp_path, tmp_path / "report.json")}
    assert found >= {"empty-heading:", "attr-quotes:"}
