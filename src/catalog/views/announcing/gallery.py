"""Which pictures of sheets there can be, and under which names they are kept and published.

A picture is kept under a name that changes with what it says, so that one of old words is never
taken for one of new words. The day of publication at its foot does not count: it is the day on
which the picture was made.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, replace

from catalog.model.text import Lang
from catalog.views.announcing.facts import News, announced
from catalog.views.announcing.sheet import Sheet, sheet
from catalog.views.site import Site


@dataclass(frozen=True, slots=True)
class Hanging:
    """A sheet with the class and the language that it speaks of and in."""

    code: str
    lang: Lang
    sheet: Sheet

    @property
    def name(self) -> str:
        """The name of its picture on the site: `dg-2702.zh.png`."""
        return f"{self.code.lower()}.{self.lang.value}.png"

    @property
    def kept_as(self) -> str:
        """The name under which the picture is kept: `dg-2702.zh.0123abcd.png`."""
        words = repr(replace(self.sheet, foot=""))
        digest = hashlib.sha256(words.encode()).hexdigest()[:8]
        return f"{self.code.lower()}.{self.lang.value}.{digest}.png"


def gallery(site: Site, only: str | None = None) -> Iterator[Hanging]:
    """The sheets of all classes that have not ended, or of the class `only`."""
    for run in site.catalog.runs_in_order:
        if only not in (None, run.code):
            continue
        for lang in Lang:
            told = announced(site, run, lang)
            if told.news is not News.ENDED:
                yield Hanging(run.code, lang, sheet(told))
