"""The frame speaks one language, escaped, and knows the programme's clock."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

import pytest

from catalog.model.schedule import RunState
from catalog.model.text import Lang, Text
from catalog.views.frame_words import SECTIONS, frame_words
from catalog.views.site import Site
from catalog.views.words import STATES
from tests import builders
from tests.people_and_places import settings


def words(
    lang: Lang = Lang.EN, on: str = "2026-11-23", zone: str = "Asia/Shanghai"
) -> dict[str, object]:
    catalog = builders.catalog(settings=settings(time_zone=zone))
    return frame_words(Site(catalog, date.fromisoformat(on), "/"), lang)


@pytest.mark.parametrize(
    ("zone", "on", "minutes"),
    [
        ("Asia/Shanghai", "2026-11-23", 480),
        ("Asia/Kathmandu", "2026-11-23", 345),
        ("UTC", "2026-11-23", 0),
        ("America/New_York", "2026-11-23", -300),
        ("America/New_York", "2026-07-01", -240),
    ],
)
def test_the_offset_is_what_the_clock_is_ahead(zone: str, on: str, minutes: int) -> None:
    """In minutes, on the day of publication."""
    assert words(on=on, zone=zone)["offset"] == minutes


@pytest.mark.parametrize("lang", list(Lang))
def test_the_script_gets_a_word_for_each_state(lang: Lang) -> None:
    """As JSON that may stand in a script element."""
    text = words(lang)["states"]
    assert isinstance(text, str)
    assert "<" not in text
    assert json.loads(text) == {state.value: STATES[state][lang] for state in RunState}


def test_the_frame_says_when_and_by_whom() -> None:
    """The day of publication, and the number to call."""
    found = words()
    assert found["published"] == "As published on 23 November 2026"
    assert words(Lang.ZH)["published"] == "2026年11月23日公布"
    assert found["contact"] == {"name": "Words", "phone": "12333", "dial": "12333"}
    assert found["sections"] == SECTIONS


def test_everything_is_escaped() -> None:
    """A theme's templates print what they are given."""
    hostile = Text("<字>", "<script>")
    contact = replace(settings().contacts[0], name=hostile)
    changed = replace(settings(), title=hostile, place=hostile, contacts=(contact,))
    site = Site(builders.catalog(settings=changed), date(2026, 11, 23), "/")
    found = frame_words(site, Lang.EN)
    assert (found["title"], found["place"]) == ("&lt;script&gt;", "&lt;script&gt;")
    assert found["contact"] == {"name": "&lt;script&gt;", "phone": "12333", "dial": "12333"}
    word = found["word"]
    assert callable(word)
    assert word("skip") == "Skip to the main text"
