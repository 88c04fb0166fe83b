"""The data says what the catalog says, follows its schema, and is marked as a sample."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import replace
from functools import cache
from typing import Any

import pytest
from jsonschema import Draft202012Validator, FormatChecker

from catalog.views.opendata.files import (
    ALL_CLASSES,
    CATALOG,
    SCHEMA,
    files,
    season_file,
    seasons,
    township_file,
)
from tests import builders
from tests.builders import cancelled, moved, run, talk
from tests.people_and_places import term
from tests.views.pages.reading import shipped, site


@cache
def made() -> dict[str, bytes]:
    """The data of the shipped catalog."""
    return {path: make() for path, make in files(site())}


def read(path: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(made()[path])
    return found


def validator(data: dict[str, bytes]) -> Draft202012Validator:
    schema = json.loads(data[SCHEMA])
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema, format_checker=FormatChecker())


def faults(data: dict[str, bytes]) -> list[str]:
    """What the schema says against the files."""
    check = validator(data)
    names = [name for name in data if name.endswith(".json") and name != SCHEMA]
    return [error.message for name in names for error in check.iter_errors(json.loads(data[name]))]


def test_the_data_follows_its_schema() -> None:
    """That of the shipped catalog, and of one in which everything has happened."""
    assert faults(made()) == []
    runs = (
        run(),
        run("CS-2702", cancelled=cancelled()),
        run("CS-2703", days=None, enrolment=None, meetings=(), exam=None),
        run("CS-2704", moved=moved(venue="hall")),
    )
    small = builders.catalog(runs=runs, talks=(talk(), talk("ST-2", cancelled=cancelled())))
    small = replace(small, glossary=(term(),), settings=replace(small.settings, sample=False))
    assert faults({path: make() for path, make in files(site(small))}) == []


@pytest.mark.parametrize(
    ("path", "change"),
    [
        (CATALOG, {"more": 1}),
        (CATALOG, {"as_of": "tomorrow"}),
        (CATALOG, {"courses": [{}]}),
        (season_file("2027-spring"), {"classes": [{"code": "DG-2701"}]}),
        (season_file("2027-spring"), {"sample": "yes"}),
    ],
)
def test_the_schema_refuses_other_things(path: str, change: dict[str, Any]) -> None:
    """A field more or less, another kind of value."""
    assert not validator(made()).is_valid(read(path) | change)


def test_every_class_and_meeting_is_there_once() -> None:
    """Season by season, in the order of their days, as many hours as the schedule has."""
    classes = [one for season in seasons(site()) for one in read(season_file(season))["classes"]]
    runs = {one.code: one for one in shipped().runs}
    assert Counter(one["code"] for one in classes) == Counter(list(runs))
    for one in classes:
        meetings = runs[one["code"]].meetings
        hours = [part["theory"] + part["practice"] for m in one["meetings"] for part in m["taught"]]
        assert sum(hours) == sum(m.theory + m.practice for m in meetings)
        assert one["meeting_days"] == len({m["day"] for m in one["meetings"]})
        assert one["url"] == f"https://a.example/classes/{one['code'].lower()}/"


def test_the_catalog_names_its_records() -> None:
    """As many as the content has; every id that a class names is one of them."""
    data = read(CATALOG)
    counts = {name: len(data[name]) for name in ("courses", "townships", "institutions", "talks")}
    catalog = shipped()
    assert counts == {
        "courses": len(catalog.courses),
        "townships": len(catalog.townships),
        "institutions": len(catalog.institutions),
        "talks": len(catalog.talks),
    }
    ids = {name: {one["id"] for one in data[f"{name}s"]} for name in ("course", "venue")}
    for season in data["seasons"]:
        for one in read(f"data/{season['classes']}")["classes"]:
            assert one["course"] in ids["course"]
            assert one["venue"] in ids["venue"]


def test_a_sample_says_so_in_every_file() -> None:
    """And nothing is said about a licence that nobody has given."""
    for name in made():
        if name.endswith(".json") and name != SCHEMA:
            data = read(name)
            assert data["sample"] is True
            assert data["notice"]["zh"] == shipped().settings.sample_notice.zh
            assert data["licence"] is None
            assert "区里还没有定" in data["licence_note"]["zh"]


def test_every_township_has_a_table() -> None:
    """Those of the past too, for their addresses stay."""
    wanted = {township_file(one.id) for one in shipped().townships} | {ALL_CLASSES}
    assert {name for name in made() if name.endswith(".csv")} == wanted


def test_the_same_content_and_day_give_the_same_bytes() -> None:
    """Made twice."""
    assert {path: make() for path, make in files(site())} == made()
