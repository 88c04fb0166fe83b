"""Names are remembered with the ways to write them."""

from __future__ import annotations

from pathlib import Path

from tests.views.search.asking import called, evaluated

ALIKE = (
    ("class", "classes"),
    ("weld", "welds", "welder", "welders", "welding", "welded"),
    ("battery", "batteries"),
    ("plan", "planning", "planned"),
    ("dish", "dishes"),
    ("course", "courses"),
    ("wire", "wires"),
    ("hose", "hoses"),
    ("agreement", "agreements"),
)


def test_words_of_one_root_are_one() -> None:
    """Plurals and endings of verbs; other words have other roots."""
    roots = [set(called("stem", ([word] for word in words))) for words in ALIKE]
    assert [len(some) for some in roots] == [1] * len(ALIKE)
    assert len(set[str]().union(*roots)) == len(ALIKE)


def test_every_name_of_the_index_has_its_entry(english_scripts: list[Path]) -> None:
    """By its key, with what it belongs to."""
    tags = "entries[byKey['course:chef']].tags.map(function (at) { return entries[at].kind; })"
    assert evaluated(
        "entries[byKey['township:lushui']].en",
        "entries[byKey['township:laoqiao']].en",
        "entries[byKey['institution:school-1']].en",
        "entries[byKey['institution:school-1']].phone",
        tags,
        "entries[byKey['township:laoqiao']].successors[0] === byKey['township:qingshan']",
        scripts=english_scripts,
    ) == [
        "Lüshui Subdistrict",
        "Laoqiao Township",
        "Sample Institution 1",
        "0827-0000101",
        ["trade", "kind"],
        True,
    ]


def test_a_key_that_nobody_has_named_yet_is_made_once() -> None:
    """It is no answer by itself."""
    assert evaluated("keyed('month:3') === keyed('month:3')", "entries[keyed('month:3')]") == [
        True,
        {"at": 0, "kind": "month", "id": "3", "tags": [], "bare": True, "depth": 0},
    ]
