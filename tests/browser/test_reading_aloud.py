"""A chapter is read aloud sentence by sentence, where the phone has a voice."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.site.serving import Server

pytestmark = pytest.mark.browser

CHAPTER = "textbooks/ba-chef/kitchen-safety/"

# A phone that says everything at once, and remembers it; `LANG` is the language of its one voice.
_VOICE = """
window.said = []; window.waiting = [];
window.SpeechSynthesisUtterance = function (words) { this.words = words; };
Object.defineProperty(window, "speechSynthesis", {value: {
  getVoices: () => [{lang: "LANG"}],
  cancel: () => { window.waiting = []; },
  addEventListener: () => {},
  speak: (one) => { window.said.push([one.words, one.lang]); window.waiting.push(one); },
}});
"""
_NEXT = "window.waiting.shift().onend()"


def opened(browser: Browser, server: Server, path: str, voice: str | None) -> Page:
    """The page at `path` on a phone with a voice in the language `voice`."""
    page = browser.new_context(viewport={"width": 360, "height": 740}).new_page()
    if voice:
        page.add_init_script(_VOICE.replace("LANG", voice))
    else:
        page.add_init_script("delete window.speechSynthesis")
    page.goto(server.url + path)
    return page


@pytest.mark.parametrize(("path", "voice"), [(CHAPTER, "zh_CN"), (f"en/{CHAPTER}", "en-GB")])
def test_a_chapter_is_read_sentence_by_sentence(
    browser: Browser, server: Server, path: str, voice: str
) -> None:
    """In its language, without the pinyin; what is being read is marked, and it can be stopped."""
    page = opened(browser, server, path, voice)
    button = page.locator("[data-speak]")
    before = button.inner_text()
    button.click()
    expect(page.locator(".spoken")).to_have_count(1)
    for _ in range(30):
        page.evaluate(_NEXT)
    said = page.evaluate("window.said")
    assert len(said) == 31
    assert {lang for _, lang in said} == {"zh-CN" if voice == "zh_CN" else "en"}
    assert [
        words for words, _ in said if any(tone in words for tone in "āáǎàēéěèīíǐìōóǒòūúǔù")
    ] == []
    assert max(len(words) for words, _ in said) < 300
    button.click()
    expect(page.locator(".spoken")).to_have_count(0)
    assert button.inner_text() == before
    page.context.close()


def test_reading_ends_with_the_chapter(browser: Browser, server: Server) -> None:
    """All of it is said, and the button waits for the next time."""
    page = opened(browser, server, CHAPTER, "zh-CN")
    button = page.locator("[data-speak]")
    before = button.inner_text()
    button.click()
    page.evaluate("() => { let n = 0; while (window.waiting.length && n++ < 5000) " + _NEXT + "; }")
    assert button.inner_text() == before
    text = "".join(words for words, _ in page.evaluate("window.said"))
    assert page.locator("[data-text] li").first.inner_text()[:4] in text
    page.context.close()


@pytest.mark.parametrize("voice", [None, "fr-FR"])
def test_without_a_voice_there_is_no_button(
    browser: Browser, server: Server, voice: str | None
) -> None:
    """Nothing is offered that would stay silent."""
    page = opened(browser, server, CHAPTER, voice)
    expect(page.locator("[data-speak]")).to_be_hidden()
    page.context.close()
