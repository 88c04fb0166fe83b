"""The queries of queries.yml, and when an answer is right."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import yaml

from catalog.model.text import Lang

FILE = Path(__file__).with_name("queries.yml")
_KEYS = {"q", "kind", "page", "first", "among", "not_yet"}


@dataclass(frozen=True, slots=True)
class Query:
    """What is typed on a page in `lang`, and the pages of which one must come first, or among the
    first three; none for words that are `absent`. `not_yet` if the search is known to miss it."""

    text: str
    lang: Lang
    kind: str
    first: tuple[str, ...] = ()
    among: tuple[str, ...] = ()
    not_yet: bool = False

    def missed_by(self, found: Sequence[str]) -> bool:
        """True if the addresses `found`, in their order, do not answer it."""
        pages = [page_of(address) for address in found]
        if self.kind == "absent":
            return bool(pages)
        wanted = pages[:1] if self.first else pages[:3]
        return not {*wanted} & {*self.first, *self.among}

    def __str__(self) -> str:
        return f"{self.text} ({self.lang})"


def page_of(address: str) -> str:
    """The path below the language's root of the page at `address`, without the place in it."""
    path = re.sub(r"^.*?://[^/]*/|^(\.\./)+|^\./", "", address).partition("#")[0]
    return path.removeprefix("en/").removesuffix("index.html")


def _several(value: object) -> tuple[str, ...]:
    if value is None:
        return ()
    return tuple(map(str, value)) if isinstance(value, list) else (str(value),)


@cache
def queries() -> tuple[Query, ...]:
    """All queries, in the order of the file."""
    written = yaml.safe_load(FILE.read_text(encoding="utf-8"))
    return tuple(
        Query(
            text=one["q"],
            lang=Lang(one.get("page", "zh")),
            kind=one["kind"],
            first=_several(one.get("first")),
            among=_several(one.get("among")),
            not_yet=one.get("not_yet", False),
        )
        for one in written
    )


def malformed() -> list[object]:
    """The entries of the file that are no query."""
    written = yaml.safe_load(FILE.read_text(encoding="utf-8"))
    return [
        one
        for one in written
        if not isinstance(one, dict)
        or set(one) - _KEYS
        or not isinstance(one.get("q"), str)
        or (one.get("kind") == "absent") == ("first" in one or "among" in one)
    ]
