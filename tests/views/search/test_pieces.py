"""The pieces of the index: what every search begins with, and what is fetched later."""

from __future__ import annotations

from dataclasses import replace

import pytest

from catalog.model.text import Lang, Text
from catalog.views.search import pairs, rows
from catalog.views.site import Site
from tests.people_and_places import term
from tests.views.pages.reading import site as site_of
from tests.views.search.asking import Question, answer_of, sample
from tests.views.search.reading import taken, written


def offered(listed: str) -> list[str]:
    """The names of the pieces: zh/*ab is zh/a and zh/b."""
    parted = (one.partition("*") for one in listed.split(" "))
    return [start + letter for start, _, letters in parted for letter in letters or [""]]


def test_names_say_what_can_be_fetched(site: Site) -> None:
    """All pieces, apart from those that the page of this language has no use for; the words of
    the text are told with the books, and what is numbered is only counted."""
    made = written(site)
    for lang in Lang:
        _, _, data = taken(made[f"names.{lang}"])
        _, _, more = taken(made[f"more.{lang}"])
        pieces = {name for name in made if not name.startswith(("search.", "names."))}
        served = {name for name in pieces if not name.endswith(f".{lang.other}")}
        numbered = [f"{kind}/{at}" for kind, some in data["counts"].items() for at in range(some)]
        assert sorted([*offered(data["pieces"]), *offered(more["pieces"]), *numbered]) == sorted(
            name.removesuffix(f".{lang}") for name in served
        )
        assert {one[:3] for one in offered(more["pieces"])} == {"zh/", "en/"}


@pytest.mark.parametrize(("lang", "own", "other"), [(Lang.ZH, 2, 3), (Lang.EN, 3, 2)])
def test_names_in_the_other_language_come_apart(
    site: Site, lang: Lang, own: int, other: int
) -> None:
    """In the order of the records; the browser spells most townships itself."""
    made = written(site)
    lines = taken(made[f"names.{lang}"])[2]["named"].split("\n")
    apart = taken(made[f"other.{lang}"])[2]["names"].split("\n")
    rows = [line.split("|") for line in lines if not line.startswith("townships|")]
    assert len(apart) == len(rows)
    fields = {row[1]: (row, names) for row, names in zip(rows, apart, strict=True)}
    row, names = fields["school-1"]
    both = {2: "样例培训机构一~0827-0000101", 3: "Sample Institution 1~0827-0000101"}
    assert (row[own], row[other]) == (both[own], "")
    assert names == both[other].partition("~")[0]  # the telephone is known already


def test_names_are_what_every_search_begins_with(site: Site) -> None:
    """Few enough to be fetched at once."""
    _, _, data = taken(written(site)["names.zh"])
    assert {key: data[key] for key in ("lang", "readings", "former", "runs")} == {
        "lang": "zh",
        "readings": "了le 什shen 行hang 调tiao",
        "former": "laoqiao|qingshan",
        "runs": rows.block(site, site.catalog.runs),
    }
    assert "township|lushui|绿水街道" in data["named"].split("\n")


def test_villages_stand_under_their_sounds(site: Site) -> None:
    """By the first, h with f, and by the first two; each with the number of its township."""
    made = written(site)
    name, _, data = taken(made["villages/s"])
    assert (name, data["villages"]) == ("villages/s", "0|石板")
    assert taken(made["villages/f"])[2]["villages"] == "1|河街'"
    assert [one for one in made if one.startswith("villages/")] == [
        *("villages/f", "villages/s", "villages/t")
    ]
    pieces = [name for name in made if name.startswith("pairs/")]
    said = f"pairs/{pairs.number('siban', len(pieces))}"  # as Sichuan says shiban
    assert "石板" in taken(made[said])[2]["villages"]


def test_old_characters_are_those_of_the_names(site: Site) -> None:
    """Other pieces bring their own."""
    pairs = taken(written(site)["old"])[2]["traditional"]
    old = dict(zip(pairs[::2], pairs[1::2], strict=True))
    assert (old["廚"], old["橋"], old["綠"]) == ("厨", "桥", "绿")


def test_more_is_terms_books_and_talks(site: Site) -> None:
    """With the later part of the program in front."""
    made = written(site)
    assert made["more.zh"].startswith("catalogSearch.extend(")
    name, _, data = taken(made["more.zh"])
    assert name == "more"
    assert data["named"] == ("term|term-zaotai|灶台~灶头|stove\nbook|chef|厨师|Chef|trade:chef")
    assert data["topics"] == "farm-skills|农村实用技术|Practical farm skills"
    assert data["talks"].split("\n") == [
        "ST-2701|farm-skills|lushui|河街社区|2027-03-06",
        "ST-2702|farm-skills|qingshan|桃花村|2027-03-06",
    ]
    assert data["also"] == "question:cost page:about/ course:chef"


def test_a_catalog_without_books_has_no_words() -> None:
    """What is asked is only held against names."""
    made = written(site_of(replace(sample(), chapters=())))
    shards = {name.partition("/")[0] for name in made if "/" in name}
    assert shards == {"villages", "pairs", "stems"}


def test_a_catalog_without_names_has_no_pieces_of_them() -> None:
    """Neither villages nor words nor books."""
    bare = replace(sample(), village_editions=(), glossary=(), textbooks=(), chapters=(), talks=())
    made = written(site_of(bare))
    assert {name for name in made if "/" in name} == set()
    assert taken(made["names.zh"])[2]["counts"] == {"pairs": 0, "stems": 0}
    found = answer_of(bare, Question("桃花村"), Question("stove", lang=Lang.EN))
    assert [answer.paths for answer in found] == [[], []]


def test_many_classes_come_in_blocks(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each block is a file, and the names say so."""
    monkeypatch.setattr(rows, "AT_HAND", 1)
    made = written(site_of(sample()))
    blocks = [name for name in made if name.startswith("runs/")]
    assert blocks == [
        *("runs/institution-school-1", "runs/month-3", "runs/no-1", "runs/no-2"),
        *("runs/township-lushui", "runs/township-qingshan"),
    ]
    assert set(blocks) <= set(offered(taken(made["names.en"])[2]["pieces"]))


def test_a_page_that_an_author_added_is_found() -> None:
    """By its title and by what it says; nothing else is lost."""
    about = sample().pages[0]
    own = replace(about, id="gold", zh=replace(about.zh, title="金山银山"))
    catalog = replace(sample(), pages=(about, own))
    found = answer_of(catalog, Question("金山银山"), Question("灶台"))
    assert [answer.paths[0] for answer in found] == ["gold/", "glossary/#term-zaotai"]


def test_a_term_with_figures_is_read_as_the_glossary_says() -> None:
    """A syllable for each Chinese character."""
    catalog = replace(sample(), glossary=(term("84嫲毒液", "má dú yè"),))
    script = written(site_of(catalog))["more.zh"]
    told = taken(script[script.index("catalogSearch.take") :])[2]["readings"]
    assert [one for one in told.split(" ") if one[0] in "嫲毒液"] == ["嫲ma"]


def test_a_topic_of_talks_can_be_said() -> None:
    """In pinyin, and in old characters."""
    topic = replace(sample().talk_topics[0], name=Text("猕猴桃种植", "Kiwi"))
    catalog = replace(sample(), talk_topics=(topic,))
    found = answer_of(catalog, Question("mihoutao"), Question("獼猴桃"))
    assert [answer.paths for answer in found] == [["talks/#st-2701", "talks/#st-2702"]] * 2
