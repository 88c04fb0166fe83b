"""The problems that rules can find in the manuscripts of chapters."""

from __future__ import annotations

from catalog.problems import Code, Severity

ERROR, WARNING = Severity.ERROR, Severity.WARNING

LINK_BROKEN = Code(
    "link-broken",
    ERROR,
    "链接“{value}”找不到去处。",
    "The link “{value}” leads nowhere.",
    "写有的章或标题，比如：{instead}",
    "Name a chapter or heading that exists, such as: {instead}",
)
PICTURE_MISSING = Code(
    "picture-missing",
    ERROR,
    "找不到图“{value}”。",
    "There is no picture “{value}”.",
    "把图放进 {folder}，名字要一模一样。",
    "Put the picture into {folder}, under just that name.",
)
PICTURE_WORDS = Code(
    "picture-words",
    ERROR,
    "图“{value}”没有文字说明，看不见图的人不知道画了什么。",
    "The picture “{value}” has no text alternative; who cannot see it learns nothing.",
    "在 ![ ] 里写一句话：图上画了什么。",
    "Write a sentence between ![ and ]: what the picture shows.",
)

CODES: tuple[Code, ...] = tuple(value for value in list(globals().values()) if type(value) is Code)
