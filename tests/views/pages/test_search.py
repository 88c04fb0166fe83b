"""The search page, and the index of everything."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from typing import Any

import pytest

from catalog.model.catalog import Catalog
from catalog.model.text import Lang, Text
from catalog.views.page import Page
from catalog.views.pages.search import _letters
from catalog.views.search import index
from catalog.views.search.index import Line
from catalog.views.search.program import program_version
from catalog.views.words import WORDS
from tests import builders
from tests.builders import period, run
from tests.people_and_places import contact, settings, township, trade
from tests.site.building import ROOT
from tests.site.reading import parse
from tests.views.pages.reading import page, shipped, site

_ENGINE = ROOT / "src" / "catalog" / "views" / "search" / "engine"


def searched(catalog: Catalog | None = None, lang: Lang = Lang.ZH) -> Page:
    return page(site(catalog or builders.catalog()), "search/", lang)


def words_of(made: Page) -> dict[str, Any]:
    """The words that the page gives to the program."""
    found = re.search(
        r'<script type="application/json" id="search-words">(.*?)</script>', made.body
    )
    assert found is not None
    words: dict[str, Any] = json.loads(found[1])
    return words


def options(made: Page) -> dict[str, list[tuple[str, str]]]:
    """What each filter offers, apart from everything."""
    return {
        select.attributes["name"] or "": [
            (one.attributes["value"] or "", one.text)
            for one in select.all()
            if one.tag == "option" and one.attributes["value"]
        ]
        for select in parse(made.body).all()
        if select.tag == "select"
    }


def test_the_program_is_fetched_from_the_root_of_the_site() -> None:
    """Its address carries its version, so that a new one is not taken for the old."""
    for lang, root in ((Lang.ZH, "../"), (Lang.EN, "../../")):
        (form,) = (e for e in parse(searched(lang=lang).body).all() if e.tag == "form")
        assert form.attributes["data-search"] == f"{root}assets/search/"
        assert form.attributes["data-program"] == f"search.{lang}.js?{program_version(lang)}"


def test_the_program_has_every_word_that_it_says() -> None:
    """The page gives all but the states, which every page has, and the way home."""
    sources = ((_ENGINE / f"{part}.js").read_text(encoding="utf-8") for part in ("showing", "page"))
    said = {word for source in sources for word in re.findall(r"\bwords\.(\w+)", source)}
    assert said - {"states", "home"} == set(words_of(searched()))


def test_dates_are_said_in_the_language_of_the_page() -> None:
    """English has names for months."""
    chinese, english = words_of(searched()), words_of(searched(lang=Lang.EN))
    assert (chinese["lang"], chinese["months"]) == ("zh", [])
    assert (english["lang"], english["months"][2], len(english["months"])) == ("en", "March", 12)
    assert chinese["published"] == english["published"] == "2026-11-23"


def test_words_cannot_end_the_script(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever stands in them."""
    monkeypatch.setitem(WORDS, "comma", Text("</script><b>", "</script><b>"))
    assert words_of(searched())["comma"] == "</script><b>"
    assert "<b>" not in searched().body


def test_filters_offer_what_there_is() -> None:
    """Living townships, trades, the months of classes, and kinds."""
    catalog = builders.catalog(
        townships=(township(), township("old", until="2020-01-01", successors=("qingshan",))),
        runs=(
            run("CS-2701"),
            run("CS-2601", days=period("2026-12-20", "2027-01-10"), exam=None),
        ),
    )
    assert options(searched(catalog)) == {
        "township": [("qingshan", "青山镇")],
        "trade": [("chef", "字")],
        "month": [("2026-12", "2026年12月"), ("2027-01", "2027年1月"), ("2027-03", "2027年3月")],
        "kind": [
            *(("course", "课程"), ("class", "开的班"), ("place", "乡镇和村")),
            *(
                ("institution", "培训机构"),
                ("talk", "送培训下乡"),
                ("book", "教材"),
                ("term", "词"),
            ),
        ],
    }
    assert options(searched(catalog, Lang.EN))["month"] == [
        ("2026-12", "December 2026"),
        ("2027-01", "January 2027"),
        ("2027-03", "March 2027"),
    ]


def examples(catalog: Catalog, lang: Lang) -> list[tuple[str, str]]:
    """The examples of a search, each with its address."""
    (line,) = (
        e for e in parse(searched(catalog, lang).body).all() if "data-examples" in e.attributes
    )
    return [(link.text, link.attributes["href"] or "") for link in line.all() if link.tag == "a"]


