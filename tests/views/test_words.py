"""The words of the interface are complete, used, and the same in what they take."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from enum import Enum
from pathlib import Path
from string import Formatter

import pytest

from catalog.model.gazetteer import TownshipKind
from catalog.model.notices import NoticeKind
from catalog.model.schedule import RunState
from catalog.model.text import Text
from catalog.model.training import CredentialKind
from catalog.views import notice_words, words
from catalog.views.frame_words import SECTIONS
from catalog.views.pages.programme import computed
from catalog.views.pages.search import GROUPS, KINDS
from catalog.views.words import SUITABILITY, WORDS
from tests.site.building import ROOT
from tests.views.pages.reading import site

_VIEWS = ROOT / "src" / "catalog" / "views"
_CALL = re.compile(r"\bw(?:ord)?\(([^,)]*)")
_PAIR = re.compile(r'[(,] *\("([a-z_0-9]+)", ')
_LITERAL = re.compile(r'"([a-z_0-9]*[a-z0-9])"')

# Words that one language does without.
_ONE_SIDED = {"romanised"}  # about English names of villages

# Words that are asked for by a name that is put together.
_PUT_TOGETHER = {
    *SUITABILITY,
    *(f"nav_{section}" for section in SECTIONS),
    *(f"kind_{kind}" for kind in KINDS),
    *(f"group_{group}" for group in GROUPS),
    *(f"how_{figure}" for figure in computed(site())),
    "nbs",
    "mca",
}

# Words to which the search gives every part of a day; each language takes its own.
_OF_A_DAY = {"found_day"}

# Chinese that is only punctuation.
_PUNCTUATION = {
    *("comma", "stop", "found_class"),
    *("notice_head", "notice_named", "notice_where", "notice_at"),
}


def templates() -> list[Path]:
    """Every file in which a word can be asked for, apart from Python."""
    return [*_VIEWS.rglob("*.j2"), *(ROOT / "overrides").rglob("*.html")]


def asked_in_templates() -> set[str]:
    """The words that templates ask for: first in `w(…)` or `word(…)`, or in a table of pairs."""
    texts = [file.read_text(encoding="utf-8") for file in templates()]
    calls = (call for text in texts for call in _CALL.findall(text))
    pairs = {word for text in texts for word in _PAIR.findall(text)} & set(WORDS)
    return {word for call in calls for word in _LITERAL.findall(call)} | pairs


def _literals(node: ast.AST) -> Iterator[str]:
    """The texts below `node`; one that ends in _ is only the beginning of a word."""
    for found in ast.walk(node):
        if isinstance(found, ast.Constant) and isinstance(found.value, str):
            yield from () if found.value.endswith("_") else (found.value,)


def asked_in_python() -> set[str]:
    """The words that views ask for: in `w(…)`, in `WORDS[…]`, and in tables that lead there."""
    asked = set[str]()
    for file in _VIEWS.rglob("*.py"):
        if file.name == "words.py":
            continue
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
                if node.func.attr == "w" and node.args:
                    asked.update(_literals(node.args[0]))
            elif isinstance(node, ast.Subscript) and ast.unparse(node.value) == "WORDS":
                asked.update(_literals(node.slice))
            elif isinstance(node, ast.Tuple | ast.List) and _is_table(node):
                asked.update(set(_literals(node)) & set(WORDS))
            elif isinstance(node, ast.Dict):
                asked.update(_listed(node))
    return asked


def _is_table(node: ast.Tuple | ast.List) -> bool:
    """A tuple of pairs that begin with a word, as `(("theory", …), ("practice", …))`."""
    return bool(node.elts) and all(
        isinstance(pair, ast.Tuple) and pair.elts and isinstance(pair.elts[0], ast.Constant)
        for pair in node.elts
    )


def _listed(node: ast.Dict) -> set[str]:
    """The words of a table by the names that a program has for them, as `{"day": "found_day"}`."""
    words = [word for value in node.values for word in _literals(value)]
    return set(words) if len(words) == len(node.values) and set(words) <= set(WORDS) else set()


def test_every_word_is_there_in_both_languages() -> None:
    """Except where one language does without on purpose."""
    empty = {word for word, text in WORDS.items() if not text.zh or not text.en}
    assert empty == _ONE_SIDED


def test_every_word_takes_the_same_values_in_both_languages() -> None:
    """A value that Chinese shows is not lost in English."""

    def names(text: str) -> set[str]:
        return {name for _, name, _, _ in Formatter().parse(text) if name is not None}

    others = {word for word, t in WORDS.items() if names(t.zh) != names(t.en) and t.zh}
    assert others == _OF_A_DAY


def test_chinese_is_chinese_and_english_is_english() -> None:
    """Nothing was put in the wrong place; the name of the other language is meant."""
    han = re.compile("[\u4e00-\u9fff]")
    meant = {"other_language", *_PUNCTUATION}
    assert [w for w, t in WORDS.items() if han.search(t.en) and w not in meant] == []
    assert [w for w, t in WORDS.items() if t.zh and not han.search(t.zh) and w not in meant] == []


def test_every_word_that_is_asked_for_exists() -> None:
    """In templates and in views."""
    assert sorted(asked_in_templates() - set(WORDS)) == []
    assert sorted(asked_in_python() - set(WORDS)) == []
    assert set(WORDS) >= _PUT_TOGETHER


def test_every_word_is_used() -> None:
    """What nobody asks for is not kept."""
    assert sorted(set(WORDS) - asked_in_templates() - asked_in_python() - _PUT_TOGETHER) == []


@pytest.mark.parametrize(
    ("table", "kinds"),
    [
        ("STATES", RunState),
        ("TOWNSHIP_KINDS", TownshipKind),
        ("CREDENTIAL_KINDS", CredentialKind),
        ("NOTICE_KINDS", NoticeKind),
    ],
)
def test_every_kind_has_its_words(table: str, kinds: type[Enum]) -> None:
    """States, kinds of townships and of papers."""
    texts: dict[Enum, Text] = getattr(notice_words, table, None) or getattr(words, table)
    assert list(texts) == list(kinds)
    assert all(text.zh and text.en for text in texts.values())


def test_every_table_of_words_is_used() -> None:
    """No table is kept that no view reads."""
    source = "".join(
        file.read_text(encoding="utf-8")
        for file in [*_VIEWS.rglob("*.py"), *templates()]
        if file.name != "words.py"
    )
    tables = [name for name in vars(words) if name.isupper()]
    assert [name for name in tables if name not in source] == []
