"""Reasons for a change that clerks can choose, so that they need not write English."""

from __future__ import annotations

from catalog.model.text import Text

REASONS: tuple[Text, ...] = (
    Text(
        "报名的人太少，这一期不开了。",
        "Too few people enrolled, so this class will not be held.",
    ),
    Text("老师来不了，往后推几天。", "The teacher cannot come, so it is put back a few days."),
    Text("场地用不成，换了一个地方。", "The venue cannot be used, so it is held elsewhere."),
    Text(
        "雨大，路上不安全，往后推几天。",
        "Heavy rain makes the roads unsafe, so it is put back a few days.",
    ),
    Text(
        "正是农忙，大家没空，往后推。",
        "People are busy on their farms, so it is put back.",
    ),
)


def english_of(reason: str) -> str | None:
    """The English of a reason that stands in the list, else None."""
    wanted = reason.strip().rstrip("。.")
    return next((text.en for text in REASONS if text.zh.rstrip("。") == wanted), None)
