"""Which pictures there are, and their names."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from catalog.views.announcing.gallery import Hanging, gallery
from catalog.views.site import Site
from tests import builders
from tests.builders import cancelled, moved, run


def hangings(on: str = "2026-11-23", only: str | None = None, **changes: Any) -> list[Hanging]:
    one = replace(run(), **changes)
    catalog = builders.catalog(runs=(one, run("CS-2702")))
    return list(gallery(Site(catalog, date.fromisoformat(on), "https://a.example/"), only))


def test_every_class_that_has_not_ended_has_a_picture_in_each_language() -> None:
    """Or the one that was asked for."""
    names = [one.name for one in hangings()]
    assert names == ["cs-2701.zh.png", "cs-2701.en.png", "cs-2702.zh.png", "cs-2702.en.png"]
    assert [one.name for one in hangings(only="CS-2702")] == names[2:]
    assert hangings("2030-01-01") == []


def test_a_picture_is_kept_under_another_name_when_its_words_change() -> None:
    """But not when only the day of publication does."""
    first = hangings()[0].kept_as
    assert hangings("2026-11-24")[0].kept_as == first
    assert first.startswith("cs-2701.zh.")
    assert hangings(phone="0827-0000999")[0].kept_as != first
    assert hangings(cancelled=cancelled())[0].kept_as != first
    assert hangings(moved=moved(venue="hall"))[0].kept_as == first
