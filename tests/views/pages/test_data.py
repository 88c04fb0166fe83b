"""The page about the data leads to every file of it."""

from __future__ import annotations

import re

from catalog.model.text import Lang
from catalog.views.opendata.files import files
from tests.views.pages.reading import page, section, shipped, site, words


def test_every_file_is_linked() -> None:
    """From both languages."""
    for lang, root in ((Lang.ZH, "../"), (Lang.EN, "../../")):
        body = page(site(), "data/", lang).body
        linked = set(re.findall(r'href="((?:\.\./)+data/[^"]+)"', body))
        assert linked == {root + path for path, _ in files(site())}


def test_it_says_how_to_cite_and_that_there_is_no_licence_yet() -> None:
    """With the day, and nothing invented."""
    made = page(site(), "data/")
    assert "2026年11月23日公布的数据，https://a.example/data/" in words(section(made, "cite"))
    assert "区里还没有定" in words(section(made, "licence"))
    english = page(site(), "data/", Lang.EN)
    assert "has not yet said under which licence" in words(section(english, "licence"))


def test_a_sample_says_so() -> None:
    """In words, beside the mark of the page."""
    assert shipped().settings.sample
    assert "现在的数据是样例，每个文件里都写着。" in words(page(site(), "data/").body)
