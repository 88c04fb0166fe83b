"""On paper stands what the page says and nothing that only a screen needs."""

from __future__ import annotations

import unicodedata
from io import BytesIO

import pytest
from playwright.sync_api import Page
from pypdf import PdfReader

from catalog.model.catalog import Catalog
from catalog.model.schedule import RunState
from catalog.model.text import Lang
from catalog.views import dates
from catalog.views.frame_words import SECTIONS
from catalog.views.words import STATES, WORDS
from tests.browser.looking import DESK, Looking
from tests.browser.measures import STICKING_OUT
from tests.site.page_types import BUILT, SIGHTS

pytestmark = pytest.mark.browser

# The width between margins of 15 mm on A4, in CSS pixels.
_PAPER = round(180 / 25.4 * 96)

# Characters that a font shares with radicals come out of the file as these.
_RADICALS = dict(
    zip(
        "⺟⺠⻁⻄⻅⻆⻉⻋⻓⻔⻘⻚⻛⻜⻝⻢⻣⻤⻥⻦⻧⻨⻩⻬⻮⻰⻳",
        "母民虎西见角贝车长门青页风飞食马骨鬼鱼鸟卤麦黄齐齿龙龟",
        strict=True,
    )
)

# What a later day makes false.
_PASSING = (RunState.ANNOUNCED, RunState.ENROLLING, RunState.STARTING_SOON, RunState.RUNNING)

# The words in the main text that print, unfolded, one string for each stretch.
_WORDS = """() => {
  document.querySelectorAll('details').forEach(d => d.open = true);
  const walk = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
  const words = [];
  while (walk.nextNode()) {
    const range = document.createRange(); range.selectNodeContents(walk.currentNode);
    const box = range.getBoundingClientRect();
    if (box.width && box.right > 0) words.push(walk.currentNode.data);
  }
  return words.filter(w => w.trim());
}"""


def plain(text: str) -> str:
    """`text` without blanks, with the characters that a font has drawn as what they mean."""
    normal = unicodedata.normalize("NFKC", text)
    return "".join(_RADICALS.get(c, c) for c in normal if not c.isspace())


def printed(page: Page) -> tuple[str, int]:
    """The words of the page on A4, and how many sheets it takes."""
    sheets = PdfReader(BytesIO(page.pdf(format="A4"))).pages
    for sheet in sheets:
        box = sheet.mediabox
        assert (float(box.width), float(box.height)) == pytest.approx((595, 842), abs=1.5)
    return plain("".join(sheet.extract_text() for sheet in sheets)), len(sheets)


@pytest.mark.parametrize("lang", list(Lang))
@pytest.mark.parametrize("kind", ["township", "class", "course", "chapter", "schedule"])
def test_paper_says_what_the_page_says(
    kind: str, lang: Lang, catalog: Catalog, looking: Looking
) -> None:
    """Every word is there, no column is cut off, and navigation, forms and passing states are not.

    Paper on a wall must not lie next month: it says the day of publication instead of a state.
    What stands above the words is left out, for paper gives it out between them.
    """
    sight = SIGHTS[kind](catalog)
    with looking.at(sight.address(lang), sight.day, size=DESK) as page:
        page.evaluate("document.querySelectorAll('rt, rp').forEach(e => e.remove())")
        paper, _ = printed(page)
        page.emulate_media(media="print")
        page.set_viewport_size({"width": _PAPER, "height": 1000})
        assert page.evaluate(STICKING_OUT) == []
        assert page.locator("nav:visible, form:visible, header:visible, .skip:visible").count() == 0
        lost = [words for words in page.evaluate(_WORDS) if plain(words) not in paper]
    assert lost == []
    assert plain("".join(WORDS[f"nav_{section}"][lang] for section in SECTIONS)) not in paper
    assert {state for state in _PASSING if plain(STATES[state][lang]) in paper} == set()
    assert plain(dates.plain_day(BUILT, lang)) in paper


def test_a_township_is_one_sheet_to_pin_up(catalog: Catalog, looking: Looking) -> None:
    """What hangs in the village office fits one side of A4."""
    with looking.at(SIGHTS["township"](catalog).address(Lang.ZH), size=DESK) as page:
        assert printed(page)[1] == 1