def test_an_example_is_the_next_class() -> None:
    """In characters and in pinyin; in English with the name of the place alone."""
    chef = replace(trade(), short=Text("厨师", "Chef"))
    catalog = builders.catalog(trades=(chef,))
    assert examples(catalog, Lang.ZH) == [
        ("青山镇 厨师", "?q=%E9%9D%92%E5%B1%B1%E9%95%87%20%E5%8E%A8%E5%B8%88"),
        ("qingshan 厨师", "?q=qingshan%20%E5%8E%A8%E5%B8%88"),
    ]
    assert examples(catalog, Lang.EN) == [("Chef Qingshan", "?q=Chef%20Qingshan")]


@pytest.mark.parametrize("runs", [(), (run(days=None, enrolment=None, meetings=(), exam=None),)])
def test_without_a_class_there_is_no_example(runs: tuple[Any, ...]) -> None:
    """Nor where no class has its days."""
    assert "data-examples" not in searched(builders.catalog(runs=runs)).body


def test_whoever_finds_nothing_is_told_whom_to_call() -> None:
    """The first contact, and lists to look in."""
    catalog = builders.catalog(settings=settings(contacts=(contact(), contact("other"))))
    body = searched(catalog).body
    assert body.count('href="tel:12333"') == 1
    for path in ("schedule", "courses", "townships", "talks", "textbooks", "glossary", "support"):
        assert f'<a href="../{path}/">' in body
    assert '<a href="../search/all/">' in body


def listed(made: Page) -> dict[str, list[tuple[str, str, str]]]:
    """What stands under each letter: name, address, kind."""
    sections = [e for e in parse(made.body).all() if e.tag == "section"]
    found: dict[str, list[tuple[str, str, str]]] = {}
    for one in sections:
        (letter,) = (e.text for e in one.all() if e.tag == "h2")
        items = [e for e in one.all() if e.tag == "li"]
        assert letter not in found
        found[letter] = []
        for item in items:
            (link,) = (e for e in item.all() if e.tag == "a")
            (kind,) = (e for e in item.all() if e.tag == "span")
            found[letter].append((link.text, link.attributes["href"] or "", kind.text))
    return found


@pytest.mark.parametrize("lang", Lang)
def test_everything_stands_once_under_its_letter(lang: Lang) -> None:
    """Letters in order, each once; within a letter as it is read."""
    view = site(shipped()).view(lang, "search/all/")
    lines = sorted(index.lines(view), key=lambda line: (line.sort, line.name, line.path))
    found = listed(page(site(shipped()), "search/all/", lang))
    assert list(found) == sorted({line.letter for line in lines})
    assert [one for some in found.values() for one in some] == [
        (line.name, line.path, line.kind) for line in lines
    ]


def test_letters_lead_to_their_sections() -> None:
    """By numbers, since a letter may be no name for a place in a page."""
    made = parse(page(site(shipped()), "search/all/").body)
    links = [e for e in made.all() if (e.attributes.get("href") or "").startswith("#")]
    headings = {e.attributes["id"]: e.text for e in made.all() if e.tag == "h2"}
    assert [(link.attributes["href"] or "")[1:] for link in links] == list(headings)
    assert [link.text for link in links] == list(headings.values())


def test_both_languages_list_the_same() -> None:
    """As many lines, each leading to the same page."""
    chinese, english = (
        index.lines(site(shipped()).view(lang, "search/all/")) for lang in (Lang.ZH, Lang.EN)
    )

    def leads(line: Line) -> str:
        return line.path.removeprefix("../../").removeprefix("../en/")

    assert list(map(leads, chinese)) == list(map(leads, english))


def test_an_example_keeps_the_name_of_the_place() -> None:
    """新街镇 is xinjie, though 街 ends other names."""
    town = replace(township(), name=Text("新街镇", "Xinjie Town"), pinyin="xīn jiē")
    found = examples(builders.catalog(townships=(town,)), Lang.ZH)
    assert [words.split(" ")[0] for words, _ in found] == ["新街镇", "xinjie"]


def test_a_letter_stands_once() -> None:
    """What sorts after z and is no letter stands with the figures."""
    lines = [Line("84", "a", "", "84"), Line("chef", "b", "", "chef"), Line("“x”", "c", "", "“x”")]
    assert [letter.name for letter in _letters(lines)] == ["#", "C"]
