"""The schemas for editors come from the forms that the reader uses."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from catalog.content.files import FILES
from catalog.content.schema import schemas

SCHEMAS: dict[str, Any] = {name: json.loads(text) for name, text in schemas().items()}


def patterns(schema: Any) -> Iterator[str]:
    """Every pattern within `schema`."""
    if isinstance(schema, dict):
        if isinstance(schema.get("pattern"), str):
            yield schema["pattern"]
        for part in schema.values():
            yield from patterns(part)
    elif isinstance(schema, list):
        for part in schema:
            yield from patterns(part)


def test_each_kind_of_file_has_its_schema() -> None:
    """One for each kind, under the name that the first line of a file gives."""
    assert list(SCHEMAS) == [f"{file.schema}.schema.json" for file in FILES]
    assert [schema["title"] for schema in SCHEMAS.values()] == [
        f"content/{file.glob}" for file in FILES
    ]


def test_a_schema_names_the_keys_of_its_file() -> None:
    """Which there may be, which there must be, and no others."""
    schedule = SCHEMAS["schedule.schema.json"]
    assert list(schedule["properties"]) == ["season", "runs", "talks"]
    assert (schedule["required"], schedule["additionalProperties"]) == (["season"], False)
    assert schedule["$defs"]["text"]["required"] == ["zh", "en"]


def test_every_pattern_is_one_that_an_editor_can_read() -> None:
    """Each compiles, and none sets flags, which JavaScript does not know."""
    found = set(patterns(list(SCHEMAS.values())))
    assert len(found) > 5
    assert [pattern for pattern in found if "(?s" in pattern or not re.compile(pattern)] == []
