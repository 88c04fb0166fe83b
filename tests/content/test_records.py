"""Records and lists are read whole; every fault in them is told."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from catalog.content import codes
from catalog.content.records import Field, ListOf, Readable, Record, optional
from catalog.content.scalars import IDENT, LINE, Flag, Whole
from catalog.content.shapes import UNREADABLE
from catalog.model.origin import Origin
from catalog.problems import Place
from tests.builders import faults
from tests.content.reading import read


@dataclass(frozen=True)
class Pot:
    """A record with an origin, for the tests."""

    origin: Origin
    id: str
    size: int
    owner: str
    lid: bool = False


@dataclass(frozen=True)
class Lid:
    """A record without an origin, for the tests."""

    code: str


@dataclass(frozen=True)
class Shelf:
    """A record of records, for the tests."""

    id: str
    pots: tuple[Pot, ...]
    lids: tuple[Lid, ...] = ()


POT = Record(
    Pot,
    {"id": IDENT, "litres": Field(Whole(1, 9), name="size"), "lid": optional(Flag())},
    from_path={"owner": lambda path: path.name},
)
LIDS = ListOf(Record(Lid, {"code": LINE}))
SHELF = Record(Shelf, {"id": IDENT, "pots": ListOf(POT, least=1), "lids": optional(LIDS)})
POTS = Readable(POT)


def test_a_record_is_read_with_its_origin() -> None:
    """Keys go to their attributes; what is left out has its default; the path gives the rest."""
    found, report = read(POT, "litres: 3\nid: wok")
    fields = {"litres": (1, 1), "id": (2, 1)}
    assert found == Pot(Origin("f", 1, 1, fields), "wok", 3, "f")
    assert report.problems == []


def test_every_fault_of_a_record_is_told() -> None:
    """An unknown key with the nearest known, a bad value, an empty one, a missing one."""
    found, report = read(POT, "ids: wok\nlitres: 10\nlid:\n")
    assert found is UNREADABLE
    assert report.problems == [
        codes.KEY_UNKNOWN.at(
            Place("f", 1, 1),
            key="ids",
            known="id, litres, lid",
            nearest_zh="是不是“id”？",
            nearest_en="Did you mean “id”?",
        ),
        codes.VALUE_RANGE.at(Place("f", 2, 9), value="10", least=1, most=9),
        codes.VALUE_EMPTY.at(
            Place("f", 3, 5),
            key="lid",
            wanted_zh="true（是）或 false（否）",
            wanted_en="true or false",
            example="true",
        ),
        codes.KEY_MISSING.at(
            Place("f", 1, 1), key="id", wanted_zh=IDENT.wanted.zh, wanted_en=IDENT.wanted.en
        ),
    ]


@pytest.mark.parametrize("text", ["wok", "[wok]", "''", "~"])
def test_what_is_no_group_of_lines_is_no_record(text: str) -> None:
    """A word or a list where a record should be is one problem."""
    found, report = read(POT, text)
    assert (found, faults(report.problems)) == (UNREADABLE, [("f:1:1", "value-kind")])


@pytest.mark.parametrize("key", ["1", "''", "null", "true", "好", "<<", "~", "2027-03-04"])
def test_a_strange_key_is_just_unknown(key: str) -> None:
    """Numbers, nothing and merge keys mean no more than any other word."""
    found, report = read(POT, f"id: wok\nlitres: 3\n{key}: {{a: b}}")
    assert (found, faults(report.problems)) == (UNREADABLE, [("f:3:1", "key-unknown")])


def test_a_key_twice_does_not_hide_the_record() -> None:
    """The first one counts, and the record is read."""
    found, report = read(POT, "id: wok\nlitres: 3\nlitres: 4")
    assert isinstance(found, Pot)
    assert (found.size, faults(report.problems)) == (3, [("f:3:1", "key-twice")])


def test_the_names_of_what_could_not_be_read_are_kept() -> None:
    """A record that is lost takes those in it along; nobody is told that they are unknown."""
    _, report = read(
        SHELF, "id: upper\npots:\n  - {id: wok, litres: 3}\n  - {litres: 99}\nlids: [{code: L}]"
    )
    assert faults(report.problems) == [("f:4:14", "value-range"), ("f:4:5", "key-missing")]
    assert report.unread == {"upper", "wok", "L"}


def test_a_name_in_capitals_or_with_spaces_is_kept_too() -> None:
    """A slip in the key itself still says which record it was."""
    _, report = read(POT, "ID: ' wok '\nlitres: 3")
    assert report.unread == {"wok"}


def test_a_list_is_read_or_lost_as_a_whole() -> None:
    """One bad item makes the list unreadable; all bad items are told."""
    assert read(ListOf(IDENT), "[a, b]")[0] == ("a", "b")
    found, report = read(ListOf(IDENT), "[a, B, c, D]")
    assert found is UNREADABLE
    assert faults(report.problems) == [("f:1:5", "value-form"), ("f:1:11", "value-form")]


def test_a_list_may_need_items() -> None:
    """Too few are told with how many there should be."""
    assert read(ListOf(IDENT), "[]")[0] == ()
    found, report = read(ListOf(IDENT, least=2), "[a]")
    assert found is UNREADABLE
    assert report.problems == [codes.LIST_SHORT.at(Place("f", 1, 1), least=2, count=1)]


def test_one_bad_record_hides_no_other() -> None:
    """A list of records keeps those that can be read."""
    found, report = read(POTS, "- {id: wok, litres: 3}\n- {id: pan}\n- {id: pot, litres: 9}")
    assert isinstance(found, tuple)
    assert [pot.id for pot in found] == ["wok", "pot"]
    assert (faults(report.problems), report.unread) == ([("f:2:3", "key-missing")], {"pan"})


@pytest.mark.parametrize("text", ["wok", "{id: wok}", "''"])
def test_what_is_no_list_is_told(text: str) -> None:
    """One item without its hyphen is the common slip."""
    for shape in (ListOf(IDENT), POTS):
        found, report = read(shape, text)
        assert (found, faults(report.problems)) == (UNREADABLE, [("f:1:1", "value-kind")])


def test_what_is_wanted_is_made_of_what_its_parts_want() -> None:
    """The messages of lists and records give an example to copy."""
    assert POT.wanted.example == "{id: …, litres: …}"
    assert ListOf(POT).wanted == POTS.wanted
    assert POTS.wanted.example == "[{id: …, litres: …}]"


def test_schemas_are_made_of_the_schemas_of_the_parts() -> None:
    """Required keys, no others, and how many items there must be."""
    assert POT.schema() == {
        "type": "object",
        "properties": {
            "id": IDENT.schema(),
            "litres": {"type": "integer", "minimum": 1, "maximum": 9},
            "lid": {"type": "boolean"},
        },
        "required": ["id", "litres"],
        "additionalProperties": False,
    }
    assert ListOf(POT, least=1).schema() == {
        "type": "array",
        "items": POT.schema(),
        "minItems": 1,
    }
    assert POTS.schema() == {"type": "array", "items": POT.schema()}
