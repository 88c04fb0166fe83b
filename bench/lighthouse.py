"""What Lighthouse says of a page on its own phone and line."""

from __future__ import annotations

import json
import os
import subprocess
from dataclasses import dataclass
from typing import Any

from tests.site import programs

CATEGORIES = ("performance", "accessibility", "best-practices", "seo")
_FLAGS = "--headless=new --no-sandbox --disable-background-networking --disable-gpu"


@dataclass(frozen=True, slots=True)
class Scores:
    """The four scores of the page at `address`, from 0 to 100, and each audit that took points."""

    address: str
    by: dict[str, int]
    faults: tuple[str, ...]


def scored(root: str, address: str) -> Scores:
    """Judge the page at `address` below `root`."""
    command = [
        programs.program("node"),
        str(programs.node_module("lighthouse/cli/index.js")),
        root + address,
        "--quiet",
        "--output=json",
        "--enable-error-reporting=false",
        f"--only-categories={','.join(CATEGORIES)}",
        f"--chrome-flags={_FLAGS}",
    ]
    environment = os.environ | {"CHROME_PATH": programs.browser()}
    done = subprocess.run(command, env=environment, capture_output=True, check=True)
    report: dict[str, Any] = json.loads(done.stdout)
    by = {name: round(100 * (report["categories"][name]["score"] or 0)) for name in CATEGORIES}
    return Scores(address, by, tuple(_faults(report)))


def _faults(report: dict[str, Any]) -> list[str]:
    """The audits that took points, with the first place that each is about."""
    faults = []
    for name in CATEGORIES:
        if report["categories"][name]["score"] == 1:
            continue
        for member in report["categories"][name]["auditRefs"]:
            audit = report["audits"][member["id"]]
            if member["weight"] and audit["score"] is not None and audit["score"] < 1:
                said = f"{name}: {audit['id']} ({audit['title']})"
                faults.append(f"{said} {_where(audit)}".rstrip())
    return faults


def _where(audit: dict[str, Any]) -> str:
    items = (audit.get("details") or {}).get("items") or []
    node = items[0].get("node") if items and isinstance(items[0], dict) else None
    more = f" and {len(items) - 1} more" if len(items) > 1 else ""
    if node:
        return f"`{node.get('snippet', '')}`{more}"
    return str(audit.get("displayValue") or audit.get("explanation") or "")
