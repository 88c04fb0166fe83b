"""A content folder with as many runs as asked for, made from the shipped one.

    python -m bench.generate 1500 OUT

writes OUT/content. The same number gives the same files. Courses, texts, townships and villages
are the shipped ones; a run's meetings follow a shipped run of its course. Venues, teachers,
examiners, equipment and institutions are added until nobody and nothing is in two places at once,
so that the whole content passes the gate. The textbooks are left out: they do not grow with the
number of runs, and bench.books measures what they cost.
"""

from __future__ import annotations

import argparse
import json
import re
import shutil
from collections.abc import Iterable
from dataclasses import replace
from math import sqrt
from pathlib import Path

from bench.drawing import LAST_YEAR, Drawing, Season, season
from catalog import publish
from catalog.model.catalog import Catalog
from catalog.model.providers import Institution
from catalog.model.text import Text

SHIPPED = Path(__file__).resolve().parent.parent / "content"
_CHAPTERS = re.compile(r"^( *chapters:) *(?:\[.*\]|(?:\n *- .*)+)", re.MULTILINE)
_MOST_SEASONS = 14  # before them, some townships of today did not exist
_RUNS_OF_ONE = 30  # how many runs an institution can hold in a season


def seasons(count: int) -> list[Season]:
    """The seasons over which `count` runs are spread, the oldest first."""
    wanted = min(_MOST_SEASONS, max(1, round(sqrt(count) / 5)))
    halves = [(LAST_YEAR - (n + 1) // 2, "autumn" if n % 2 else "spring") for n in range(wanted)]
    return [season(year, half) for year, half in reversed(halves)]


def generate(count: int, out: Path) -> None:
    """Write `out`/content with `count` runs; what stood there is removed."""
    catalog = publish.check(SHIPPED).publishable
    if catalog is None:
        raise SystemExit("The shipped content has errors; `catalog check` names them.")
    content = out / "content"
    shutil.rmtree(content, ignore_errors=True)
    shutil.copytree(SHIPPED, content)
    without_chapters(content)
    _unreleased(content)
    held = seasons(count)
    most = -(-count // len(held))
    institutions = _institutions(catalog, most // _RUNS_OF_ONE)
    drawing = Drawing(catalog, institutions)
    for number, one in enumerate(held):
        first = number * most
        drawing.season(one, first, min(most, count - first))
    _replace_schedules(content, drawing)
    _add_providers(content, catalog, institutions, drawing)
    known = {one.id for one in catalog.settings.seasons}
    lines = [f"  - {{id: {s.id}, name: {_text(s.name)}}}" for s in held if s.id not in known]
    _append(content / "catalog.yml", lines)


def without_chapters(content: Path) -> None:
    """Take every chapter out of the folder `content`, and the units' and books' lists of them."""
    for path in [*content.glob("textbooks/*/*.md"), *content.glob("textbooks/*/*.svg")]:
        path.unlink()
    for path in [*content.glob("courses/*.yml"), *content.glob("textbooks/*/book.yml")]:
        text = _CHAPTERS.sub(r"\1 []", path.read_text(encoding="utf-8"))
        path.write_text(text, encoding="utf-8")


def _unreleased(content: Path) -> None:
    """Forget what was released: the addresses of other runs are not those that are measured."""
    shutil.rmtree(content / "notices", ignore_errors=True)
    (content / "released.yml").unlink(missing_ok=True)


def _institutions(catalog: Catalog, wanted: int) -> tuple[Institution, ...]:
    """The shipped institutions, and copies of them with numbers up to `wanted`."""
    shipped = catalog.institutions
    living = [t for t in catalog.townships if t.until is None]
    more = []
    for number in range(len(shipped) + 1, wanted + 1):
        like, place = shipped[number % len(shipped)], living[number % len(living)]
        trades = [catalog.trade[trade].name for trade in like.trades]
        name = Text(
            f"样例培训机构{number}（{'、'.join(t.zh for t in trades)}）",
            f"Sample Institution {number} ({', '.join(t.en for t in trades)})",
        )
        address = Text(f"{place.name.zh}（样例地址）", f"{place.name.en} (sample address)")
        more.append(
            replace(
                like,
                id=f"sample-{number}",
                name=name,
                township=place.id,
                address=address,
                phone=f"0827-0000{number + 200}",
            )
        )
    return (*shipped, *more)


def _replace_schedules(content: Path, drawing: Drawing) -> None:
    for folder in sorted((content / "schedules").glob("sample-*")):
        shutil.rmtree(folder)
    for (institution, name), lines in drawing.files.items():
        path = content / "schedules" / institution / f"{name}.yml"
        path.parent.mkdir(exist_ok=True)
        path.write_text("\n".join([f"season: {name}", "runs:", *lines, ""]), encoding="utf-8")


def _add_providers(
    content: Path, catalog: Catalog, institutions: tuple[Institution, ...], drawing: Drawing
) -> None:
    lines = (_institution(i) for i in institutions[len(catalog.institutions) :])
    _append(content / "institutions.yml", lines)
    lines = (_venue(catalog, place, name) for (place, _), name in drawing.venues.added)
    _append(content / "venues.yml", lines)
    lines = (_teacher(catalog, *key, code) for key, code in drawing.teachers.added)
    _append(content / "teachers.yml", lines)
    lines = (_equipment(catalog, *key, name) for key, name in drawing.equipment.added)
    _append(content / "equipment.yml", lines)
    path = content / "exam-bodies.yml"
    text = path.read_text(encoding="utf-8")
    for (body, trade), code in drawing.examiners.added:
        before, found, after = text.partition(f"- id: {body}\n")
        after = after.replace(
            "    examiners:\n", f"    examiners:\n      - {{code: {code}, trades: [{trade}]}}\n", 1
        )
        text = before + found + after
    path.write_text(text, encoding="utf-8")


def _institution(institution: Institution) -> str:
    return (
        f"  - id: {institution.id}\n"
        f"    name: {_text(institution.name)}\n"
        f"    trades: [{', '.join(institution.trades)}]\n"
        f"    township: {institution.township}\n"
        f"    address: {_text(institution.address)}\n"
        f"    phone: {institution.phone}\n"
        f"    hours: {_text(institution.hours)}"
    )


def _venue(catalog: Catalog, township: str, name: str) -> str:
    """A further venue of `township`, like its first one."""
    like = next(v for v in catalog.venues if v.township == township and not v.parallel)
    number = name.rpartition("-")[2]
    words = [
        ("name", Text(f"{like.name.zh}{number}", f"{like.name.en} {number}")),
        ("address", like.address),
        ("meals", like.meals),
        ("lodging", like.lodging),
        ("transport", like.transport),
    ]
    return "\n".join(
        [
            f"  - id: {name}",
            f"    township: {township}",
            f"    capacity: {like.capacity}",
            *(f"    {key}: {_text(text)}" for key, text in words if text),
        ]
    )


def _teacher(catalog: Catalog, institution: str, trade: str, code: str) -> str:
    like = next(t for t in catalog.teachers if trade in t.trades)
    return (
        f"  - code: {code}\n"
        f"    institution: {institution}\n"
        f"    trades: [{trade}]\n"
        f"    qualification: {_text(like.qualification)}"
    )


def _equipment(catalog: Catalog, owner: str, trade: str, name: str) -> str:
    like = next(one for one in catalog.equipment if trade in one.trades)
    return (
        f"  - id: {name}\n    name: {_text(like.name)}\n    trades: [{trade}]\n    owner: {owner}"
    )


def _text(text: Text) -> str:
    """Both languages in quotes; what JSON quotes, YAML reads."""
    zh, en = (json.dumps(words, ensure_ascii=False) for words in (text.zh, text.en))
    return f"{{zh: {zh}, en: {en}}}"


def _append(path: Path, entries: Iterable[str]) -> None:
    """Put `entries` at the end of the list with which the file at `path` ends."""
    text = path.read_text(encoding="utf-8").rstrip("\n")
    path.write_text("\n".join([text, *entries, ""]), encoding="utf-8")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument("count", type=int, help="how many runs")
    parser.add_argument("out", type=Path, help="the folder that gets a folder `content`")
    options = parser.parse_args()
    generate(options.count, options.out)
