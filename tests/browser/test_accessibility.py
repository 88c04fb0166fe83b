"""Every type of page is usable by everybody, as far as a program can tell."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Page

from catalog.model.catalog import Catalog
from catalog.model.text import Lang
from tests.browser.looking import DESK, PHONE, Looking
from tests.site import programs
from tests.site.page_types import SIGHTS

pytestmark = pytest.mark.browser

_AXE = programs.node_module("axe-core/axe.min.js").read_text(encoding="utf-8")


def violations(page: Page) -> list[str]:
    """What axe-core finds wrong with `page`: rule, element, and what it says about it."""
    page.evaluate(_AXE)
    found: dict[str, Any] = page.evaluate("axe.run({resultTypes: ['violations']})")
    return [
        f"{rule['id']}: {node['html'][:200]} {node['failureSummary']}"
        for rule in found["violations"]
        for node in rule["nodes"]
    ]


@pytest.mark.parametrize("lang", list(Lang))
@pytest.mark.parametrize("kind", SIGHTS)
def test_axe_finds_nothing(kind: str, lang: Lang, catalog: Catalog, looking: Looking) -> None:
    """No rule of axe-core is broken, on a phone and on a desk."""
    sight = SIGHTS[kind](catalog)
    with looking.at(sight.address(lang), sight.day) as page:
        for width, height in (PHONE, DESK):
            page.set_viewport_size({"width": width, "height": height})
            page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
            assert violations(page) == []
