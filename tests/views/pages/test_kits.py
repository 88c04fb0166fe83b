"""The page that makes a class known: text, script, sheet, and the picture where there is one."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from catalog.model.schedule import Run
from catalog.model.text import Lang
from catalog.views.announcing.chat import chat
from catalog.views.announcing.facts import announced
from catalog.views.announcing.loudspeaker import script
from catalog.views.page import Page
from tests.site import reading
from tests.views.pages.reading import page, shipped, site, words

PATH = "classes/dg-2702/notice/"


def _by_id(made: Page, name: str) -> reading.Element:
    elements = reading.parse(made.body).all()
    (found,) = (one for one in elements if one.attributes.get("id") == name)
    return found


def test_the_texts_stand_ready_to_be_copied() -> None:
    """Whole, in both languages; a sample says so in each of them."""
    for lang in Lang:
        told = announced(site(), shipped_run(), lang)
        made = page(site(), PATH, lang)
        assert _by_id(made, "chat-text").text == chat(told)
        note = "【样例，不要照着念】" if lang is Lang.ZH else "[Sample: do not read this out]"
        assert _by_id(made, "script-text").text == " ".join([note, *script(told)])
    assert "个字。" in words(page(site(), PATH).body)


def shipped_run() -> Run:
    return next(run for run in shipped().runs if run.code == "DG-2702")


def test_the_class_page_leads_to_it_and_it_leads_back() -> None:
    """In each language."""
    assert 'href="../../classes/dg-2702/notice/"' in page(site(), "classes/dg-2702/").body
    assert 'href="../../../classes/dg-2702/"' in page(site(), PATH).body
    assert 'href="../../../../en/classes/dg-2702/"' in page(site(), PATH, Lang.EN).body


def test_buttons_wait_for_the_script() -> None:
    """Without it there is nothing to press, and the texts can be selected."""
    buttons = list(reading.parse(page(site(), PATH).body).all("button"))
    assert len(buttons) == 3
    assert all("hidden" in button.attributes for button in buttons)


def test_the_picture_is_offered_where_it_was_made() -> None:
    """With its size; otherwise nothing is said about it."""
    made = replace(site(), posters={"dg-2702.zh.png": 92_345})
    assert 'href="../../../posters/dg-2702.zh.png"' in page(made, PATH).body
    assert "打开图片（PNG，92 kB）" in words(page(made, PATH).body)
    assert "posters/" not in page(made, PATH, Lang.EN).body
    assert "posters/" not in page(site(), PATH).body


def test_what_has_ended_is_announced_no_more() -> None:
    """The address stays, and leads to the classes that are coming."""
    made = page(site(day=date(2027, 12, 1)), PATH)
    assert "这个班已经上完了，不用再通知。" in words(made.body)
    assert "<svg" not in made.body
    assert 'href="../../../schedule/"' in made.body


def test_it_is_for_those_who_come_from_the_class() -> None:
    """Search engines are to show the class instead."""
    made = page(site(), PATH)
    assert (made.listed, made.sample, made.assets) == (False, True, ("sheets.css", "copying.js"))
