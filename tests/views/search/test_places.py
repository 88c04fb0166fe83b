"""The names that a query is held against first."""

from __future__ import annotations

from dataclasses import replace

import pytest

from catalog.model.gazetteer import VillageKind
from catalog.model.text import Lang, Text
from catalog.model.training import Occupation, Trade
from catalog.views.search import places, wording
from catalog.views.search.places import Place
from catalog.views.site import Site
from tests import builders
from tests.builders import course
from tests.people_and_places import edition, question, support, township, trade, village
from tests.views.pages.reading import site as site_of

COOK = replace(
    trade(),
    name=Text("厨师", "Chef"),
    short=Text("厨", "Cook"),
    also_called=("做饭", "cooking"),
    searched_as=("切菜", "kitchen", "做饭"),
    occupations=(
        Occupation(Text("烹调师", "Cook"), "4-03", 2022, True, ""),
        Occupation(Text("火头", "Fire"), "9-99", 2022, False, ""),
    ),
)


def lines(site: Site, *kinds: str) -> list[str]:
    """The lines of the index of these kinds, apart from those that all catalogs have."""
    always = {*wording.KINDS, *wording.PAGES, *wording.ANSWERS}
    found = (one for one in (*places.named(site), *places.asked(site)) if one not in always)
    return [one.line for one in found if one.kind in kinds]


def test_every_record_has_its_line(site: Site) -> None:
    """Trades, townships, institutions, courses, figures and questions, in this order."""
    named = ("trade", "township", "institution", "course", "page", "question")
    assert lines(site, *named) == [
        "trade|chef|厨师~中式烹调师~做饭~厨师班~CS~4-03-02-01|Chef~Chinese-cuisine cook~cook",
        "trade|driving|驾驶~开车~驾驶班~JS|Driver~Driving",
        "township|qingshan|青山镇|Qingshan Town",
        "township|lushui|绿水街道|Lüshui Subdistrict",
        "township|laoqiao|老桥乡|Laoqiao Township",
        "institution|school-1|样例培训机构一~0827-0000101|Sample Institution 1~0827-0000101"
        "|trade:chef trade:driving township:lushui",
        "course|chef|厨师~中式烹调师~做饭~厨师班~CS~4-03-02-01|Chef~Chinese-cuisine cook~cook"
        "|trade:chef",
        "page|results-2018/|2018年的成绩~成绩~2018年~培训了多少人~一人就业、全家脱贫"
        "|Results of 2018~results~figures",
        "question|cost|要交钱吗？|Do I have to pay?",
    ]


def test_townships_that_the_browser_can_spell_share_a_line(site: Site) -> None:
    """Where its sounds of the Chinese are the id and the English; an umlaut is not among them."""
    found = [
        line for line in places.lines(places.named(site), Lang.EN) if line.startswith("township")
    ]
    assert found == [
        "townships|镇|Town|青山",
        "township|lushui||Lüshui Subdistrict",
        "townships|乡|Township|老桥",
    ]


def trades(*made: Trade) -> list[str]:
    return lines(site_of(builders.catalog(trades=made)), "trade")


def test_a_trade_has_every_name_once() -> None:
    """Also what it is searched as, each in its language; only official names that are verified."""
    assert trades(COOK) == [
        "trade|chef|厨师~厨~烹调师~做饭~切菜~厨班~CS~4-03|Chef~Cook~cooking~kitchen"
    ]


def test_a_branded_course_leaves_the_names_of_the_trade_to_the_plain_one() -> None:
    """Unless there is none."""
    branded = replace(
        course("ba-chef"), name=Text("巴厨", "Ba chef"), brand=Text("巴山大厨", "Chef of Bashan")
    )
    both = site_of(builders.catalog(trades=(COOK,), courses=(course(), branded)))
    alone = site_of(builders.catalog(trades=(COOK,), courses=(branded,)))
    assert lines(both, "course") == [
        "course|chef|字~厨师~厨~烹调师~做饭~切菜~厨班~CS~4-03|Words~Chef~Cook~cooking~kitchen"
        "|trade:chef",
        "course|ba-chef|巴厨~巴山大厨|Ba chef~Chef of Bashan|trade:chef",
    ]
    assert lines(alone, "course") == [
        "course|ba-chef|巴厨~巴山大厨~厨师~厨~烹调师~做饭~切菜~厨班~CS~4-03"
        "|Ba chef~Chef of Bashan~Chef~Cook~cooking~kitchen|trade:chef"
    ]


def test_a_question_is_found_by_other_ways_to_ask_it() -> None:
    """Each in its language."""
    asked = replace(question(), also_asked=("要多少钱", "price", "收费"))
    site = site_of(builders.catalog(support=support(asked)))
    assert lines(site, "question") == ["question|cost|字~要多少钱~收费|Words~price"]


def test_villages_stand_where_they_are_today() -> None:
    """Those of all lists, by the newest, each name once in a township."""
    towns = (township(), township("next", line=20), township("old", until="2020-01-01", line=40))
    today = edition(village("1"), village("2", "next"))
    before = edition(
        village("1", "old", now="1"),
        replace(village("9", "old", now_in=("next", "qingshan")), name=Text("桃村", "Tao Village")),
        replace(village("8", "old"), name=Text("荒村", "Huang Village")),
        year=2018,
    )
    catalog = builders.catalog(townships=towns, village_editions=(before, today))
    found = places.villages(site_of(catalog))
    assert {town: [place.name for place in some] for town, some in found.items()} == {
        "qingshan": ["字", "桃村"],
        "next": ["字", "桃村"],
    }


@pytest.mark.parametrize(
    ("name", "english", "line"),
    [
        ("桃花村", "Taohua Village", "桃花"),
        ("桃花村", "Peach Village", "桃花=Peach Village"),
        ("河街社区", "Hejie Community", "河街'"),
        ("绿水社区", "Lüshui Community", "绿水'=Lüshui Community"),
        ("农场", "State Farm", "农场!=State Farm"),
    ],
)
def test_a_village_is_written_short(name: str, english: str, line: str) -> None:
    """What the browser would make of it by itself is left out."""
    assert places.written(Place(name, english, VillageKind.VILLAGE, "qingshan")) == line


def test_places_are_read_as_they_are_spelt_here() -> None:
    """Townships by their pinyin, villages by their English; else as a dictionary reads them."""
    towns = (replace(township(), name=Text("曾口镇", "Zengkou Town"), pinyin="zēng kǒu"),)
    villages = edition(
        replace(village("1"), name=Text("曾家村", "Zengjia Village")),
        replace(village("2"), name=Text("曾经社区", "Once Community")),
    )
    catalog = builders.catalog(townships=towns, village_editions=(villages,))
    assert places.own_readings(site_of(catalog)) == {
        "曾口镇": ("zeng", "kou", "zhen"),
        "曾家村": ("zeng", "jia", "cun"),
        "曾经社区": ("ceng", "jing", "she", "qu"),
    }
