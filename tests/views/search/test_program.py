"""The program of the search, and what it learns later."""

from __future__ import annotations

import re

from catalog.model.text import Lang
from catalog.views.search import program
from tests.site.building import ROOT

ENGINE = ROOT / "src" / "catalog" / "views" / "search" / "engine"


def sources(parts: tuple[str, ...]) -> list[str]:
    """The parts as they are written."""
    return [(ENGINE / f"{part}.js").read_text(encoding="utf-8") for part in parts]


def test_the_program_is_of_its_parts() -> None:
    """Each source is in one of its three, the syllables in front."""
    parts = (*program.PARTS, *program.ENGLISH, *program.LATER)
    assert sorted(path.stem for path in ENGINE.iterdir()) == sorted(parts)
    whole = program.program(Lang.ZH, small=False)
    assert program.head() in whole
    assert all(source in whole for source in sources(program.PARTS))
    english, later = program.english_program(small=False), program.later_program(small=False)
    assert all(source in english for source in sources(program.ENGLISH))
    assert all(source in later for source in sources(program.LATER))


def test_a_page_in_english_knows_english_at_once() -> None:
    """One in Chinese is told when somebody types letters."""
    chinese, english = (program.program(lang, small=False) for lang in Lang)
    for source in sources(program.ENGLISH):
        assert (source in english, source in chinese) == (True, False)


def test_the_program_is_made_small() -> None:
    """Comments and long names are left out; its version is that of its bytes."""
    for lang in Lang:
        assert len(program.program(lang)) < 0.6 * len(program.program(lang, small=False))
        assert re.fullmatch(r"[0-9a-f]{8}", program.program_version(lang))
    assert program.program_version(Lang.ZH) != program.program_version(Lang.EN)
