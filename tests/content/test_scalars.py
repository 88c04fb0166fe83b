"""Each shape of a value reads one kind of it and tells what else it finds."""

from __future__ import annotations

import re
from datetime import date, time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog.content import codes, scalars
from catalog.content.scalars import Flag, OneOf, Pattern, Whole
from catalog.content.shapes import UNREADABLE, Report, Shape
from catalog.content.texts import Bilingual, TextOrNone
from catalog.content.yaml_tree import Listing, Node, Scalar, Table
from catalog.model.gazetteer import TownshipKind
from catalog.model.text import Text
from catalog.problems import Place
from tests.builders import faults
from tests.content.reading import read

HERE = Place("f", 1, 1)
KIND = OneOf(TownshipKind)
NUMBER = Whole(1, 40)

READ: list[tuple[Shape[Any], str, object]] = [
    (scalars.IDENT, "qing-jiang-2", "qing-jiang-2"),
    (scalars.RUN_CODE, "DG-2701", "DG-2701"),
    (scalars.PERSON_CODE, "T-CS01", "T-CS01"),
    (scalars.VILLAGE_CODE, "511902101200", "511902101200"),
    (scalars.VILLAGE_CODE, "'000000000000'", "000000000000"),
    (scalars.DIVISION_CODE, "511902101", "511902101"),
    (scalars.TRADE_CODE, "NO", "NO"),
    (scalars.OCCUPATION_CODE, "6-31-01-03", "6-31-01-03"),
    (scalars.DAY, "2027-03-04", date(2027, 3, 4)),
    (scalars.DAY, "'0001-01-01'", date(1, 1, 1)),
    (scalars.DAY, "9999-12-31", date(9999, 12, 31)),
    (scalars.DAY, "2028-02-29", date(2028, 2, 29)),
    (scalars.CLOCK, "10:30", time(10, 30)),
    (scalars.CLOCK, "9:05", time(9, 5)),
    (scalars.CLOCK, "23:59", time(23, 59)),
    (scalars.PHONE, "12333", "12333"),
    (scalars.PHONE, "0827-0000101", "0827-0000101"),
    (scalars.PHONE, "0827 526 0000", "0827 526 0000"),
    (scalars.LINE, "一行 and more", "一行 and more"),
    (scalars.LINE, ">\n  一行\n  and more\n", "一行 and more"),
    (scalars.LINE, "' no '", "no"),
    (scalars.PINYIN, "qīng jiāng lǜ", "qīng jiāng lǜ"),
    (NUMBER, "40", 40),
    (Whole(0, 10**9), "0", 0),
    (KIND, "town", TownshipKind.TOWN),
    (Flag(), "true", True),
    (Flag(), "false", False),
    (Bilingual(), "{zh: 电工, en: Electrician}", Text("电工", "Electrician")),
    (Bilingual(), "{en: 'ID 5', zh: '5 号'}", Text("5 号", "ID 5")),
    (Bilingual(), "{zh: '12', en: 巴中 (Bazhong) 12}", Text("12", "巴中 (Bazhong) 12")),
    (TextOrNone(), "none", None),
    (TextOrNone(), "{zh: 满18周岁, en: 18 or over}", Text("满18周岁", "18 or over")),
]


@pytest.mark.parametrize(("shape", "text", "value"), READ)
def test_a_value_is_read(shape: Shape[Any], text: str, value: object) -> None:
    """Values in their form are read, and nothing is told."""
    found, report = read(shape, text)
    assert (found, type(found), report.problems) == (value, type(value), [])


