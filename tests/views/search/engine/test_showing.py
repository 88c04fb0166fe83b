"""Results as people read them."""

from __future__ import annotations

import json
from pathlib import Path

from catalog.model.text import Lang
from tests.views.pages.reading import page
from tests.views.pages.reading import site as site_of
from tests.views.pages.test_search import words_of
from tests.views.search.asking import evaluated, sample

STATES = {"to-be-scheduled": "日期还没定"}


def shown(scripts: list[Path], lang: Lang, *expressions: str) -> list[object]:
    """What `expressions` are with the words of a page in `lang`."""
    words = words_of(page(site_of(sample()), "search/", lang)) | {"states": STATES, "home": "../"}
    return evaluated(f"words = {json.dumps(words)}; null", *expressions, scripts=scripts)[1:]


_LINES = """
["township:qingshan", "village:lushui河街社区", "institution:school-1", "talk:ST-2701",
  "term:term-zaotai", "chapter:chef/safety"].map(function (key) {
    var is = entries[byKey[key]];
    return [titleOf(is)].concat(about({ is: is }));
  })
"""


def test_a_result_says_where_it_belongs(scripts: list[Path], english_scripts: list[Path]) -> None:
    """In the language of the page."""
    assert shown(scripts, Lang.ZH, _LINES) == [
        [
            ["青山镇", "乡镇"],
            ["河街社区", "村（社区）", "绿水街道"],
            ["样例培训机构一", "培训机构", "绿水街道"],
            ["农村实用技术", "2027年3月6日", "绿水街道", "河街社区"],
            ["灶台", "词", "stove"],
            ["厨房安全", "章", "厨师"],
        ]
    ]
    assert shown(english_scripts, Lang.EN, _LINES) == [
        [
            ["Qingshan Town", "Township"],
            ["Hejie Community", "Village", "Lüshui Subdistrict"],
            ["Sample Institution 1", "Institution", "Lüshui Subdistrict"],
            ["Practical farm skills", "6 March 2027", "Lüshui Subdistrict", "河街社区"],
            ["stove", "Word", "灶台"],
            ["Safety in the kitchen", "Chapter", "Chef"],
        ]
    ]


def test_a_chapter_can_be_shown_before_its_book_has_come(folder: Path) -> None:
    """As it is when its name was typed."""
    early = "take('stems/0', {titles: 'chapter|other/walnuts|核桃|Walnuts'})"
    shown_as = "about({ is: entries[byKey['chapter:other/walnuts']] }).filter(Boolean)"
    script = folder / "names.zh.js"
    assert shown([script], Lang.ZH, early, shown_as)[1:] == [["章"]]


def test_a_class_says_when_it_starts(scripts: list[Path], english_scripts: list[Path]) -> None:
    """Course and township are its name; without days it is still to be scheduled."""
    name = "titleOf(rowBy['CS-2702'])"
    when = "about({ is: rowBy['CS-2702'] })"
    someday = "rowBy['CS-2702'].first = ''; about({ is: rowBy['CS-2702'] })"
    assert shown(scripts, Lang.ZH, name, when, someday) == [
        "厨师（绿水街道）",
        ["2027年3月4日开班", "CS-2702"],
        ["日期还没定", "CS-2702"],
    ]
    assert shown(english_scripts, Lang.EN, name, when) == [
        "Chef, Lüshui Subdistrict",
        ["starts 4 March 2027", "CS-2702"],
    ]


def test_whoever_took_another_in_says_so(scripts: list[Path], english_scripts: list[Path]) -> None:
    """With the name that was asked for."""
    heir = (
        "about({ is: entries[byKey['township:qingshan']], heir: { zh: '老桥乡', en: 'Laoqiao' } })"
    )
    assert shown(scripts, Lang.ZH, heir) == [["老桥乡并到这里了"]]
    assert shown(english_scripts, Lang.EN, heir) == [["Laoqiao is now part of it"]]


def test_a_link_leads_to_the_page(scripts: list[Path]) -> None:
    """From the root of the language; from a disk to the file."""
    links = "[linkTo('courses/chef/'), linkTo('glossary/#term-zaotai'), linkTo('')]"
    assert shown(scripts, Lang.ZH, links, f"tail = 'index.html'; {links}") == [
        ["../courses/chef/", "../glossary/#term-zaotai", "../"],
        ["../courses/chef/index.html", "../glossary/index.html#term-zaotai", "../"],
    ]
