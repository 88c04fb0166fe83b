"""What stands at an address that has moved."""

from __future__ import annotations

from catalog.model.text import Lang
from catalog.views.files import leading_on, planned_files
from tests.announced import redirect
from tests.builders import catalog
from tests.site import reading
from tests.views.pages.reading import site

RENAMED = catalog(
    redirects=(
        redirect("/courses/cook/", "/courses/chef/"),
        redirect("/old.ics", "/calendars/teachers/t-1.ics"),
    )
)


def test_a_page_leads_on_in_its_language() -> None:
    """At once, without a script, and with a link; the canonical address is the new one."""
    (page, _) = leading_on(site(RENAMED))
    assert page.path == "courses/cook/index.html"
    for lang, up in ((Lang.ZH, "../../courses/chef/"), (Lang.EN, "../../../en/courses/chef/")):
        html = page.make(lang).decode()
        elements = list(reading.parse(html).all())
        (link,) = (e.attributes["href"] for e in elements if e.tag == "a")
        (refresh,) = (e for e in elements if e.attributes.get("http-equiv") == "refresh")
        assert (link, refresh.attributes["content"]) == (up, f"0; url={up}")
        (canonical,) = (e for e in elements if e.attributes.get("rel") == "canonical")
        assert canonical.attributes["href"] == f"https://a.example/{lang.prefix}courses/chef/"
        assert f'<html lang="{lang.tag}">' in html
        assert "<script" not in html


def test_a_file_is_found_under_both_names() -> None:
    """A program that reads a calendar knows nothing of pages."""
    of = site(RENAMED)
    (_, file) = leading_on(of)
    (calendar,) = (f for f in planned_files(of) if f.path == "calendars/teachers/t-1.ics")
    assert file.path == "old.ics"
    for lang in Lang:
        assert file.make(lang) == calendar.make(lang)
