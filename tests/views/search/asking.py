"""Questions to the search as it is shipped, and to the parts of its program, through Node."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from importlib.resources import files as resources
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from catalog.content.reader import read_content
from catalog.model.catalog import Catalog
from catalog.model.schedule import Run
from catalog.model.text import Lang
from catalog.views.search import files, program
from catalog.views.site import Site
from tests.site import programs
from tests.site.building import DAY, ROOT
from tests.views.pages.reading import site

_SCRIPT = Path(__file__).with_name("asking.js")


@dataclass(frozen=True, slots=True)
class Question:
    """What is typed on a page in `lang` on `day`, after the queries `before`."""

    query: str
    lang: Lang = Lang.ZH
    day: str = DAY
    filters: Mapping[str, str] = field(default_factory=dict)
    before: Sequence[str] = ()
    text: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """One result: its address, what it is, and what is said of it."""

    path: str
    kind: str
    state: str = ""
    near: bool = False
    heir: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """What the search says to a question, and what it fetched for it."""

    results: tuple[Found, ...]
    suggestions: tuple[Found, ...]
    unknown: tuple[str, ...]
    sure: bool
    fetched: tuple[str, ...]

    @property
    def paths(self) -> list[str]:
        """What answers the question; what is near to it, when nothing does."""
        exact = [one.path for one in self.results if not one.near]
        return exact or [one.path for one in self.results]


def sample() -> Catalog:
    """The catalog of the small sample."""
    catalog = read_content(ROOT / "tests" / "fixtures" / "content").catalog
    assert catalog is not None
    return catalog


def with_runs(runs: Iterable[Run]) -> Catalog:
    """The small sample with other classes."""
    return replace(sample(), runs=tuple(runs))


def written(of: Site, folder: Path) -> Path:
    """The folder of the search of a site, below `folder`."""
    for path, data in files.index(of):
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data)
    return folder / files.FOLDER


def pieces(folder: Path, lang: Lang = Lang.ZH) -> list[Path]:
    """The files of names, villages, questions, terms and headings, in an order to take them in."""
    names = (f"names.{lang}", f"other.{lang}", "old", "older", f"questions.{lang}")
    villages = sorted((folder / "villages").glob("*.js"))
    return [*(folder / f"{name}.js" for name in names), *villages, folder / f"more.{lang}.js"]


def ask(folder: Path, questions: Iterable[Question]) -> list[Answer]:
    """The answers of the search in `folder`, each on a page that was just opened."""
    asked = [
        {name: getattr(one, name) for name in Question.__dataclass_fields__} for one in questions
    ]
    return [
        Answer(
            tuple(Found(**one) for one in said["results"]),
            tuple(Found(**one) for one in said["suggestions"]),
            tuple(said["unknown"]),
            said["sure"],
            tuple(said["fetched"]),
        )
        for said in _node({"folder": str(folder), "questions": asked})
    ]


def answer_of(catalog: Catalog, *questions: Question) -> list[Answer]:
    """The answers of the search of a site of `catalog`."""
    with TemporaryDirectory() as folder:
        return ask(written(site(catalog), Path(folder)), questions)


def evaluated(*expressions: str, scripts: Iterable[Path] = ()) -> list[Any]:
    """What the parts of the program make of `expressions`, one after another on one page.

    `scripts` are files of an index that were fetched before.
    """
    engine = resources("catalog.views.search").joinpath("engine")
    parts = [
        engine.joinpath(f"{part}.js").read_text("utf-8")
        for part in (*program.PARTS, *program.ENGLISH, *program.LATER)
    ]
    head = f'"use strict"; {program.head()} function extend() {{}}'
    order = {
        "sources": ["\n".join([head, *parts]), _OFFERED],
        "scripts": [str(script) for script in scripts],
        "expressions": expressions,
    }
    return _node(order)


def called(
    function: str,
    arguments: Iterable[Sequence[object]],
    *before: str,
    scripts: Iterable[Path] = (),
) -> list[Any]:
    """What a function of the program answers to each of `arguments`, after `before` was done."""
    calls = [
        f"{function}({', '.join(json.dumps(value) for value in values)})" for values in arguments
    ]
    return evaluated(*before, *calls, scripts=scripts)[len(before) :]


# What the later parts of the program hand over.
_OFFERED = "".join(
    f"later.{name} = {name};" for names in program.OFFERED.values() for name in names
)


def _node(order: Mapping[str, object]) -> list[Any]:
    with TemporaryDirectory() as folder:
        file = Path(folder) / "order.json"
        file.write_text(json.dumps(order), encoding="utf-8")
        done = programs.run(programs.program("node"), str(_SCRIPT), str(file))
    assert done.returncode == 0, done.stderr
    said: list[Any] = json.loads(done.stdout)
    return said
