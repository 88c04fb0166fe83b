"""Shapes of texts in both languages."""

from __future__ import annotations

import re
from dataclasses import dataclass

from catalog.content import codes
from catalog.content.scalars import LINE
from catalog.content.shapes import (
    UNREADABLE,
    JsonSchema,
    Report,
    Shape,
    Unreadable,
    Wanted,
    line,
    unknown_key,
    unwritten,
    wrong_kind,
)
from catalog.content.yaml_tree import Node, Scalar, Table
from catalog.model.quantities import differences
from catalog.model.text import Text
from catalog.problems import listed

_DIGIT = re.compile("[0-9]")
_LANGUAGES = (
    ("zh", "中文", "Chinese", Wanted("要说的话，用中文", "what it should say, in Chinese", "")),
    ("en", "英文", "English", Wanted("要说的话，用英文", "what it should say, in English", "")),
)
_HAN = re.compile(r"[\u3400-\u9fff\U00020000-\U0003ffff]")


@dataclass(frozen=True)
class Bilingual(Shape[Text]):
    """A text in both languages."""

    wanted = Wanted("中英文两份文字", "a text in both languages", "{zh: 电工, en: Electrician}")

    def read(self, node: Node, report: Report) -> Text | Unreadable:
        if not isinstance(node, Table):
            return wrong_kind(self, node, report)
        fine = True
        for key in node.entries:
            if key not in ("zh", "en"):
                unknown_key(key, node, ["zh", "en"], report)
                fine = False
        found: dict[str, str] = {}
        marked = False
        for key, missing_zh, missing_en, wanted in _LANGUAGES:
            entry = node.entries.get(key)
            if entry is None or (isinstance(entry, Scalar) and not entry.value.strip()):
                report.add(codes.TEXT_LANGUAGE, node, missing_zh=missing_zh, missing_en=missing_en)
                continue
            value = line(LINE, entry, report)
            if not isinstance(value, Unreadable):
                found[key] = value
                marked |= isinstance(entry, Scalar) and unwritten(wanted, entry, report)
        if not fine or len(found) < 2:
            return UNREADABLE
        return (
            Text(found["zh"], found["en"]) if marked else self._in_its_language(node, found, report)
        )

    def _in_its_language(
        self, node: Table, found: dict[str, str], report: Report
    ) -> Text | Unreadable:
        zh, en = found["zh"], found["en"]
        if re.search(r"[A-Za-z]{3}", zh) and not _HAN.search(zh):
            return report.add(codes.TEXT_SAME, node.entries["zh"], value=zh)
        if _HAN.search(en) and not re.search(r"[A-Za-z]", en):
            return report.add(codes.TEXT_HAN, node.entries["en"], value=en)
        if _DIGIT.search(zh + en):
            only_zh, only_en = differences(zh, en)
            if only_zh or only_en:
                said = {"zh": listed(only_zh) or "—", "en": listed(only_en) or "—"}
                return report.add(codes.TEXT_NUMBERS, node.entries["en"], **said)
        return Text(zh, en, report.place(node.entries["zh"]))

    def schema(self) -> JsonSchema:
        return {"$ref": "#/$defs/text"}


TEXT_SCHEMA: JsonSchema = {
    "type": "object",
    "description": "中文和英文 / Chinese and English",
    "properties": {
        "zh": {"type": "string", "minLength": 1},
        "en": {"type": "string", "minLength": 1},
    },
    "required": ["zh", "en"],
    "additionalProperties": False,
}


@dataclass(frozen=True)
class TextOrNone(Shape[Text | None]):
    """A text in both languages, or the word `none`: "no condition"."""

    wanted = Wanted(
        "中英文两份文字，没有要求就写 none", "a text in both languages, or none", "none"
    )

    def read(self, node: Node, report: Report) -> Text | None | Unreadable:
        if isinstance(node, Scalar) and node.value == "none":
            return None
        if isinstance(node, Scalar):
            return wrong_kind(self, node, report)
        return Bilingual().read(node, report)

    def schema(self) -> JsonSchema:
        return {"anyOf": [{"const": "none"}, {"$ref": "#/$defs/text"}]}


TEXT = Bilingual()
