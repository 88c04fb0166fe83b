"""The schemas for editors: current, schemas, and satisfied by the shipped content."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import jsonschema
import yaml

from catalog.cli import main
from tests.site.building import ROOT, files_below


def test_the_committed_schemas_are_current(tmp_path: Path) -> None:
    """What `catalog schema` writes is what is in schemas/."""
    assert main(["schema", "--out", str(tmp_path / "schemas")]) == 0
    assert files_below(tmp_path / "schemas") == files_below(ROOT / "schemas")


def _schemas() -> dict[str, Any]:
    return {
        path.name: json.loads(path.read_text(encoding="utf-8"))
        for path in sorted((ROOT / "schemas").glob("*.json"))
    }


class _AsEditorsRead(yaml.CSafeLoader):
    """YAML 1.2 as an editor's language server reads it: days and times stay text."""


_NOT_IN_1_2 = ("tag:yaml.org,2002:timestamp", "tag:yaml.org,2002:int", "tag:yaml.org,2002:bool")
_AsEditorsRead.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag not in _NOT_IN_1_2]
    for first, resolvers in yaml.CSafeLoader.yaml_implicit_resolvers.items()
}
_AsEditorsRead.add_implicit_resolver(
    "tag:yaml.org,2002:int", re.compile("-?(0|[1-9][0-9]*)$"), list("-0123456789")
)
_AsEditorsRead.add_implicit_resolver(
    "tag:yaml.org,2002:bool", re.compile("true$|false$"), list("tf")
)


def test_every_schema_is_a_schema() -> None:
    """By the draft that it names."""
    for schema in _schemas().values():
        jsonschema.Draft202012Validator.check_schema(schema)


def test_an_editor_finds_no_fault_in_the_shipped_content() -> None:
    """Every file names its schema in its first line and keeps it."""
    schemas = _schemas()
    used = set()
    for file in sorted((ROOT / "content").rglob("*.yml")):
        text = file.read_text(encoding="utf-8")
        head, _, path = text.split("\n", 1)[0].partition("$schema=")
        assert head == "# yaml-language-server: ", file
        assert (file.parent / path).resolve() == ROOT / "schemas" / Path(path).name, file
        used.add(Path(path).name)
        read = yaml.load(text, _AsEditorsRead)
        validator = jsonschema.Draft202012Validator(schemas[Path(path).name])
        found = [
            f"{list(fault.path)}: {fault.message[:200]}" for fault in validator.iter_errors(read)
        ]
        assert found == [], file
    assert used == set(schemas)
