"""The frame is cut once and filled for each page."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from catalog.model.text import Lang
from catalog.views.page import Page
from catalog.views.shell import Frame, Marks, Shell, Slots
from catalog.views.site import Site
from tests import builders
from tests.people_and_places import settings

_SLOTS = (
    *("title", "description", "root", "home", "other", "canonical", "zh", "en", "json_ld"),
    *("current:courses", "current:talks", "sample", "edit", "assets", "robots", "body"),
)


def shell(sample: bool = True, edit_base: str = "", url: str = "https://a.example/x/") -> Shell:
    """A shell whose frame has one line for each slot."""
    marks = Marks()
    frame = Frame.cut("\n".join(f"{slot}={marks[slot]}" for slot in _SLOTS))
    catalog = builders.catalog(settings=replace(settings(), sample=sample))
    site = Site(catalog, date(2026, 11, 23), url)
    return Shell({Lang.ZH: frame, Lang.EN: frame}, site, edit_base)


def filled(shell: Shell, page: Page, root: str | None = None) -> dict[str, str]:
    """What stands in each slot."""
    lines = shell.page(page, root).decode().split("\n")
    return dict(line.split("=", 1) for line in lines)


def page(lang: Lang = Lang.EN, **changes: str | bool | tuple[str, ...]) -> Page:
    values: dict[str, Any] = {
        "path": "courses/chef/",
        "lang": lang,
        "title": 'A & "B"',
        "description": "<d>",
        "body": "<p>body</p>",
        "section": "courses",
    }
    return Page(**(values | changes))


def test_a_frame_is_cut_at_its_marks() -> None:
    """Words, slot, words, slot, words."""
    marks = Marks()
    frame = Frame.cut(f"<a>{marks['title']}</a>{marks['current:x-y']}!")
    assert frame.pieces == ("<a>", "title", "</a>", "current:x-y", "!")
    assert frame.fill(Slots(title="T")) == "<a>T</a>!"


def test_a_frame_without_marks_is_itself() -> None:
    """Nothing is lost."""
    assert Frame.cut("plain").fill(Slots()) == "plain"


def test_every_slot_is_filled_and_escaped() -> None:
    """Titles and addresses are escaped, the body and the data are finished HTML."""
    assert filled(shell(), page(json_ld='{"a":1}')) == {
        "title": "A &amp; &quot;B&quot; · Words",
        "description": "&lt;d&gt;",
        "root": "../../../",
        "home": "../../../en/",
        "other": "../../../courses/chef/",
        "canonical": "https://a.example/x/en/courses/chef/",
        "zh": "https://a.example/x/courses/chef/",
        "en": "https://a.example/x/en/courses/chef/",
        "json_ld": '<script type="application/ld+json">{"a":1}</script>',
        "current:courses": ' aria-current="page"',
        "current:talks": "",
        "sample": "",
        "edit": "",
        "assets": "",
        "robots": "",
        "body": "<p>body</p>",
    }


def test_a_page_fetches_its_own_styles_and_scripts() -> None:
    """From the site's root, with the version that makes phones fetch them anew."""
    made = Shell(shell().frames, shell().site, version="v1")
    assert filled(made, page(assets=("sheets.css", "copying.js")))["assets"] == (
        '<link rel="stylesheet" href="../../../assets/sheets.css?v1">'
        '<script src="../../../assets/copying.js?v1" defer></script>'
    )


def test_a_page_that_is_not_listed_tells_search_engines() -> None:
    """It is no answer to a question."""
    assert filled(shell(), page(listed=False))["robots"] == (
        '<meta name="robots" content="noindex">'
    )


def test_the_other_language_is_one_link_away() -> None:
    """From Chinese to the very page in English, and back."""
    found = filled(shell(), page(Lang.ZH))
    assert (found["home"], found["other"]) == ("../../", "../../en/courses/chef/")


def test_the_title_of_the_site_is_not_said_twice() -> None:
    """On the home page it stands alone."""
    assert filled(shell(), page(title="Words", path=""))["title"] == "Words"


def test_sample_data_says_so_until_it_is_real() -> None:
    """On pages that show such data, and only while the settings say that it is a sample."""
    shown = filled(shell(), page(sample=True))["sample"]
    assert "Words" in shown
    assert shown.startswith('<p class="sample-note">')
    assert filled(shell(sample=False), page(sample=True))["sample"] == ""
    assert filled(shell(), page(sample=False))["sample"] == ""


def test_a_page_with_a_source_can_be_corrected() -> None:
    """Where a forge is named, and the page comes from one file: forges edit no folders."""
    forge = shell(edit_base="https://forge.example/edit/content/")
    shown = filled(forge, page(source="courses/chef.yml"))["edit"]
    assert 'href="https://forge.example/edit/content/courses/chef.yml"' in shown
    assert filled(forge, page())["edit"] == ""
    assert filled(forge, page(source="courses/"))["edit"] == ""


def test_a_page_shown_at_any_depth_starts_at_the_root() -> None:
    """The page for lost addresses."""
    found = filled(shell(), page(path="", lang=Lang.ZH), root="/x/")
    assert (found["root"], found["home"], found["other"]) == ("/x/", "/x/", "/x/en/")


def test_marks_in_content_do_no_harm() -> None:
    """A text that looks like a mark stays what it is."""
    name = Marks()["title"]
    assert filled(shell(), page(body=name))["body"] == name
