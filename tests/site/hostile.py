"""A copy of the project in which every text tries to break out of its page."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import yaml

from tests.site.building import as_written, build, copy_of_project

ATTACK = (
    """<script>window.pwned=1</script>"'><img src=x onerror=window.pwned=1></title>${7*7}{{7*7}}"""
)
CHINESE = "字" + ATTACK

# Texts that are not in two languages, and have no form of their own.
_PLAIN = ("source",)


def attacked(value: Any) -> Any:
    """`value` as read from YAML, with the attack for each text; the rest is as it was."""
    if isinstance(value, list):
        return [attacked(item) for item in value]
    if not isinstance(value, dict):
        return value
    if set(value) == {"zh", "en"}:
        return {"zh": CHINESE, "en": ATTACK}
    changed = {key: attacked(item) for key, item in value.items()}
    changed |= {key: ATTACK for key in _PLAIN if isinstance(value.get(key), str)}
    if "also_called" in value:
        changed["also_called"] = [CHINESE, ATTACK]
    return changed


def attack(project: Path) -> int:
    """Change the content of `project`; returns how many files were changed."""
    files = sorted((project / "content").rglob("*.yml"))
    for file in files:
        written = yaml.safe_dump(attacked(as_written(file)), allow_unicode=True, sort_keys=False)
        file.write_text(written, encoding="utf-8")
    chapters = sorted((project / "content").rglob("*.md"))
    for chapter in chapters:
        text = ATTACK if chapter.name.endswith(".en.md") else CHINESE
        quoted = text.replace("'", "''").replace("\\", r"\\")
        words = chapter.read_text(encoding="utf-8")
        for key in ("title", "summary"):
            words = re.sub(
                rf"^{key}: .*$", f"{key}: '{quoted}'", words, count=1, flags=re.MULTILINE
            )
        chapter.write_text(words, encoding="utf-8")
    return len(files) + len(chapters)


def hostile_site(folder: Path) -> Path:
    """The attacked copy of the project, built by the real hooks."""
    project = copy_of_project(folder / "project")
    assert attack(project) > 30
    return build(folder / "site", project)