FORM, RANGE, CHOICE, KIND_OF = "value-form", "value-range", "value-choice", "value-kind"
REFUSED: list[tuple[Shape[Any], str, str]] = [
    *((scalars.IDENT, text, FORM) for text in ("Qingjiang", "a_b", "a--b", "-a", "清江", "a b")),
    *((scalars.RUN_CODE, text, FORM) for text in ("dg-2701", "DG2701", "DG-27", "ＤＧ-2701")),
    *((scalars.PERSON_CODE, text, FORM) for text in ("张三", "T-1", "t-cs01")),
    *((scalars.VILLAGE_CODE, text, FORM) for text in ("51190210120", "5.11902101200e11")),
    *((scalars.DIVISION_CODE, text, FORM) for text in ("5119021010", "５１１９０２１０１")),
    *(
        (scalars.DAY, text, FORM)
        for text in ("2027-02-29", "2027-3-4", "20270304", "2027/03/04", "0000-01-01", "今天",
                     "2027-03-04T00:00:00", "2027-W10-4", "２０２７-03-04")
    ),
    *((scalars.CLOCK, text, FORM) for text in ("24:00", "8:5", "8", "630", "08:30:00", "8：30")),
    *((scalars.PHONE, text, FORM) for text in ("12", "0827-0000101-0000101-0000101-000", "电话")),
    *((scalars.PINYIN, text, FORM) for text in ("Qing", "qing1", "清")),
    *((NUMBER, text, FORM) for text in ("010", "0x10", "1e1", "1_0", "+1", "-1", "1.0", "四十",
                                        "４０", "1" * 13, "~", "no")),
    *((NUMBER, text, RANGE) for text in ("0", "41", "999999999999")),
    *((KIND, text, CHOICE) for text in ("Town", "city", "镇")),
    *((Flag(), text, CHOICE) for text in ("yes", "no", "on", "True", "1", "~", "null", "是")),
    *((TextOrNone(), text, KIND_OF) for text in ("None", "null", "~", "[]", "无", "''")),
    *((Bilingual(), text, KIND_OF) for text in ("电工", "[电工]", "''", "null")),
    (Bilingual(), "{zh: Electrician, en: Electrician}", "text-not-chinese"),
    (Bilingual(), "{zh: 电工, en: 电工}", "text-not-english"),
    (Bilingual(), "{zh: 电工}", "text-language"),
    (Bilingual(), "{zh: 电工, en: }", "text-language"),
    (Bilingual(), "{zh: ' ', en: Electrician}", "text-language"),
    (Bilingual(), "{zh: 电工, en: Electrician, de: Elektriker}", "key-unknown"),
    (Bilingual(), "{zh: [电工], en: Electrician}", KIND_OF),
    (Bilingual(), "{zh: 电工, en: {a: b}}", KIND_OF),
    (Bilingual(), '{zh: "电\\u200b工", en: Electrician}', "value-hidden"),
    *((shape, "[a]", KIND_OF) for shape in (scalars.LINE, scalars.DAY, NUMBER, KIND, Flag())),
    *((shape, "{a: b}", KIND_OF) for shape in (scalars.LINE, scalars.DAY, NUMBER, KIND, Flag())),
    *((shape, "' '", KIND_OF) for shape in (scalars.LINE, scalars.DAY, NUMBER, KIND, Flag())),
]  # fmt: skip


def test_a_text_knows_where_its_chinese_begins() -> None:
    """Whatever comes first."""
    found, _ = read(Bilingual(), "en: Electrician\nzh:   电工")
    assert found.place == Place("f", 2, 7)


@pytest.mark.parametrize(("shape", "text", "code"), REFUSED)
def test_anything_else_is_told_and_never_guessed(shape: Shape[Any], text: str, code: str) -> None:
    """One problem, and the value is unreadable."""
    found, report = read(shape, text)
    assert (found, [problem.code for problem in report.problems]) == (UNREADABLE, [code])


@pytest.mark.parametrize(
    "escape",
    ["\\0", "\\t", "\\a", "\\e", "\\x7f", "\\N", "\\L", "\\u200b", "\\u202e", "\\u2066", "\\ufeff",
     "\\u061c", "\\u2060"],
)  # fmt: skip
def test_an_invisible_character_is_told(escape: str) -> None:
    """A control, one that turns the direction or one without width, even written as an escape."""
    for shape in (scalars.LINE, scalars.IDENT, NUMBER, KIND, Flag()):
        found, report = read(shape, f'"a{escape}b"')
        assert (found, faults(report.problems)) == (UNREADABLE, [("f:1:1", "value-hidden")])


