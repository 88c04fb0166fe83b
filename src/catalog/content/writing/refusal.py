"""What is refused, and the sentence that says why in both languages."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from typing import TypeVar

from catalog.content.scalars import IDENT
from catalog.model.text import Text
from catalog.problems import listed, nearest, visible

T = TypeVar("T")


class RefusedError(Exception):
    """What was asked for is not written; the message says why, in both languages."""

    def __init__(self, zh: str, en: str) -> None:
        super().__init__(f"{zh}\n{en}")


@dataclass(frozen=True, slots=True)
class Kind:
    """What an id names, in words."""

    zh: str
    en: str


def known(
    kind: Kind,
    given: str,
    records: Mapping[str, T],
    name: Callable[[T], Text],
    unread: Collection[str] = (),
) -> T:
    """The one of `records` with the id `given`. Else refuses, and names the nearest by `name`.

    What is `unread` was written but could not be read.
    """
    if given in records:
        return records[given]
    shown = visible(given, most=60)
    if given in unread:
        raise RefusedError(
            f"{kind.zh}“{shown}”还没有写好，读不出来。先运行 catalog check，照提示改好。",
            f"The {kind.en} “{shown}” cannot be read yet."
            " Run catalog check and put it right first.",
        )
    near = _nearest(given, {id_: name(record) for id_, record in records.items()})
    if near:
        zh = f"是不是“{near}”（{name(records[near]).zh}）？"
        en = f"Did you mean “{near}” ({name(records[near]).en})?"
    else:
        all_of_them = listed(sorted(records), most=40) or "—"
        zh, en = f"可以写：{all_of_them}", f"Known: {all_of_them}"
    raise RefusedError(
        f"没有叫“{shown}”的{kind.zh}。{zh}", f"There is no {kind.en} “{shown}”. {en}"
    )


def _nearest(given: str, names: Mapping[str, Text]) -> str | None:
    """The id that `given` is nearest to, or whose name in either language it is nearest to."""
    ids = dict.fromkeys(names)
    by_name = {words: id_ for id_, text in names.items() for words in (text.en, text.zh)}
    return nearest(given.lower(), ids) or by_name.get(nearest(given, by_name) or "")


def well_formed(kind: Kind, given: str) -> None:
    """Refuses an id that is none."""
    if not re.fullmatch(IDENT.pattern, given):
        shown = visible(given, most=60)
        raise RefusedError(
            f"“{shown}”不能做{kind.zh}的代号：只用小写字母、数字和短横，像 terrace-soil 这样。",
            f"“{shown}” cannot be the id of a {kind.en}: small letters, digits and hyphens only,"
            " like terrace-soil.",
        )
