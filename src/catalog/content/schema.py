"""JSON Schemas for editors, from the same forms that the reader uses."""

from __future__ import annotations

import json

from catalog.content.files import FILES, ContentFile
from catalog.content.texts import TEXT_SCHEMA


def schemas() -> dict[str, str]:
    """The text of each schema by its file name, one for each kind of content file."""
    return {f"{file.schema}.schema.json": _text(file) for file in FILES}


def _text(file: ContentFile) -> str:
    schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"content/{file.glob}",
        **file.form.schema(),
        "$defs": {"text": TEXT_SCHEMA},
    }
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"