def test_a_problem_says_what_is_wanted_and_what_was_found() -> None:
    """The sentences of the shapes name the form, an example, and the nearest word."""
    day, number, kind, text = (
        read(shape, words)[1].problems
        for shape, words in (
            (scalars.DAY, "3月4日"),
            (NUMBER, "41"),
            (KIND, "twon"),
            (Bilingual(), "[a]"),
        )
    )
    wanted = scalars.DAY.wanted
    assert day == [
        codes.VALUE_FORM.at(
            HERE, value="3月4日", wanted_zh=wanted.zh, wanted_en=wanted.en, example="2027-03-04"
        )
    ]
    assert number == [codes.VALUE_RANGE.at(HERE, value="41", least=1, most=40)]
    assert kind == [
        codes.VALUE_CHOICE.at(
            HERE,
            value="twon",
            known="subdistrict, town, township",
            nearest_zh="是不是“town”？",
            nearest_en="Did you mean “town”?",
        )
    ]
    assert text == [
        codes.VALUE_KIND.at(
            HERE,
            wanted_zh="中英文两份文字",
            wanted_en="a text in both languages",
            found_zh="一串带短横的项",
            found_en="a list",
            example="{zh: 电工, en: Electrician}",
        )
    ]


def test_every_language_that_is_missing_is_told() -> None:
    """Both can be missing, and an unknown key beside them is told with the nearest."""
    found, report = read(Bilingual(), "{ze: 电工}")
    assert found is UNREADABLE
    assert report.problems == [
        codes.KEY_UNKNOWN.at(
            Place("f", 1, 2), key="ze", known="zh, en", nearest_zh="", nearest_en=""
        ),
        codes.TEXT_LANGUAGE.at(HERE, missing_zh="中文", missing_en="Chinese"),
        codes.TEXT_LANGUAGE.at(HERE, missing_zh="英文", missing_en="English"),
    ]


def test_a_problem_stays_on_one_line_and_within_bounds() -> None:
    """Whatever a value holds, its problem can be printed on any terminal."""
    (hidden,) = read(KIND, "|\n  a\n  b\n")[1].problems
    assert hidden.en == "“a b” is not one of the known words."
    (endless,) = read(KIND, "x" * 10_000)[1].problems
    assert endless.en == f"“{'x' * 500}…” is not one of the known words."


SCALARS = st.builds(Scalar, st.text(), st.just(1), st.just(1), st.booleans())


def table(entries: dict[str, Node]) -> Table:
    return Table(1, 1, entries, dict.fromkeys(entries, (1, 1)))


NODES: st.SearchStrategy[Node] = st.recursive(
    SCALARS,
    lambda inner: (
        st.builds(Listing, st.just(1), st.just(1), st.lists(inner))
        | st.dictionaries(st.sampled_from(["zh", "en", "id"]) | st.text(), inner).map(table)
    ),
    max_leaves=6,
)
SHAPES: list[Shape[Any]] = [shape for shape, *_ in READ]


@given(st.sampled_from(SHAPES), NODES)
def test_any_node_at_all_is_read_or_told(shape: Shape[Any], node: Node) -> None:
    """For all nodes a shape gives a value, or at least one problem, and never fails."""
    report = Report("f")
    value = shape.read(node, report)
    assert (value is UNREADABLE) == bool(report.problems)


def test_the_schema_and_the_reader_agree_on_patterns() -> None:
    """What is read fits the pattern of the schema, and so does its example."""
    for shape, text, _ in READ:
        if isinstance(shape, Pattern) and text[0] not in "'>":
            schema = shape.schema()
            for word in (text, *schema["examples"]):
                assert re.fullmatch(schema["pattern"], word)


def test_schemas_say_what_may_be_written() -> None:
    """Each shape as JSON Schema."""
    assert (
        NUMBER.schema(),
        KIND.schema(),
        Flag().schema(),
        Bilingual().schema(),
        TextOrNone().schema(),
    ) == (
        {"type": "integer", "minimum": 1, "maximum": 40},
        {"enum": ["subdistrict", "town", "township"]},
        {"type": "boolean"},
        {"$ref": "#/$defs/text"},
        {"anyOf": [{"const": "none"}, {"$ref": "#/$defs/text"}]},
    )
    assert KIND.wanted.en == "one of subdistrict, town, township"
