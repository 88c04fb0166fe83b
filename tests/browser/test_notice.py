"""What a village office does with the kit of a class: copies, prints, scans."""

from __future__ import annotations

from io import BytesIO

import pytest
import zxingcpp
from PIL import Image
from pypdf import PdfReader

from catalog.model.catalog import Catalog
from catalog.model.schedule import RunState, state_on
from catalog.model.text import Lang
from tests.browser.looking import DESK, Looking
from tests.site.page_types import BUILT, cancelled_run, plain_run

pytestmark = pytest.mark.browser

_SITE_URL = "https://training.bazhou.example/"
_PAPER = round(180 / 25.4 * 96)  # between the margins of A4, in CSS pixels


def _address(code: str, lang: Lang) -> str:
    return f"{lang.prefix}classes/{code.lower()}/"


@pytest.mark.parametrize("lang", list(Lang))
def test_the_code_on_the_sheet_leads_to_the_class(
    catalog: Catalog, looking: Looking, lang: Lang
) -> None:
    """As printed, at 96 dots per inch: coarser than any printer."""
    for run in (plain_run(catalog), cancelled_run(catalog)):
        address = _address(run.code, lang)
        with looking.at(f"{address}notice/", size=DESK) as page:
            page.emulate_media(media="print")
            page.set_viewport_size({"width": _PAPER, "height": 1000})
            shot = page.locator(".wall").screenshot()
        read = zxingcpp.read_barcodes(Image.open(BytesIO(shot)))
        assert [found.text for found in read] == [_SITE_URL + address]


@pytest.mark.parametrize("lang", list(Lang))
def test_every_sheet_is_one_side_of_paper(catalog: Catalog, looking: Looking, lang: Lang) -> None:
    """Whatever the names; nothing but the sheet is printed."""
    long = {len(catalog.course[run.course].name[lang]): run for run in catalog.runs}
    chosen = [max(long.items())[1], cancelled_run(catalog), plain_run(catalog)]
    for run in chosen:
        if state_on(run, BUILT) is RunState.ENDED:
            continue
        with looking.at(f"{_address(run.code, lang)}notice/", size=DESK) as page:
            sheets = PdfReader(BytesIO(page.pdf(format="A4"))).pages
        assert len(sheets) == 1, run.code
        assert catalog.institution[run.institution].phone in sheets[0].extract_text()


def test_a_text_is_copied_whole(catalog: Catalog, looking: Looking) -> None:
    """The button says so; what is pasted is what stands there."""
    address = f"{_address(plain_run(catalog).code, Lang.ZH)}notice/"
    with looking.window() as window:
        window.grant_permissions(["clipboard-read", "clipboard-write"])
        page = window.new_page()
        looking.go(page, address)
        for name in ("chat-text", "script-text"):
            button = page.locator(f"[data-copy={name}]")
            button.click()
            assert button.inner_text() == "复制好了"
            pasted = page.evaluate("navigator.clipboard.readText()")
            assert pasted == page.locator(f"#{name}").inner_text().strip()


def test_without_a_script_the_texts_are_there(catalog: Catalog, looking: Looking) -> None:
    """And no button that does nothing."""
    address = f"{_address(plain_run(catalog).code, Lang.ZH)}notice/"
    with looking.at(address, script=False) as page:
        assert page.locator("main button:visible").count() == 0
        assert "免费培训" in page.locator("#chat-text").inner_text()
