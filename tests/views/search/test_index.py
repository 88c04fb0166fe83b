"""The index of everything has each name once, as it is read."""

from __future__ import annotations

from dataclasses import replace

import pytest

from catalog.model.text import Lang, Text
from catalog.views.search import index
from catalog.views.search.index import Line
from catalog.views.site import Site
from tests import builders
from tests.people_and_places import township
from tests.views.pages.reading import site as site_of

CHINESE = [
    Line("厨师", "../../courses/chef/", "课程", "chushi"),
    Line("样例培训机构一", "../../institutions/school-1/", "培训机构", "yanglipeixunjigouyi"),
    Line("要交钱吗？", "../../support/#cost", "常见问题", "yaojiaoqianma？"),
    Line("青山镇", "../../townships/qingshan/", "乡镇", "qingshanzhen"),
    Line("绿水街道", "../../townships/lushui/", "乡镇", "lvshuijiedao"),
    Line("老桥乡", "../../townships/laoqiao/", "乡镇", "laoqiaoxiang"),
    Line("桃花村", "../../townships/qingshan/", "青山镇", "taohuacun"),
    Line("石板村", "../../townships/qingshan/", "青山镇", "shibancun"),
    Line("河街社区", "../../townships/lushui/", "绿水街道", "hejieshequ"),
    Line("厨师", "../../textbooks/chef/", "教材", "chushi"),
    Line("厨房安全", "../../textbooks/chef/safety/", "章", "chufanganquan"),
    Line("灶台", "../../glossary/#term-zaotai", "词", "zaotai"),
]


def test_everything_is_listed_as_it_is_read(site: Site) -> None:
    """Courses, institutions, questions, places, books, chapters and words."""
    assert index.lines(site.view(Lang.ZH, "search/all/")) == CHINESE


def test_english_names_are_listed_as_they_are_written(site: Site) -> None:
    """The same things, in the same order."""
    lines = index.lines(site.view(Lang.EN, "search/all/"))
    assert len(lines) == len(CHINESE)
    assert lines[4] == Line(
        "Lüshui Subdistrict", "../../../en/townships/lushui/", "Township", "lüshui subdistrict"
    )
    assert lines[8] == Line(
        "Hejie Community", "../../../en/townships/lushui/", "Lüshui Subdistrict", "hejie community"
    )


def test_a_name_is_read_as_it_is_read_here() -> None:
    """A township by its pinyin, whatever a dictionary says."""
    town = replace(township(), name=Text("曾口镇", "Zengkou Town"), pinyin="zēng kǒu")
    site = site_of(builders.catalog(townships=(town,)))
    lines = index.lines(site.view(Lang.ZH, "search/all/"))
    assert [line.sort for line in lines if line.name == "曾口镇"] == ["zengkouzhen"]


@pytest.mark.parametrize(
    ("words", "pinyin", "letters"),
    [
        ("清江镇", "qīng jiāng", ("qing", "jiang", "zhen")),
        ("清江镇", "", ("qing", "jiang", "zhen")),
        ("绿", "lǜ shuǐ", ("lv",)),
        ("", "", ()),
    ],
)
def test_letters_are_those_of_the_pinyin_as_far_as_it_goes(
    words: str, pinyin: str, letters: tuple[str, ...]
) -> None:
    """The rest is read as a dictionary reads it."""
    assert index.letters(words, pinyin) == letters


def test_a_line_stands_under_its_letter() -> None:
    """What begins with no letter stands under #."""
    sorts = ("chushi", "84 disinfectant", "", "一")
    assert [Line("", "", "", sort).letter for sort in sorts] == ["C", "#", "#", "#"]
