"""The files of the search: the same for the same content, all of one version."""

from __future__ import annotations

from dataclasses import replace

import pytest

from catalog.model.text import Lang, Text
from catalog.views.search import files, pieces
from catalog.views.site import Site
from tests.views.pages.reading import site as site_of
from tests.views.search.asking import sample
from tests.views.search.reading import taken, written


def test_the_same_content_makes_the_same_bytes(site: Site) -> None:
    """Whenever, and whatever was made before."""
    assert list(files.index(site)) == list(files.index(site_of(sample())))


def test_the_sample_has_its_files(site: Site) -> None:
    """Programs, old characters, in both languages the names of the other, questions, books and
    names; in folders villages by letters, all names by sounds and stems, and words of the books."""
    made = written(site)
    shards = [name for name in made if "/" in name]
    assert [name for name in made if name not in shards] == [
        *("search.zh", "search.en", "old", "older", "other.zh", "other.en"),
        *("questions.zh", "more.zh", "questions.en", "more.en", "names.zh", "names.en"),
    ]
    folders = {name.partition("/")[0] for name in shards}
    assert folders == {"villages", "pairs", "stems", "zh", "en"}
    assert len(shards) == len(set(shards))


def test_all_pieces_are_of_one_version(site: Site) -> None:
    """It changes with their data."""
    made = written(site)
    (version,) = {taken(text)[1] for name, text in made.items() if name[:6] != "search"}
    chapter = sample().chapters[0]
    title = replace(chapter.zh, title="别的")
    other = written(site_of(replace(sample(), chapters=(replace(chapter, zh=title),))))
    assert taken(other["names.zh"])[1] != version


@pytest.mark.parametrize("program", ["english_program", "later_program"])
def test_the_version_changes_with_the_later_programs(
    site: Site, monkeypatch: pytest.MonkeyPatch, program: str
) -> None:
    """They come with pieces, which a browser may have kept."""
    _, before, _ = taken(written(site)["old"])
    monkeypatch.setattr(pieces, program, lambda: "1")
    _, after, _ = taken(written(site)["old"])
    assert before != after


def test_nothing_in_the_content_ends_a_script() -> None:
    """Quotes and line ends are escaped as JSON escapes them."""
    attack = Text('"]});alert(1);//\u2028', '\\");alert(1)//')
    question = replace(sample().support.questions[0], question=attack)
    support = replace(sample().support, questions=(question,))
    made = written(site_of(replace(sample(), support=support)))
    for lang in Lang:
        _, _, data = taken(made[f"questions.{lang}"])
        names = {Lang.ZH: attack.zh.strip(), Lang.EN: f"|{attack.en}"}
        assert f"question|cost|{names[lang]}" in data["named"].split("\n")
