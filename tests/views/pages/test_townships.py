"""A township's page answers what people ask; an abolished one leads on."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from catalog.model.text import Lang
from tests.views.pages.reading import page, runs, section, shipped, site, words


def test_its_own_classes_come_first_soonest_first() -> None:
    """With what they give, and without those that are over."""
    here = section(page(site(), "townships/qingjiang/"), "here")
    assert runs(here) == ["CS-2601", "DG-2702", "NY-2705"]
    assert "不交钱，15天领750元补助" in words(here)
    later = page(site(day=date(2027, 3, 1)), "townships/qingjiang/")
    assert runs(section(later, "here")) == ["DG-2702", "NY-2705"]
    assert runs(section(later, "past")) == ["CS-2601"]


def test_classes_near_are_those_in_the_town_and_beside_it() -> None:
    """The others are elsewhere; none is named twice, none is cancelled."""
    made = page(site(), "townships/tianmashan/")
    township = {run.code: run.township for run in shipped().runs}
    close = {t.id for t in shipped().townships if t.urban} | {"huacheng"}
    near = runs(section(made, "near"))
    elsewhere = runs(section(made, "elsewhere"))
    assert {township[code] for code in near} <= close
    assert {township[code] for code in elsewhere}.isdisjoint(close | {"tianmashan"})
    assert (len(near), len(elsewhere)) == (8, 12)
    assert "HG-2703" not in elsewhere


def test_a_township_without_a_class_says_whom_to_call() -> None:
    """The words stand there without a script, and are hidden while there is a class."""
    without = replace(shipped(), runs=tuple(r for r in shipped().runs if r.township != "dahe"))
    made = page(site(without), "townships/dahe/", Lang.EN)
    assert '<p class="none" data-none>No class is coming up in Dahe Township.' in made.body
    assert '<p class="none" data-none hidden>' in page(site(), "townships/dahe/").body


def test_an_abolished_township_leads_to_its_successor() -> None:
    """With each of its villages and where it belongs today."""
    made = page(site(), "townships/lingyun/")
    assert made.title == "凌云乡已经撤销"
    assert 'href="../../townships/yutang/"' in made.body
    assert "印和社区 玉堂街道 印和社区" in words(made.body)
    assert "王家院村 村名已变，问玉堂街道" in words(made.body)


def test_a_successor_knows_what_it_took_over() -> None:
    """Its page says so, and lists the villages that came to it."""
    made = page(site(), "townships/yutang/", Lang.EN)
    assert "Also covers what used to be Lingyun Township." in words(made.body)
    assert "Yinhe Community 印和社区 (Lingyun Township)" in words(section(made, "villages"))


def test_codes_carry_their_scheme_and_edition() -> None:
    """The same digits mean another place elsewhere."""
    made = words(section(page(site(), "townships/jiangbei/"), "villages"))
    assert "511902004 (国家统计局 2018年版)" in made
    assert "511902006 (民政部 2025年版)" in made


def test_all_townships_are_listed_with_those_that_are_gone() -> None:
    """Twenty-five of today, eight of before."""
    made = page(site(), "townships/")
    assert made.body.count('href="../townships/') == 25 + 8
    assert "凌云乡 → 现在归 玉堂街道" in words(made.body)
