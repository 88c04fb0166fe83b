"""The files of the search: the same for the same content, and none that is never fetched."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from typing import Any

import pytest

from catalog.model.text import Lang, Text
from catalog.views.search import files, rows
from catalog.views.site import Site
from tests.people_and_places import term
from tests.site.building import ROOT
from tests.views.pages.reading import site as site_of
from tests.views.search.asking import Question, answer_of, sample


def written(site: Site) -> dict[str, str]:
    """The files of the search of `site`, by their names within its folder."""
    return {
        path.removeprefix(files.FOLDER).removesuffix(".js"): data.decode()
        for path, data in files.index(site)
    }


def taken(script: str) -> tuple[str, str, Any]:
    """The name, the version and the data that a file hands over."""
    found = re.search(r'catalogSearch\.take\("([^"]+)","([^"]+)",(.*)\);\n\Z', script, re.DOTALL)
    assert found is not None
    return found[1], found[2], json.loads(found[3])


def test_the_same_content_makes_the_same_bytes(site: Site) -> None:
    """Whenever, and whatever was made before."""
    assert list(files.index(site)) == list(files.index(site_of(sample())))


def test_the_sample_has_its_files(site: Site) -> None:
    """The program, old characters, questions, in both languages the names, the books and their
    words, and villages by their sounds."""
    made = written(site)
    shards = [name for name in made if "/" in name]
    assert [name for name in made if name not in shards] == [
        *("search", "old", "older", "questions.zh", "more.zh", "questions.en", "more.en"),
        *("names.zh", "names.en"),
    ]
    assert {name.partition("/")[0] for name in shards} == {"zh", "en", "villages"}
    assert len(shards) == len(set(shards))


def offered(listed: str) -> list[str]:
    """The names of the pieces: zh/*ab is zh/a and zh/b."""
    parted = (one.partition("*") for one in listed.split(" "))
    return [start + letter for start, _, letters in parted for letter in letters or [""]]


def test_names_say_what_can_be_fetched(site: Site) -> None:
    """All pieces, apart from those that the page of this language has no use for."""
    made = written(site)
    for lang in Lang:
        _, _, data = taken(made[f"names.{lang}"])
        pieces = {name for name in made if name not in ("search", "names.zh", "names.en")}
        served = {name for name in pieces if not name.endswith(f".{lang.other}")}
        assert set(offered(data["pieces"])) == {
            name.removesuffix(f".{lang}") if "." in name else name for name in served
        }


def test_names_are_what_every_search_begins_with(site: Site) -> None:
    """Few enough to be fetched at once."""
    _, _, data = taken(written(site)["names.zh"])
    assert {key: data[key] for key in ("lang", "readings", "former", "runs")} == {
        "lang": "zh",
        "readings": "了le 什shen 行hang 调tiao",
        "former": "laoqiao|qingshan",
        "runs": rows.block(site, site.catalog.runs),
    }
    assert "township|lushui|绿水街道|Lüshui Subdistrict|kind:place" in data["named"].split("\n")


def test_villages_stand_under_their_sounds(site: Site) -> None:
    """By the first, h with f."""
    made = written(site)
    name, _, data = taken(made["villages/s"])
    assert (name, data["villages"]) == ("villages/s", "qingshan|石板")
    assert taken(made["villages/f"])[2]["villages"] == "lushui|河街'"
    assert [one for one in made if one.startswith("villages/")] == [
        *("villages/f", "villages/s", "villages/t")
    ]


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
    assert data["named"] == (
        "term|term-zaotai|灶台~灶头|stove|kind:term\nbook|chef|厨师|Chef|trade:chef kind:book"
    )
    assert data["topics"] == "farm-skills|农村实用技术|Practical farm skills"
    assert data["talks"].split("\n") == [
        "ST-2701|farm-skills|lushui|河街社区|2027-03-06",
        "ST-2702|farm-skills|qingshan|桃花村|2027-03-06",
    ]
    assert data["also"] == "question:cost page:about/ course:chef"


def test_all_pieces_are_of_one_version(site: Site) -> None:
    """It changes with their data."""
    made = written(site)
    (version,) = {taken(text)[1] for name, text in made.items() if name != "search"}
    chapter = sample().chapters[0]
    title = replace(chapter.zh, title="别的")
    other = written(site_of(replace(sample(), chapters=(replace(chapter, zh=title),))))
    assert taken(other["names.zh"])[1] != version


def test_a_catalog_without_books_has_no_words() -> None:
    """What is asked is only held against names."""
    made = written(site_of(replace(sample(), chapters=())))
    assert {name.partition("/")[0] for name in made if "/" in name} == {"villages"}


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


def test_nothing_in_the_content_ends_a_script() -> None:
    """Quotes and line ends are escaped as JSON escapes them."""
    attack = Text('"]});alert(1);//\u2028', '\\");alert(1)//')
    question = replace(sample().support.questions[0], question=attack)
    support = replace(sample().support, questions=(question,))
    _, _, data = taken(written(site_of(replace(sample(), support=support)))["questions.zh"])
    assert f"question|cost|{attack.zh.strip()}|{attack.en}" in data["named"].split("\n")


def test_the_program_is_of_its_parts() -> None:
    """Each source is in one of its two parts, the syllables in front."""
    engine = ROOT / "src" / "catalog" / "views" / "search" / "engine"
    assert sorted(path.stem for path in engine.iterdir()) == sorted((*files.PARTS, *files.LATER))
    whole, later = files.program(small=False), files.later_program(small=False)
    assert files.head() in whole
    for part in files.PARTS:
        assert (engine / f"{part}.js").read_text(encoding="utf-8") in whole
    for part in files.LATER:
        assert (engine / f"{part}.js").read_text(encoding="utf-8") in later


def test_the_program_is_made_small() -> None:
    """Comments and long names are left out; its version is that of its bytes."""
    assert len(files.program()) < 0.6 * len(files.program(small=False))
    assert re.fullmatch(r"[0-9a-f]{8}", files.program_version())


def test_the_version_changes_with_the_later_program(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It comes with a piece, which a browser may have kept."""
    _, before, _ = taken(written(site)["old"])
    monkeypatch.setattr(files, "later_program", lambda: "1")
    _, after, _ = taken(written(site)["old"])
    assert before != after


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


def test_a_page_that_an_author_added_is_found() -> None:
    """By its title and by what it says; nothing else is lost."""
    about = sample().pages[0]
    own = replace(about, id="gold", zh=replace(about.zh, title="金山银山"))
    catalog = replace(sample(), pages=(about, own))
    found = answer_of(catalog, Question("金山银山"), Question("灶台"))
    assert [answer.paths[0] for answer in found] == ["gold/", "glossary/#term-zaotai"]
